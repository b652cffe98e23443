package dateline.desk.shell;

import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The panes side by side: library, reader, graph and inspector across, the timeline below. In a narrow window the
/// inspector folds into a drawer.
final class Panes extends StackPane {
    private static final double NARROW = 1400;
    private static final double LOW = 800;
    private static final double DRAWER = 300;

    /// Pixels at 1440x900, at 1366x768, and at the least.
    private record Measure(double large, double small, double least) {}

    private static final Map<String, Measure> MEASURES = Map.of(
            "Library", new Measure(240, 228, 200),
            "Reader", new Measure(352, 336, 300),
            "Inspector", new Measure(300, 300, 280),
            "Timeline", new Measure(206, 176, 120));

    private final PaneFrame graph;
    private final PaneFrame inspector;
    private final PaneFrame timeline;
    private final Map<String, PaneFrame> frames = new LinkedHashMap<>();
    private final SplitPane across = new SplitPane();
    private final SplitPane down = new SplitPane();
    private final StackPane drawer = new StackPane();
    private final StackPane upper = new StackPane(across, drawer);
    private final BorderPane area = new BorderPane(upper);
    private final Rail rail;
    private final Button pin;
    private final DoubleConsumer covering;
    private final Map<String, Double> sizes = new TreeMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private Optional<String> maximised = Optional.empty();
    private boolean pinned;
    private boolean open;
    private boolean placed;

    /// @param panes library, reader, graph, inspector, timeline
    /// @param covering hears how many pixels of the graph the drawer covers
    Panes(List<PaneFrame> panes, Rail rail, DoubleConsumer covering) {
        panes.forEach(frame -> frames.put(frame.name(), frame));
        this.graph = panes.get(2);
        this.inspector = panes.get(3);
        this.timeline = panes.get(4);
        this.rail = rail;
        this.covering = covering;
        pin = Parts.iconButton(Material2OutlinedMZ.PUSH_PIN, "Keep the inspector beside the graph", this::pin);
        inspector.tools(List.of(pin));
        rail.onToggle(this::toggleDrawer);
        down.setOrientation(Orientation.VERTICAL);
        drawer.getStyleClass().add("dl-drawer");
        drawer.setMaxWidth(DRAWER);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        for (PaneFrame frame : panes) {
            frame.onMaximise(() -> maximise(frame.name()));
            frame.onHide(() -> hide(frame.name()));
            SplitPane.setResizableWithParent(frame, frame == graph);
            Measure measure = MEASURES.get(frame.name());
            if (frame == timeline) frame.setMinHeight(measure == null ? 120 : measure.least());
            else frame.setMinWidth(measure == null ? 360 : measure.least());
        }
        SplitPane.setResizableWithParent(area, true);
        widthProperty().addListener((o, before, now) -> {
            if (before.doubleValue() == 0 || before.doubleValue() < NARROW != now.doubleValue() < NARROW) Platform.runLater(this::build);
        });
        build();
    }

    private boolean folded() {
        return !pinned && getWidth() > 0 && getWidth() < NARROW;
    }

    private void build() {
        keepSizes();
        placed = false;
        across.getItems().clear();
        down.getItems().clear();
        drawer.getChildren().clear();
        area.setRight(null);
        frames.values().forEach(frame -> frame.maximised(maximised.filter(frame.name()::equals).isPresent()));
        pin.setVisible(getWidth() < NARROW);
        pin.setManaged(getWidth() < NARROW);
        if (maximised.isPresent()) {
            getChildren().setAll(frame(maximised.get()));
            return;
        }
        for (PaneFrame frame : frames.values())
            if (frame != timeline && !hidden.contains(frame.name()) && !(frame == inspector && folded())) across.getItems().add(frame);
        boolean fold = folded() && !hidden.contains(inspector.name());
        if (fold) {
            area.setRight(rail);
            if (open) drawer.getChildren().add(inspector);
        }
        drawer.setVisible(fold && open);
        rail.show(open);
        covering.accept(fold && open ? DRAWER : 0);
        down.getItems().add(area);
        if (!hidden.contains(timeline.name())) down.getItems().add(timeline);
        getChildren().setAll(down);
        Platform.runLater(this::place);
    }

    private PaneFrame frame(String name) {
        return java.util.Objects.requireNonNull(frames.get(name), name);
    }

