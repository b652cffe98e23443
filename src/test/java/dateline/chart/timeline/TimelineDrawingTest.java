package dateline.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.SmallCase;
import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline;
import dateline.chart.Box;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {
    private static final Period YEAR = Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    private static SmallCase base() {
        return new SmallCase()
                .actor("NOR", "Norland", Kind.COUNTRY)
                .actor("SOU", "Southmark", Kind.COUNTRY)
                .article("a1", "Made up", "2023-12-31");
    }

    private static TimelineDrawing drawing(SmallCase some, double width) {
        var open = some.open();
        Timeline timeline = Timeline.of(open, Filter.ALL, By.ACTOR);
        TimelineLayout sheet = TimelineLayout.screen(width, 130, timeline.lanes().size(), !timeline.undated().isEmpty(), 0);
        return TimelineDrawing.screen(timeline, YEAR, YEAR, sheet, Theme.LIGHT, open);
    }

    private static List<String> texts(Picture picture) {
        return picture.texts().stream().map(Mark.Text::text).toList();
    }

    @Test
    void wordsSayTheOtherSideAsSeenFromTheLane() {
        List<String> texts = texts(drawing(base().event("NOR | CONFLICT threatens | SOU | occurred | 2023-06-01"), 1200).picture());
        assertThat(texts).containsExactly("threatens → Southmark", "threatens ← Norland");
    }

    @Test
    void aCountSaysOfWhatItHoldsWhoActsAndWhatIsNotEstablished() {
        SmallCase some = base()
                .event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01")
                .event("SOU | COOPERATION sells jets | NOR | planned | 2023-06-01");
        assertThat(texts(drawing(some, 2400).picture())).contains("shells → Southmark, planned: sells jets ← Southmark", "shells ← Norland, planned: sells jets → Norland");
    }

    @Test
    void aCountIsFullOnlyWhereAllThatItCountsIsToldAsDone() {
        SmallCase done = base().event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01").event("NOR | CONFLICT raids | SOU | occurred | 2023-06-01");
        assertThat(countInk(done)).isNotEqualTo(Theme.LIGHT.sign(Sign.CONFLICT));
        for (String status : List.of("claimed", "denied", "planned", "possible")) {
            SmallCase half = base().event("NOR | CONFLICT shells | SOU | occurred | 2023-06-01").event("NOR | CONFLICT raids | SOU | " + status + " | 2023-06-01");
            assertThat(countInk(half)).as(status).isEqualTo(Theme.LIGHT.sign(Sign.CONFLICT));
        }
    }

    /// In which colour a count of two is written: on a full mark the colour that stands out on it, in a hollow one the sign's.
    private static Ink countInk(SmallCase some) {
        return drawing(some, 1200).picture().texts().stream().filter(text -> text.text().equals("2")).findFirst().orElseThrow().ink();
    }

    @Test
    void wordsAreShortenedOrLeftAwayRatherThanLaidOverEachOther() {
        SmallCase some = base();
        for (int day = 1; day < 28; day += 3)
            for (int month = 1; month < 13; month++)
                some.event("NOR | CONFLICT threatens | SOU | occurred | 2023-%02d-%02d".formatted(month, day));
        TimelineDrawing drawing = drawing(some, 2400);
        List<Box> boxes = new ArrayList<>();
        for (Mark.Text text : drawing.picture().texts())
            boxes.add(new Box(text.x(), text.y() - text.size() * .7, Typeface.width(text.text(), text.face(), text.size()), text.size() * .7));
        for (int i = 0; i < boxes.size(); i++)
            for (int j = i + 1; j < boxes.size(); j++) assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
    }

    @Test
    void aSoftBarFadesOutBeyondTheBoundsOfItsText() {
        TimelineDrawing drawing = drawing(base().event("NOR | CONFLICT threatens | SOU | occurred | 2023-04-01..2023-06-30 quarter"), 1045);
        LaneThing bar = drawing.things().getFirst();
        double quarter = 91 * (1045.0 - 150) / 365;
        assertThat(bar.width()).isBetween(quarter * 1.31, quarter * 1.33);
    }

    @Test
    void whatLiesOutsideThePeriodIsNotDrawn() {
        assertThat(drawing(base().event("NOR | CONFLICT threatens | SOU | occurred | 2021-04-01"), 1200).things()).isEmpty();
    }

    @Test
    void whatHasNoDateStandsInItsStripInTextOrder() {
        SmallCase some = base().event("NOR | NEUTRAL votes |  | occurred").event("SOU | CONFLICT strikes | NOR | planned");
        TimelineDrawing drawing = drawing(some, 1200);
        assertThat(drawing.things()).extracting(LaneThing::dated).containsOnly(false);
        assertThat(drawing.things()).extracting(thing -> thing.items().getFirst().label() + " at " + Math.round(thing.x()))
                .containsExactly("votes at 982", "strikes at 1000", "strikes at 1000");
        assertThat(texts(drawing.ground(Set.of()))).contains("2 without a date, in text order");
    }

    @Test
    void fiveThousandHappeningsCostNoMoreThanThereIsRoomFor() {
        SmallCase some = base();
        for (int i = 0; i < 5000; i++) some.event("NOR | CONFLICT threatens | SOU | occurred | " + LocalDate.of(2023, 1, 1).plusDays(i * 37 % 365));
        assertThat(drawing(some, 1200).things()).hasSizeLessThan(2 * 1050 / 20);
    }
}
