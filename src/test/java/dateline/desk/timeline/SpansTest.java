package dateline.desk.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Timeline.Item;
import dateline.chart.timeline.Period;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    /// Days and spans, open ones, some that end before they begin, some without any date.
    @Test
    void countsTheItemsThatMeetAPeriodAsOneByOne() {
        Random random = new Random(5);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) items.add(item(i, when(random)));
        Spans spans = Spans.of(items);
        for (int i = 0; i < 500; i++) {
            double from = FIRST.toEpochDay() - 5 + (i % 2 == 0 ? random.nextInt(70) : random.nextDouble() * 70);
            Period period = new Period(from, from + (i % 3 == 0 ? 1 + random.nextInt(9) : .5 + random.nextDouble() * 20));
            assertThat(spans.meeting(period)).isEqualTo(items.stream().filter(item -> item.dated() && Spans.meets(item, period)).count());
        }
    }

    private static Optional<When> when(Random random) {
        Optional<LocalDate> start = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(FIRST.plusDays(random.nextInt(60)));
        Optional<LocalDate> end = random.nextInt(5) == 0 ? Optional.empty()
                : random.nextBoolean() ? start : Optional.of(FIRST.plusDays(random.nextInt(60)));
        return Optional.of(new When("then", start, end, When.Precision.RANGE)).filter(When::dated);
    }

    private static Item item(int number, Optional<When> date) {
        return new Item("e" + number, new Item.Basis(List.of("e" + number), List.of("a")), new Item.Sides(List.of(), List.of()),
                new Item.Deed("talks", "talks", Sign.NEUTRAL, Status.OCCURRED), date, true);
    }
}
