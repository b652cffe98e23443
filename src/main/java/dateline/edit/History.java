package dateline.edit;

import dateline.model.CaseFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The cases before and after each change of a session; at most 500 steps. Undo needs no code of its own
/// per kind of change, because the earlier case still exists.
public final class History {
    private static final int MOST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private CaseFile now;

    /// One change with the cases around it.
    public record Step(Change change, CaseFile before, CaseFile after) {}

    public History(CaseFile start) {
        now = start;
    }

    public CaseFile now() {
        return now;
    }

    /// Applies a change; a change that fails has changed nothing.
    public CaseFile apply(Change change) {
        CaseFile after = change.applyTo(now);
        done.push(new Step(change, now, after));
        undone.clear();
        if (done.size() > MOST) done.removeLast();
        now = after;
        return now;
    }

    public Optional<String> undoTitle() {
        return Optional.ofNullable(done.peek()).map(step -> step.change().title());
    }

    public Optional<String> redoTitle() {
        return Optional.ofNullable(undone.peek()).map(step -> step.change().title());
    }

    public CaseFile undo() {
        Step step = done.poll();
        if (step == null) return now;
        undone.push(step);
        now = step.before();
        return now;
    }

    public CaseFile redo() {
        Step step = undone.poll();
        if (step == null) return now;
        done.push(step);
        now = step.after();
        return now;
    }

    /// Forgets the newest change as if it had never been applied: it could not be saved.
    public CaseFile takeBack() {
        CaseFile before = undo();
        undone.poll();
        return before;
    }
}
