package dateline.desk.importing;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Tells which rows of a list are on the screen.
final class ListsShown {
    private ListsShown() {}

    static boolean shows(ListView<?> view, int index) {
        if (!(view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return false;
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null && last != null && index > first.getIndex() - 1 && index < last.getIndex();
    }
}