    private void keepSizes() {
        for (Node node : across.getItems())
            if (node instanceof PaneFrame frame && node != graph && frame.getWidth() > 0 && placed) sizes.put(frame.name(), frame.getWidth());
        if (down.getItems().contains(timeline) && timeline.getHeight() > 0 && placed) sizes.put(timeline.name(), timeline.getHeight());
    }

    private double size(String name) {
        Measure measure = MEASURES.getOrDefault(name, new Measure(360, 360, 360));
        boolean small = name.equals(timeline.name()) ? getHeight() < LOW : getWidth() < NARROW;
        return sizes.getOrDefault(name, small ? measure.small() : measure.large());
    }

    /// Puts the dividers where the panes have their pixels; the graph takes what is left.
    private void place() {
        // Before the window gives them room, the panes have their least sizes, which are nobody's wish.
        if (getScene() == null || getWidth() < 600) return;
        applyCss();
        layout();
        double width = across.getWidth();
        double height = down.getHeight();
        if (width <= 0 || height <= 0) return;
        if (down.getItems().contains(timeline)) down.setDividerPosition(0, 1 - (size(timeline.name()) + .5) / height);
        // A divider stops at the least width of its neighbours, so the first round may not get all of them there.
        divide(width);
        divide(width);
        // Laid out at once: sizes are read off the panes, and must not be read before they are theirs.
        layout();
        placed = true;
    }

    private void divide(double width) {
        List<Node> items = across.getItems();
        int grows = items.contains(graph) ? items.indexOf(graph) : items.size() - 1;
        double left = 0;
        for (int i = 0; i < grows; i++) {
            left += size(((PaneFrame) items.get(i)).name());
            across.setDividerPosition(i, left / width);
        }
        double right = 0;
        for (int i = items.size() - 1; i > grows; i--) {
            right += size(((PaneFrame) items.get(i)).name()) + 1;
            across.setDividerPosition(i - 1, 1 - right / width);
        }
    }

    void maximise(String name) {
        maximised = maximised.isPresent() ? Optional.empty() : Optional.of(name);
        build();
    }

    void hide(String name) {
        if (folded() && name.equals(inspector.name()) && open) {
            toggleDrawer();
            return;
        }
        maximised = Optional.empty();
        hidden.add(name);
        build();
    }

    boolean shows(String name) {
        return !hidden.contains(name);
    }

    void toggle(String name) {
        if (folded() && name.equals(inspector.name()) && !hidden.contains(name)) {
            toggleDrawer();
            return;
        }
        if (!hidden.remove(name)) hidden.add(name);
        maximised = Optional.empty();
        build();
    }

    void toggleDrawer() {
        open = !open;
        build();
    }

    /// Makes sure that the inspector can be seen: something in it has to be answered.
    void showInspector() {
        if (hidden.remove(inspector.name()) || folded() && !open) {
            open = true;
            build();
        }
    }

    private void pin() {
        pinned = !pinned;
        open = false;
        build();
    }

    /// The pane that has the focus, or the graph.
    String focused() {
        return frames.values().stream().filter(Node::isFocusWithin).map(PaneFrame::name).findFirst().orElse(graph.name());
    }

    /// Moves the focus to the next pane.
    void focusNext() {
        List<PaneFrame> seen = new ArrayList<>();
        for (PaneFrame frame : frames.values()) if (frame.getScene() != null && frame.isVisible()) seen.add(frame);
        if (seen.isEmpty()) return;
        int at = -1;
        for (int i = 0; i < seen.size(); i++) if (seen.get(i).isFocusWithin()) at = i;
        for (int step = 1; step <= seen.size(); step++) if (focus(seen.get((at + step) % seen.size()).getCenter())) return;
    }

    private static boolean focus(Node node) {
        if (!node.isVisible() || node.isDisabled()) return false;
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        if (node instanceof Parent parent) for (Node inner : parent.getChildrenUnmodifiable()) if (focus(inner)) return true;
        return false;
    }

    void arrange(Arrangement from) {
        sizes.clear();
        sizes.putAll(from.sizes());
        hidden.clear();
        hidden.addAll(from.hidden());
        hidden.retainAll(frames.keySet());
        pinned = from.pinned();
        maximised = from.maximised().filter(frames::containsKey);
        placed = false;
        build();
    }

    /// How the panes stand now; the rest of the arrangement is not theirs.
    Arrangement arrangement() {
        keepSizes();
        return new Arrangement(hidden, sizes, pinned, maximised, Optional.empty(), dateline.model.Filter.ALL, Arrangement.FIRST.camera());
    }
}
