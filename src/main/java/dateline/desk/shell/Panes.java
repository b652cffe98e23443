package dateline.desk.shell;

import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.shell.SideBySide.Part;
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
    private final Map<String, Double> sizes = new TreeMap<>();
    private final SideBySide across = new SideBySide(Orientation.HORIZONTAL, sizes);
    private final SideBySide down = new SideBySide(Orientation.VERTICAL, sizes);
    private final StackPane drawer = new StackPane();
    private final StackPane upper = new StackPane(across, drawer);
    private final BorderPane area = new BorderPane(upper);
    private final Rail rail;
    private final Button pin;
    private final DoubleConsumer covering;
    private final Set<String> hidden = new LinkedHashSet<>();
    private Optional<String> maximised = Optional.empty();
    private boolean pinned;
    private boolean open;

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
        drawer.getStyleClass().add("dl-drawer");
        drawer.setMaxWidth(DRAWER);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        for (PaneFrame frame : panes) {
            frame.onMaximise(() -> maximise(frame.name()));
            frame.onHide(() -> hide(frame.name()));
        }
        widthProperty().addListener((o, before, now) -> {
            if (before.doubleValue() == 0 || before.doubleValue() < NARROW != now.doubleValue() < NARROW) Platform.runLater(this::build);
        });
        heightProperty().addListener((o, before, now) -> {
            if (before.doubleValue() < LOW != now.doubleValue() < LOW) Platform.runLater(this::build);
        });
        build();
    }

    private boolean folded() {
        return !pinned && getWidth() > 0 && getWidth() < NARROW;
    }

    private void build() {
        drawer.getChildren().clear();
        area.setRight(null);
        frames.values().forEach(frame -> frame.maximised(maximised.filter(frame.name()::equals).isPresent()));
        pin.setVisible(getWidth() < NARROW);
        pin.setManaged(getWidth() < NARROW);
        if (maximised.isPresent()) {
            across.show(List.of());
            down.show(List.of());
            getChildren().setAll(frame(maximised.get()));
            return;
        }
        boolean fold = folded() && shows(inspector.name());
        across.show(frames.values().stream()
                .filter(frame -> frame != timeline && shows(frame.name()) && !(fold && frame == inspector))
                .map(this::part)
                .toList());
        if (fold) {
            area.setRight(rail);
            if (open) drawer.getChildren().add(inspector);
        }
        drawer.setVisible(fold && open);
        rail.show(open);
        covering.accept(fold && open ? DRAWER : 0);
        Part above = new Part("", area, 0, 200, true);
        down.show(shows(timeline.name()) ? List.of(above, part(timeline)) : List.of(above));
        getChildren().setAll(down);
    }

    private Part part(PaneFrame frame) {
        Measure measure = MEASURES.getOrDefault(frame.name(), new Measure(0, 0, 360));
        boolean small = frame == timeline ? getHeight() < LOW : getWidth() < NARROW;
        return new Part(frame.name(), frame, small ? measure.small() : measure.large(), measure.least(), frame == graph);
    }

    private PaneFrame frame(String name) {
        return java.util.Objects.requireNonNull(frames.get(name), name);
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
        build();
    }

    /// How the panes stand now; the rest of the arrangement is not theirs.
    Arrangement arrangement() {
        return new Arrangement(hidden, sizes, pinned, maximised, Optional.empty(), dateline.model.Filter.ALL, Arrangement.FIRST.camera());
    }
}
