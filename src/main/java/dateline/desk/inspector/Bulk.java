package dateline.desk.inspector;

import dateline.desk.work.Workspace;
import dateline.edit.Decisions;
import java.time.Instant;

/// One word on all that is picked.
final class Bulk {
    private Bulk() {}

    /// " (4 readings)": what would become right; empty where all is settled.
    static String left(InspectorModel model) {
        int left = model.title().isEmpty() ? 0 : model.checked().unchecked();
        return left == 0 ? "" : " (" + InspectorModel.count(left, "reading", "readings") + ")";
    }

    static void right(Workspace work, InspectorModel model) {
        Decisions.allRight(work.open().get(), model.standing().stream().map(Card::id).toList(), model.title(), Instant.now()).ifPresent(work::apply);
    }
}
