package dateline.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.SmallCase;
import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline;
import dateline.chart.timeline.LaneMarks.Bar;
import dateline.chart.timeline.LaneMarks.Pin;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneMarksTest {
    /// 2023-01-01 is at 0, a day is `unit` wide.
    private static LaneMarks marks(double unit, String... events) {
        return LaneMarks.of(timeline(events).lanes().getFirst().items(), scale(unit), whole(), 1);
    }

    private static Timeline timeline(String... events) {
        SmallCase some = new SmallCase().actor("NOR", "Norland", Kind.COUNTRY).article("a1", "Made up", "2023-12-31");
        for (String event : events) some.event(event);
        return Timeline.of(some.open(), Filter.ALL, By.ACTOR);
    }

    private static TimeScale scale(double unit) {
        return new TimeScale(19358, 0, unit);
    }

    private static Period whole() {
        return new Period(19358 - 365, 19358 + 730);
    }

    @Test
    void aDayIsAPinInTheMiddleOfItsDay() {
        Pin pin = marks(10, "NOR | CONFLICT strikes |  | occurred | 2023-01-03").pins().getFirst();
        assertThat(pin.x()).isEqualTo(25);
    }

    @Test
    void whatIsOnlyReportedStandsBesideTheDayOfItsArticleOnTheSideOnWhichItLies() {
        Pin before = marks(10, "NOR | CONFLICT strikes |  | occurred | reported 2023-01-03").pins().getFirst();
        Pin after = marks(10, "NOR | CONFLICT strikes |  | planned | to come 2023-01-03").pins().getFirst();
        assertThat(before.x()).isEqualTo(25 - LaneMarks.BESIDE);
        assertThat(after.x()).isEqualTo(25 + LaneMarks.BESIDE);
        assertThat(before.reported() && after.reported() && after.stillToCome() && !before.stillToCome()).isTrue();
    }

    @Test
    void pinsThatWouldOverlapBecomeOneAndSplitOnZoom() {
        String[] three = {
            "NOR | CONFLICT strikes |  | occurred | 2023-01-03",
            "NOR | COOPERATION talks |  | occurred | 2023-01-05",
            "NOR | CONFLICT shells |  | occurred | 2023-03-01",
        };
        assertThat(marks(2, three).pins()).extracting(pin -> pin.items().size()).containsExactly(2, 1);
        assertThat(marks(10, three).pins()).extracting(pin -> pin.items().size()).containsExactly(1, 1, 1);
    }

    @Test
    void noTwoPinsOverlapHoweverDenseTheyAre() {
        String[] many = new String[200];
        for (int i = 0; i < many.length; i++) many[i] = "NOR | CONFLICT strikes |  | occurred | " + java.time.LocalDate.of(2023, 1, 1).plusDays(i * i % 300);
        for (double unit : new double[] {.2, 1, 3, 8}) {
            List<Pin> pins = marks(unit, many).pins();
            assertThat(pins.stream().mapToInt(pin -> pin.items().size()).sum()).isEqualTo(200);
            for (int i = 1; i < pins.size(); i++) assertThat(pins.get(i).left()).isGreaterThanOrEqualTo(pins.get(i - 1).right());
        }
    }

    @Test
    void aMonthIsASoftBarAndAnIntervalAHardOne() {
        LaneMarks marks = marks(
                2,
                "NOR | CONFLICT strikes |  | occurred | 2023-01-01..2023-01-31 month",
                "NOR | COOPERATION talks |  | occurred | 2023-03-01..2023-04-15 range");
        assertThat(marks.bars()).extracting(Bar::soft).containsExactly(false, true);
        assertThat(marks.bars().getLast().left()).isEqualTo(0);
        assertThat(marks.bars().getLast().right()).isEqualTo(62);
        assertThat(marks.pins()).isEmpty();
    }

    @Test
    void aMonthThatIsTooShortToBeSeenIsAPin() {
        LaneMarks marks = marks(.2, "NOR | CONFLICT strikes |  | occurred | 2023-01-01..2023-01-31 month");
        assertThat(marks.bars()).isEmpty();
        assertThat(marks.pins()).hasSize(1);
    }

    @Test
    void whatIsNotEstablishedWearsItsMarkInTheMiddleOfItsBar() {
        LaneMarks marks = marks(2, "NOR | CONFLICT strikes |  | claimed | 2023-01-01..2023-01-31 month");
        assertThat(marks.pins()).extracting(Pin::x).containsExactly(31.0);
    }

    @Test
    void barsOfNearlyTheSameTimeAreOneWithACount() {
        LaneMarks marks = marks(
                2,
                "NOR | CONFLICT strikes |  | occurred | 2023-01-01..2023-01-31 month",
                "NOR | CONFLICT shells |  | occurred | 2023-01-01..2023-01-31 month",
                "NOR | COOPERATION talks |  | occurred | 2022-10-01..2023-12-31 range");
        assertThat(marks.bars()).extracting(bar -> bar.items().size()).containsExactly(1, 2);
        assertThat(marks.pins()).extracting(pin -> pin.items().size()).containsExactly(2);
    }

    @Test
    void barsThatShareTheirTimeRunSideBySide() {
        assertThat(marks(
                                2,
                                "NOR | CONFLICT strikes |  | occurred | 2023-01-01..2023-01-31 month",
                                "NOR | COOPERATION talks |  | occurred | 2023-01-20..2023-06-15 range",
                                "NOR | NEUTRAL votes |  | occurred | 2023-09-01..2023-09-30 month")
                        .bars())
                .extracting(Bar::track)
                .containsExactlyInAnyOrder(-1, 1, 0);
    }

    @Test
    void whatHasNoEndRunsToTheEndOfTheCase() {
        Bar bar = marks(1, "NOR | CONFLICT besieges |  | occurred | 2023-02-01.. open").bars().getFirst();
        assertThat(bar.openRight()).isTrue();
        assertThat(bar.right()).isEqualTo(730);
    }

    @Test
    void aCountTakesThePrevailingSign() {
        List<Timeline.Item> items = timeline(
                        "NOR | COOPERATION talks |  | occurred | 2023-01-03",
                        "NOR | COOPERATION lends |  | occurred | 2023-01-03",
                        "NOR | CONFLICT strikes |  | occurred | 2023-01-03")
                .items();
        assertThat(LaneMarks.sign(items)).isEqualTo(Sign.COOPERATION);
        assertThat(LaneMarks.sign(items.subList(1, 3))).isEqualTo(Sign.CONFLICT);
    }

    @Test
    void undatedOnesKeepTheirOrder() {
        Timeline timeline = timeline("NOR | NEUTRAL votes |  | occurred", "NOR | CONFLICT strikes |  | planned", "NOR | COOPERATION talks |  | occurred");
        List<Timeline.Item> undated = timeline.undated();
        LaneMarks marks = LaneMarks.undated(undated, item -> 100 + 20 * undated.indexOf(item), 1);
        assertThat(marks.pins()).extracting(pin -> pin.items().getFirst().label()).containsExactly("votes", "strikes", "talks");
    }
}
