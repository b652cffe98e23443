package dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Seeded;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every kind of change, on cases that nobody made up by hand.
class EveryChangeTest {
    private static final int SEEDS = 40;

    @TempDir
    Path folder;

    static List<Class<?>> kinds() {
        return Stream.of(Change.class.getPermittedSubclasses()).<Class<?>>map(kind -> kind).toList();
    }

    @Test
    void everyKindHasAGenerator() {
        assertThat(SeededChanges.ALL.keySet()).isEqualTo(Set.copyOf(kinds()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void undoGivesTheCaseBeforeAndRedoTheCaseAfter(Class<?> kind) {
        int made = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Seeded seeded = new Seeded(seed);
            CaseFile before = seeded.file();
            CaseFile kept = copy(before);
            Optional<Change> change = make(kind, seeded, before);
            if (change.isEmpty()) continue;
            made++;
            History history = new History(before);
            CaseFile after = history.apply(change.get());
            assertThat(change.get().title()).isNotBlank();
            assertThat(history.undo()).isSameAs(before).isEqualTo(kept);
            assertThat(history.redo()).isSameAs(after);
            assertThat(change.get().applyTo(kept)).as("a pure function").isEqualTo(after);
        }
        assertThat(made).isGreaterThan(SEEDS / 4);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDeltaIsEmptyExactlyWhenNothingChanged(Class<?> kind) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Seeded seeded = new Seeded(seed);
            CaseFile before = seeded.file();
            Optional<Change> change = make(kind, seeded, before);
            if (change.isEmpty()) continue;
            CaseFile after = change.get().applyTo(before);
            assertThat(Delta.between(after, after).isEmpty()).isTrue();
            assertThat(Delta.between(before, after).isEmpty()).isEqualTo(before.equals(after));
            assertThat(Delta.between(after, before).isEmpty()).isEqualTo(before.equals(after));
        }
    }

    /// Every kind in turn, with undo and redo between, each step saved; now and then the case is closed and opened.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theStoredCaseIsTheCaseAfterEveryStep(long seed) {
        Path place = folder.resolve("seeded-" + seed + CaseStore.ENDING);
        Seeded seeded = new Seeded(seed);
        History history = new History(seeded.file());
        CaseStore store = CaseOpening.create(place, history.now());
        List<Class<?>> order = new ArrayList<>(kinds());
        order.sort(Comparator.comparing(kind -> (kind.getName() + seed).hashCode()));
        for (int round = 0; round < 3; round++)
            for (Class<?> kind : order) {
                List<CaseFile> steps = steps(history, make(kind, seeded, history.now()), seeded.below(3));
                for (CaseFile step : steps) store.save(Delta.between(store.file(), step));
                if (seeded.below(4) > 0) continue;
                store.close();
                store = CaseOpening.open(place);
                assertThat(store.file()).as("after " + kind.getSimpleName()).isEqualTo(history.now());
            }
        store.close();
        try (CaseStore again = CaseOpening.open(place)) {
            assertThat(again.file()).isEqualTo(history.now());
        }
    }

    /// The case after the change and after each undo and redo.
    private static List<CaseFile> steps(History history, Optional<Change> change, int back) {
        List<CaseFile> steps = new ArrayList<>();
        change.ifPresent(one -> steps.add(history.apply(one)));
        for (int i = 0; i < back; i++) steps.add(history.undo());
        if (back > 1) steps.add(history.redo());
        return steps;
    }

    private static Optional<Change> make(Class<?> kind, Seeded seeded, CaseFile file) {
        return Optional.ofNullable(SeededChanges.ALL.get(kind))
                .orElseThrow(() -> new AssertionError("no generator for " + kind.getSimpleName()))
                .make(seeded, file);
    }

    /// The same rows in fresh tables: nothing that a change does to its case may show here.
    private static CaseFile copy(CaseFile file) {
        return file.with(draft -> {
            draft.articles = dateline.model.persistent.Table.of(dateline.model.Article::id, file.articles().stream().toList());
            draft.actors = dateline.model.persistent.Table.of(dateline.model.Actor::id, file.actors().stream().toList());
            draft.events = dateline.model.persistent.Table.of(dateline.model.Event::id, file.events().stream().toList());
            draft.rulings = dateline.model.persistent.Table.of(dateline.model.casefile.Ruling::id, file.rulings().stream().toList());
            draft.notes = dateline.model.persistent.Table.of(dateline.model.casefile.Note::id, file.notes().stream().toList());
        });
    }
}
