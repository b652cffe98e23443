package dateline.model.persistent;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static Note note(int id, String text) {
        return new Note("n" + id, "x", text, Instant.EPOCH);
    }

    private static Table<Note> notes(int count) {
        return Table.of(Note::id, IntStream.range(0, count).mapToObj(i -> note(i, "")).toList());
    }

    /// The plain list that a table of the same history must equal.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void behavesAsAListWithUniqueIds(long seed) {
        Random random = new Random(seed);
        Table<Note> table = notes(3000);
        List<Note> list = new ArrayList<>(table.stream().toList());
        for (int step = 0; step < 60; step++) {
            if (random.nextBoolean()) {
                List<Note> more = IntStream.range(0, random.nextInt(400)).mapToObj(i -> note(random.nextInt(5000), "again")).toList();
                table = table.withAll(more);
                more.forEach(one -> put(list, one));
            } else {
                List<String> gone = IntStream.range(0, random.nextInt(400)).mapToObj(i -> "n" + random.nextInt(5000)).toList();
                table = table.without(gone);
                list.removeIf(one -> gone.contains(one.id()));
            }
            assertThat(table.stream().toList()).isEqualTo(list);
            assertThat(table.size()).isEqualTo(list.size());
            for (int id = 0; id < 5000; id += 97) {
                String key = "n" + id;
                assertThat(table.get(key)).isEqualTo(list.stream().filter(one -> one.id().equals(key)).findFirst());
                assertThat(table.has(key)).isEqualTo(table.get(key).isPresent());
            }
        }
    }

    private static void put(List<Note> list, Note one) {
        for (int i = 0; i < list.size(); i++)
            if (list.get(i).id().equals(one.id())) {
                list.set(i, one);
                return;
            }
        list.add(one);
    }

    @Test
    void aDifferenceNamesWhatIsNewChangedAndGone() {
        Table<Note> before = notes(2500);
        Table<Note> after = before.with(note(7, "changed")).with(note(9000, "new")).without(List.of("n2400"));
        Table.Difference<Note> difference = after.since(before);
        assertThat(difference.put()).extracting(Note::id).containsExactlyInAnyOrder("n7", "n9000");
        assertThat(difference.dropped()).containsExactly("n2400");
        assertThat(after.since(after).isEmpty()).isTrue();
    }

    /// A row that is taken out and comes back stands at the end: that is a difference, though no row is another.
    @Test
    void aDifferenceNamesRowsThatOnlyMoved() {
        Table<Note> before = notes(3);
        Note first = before.get("n0").orElseThrow();
        Table<Note> after = before.without(List.of("n0")).with(first);
        assertThat(after).isNotEqualTo(before);
        assertThat(after.since(before).isEmpty()).isFalse();
        assertThat(before.since(after).isEmpty()).isFalse();
    }

    @Test
    void findsARowWithoutAskingAllOthersForTheirIds() {
        AtomicInteger asked = new AtomicInteger();
        Table<Note> table = Table.of(one -> {
            asked.incrementAndGet();
            return one.id();
        }, notes(3000).stream().toList()).without(List.of("n5")).with(note(7, "again"));
        for (int i = 0; i < 3000; i += 100) table.get("n" + i);
        asked.set(0);
        for (int i = 0; i < 3000; i++) if (i != 5) assertThat(table.get("n" + i).orElseThrow().id()).isEqualTo("n" + i);
        assertThat(table.get("n5")).isEmpty();
        assertThat(asked.get()).isLessThan(3000 * 3);
    }

    @Test
    void oneEditOfALargeTableSharesAllOtherChunks() {
        AtomicInteger asked = new AtomicInteger();
        Table<Note> before = Table.of(one -> {
            asked.incrementAndGet();
            return one.id();
        }, notes(100_000).stream().toList());
        before.get("n0");
        asked.set(0);
        Table<Note> after = before;
        for (int i = 0; i < 50; i++) after = after.with(note(i * 1999, "edited"));
        assertThat(asked.get()).as("rows asked for their ids, of 100,000 in each of 50 edits").isLessThan(50 * 10_000);
        assertThat(after.since(before).put()).hasSize(50);
    }
}
