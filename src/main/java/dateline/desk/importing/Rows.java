package dateline.desk.importing;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;

/// Exchanges what a list shows without moving what stays.
final class Rows {
    private Rows() {}

    static <T> void update(ObservableList<T> shown, List<? extends T> next) {
        int head = 0;
        int most = Math.min(shown.size(), next.size());
        while (head < most && Objects.equals(shown.get(head), next.get(head))) head++;
        int tail = 0;
        while (tail < most - head
                && Objects.equals(shown.get(shown.size() - 1 - tail), next.get(next.size() - 1 - tail))) tail++;
        List<? extends T> fresh = next.subList(head, next.size() - tail);
        int gone = shown.size() - tail - head;
        // the same number of rows: each takes its new value, and the selection stays where it is
        if (gone == fresh.size()) {
            for (int i = 0; i < gone; i++) if (!Objects.equals(shown.get(head + i), fresh.get(i))) shown.set(head + i, fresh.get(i));
            return;
        }
        shown.remove(head, head + gone);
        shown.addAll(head, fresh);
    }
}
