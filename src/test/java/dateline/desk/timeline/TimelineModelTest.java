package dateline.desk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.SmallCase;
import dateline.analysis.Timeline.By;
import dateline.chart.Emphasis;
import dateline.chart.Theme;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import dateline.chart.timeline.TimelineDrawing;
import dateline.chart.timeline.TimelineLayout;
import dateline.desk.work.Selection;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private static final ResolvedCase OPEN = new SmallCase()
            .actor("NOR", "Norland", Kind.COUNTRY)
            .actor("SOU", "Southmark", Kind.COUNTRY)
            .actor("BNK", "River Bank", Kind.COMPANY)
            .article("a1", "Shells over the valley", "2023-06-02")
            .event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01")
            .event("BNK | COOPERATION lends | NOR | occurred | 2022-03-10")
            .event("SOU | CONFLICT accuses | NOR | claimed")
            .article("a2", "A loan without a date", "")
            .event("BNK | COOPERATION trains | SOU | planned")
            .open();

    private static TimelineModel model(Selection selection) {
        return TimelineModel.of(new TimelineModel.Question(OPEN, selection.filter(), By.ACTOR));
    }

    private static List<LaneThing> things(TimelineModel model) {
        TimelineLayout sheet = TimelineLayout.screen(1200, 130, model.timeline().lanes().size(), true, 0);
        return TimelineDrawing.screen(model.timeline(), model.whole(), model.whole(), sheet, Theme.LIGHT, OPEN).things();
    }

    private static Period days(String from, String to) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void saysWhatSpanIsShownAndHowManyEventsAreInIt() {
        TimelineModel model = model(Selection.NONE);
        assertThat(model.about(model.whole())).isEqualTo("February 2022 to June 2023, 2 of 4 events (2 stated, 2 undated)");
        assertThat(model.about(days("2023-05-20", "2023-06-10"))).isEqualTo("20 May 2023 to 10 June 2023, 1 of 4 events (2 stated, 2 undated)");
    }

    @Test
    void dimsWhatDoesNotBelongToThePickedActor() {
        Selection picked = Selection.NONE.pickActors(Set.of("BNK"));
        TimelineModel model = model(picked);
        List<LaneThing> things = things(model);
        Emphasis emphasis = model.emphasis(things, picked, Optional.empty());
        assertThat(things).filteredOn(thing -> emphasis.strength(thing.ref()) == 1)
                .extracting(thing -> thing.items().getFirst().label())
                .containsOnly("lends", "trains");
        assertThat(things).filteredOn(thing -> emphasis.strength(thing.ref()) == .42)
                .extracting(thing -> thing.items().getFirst().label())
                .containsOnly("shells", "accuses");
    }

    @Test
    void outlinesPickedEventsInEveryLane() {
        Selection picked = Selection.NONE.pickEvents(List.of("e1"));
        TimelineModel model = model(picked);
        assertThat(model.emphasis(things(model), picked, Optional.empty()).picked()).hasSize(2);
    }

    @Test
    void dimsNothingForALineThatHasNoEvent() {
        Selection picked = Selection.NONE.pickEvents(List.of("some-tie"));
        TimelineModel model = model(picked);
        assertThat(model.emphasis(things(model), picked, Optional.empty()).kept()).isEmpty();
    }

    @Test
    void theSpanBecomesTheFilterAndTheFilterTheSpan() {
        Filter filter = TimelineModel.filtered(Filter.ALL, Optional.of(days("2023-05-20", "2023-06-10")));
        assertThat(filter.from()).contains(LocalDate.of(2023, 5, 20));
        assertThat(filter.to()).contains(LocalDate.of(2023, 6, 10));
        assertThat(model(Selection.NONE).periodOf(filter)).contains(days("2023-05-20", "2023-06-10"));
        assertThat(TimelineModel.sameDays(filter, new Period(19497.2, 19519.4))).isTrue();
        assertThat(TimelineModel.filtered(filter, Optional.empty())).isEqualTo(Filter.ALL);
    }

    @Test
    void theOverviewKeepsWhatTheFilterHides() {
        Filter june = new Filter(
                Optional.of(LocalDate.of(2023, 6, 1)), Optional.of(LocalDate.of(2023, 6, 30)), Set.of(), Set.of(), Set.of(), Set.of(), false,
                Filter.Outside.HIDE);
        TimelineModel model = model(Selection.NONE.withFilter(june));
        assertThat(model.timeline().items()).hasSize(1);
        assertThat(model.everything().items()).hasSize(4);
        assertThat(model.whole()).isEqualTo(model(Selection.NONE).whole());
    }

    @Test
    void aDateIsAskedFirstForAnArticleThatHasNone() {
        assertThat(model(Selection.NONE).firstUndated(OPEN)).contains("a2");
    }

    @Test
    void theKeyboardGoesFromMarkToMarkInTheOrderOfTime() {
        assertThat(TimelineModel.stops(things(model(Selection.NONE))))
                .extracting(thing -> thing.items().getFirst().label())
                .containsExactly("lends", "lends", "shells", "shells", "accuses", "accuses", "trains", "trains");
    }

    @Test
    void withoutAnyDateThereIsStillAnAxis() {
        ResolvedCase undated = new SmallCase()
                .actor("NOR", "Norland", Kind.COUNTRY)
                .article("a1", "A vote", "2023-06-02")
                .event("NOR | NEUTRAL votes |  | planned")
                .open();
        TimelineModel model = TimelineModel.of(new TimelineModel.Question(undated, Filter.ALL, By.ACTOR));
        assertThat(model.whole().holds(LocalDate.of(2023, 6, 2).toEpochDay())).isTrue();
        assertThat(model.timeline().lanes()).hasSize(1);
    }
}
