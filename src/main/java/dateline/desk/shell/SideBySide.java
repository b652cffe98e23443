package dateline.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Nodes beside or below each other with lines between them that can be dragged. All but one have their size in
/// pixels, whatever the window does; that one takes what is left.
final class SideBySide extends Region {
    /// How near to a line the pointer may miss it.
    private static final double GRIP = 4;

    private final boolean across;
    private final Map<String, Double> sizes;
    private final List<Part> parts = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();

    /// A node with its name, its size before it was ever dragged, and the least it needs.
    record Part(String name, Region node, double size, double least, boolean grows) {}

    /// @param sizes what was dragged, by name; changed here
    SideBySide(Orientation orientation, Map<String, Double> sizes) {
        this.across = orientation == Orientation.HORIZONTAL;
        this.sizes = sizes;
    }

    void show(List<Part> shown) {
        parts.clear();
        boolean grows = shown.stream().anyMatch(Part::grows);
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            parts.add(!grows && i == shown.size() - 1 ? new Part(part.name(), part.node(), part.size(), part.least(), true) : part);
        }
        lines.clear();
        for (int i = 1; i < parts.size(); i++) lines.add(line(i));
        getChildren().setAll(parts.stream().map(Part::node).toList());
        getChildren().addAll(lines);
        requestLayout();
    }

    private Region line(int after) {
        Region line = new Region();
        line.getStyleClass().add("dl-split-line");
        line.setCursor(across ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        double[] start = new double[2];
        line.setOnMousePressed(e -> {
            start[0] = at(e);
            start[1] = room(sized(after));
        });
        line.setOnMouseDragged(e -> drag(after, start[1], at(e) - start[0]));
        return line;
    }

    private double at(MouseEvent e) {
        return across ? e.getSceneX() : e.getSceneY();
    }

    /// The part whose size a line sets: the one on the side away from the part that grows.
    private Part sized(int after) {
        return before(after) ? parts.get(after - 1) : parts.get(after);
    }

    private boolean before(int after) {
        int grows = 0;
        for (int i = 0; i < parts.size(); i++) if (parts.get(i).grows()) grows = i;
        return grows >= after;
    }

    private double room(Part part) {
        return across ? part.node().getWidth() : part.node().getHeight();
    }

    private void drag(int after, double from, double by) {
        Part part = sized(after);
        double others = parts.stream().filter(one -> one != part).mapToDouble(one -> one.grows() ? one.least() : room(one)).sum();
        double most = Math.max(part.least(), (across ? getWidth() : getHeight()) - lines.size() - others);
        sizes.put(part.name(), Math.clamp(from + (before(after) ? by : -by), part.least(), most));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double all = (across ? getWidth() : getHeight()) - lines.size();
        double[] room = new double[parts.size()];
        double left = all;
        for (int i = 0; i < room.length; i++) {
            Part part = parts.get(i);
            room[i] = part.grows() ? part.least() : Math.max(part.least(), Math.rint(sizes.getOrDefault(part.name(), part.size())));
            left -= room[i];
        }
        for (int i = 0; i < room.length; i++) if (parts.get(i).grows()) room[i] = Math.max(0, room[i] + left);
        double at = 0;
        for (int i = 0; i < room.length; i++) {
            if (across) parts.get(i).node().resizeRelocate(at, 0, room[i], getHeight());
            else parts.get(i).node().resizeRelocate(0, at, getWidth(), room[i]);
            at += room[i];
            if (i == lines.size()) continue;
            if (across) lines.get(i).resizeRelocate(at - GRIP, 0, 2 * GRIP + 1, getHeight());
            else lines.get(i).resizeRelocate(0, at - GRIP, getWidth(), 2 * GRIP + 1);
            at++;
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
