package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Filter;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import org.junit.jupiter.api.Test;

/// Cases in, what their drawn graph says to who cannot see it out.
class GraphInWordsTest {
    private static ActorGraph graph(String sheet) {
        return ActorGraph.of(ResolvedCase.of(CaseSheet.read(sheet)), Filter.ALL);
    }

    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02
            event   | e2 | a2 | REB > LUN | conflict assault | occurred | 2026-01-07..2026-01-07
            event   | e3 | a2 | KAS > LUN | cooperation aid | planned | 2026-02-01..2026-02-01
            """;

    @Test
    void namesTheActorsAndTellsTheStrongestLineFirstWithItsSources() {
        assertThat(GraphInWords.of(graph(SHEET), 0)).matches("Actor graph of 3 actors, joined by 2 lines: Lunia, River Front, Kasria\\. "
                + "River Front to Lunia: .+ and 1 more \\[1, 2]; Kasria to Lunia, planned: .+ \\[2]\\.");
    }

    @Test
    void saysHowManyAreNotDrawn() {
        assertThat(GraphInWords.of(graph(SHEET), 21)).startsWith("Actor graph of 3 of 24 actors, joined by");
    }

    @Test
    void breaksOffALongListAndCountsTheRest() {
        StringBuilder sheet = new StringBuilder("article | a1 | Daily Courier | 2026-01-05 | A hub\nactor | HUB | country | Hub\n");
        for (int i = 10; i < 30; i++) sheet.append("actor | R").append(i).append(" | country | Rim ").append(i).append("\nevent | e").append(i).append(" | a1 | HUB > R").append(i).append(" | cooperation consult | occurred | -\n");
        assertThat(GraphInWords.of(graph(sheet.toString()), 0)).contains("Actor graph of 21 actors, joined by 20 lines: Hub, ", " and 9 more. The strongest: Hub to Rim", "; and 12 further lines.");
    }
}
