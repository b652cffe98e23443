package dateline.edit;

import dateline.model.casefile.CaseFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

    /// Whether the case was so before one of the changes that can be undone, or is so now.
    public boolean reaches(CaseFile file) {
        return now == file || done.stream().anyMatch(step -> step.before() == file);
    }

    /// Forgets the changes made since the case was so, as if they had never been applied: they could not be saved.
    ///
    /// @return these changes, the oldest first; none when the case cannot be reached
    public List<Change> takeBack(CaseFile file) {
        List<Change> forgotten = new ArrayList<>();
        while (now != file && reaches(file)) {
            Step step = done.pop();
            forgotten.addFirst(step.change());
            now = step.before();
        }
        return forgotten;
    }
}
