package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Timeline;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Cases of several stories in, the headings and rows of their strands out.
class StrandsTest {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-19 | Talks on the river
            article | a3 | Hill Post     | 2024-02-01 | Kasria lends Lunia money
            article | a4 | -             | -          | A loan is near
            actor   | REB | armed_group  | River Front
            actor   | KAS | country      | Kasria
            actor   | LUN | country      | Lunia
            actor   | BNK | company      | Hill Bank
            """;
    private static final String SHELLS = """
            event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=The_River_Front_shelled_Lunia.
            event | e2 | a1 | REB > LUN | conflict threaten | occurred | 2026-01-03..2026-01-03 | at=700 verb=threatened text=The_River_Front_threatened_Lunia.
            """;

    private static List<Brief.Strand> strands(String events) {
        CaseFile file = CaseSheet.read(SHEET + events);
        ResolvedCase open = ResolvedCase.of(file);
        ActorGraph graph = ActorGraph.of(open, Filter.ALL);
        Drafting.Shown shown = new Drafting.Shown(graph, graph, Timeline.of(open, Filter.ALL, Timeline.By.ACTOR));
        Brief.Head head = new Brief.Head("", "Lunia", "", Optional.of(LocalDate.of(2026, 1, 19)));
        return Drafting.of(new Drafting.Ask(open, shown, BriefFields.of(file), BriefEdits.of(file), head, "1", Phrasebook.load()), Drafting.ALL).orElseThrow().strands();
    }

    private static List<String> headings(String events) {
        return strands(events).stream().map(Brief.Strand::heading).toList();
    }

    @Test
    void aSideThatTwoStoriesShareDoesNotMakeThemOne() {
        assertThat(headings(SHELLS + """
                event | e3 | a4 | BNK > LUN | cooperation aid | planned | - | at=500 verb=lend text=The_Hill_Bank_may_lend_Lunia_money.
                event | e4 | a4 | BNK > KAS | cooperation aid | occurred | - | at=700 verb=lent text=The_Hill_Bank_lent_Kasria_money.
                """)).containsExactly("River Front and Lunia", "Hill Bank, Kasria and Lunia");
    }

    @Test
    void articlesOfOneTimeWithTheSameSidesTellOneStory() {
        assertThat(strands(SHELLS + """
                event | e3 | a2 | LUN > REB | cooperation consult | occurred | 2026-01-18..2026-01-18 | at=500 verb=met text=Lunia_met_the_River_Front.
                """)).singleElement().satisfies(strand -> assertThat(strand.reports()).hasSize(3));
    }

    @Test
    void whatLiesYearsApartIsNoOneStoryWhoeverTakesPart() {
        assertThat(headings(SHELLS + """
                event | e3 | a3 | LUN > REB | cooperation consult | occurred | 2024-01-18..2024-01-18 | at=500 verb=met text=Lunia_met_the_River_Front.
                event | e4 | a3 | LUN > REB | cooperation agree | occurred | 2024-01-19..2024-01-19 | at=900 verb=agreed text=Lunia_and_the_River_Front_agreed.
                """)).hasSize(2);
    }

    @Test
    void aReportAloneInItsStoryStandsWithTheFurtherOnes() {
        assertThat(headings(SHELLS + """
                event | e3 | a3 | KAS > BNK | cooperation aid | occurred | 2024-01-18..2024-01-18 | at=500 verb=lent text=Kasria_lent_the_Hill_Bank_money.
                """)).containsExactly("River Front and Lunia", "Further reports");
    }

    @Test
    void aRowStandsInTheStoryOfTheArticleThatItQuotes() {
        List<Brief.Strand> strands = strands(SHELLS + """
                event | e3 | a4 | BNK > KAS | cooperation aid | occurred | - | at=500 verb=lent text=The_Hill_Bank_lent_Kasria_money.
                event | e4 | a4 | REB > LUN | conflict fight | occurred | - | at=900 verb=fights text=The_River_Front_fights_Lunia.
                """);
        assertThat(strands).hasSize(2);
        assertThat(strands.get(1).reports()).flatExtracting(Brief.Report::quotes).extracting(Brief.Quote::number).containsOnly(4);
    }

    @Test
    void whatAnArticleTellsByTheWayOfSomebodyAtHomeElsewhereStandsWithTheFurtherReports() {
        assertThat(headings(SHELLS + """
                event | e3 | a3 | KAS > BNK | cooperation consult | occurred | 2024-01-18..2024-01-18 | at=500 verb=met text=Kasria_met_the_Hill_Bank.
                event | e4 | a3 | KAS > BNK | cooperation agree | occurred | 2024-01-19..2024-01-19 | at=900 verb=agreed text=Kasria_and_the_Hill_Bank_agreed.
                event | e5 | a1 | BNK > - | cooperation aid | occurred | 2026-01-04..2026-01-04 | at=900 verb=opened text=The_Hill_Bank_opened_a_branch.
                """)).containsExactly("Kasria and Hill Bank", "River Front and Lunia", "Further reports");
    }
}
