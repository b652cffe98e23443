package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Filter;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Pairs;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineOfACaseTest {
    static List<Pairs> pairs() {
        return Pairs.of(TimelineTest.class, "lanes-");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void laysHappeningsInLanes(Pairs pair) throws IOException {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(pair.given()));
        String found = sheet(Timeline.of(open, Filter.ALL, Timeline.By.ACTOR)) + "--\n"
                + sheet(Timeline.of(open, Filter.ALL, Timeline.By.TYPE));
        assertThat(found).isEqualTo(pair.expected());
    }

    private static String sheet(Timeline line) {
        String lanes = line.lanes().stream()
                .map(lane -> lane.name() + ": " + lane.items().stream().map(TimelineOfACaseTest::words).collect(Collectors.joining("; ")) + "\n")
                .collect(Collectors.joining());
        return lanes + "undated: " + line.undated().stream().map(Timeline.Item::id).collect(Collectors.joining(" ")) + "\n"
                + "from " + line.first().map(String::valueOf).orElse("-") + " to " + line.last().map(String::valueOf).orElse("-") + "\n";
    }

    private static String words(Timeline.Item item) {
        return item.label() + " " + item.date().flatMap(when -> when.start()).map(String::valueOf).orElse("") + ".." + item.date().flatMap(when -> when.end()).map(String::valueOf).orElse("")
                + " [" + String.join(" ", item.eventIds()) + "]";
    }

    @Test
    void countsWhatPassesAPeriod() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read("""
                article | a1 | - | 2026-03-01 | Spring
                event | e1 | a1 | A > B | conflict attack | occurred | 2026-01-10
                event | e2 | a1 | A > C | conflict attack | occurred | 2026-02-10
                event | e3 | a1 | A > C | conflict threat | occurred | -
                """));
        Filter february = new Filter(
                Optional.of(LocalDate.of(2026, 2, 1)), Optional.of(LocalDate.of(2026, 2, 28)), Set.of(), Set.of(), Set.of(), Set.of(),
                false, Filter.Outside.HIDE);
        Timeline found = Timeline.of(open, february, Timeline.By.ACTOR);
        assertThat(found.tally().shown()).isEqualTo(1);
        assertThat(found.tally().all()).isEqualTo(3);
        assertThat(found.lanes()).extracting(Timeline.Lane::id).containsExactly("A", "C");
        assertThat(found.undated()).isEmpty();
    }
}
