package dateline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseFile;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What could not be saved is taken back and told, so that it can be tried again.
class HistoryTest {
    private final CaseFile disk = CaseFile.empty("Flood");
    private final History history = new History(disk);

    private static Change named(String name) {
        return new Change.Describe(name, "", Optional.empty());
    }

    @Test
    void everyChangeSinceTheDiskIsTakenBackTheOldestFirst() {
        history.apply(named("one"));
        history.apply(named("two"));
        assertThat(history.takeBack(disk)).containsExactly(named("one"), named("two"));
        assertThat(history.now()).isSameAs(disk);
        assertThat(history.redoTitle()).isEmpty();
    }

    @Test
    void aCaseThatNoUndoReachesStaysAsItIs() {
        CaseFile saved = history.apply(named("one"));
        history.undo();
        assertThat(history.takeBack(saved)).isEmpty();
        assertThat(history.now()).isSameAs(disk);
        CaseFile next = history.apply(named("two"));
        assertThat(history.takeBack(saved)).isEmpty();
        assertThat(history.now()).isSameAs(next);
    }
}
