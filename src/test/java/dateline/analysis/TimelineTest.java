package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline.Item;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.Status;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static ResolvedCase valley() {
        return new SmallCase()
                .actor("NOR", "Norland", Kind.COUNTRY)
                .actor("SOU", "Southmark", Kind.COUNTRY)
                .actor("BNK", "River Bank", Kind.COMPANY)
                .article("a1", "Shells over the valley", "2023-06-02")
                .event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01")
                .event("SOU | CONFLICT accuses | NOR | claimed | 2023-05-30")
                .article("a2", "A loan without a date", "")
                .event("BNK | COOPERATION lends | SOU | planned")
                .event("BNK | COOPERATION trains | NOR | occurred")
                .open();
    }

    @Test
    void lanesComeByTheirNumberOfEventsAndThoseWithoutDatesLast() {
        Timeline timeline = Timeline.of(valley(), Filter.ALL, By.ACTOR);
        assertThat(timeline.lanes()).extracting(Timeline.Lane::name).containsExactly("Norland", "Southmark", "River Bank");
        assertThat(timeline.lanes().get(2).items()).isEmpty();
        assertThat(timeline.lanes().get(2).undated()).extracting(Item::label).containsExactly("lends", "trains");
    }

    @Test
    void datedOnesComeByDateAndUndatedOnesInTextOrder() {
        Timeline timeline = Timeline.of(valley(), Filter.ALL, By.ACTOR);
        assertThat(timeline.items()).extracting(Item::label).containsExactly("accuses", "shells", "lends", "trains");
        assertThat(timeline.first()).contains(LocalDate.of(2023, 5, 30));
        assertThat(timeline.last()).contains(LocalDate.of(2023, 6, 1));
    }

    @Test
    void lanesOfTypesCarryTheirLabels() {
        assertThat(Timeline.of(valley(), Filter.ALL, By.TYPE).lanes())
                .extracting(Timeline.Lane::name)
                .containsExactly("accuses", "shells", "lends", "trains");
    }

    @Test
    void whatTheFilterHidesIsGoneButCounted() {
        Filter firm = new Filter(
                Optional.empty(), Optional.empty(), Set.of(Status.OCCURRED), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);
        Timeline timeline = Timeline.of(valley(), firm, By.ACTOR);
        assertThat(timeline.items()).extracting(Item::label).containsExactly("shells", "trains");
        assertThat(timeline.tally().shown()).isEqualTo(2);
        assertThat(timeline.tally().all()).isEqualTo(4);
        assertThat(timeline.notes(timeline.items())).containsExactly(1, 2);
    }

    @Test
    void undatedOnesPassAPeriodUntilTheyAreSwitchedOff() {
        Filter june = new Filter(
                Optional.of(LocalDate.of(2023, 6, 1)), Optional.of(LocalDate.of(2023, 6, 30)), Set.of(), Set.of(), Set.of(), Set.of(), true,
                Filter.Outside.DIM);
        assertThat(Timeline.of(valley(), june, By.ACTOR).items().stream().filter(Item::passes)).extracting(Item::label)
                .containsExactly("shells", "lends", "trains");
    }

    private static ResolvedCase harbour() {
        return new SmallCase()
                .actor("NOR", "Norland", Kind.COUNTRY)
                .actor("SOU", "Southmark", Kind.COUNTRY)
                .article("a1", "Ships leave the harbour", "2023-06-02")
                .event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01")
                .event("SOU | CONFLICT accuses | NOR | occurred | reported 2023-06-02")
                .event("SOU | COOPERATION lends | NOR | planned | to come 2023-06-02")
                .event("NOR | COOPERATION trains | SOU | occurred | 2023-05-28 context")
                .article("a2", "A page without a date", "")
                .event("SOU | NEUTRAL votes |  | occurred")
                .open();
    }

    @Test
    void whatIsOnlyReportedStandsAtTheDayOfItsArticleAndIsCountedApart() {
        Timeline timeline = Timeline.of(harbour(), Filter.ALL, By.ACTOR);
        assertThat(timeline.items()).extracting(item -> item.label() + (item.dated() ? " " + item.firstDay() : ""))
                .containsExactly("trains 2023-05-28", "shells 2023-06-01", "accuses 2023-06-02", "lends 2023-06-02", "votes");
        assertThat(timeline.items()).filteredOn(Item::reported).extracting(Item::label).containsExactly("accuses", "lends");
        assertThat(timeline.tally().dates().words()).isEqualTo("1 stated, 1 from context, 2 reported, 1 undated");
    }

    @Test
    void switchedOffItIsGoneFromTheTimelineButStillCounted() {
        Timeline timeline = Timeline.of(harbour(), Filter.ALL.withReported(false), By.ACTOR);
        assertThat(timeline.items()).extracting(Item::label).containsExactly("trains", "shells", "votes");
        assertThat(timeline.tally().dates().words()).isEqualTo("1 stated, 1 from context, 2 reported, 1 undated");
    }

    @Test
    void inAPeriodItCountsOnTheDayOfItsArticle() {
        Filter may = new Filter(
                Optional.of(LocalDate.of(2023, 5, 1)), Optional.of(LocalDate.of(2023, 6, 1)), Set.of(), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);
        assertThat(Timeline.of(harbour(), may, By.ACTOR).items()).extracting(Item::label).containsExactly("trains", "shells", "votes");
        assertThat(CaseView.of(harbour(), Filter.ALL).counts().undated()).isEqualTo(1);
    }

    @Test
    void amongTwoOnlyWhatIsBetweenThemStays() {
        ResolvedCase open = valley();
        assertThat(Timeline.of(open, Filter.ALL, By.ACTOR).among(open, Set.of("BNK", "SOU")).items())
                .extracting(Item::label)
                .containsExactly("lends");
    }
}
