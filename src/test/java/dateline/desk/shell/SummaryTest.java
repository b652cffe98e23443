package dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.work.RecentCase.Dot;
import dateline.desk.work.RecentCase.Sketch;
import dateline.desk.work.RecentCase.Stroke;
import dateline.desk.work.RecentCase;
import dateline.model.Kind;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-05 | The depot is hit
            actor   | REB | armed_group | River Front
            actor   | OUT | country     | Outland
            event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e2 | a2 | REB > GOV | conflict attack | occurred | 2026-01-02
            event   | e3 | a2 | GOV > AID | cooperation aid | planned | 2026-01-09
            ruling  | accept e1
            ruling  | doubt e3
            """);

    private static RecentCase of(CaseFile file) {
        return Summary.of(Path.of("a.dateline"), file);
    }

    private static Place place(String id, double x, double y) {
        return new Place(id, x, y, false);
    }

    @Test
    void countsWhatTheStartScreenTells() {
        RecentCase one = of(FILE);
        assertThat(one.articles()).isEqualTo(2);
        assertThat(one.actors()).as("those that take part").isEqualTo(3);
        assertThat(one.events()).as("happenings").isEqualTo(2);
        assertThat(one.toReview()).as("questions").isEqualTo(1);
    }

    @Test
    void theStampHasThePlacesOfTheGraphBetweenItsEdges() {
        Sketch sketch = of(FILE.with(draft -> draft.places = draft.places.with(place("REB", -10, 40)).with(place("GOV", 30, 60)).with(place("AID", 10, 50)))).sketch();
        assertThat(sketch.dots()).containsExactlyInAnyOrder(
                new Dot(Kind.ARMED_GROUP.shape().name(), 0, 0), new Dot(Kind.COUNTRY.shape().name(), 1, 1), new Dot(Kind.COUNTRY.shape().name(), .5, .5));
        assertThat(sketch.strokes()).extracting(Stroke::sign).containsExactlyInAnyOrder("CONFLICT", "COOPERATION");
        assertThat(sketch.strokes()).allMatch(stroke -> stroke.from() != stroke.to() && Math.max(stroke.from(), stroke.to()) < 3);
    }

    @Test
    void aCaseWithoutPlacesHasNoStampAndOneActorAloneStandsAtTheCorner() {
        assertThat(of(FILE).sketch()).isEqualTo(Sketch.NONE);
        Sketch single = of(FILE.with(draft -> draft.places = draft.places.with(place("GOV", 5, 5)))).sketch();
        assertThat(single.dots()).containsExactly(new Dot(Kind.COUNTRY.shape().name(), 0, 0));
        assertThat(single.strokes()).isEmpty();
    }
}
