package dateline.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.SmallCase;
import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline;
import dateline.model.Filter;
import dateline.model.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static final Period YEAR = Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    private static final Timeline TIMELINE = Timeline.of(
            new SmallCase()
                    .actor("NOR", "Norland", Kind.COUNTRY)
                    .article("a1", "Made up", "2023-12-31")
                    .event("NOR | CONFLICT strikes |  | occurred | 2023-02-03")
                    .event("NOR | CONFLICT shells |  | occurred | 2023-02-20")
                    .event("NOR | COOPERATION talks |  | occurred | 2023-04-01..2023-06-30 quarter")
                    .event("NOR | COOPERATION lends |  | occurred")
                    .open(),
            Filter.ALL, By.ACTOR);

    @Test
    void columnsAreMonthsWhereDaysAndWeeksFindNoRoom() {
        Histogram histogram = Histogram.of(TIMELINE.items(), item -> item.label().equals("shells"), YEAR, 200);
        assertThat(histogram.columns()).hasSize(12);
        assertThat(histogram.columns().get(1).all()).isEqualTo(2);
        assertThat(histogram.columns().get(1).picked()).isEqualTo(1);
        assertThat(histogram.most()).isEqualTo(2);
    }

    @Test
    void whatSpansSeveralColumnsIsSharedOut() {
        List<Double> spring = Histogram.of(TIMELINE.items(), item -> false, YEAR, 200).columns().subList(3, 6).stream().map(Histogram.Column::all).toList();
        assertThat(spring.stream().mapToDouble(d -> d).sum()).isBetween(.999, 1.001);
        assertThat(spring.get(1)).isBetween(.33, .35);
    }
}
