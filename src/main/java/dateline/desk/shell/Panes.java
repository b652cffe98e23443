package dateline.desk.shell;

import dateline.desk.part.Camera;
import dateline.desk.part.Measure;
import dateline.desk.part.Measure.Stand;
import dateline.desk.part.Parts;
import dateline.desk.part.View;
import dateline.desk.shell.SideBySide.Part;
import dateline.model.Filter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The panes as their measures have it: beside each other, one with what the others leave, and below them. In a narrow window
/// one folds into a drawer.
final class Panes extends StackPane {
    private static final double NARROW = 1400;
    private static final double LOW = 800;
    private static final double DRAWER = 300;

    private final List<View> across;
    private final List<View> below;
    private final View between;
    private final View folding;
    private final Map<String, Double> sizes = new TreeMap<>();
    private final SideBySide columns = new SideBySide(Orientation.HORIZONTAL, sizes);
    private final SideBySide rows = new SideBySide(Orientation.VERTICAL, sizes);
    private final StackPane drawer = new StackPane();
    private final StackPane upper = new StackPane(columns, drawer);
    private final BorderPane area = new BorderPane(upper);
    private final Rail rail;
    private final Button pin;
    private final Set<String> hidden = new LinkedHashSet<>();
    private Optional<String> maximised = Optional.empty();
    private boolean pinned;
    private boolean open;

    Panes(List<View> views, Rail rail) {
        this.across = views.stream().filter(view -> view.measure().stand() != Stand.BELOW).toList();
        this.below = views.stream().filter(view -> view.measure().stand() == Stand.BELOW).toList();
        this.between = one(views, Stand.BETWEEN);
        this.folding = one(views, Stand.FOLDING);
        this.rail = rail;
        String kept = "Keep the " + folding.name().toLowerCase(java.util.Locale.ROOT) + " beside the " + between.name().toLowerCase(java.util.Locale.ROOT);
        pin = Parts.iconButton(Material2OutlinedMZ.PUSH_PIN, kept, this::pin);
        folding.frame().tools(List.of(pin));
        rail.onToggle(this::toggleDrawer);
        drawer.getStyleClass().add("dl-drawer");
        drawer.setMaxWidth(DRAWER);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        for (View view : views) {
            view.frame().onMaximise(() -> maximise(view));
            view.frame().onHide(() -> hide(view));
            view.frame().onReveal(() -> reveal(view));
        }
        widthProperty().addListener((o, before, now) -> {
            if (before.doubleValue() == 0 || before.doubleValue() < NARROW != now.doubleValue() < NARROW) Platform.runLater(this::build);
        });
        heightProperty().addListener((o, before, now) -> {
            if (before.doubleValue() < LOW != now.doubleValue() < LOW) Platform.runLater(this::build);
        });
        build();
    }

    private static View one(List<View> views, Stand stand) {
        return views.stream().filter(view -> view.measure().stand() == stand).findFirst().orElseThrow();
    }

    /// Those beside each other, then those below.
    private Stream<View> all() {
        return Stream.concat(across.stream(), below.stream());
    }

    private boolean folded() {
        return !pinned && getWidth() > 0 && getWidth() < NARROW;
    }

    private void build() {
        drawer.getChildren().clear();
        area.setRight(null);
        all().forEach(view -> view.frame().maximised(maximised.filter(view.name()::equals).isPresent()));
        pin.setVisible(getWidth() < NARROW);
        pin.setManaged(getWidth() < NARROW);
        Optional<View> single = all().filter(view -> maximised.filter(view.name()::equals).isPresent()).findFirst();
        if (single.isPresent()) {
            columns.show(List.of());
            rows.show(List.of());
            getChildren().setAll(single.get().frame());
            return;
        }
        boolean fold = folded() && shows(folding);
        columns.show(across.stream().filter(view -> shows(view) && !(fold && view == folding)).map(view -> part(view, getWidth() < NARROW)).toList());
        if (fold) {
            area.setRight(rail);
            if (open) drawer.getChildren().add(folding.frame());
        }
        drawer.setVisible(fold && open);
        rail.show(open);
        between.covered(fold && open ? DRAWER : 0);
        Stream<Part> under = below.stream().filter(this::shows).map(view -> part(view, getHeight() < LOW));
        rows.show(Stream.concat(Stream.of(new Part("", area, 0, 200, true)), under).toList());
        getChildren().setAll(rows);
    }

    private static Part part(View view, boolean small) {
        Measure measure = view.measure();
        return new Part(view.name(), view.frame(), small ? measure.small() : measure.large(), measure.least(), measure.stand() == Stand.BETWEEN);
    }

    void maximise(View view) {
        maximised = maximised.isPresent() ? Optional.empty() : Optional.of(view.name());
        build();
    }

    private void hide(View view) {
        if (folded() && view == folding && open) {
            toggleDrawer();
            return;
        }
        maximised = Optional.empty();
        hidden.add(view.name());
        build();
    }

    boolean shows(View view) {
        return !hidden.contains(view.name());
    }

    void toggle(View view) {
        if (folded() && view == folding && shows(view)) {
            toggleDrawer();
            return;
        }
        if (!hidden.remove(view.name())) hidden.add(view.name());
        maximised = Optional.empty();
        build();
    }

    private void toggleDrawer() {
        open = !open;
        build();
    }

    /// Makes sure that a pane can be seen: something in it has to be answered.
    private void reveal(View view) {
        boolean drawn = view == folding && folded() && !open;
        if (!hidden.remove(view.name()) && !drawn) return;
        if (view == folding) open = true;
        build();
    }

    private void pin() {
        pinned = !pinned;
        open = false;
        build();
    }

    /// The pane that has the focus, or the one between the others.
    View focused() {
        return all().filter(this::hasFocus).findFirst().orElse(between);
    }

    /// Moves the focus to the pane between the others, where the analyst begins.
    void focusFirst() {
        focus(between.frame().getCenter());
    }

    /// Moves the focus to the next pane.
    void focusNext() {
        List<View> seen = all().filter(view -> view.frame().getScene() != null && view.frame().isVisible()).toList();
        int at = -1;
        for (int i = 0; i < seen.size(); i++) if (hasFocus(seen.get(i))) at = i;
        for (int step = 1; step <= seen.size(); step++) if (focus(seen.get((at + step) % seen.size()).frame().getCenter())) return;
    }

    /// Asked of the window: a pane whose content was replaced may believe that it still has the focus.
    private boolean hasFocus(View view) {
        for (Node one = getScene() == null ? null : getScene().getFocusOwner(); one != null; one = one.getParent()) if (one == view.frame()) return true;
        return false;
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
        List<String> names = all().map(View::name).toList();
        sizes.clear();
        sizes.putAll(from.sizes());
        hidden.clear();
        hidden.addAll(from.hidden());
        hidden.retainAll(names);
        pinned = from.pinned();
        maximised = from.maximised().filter(names::contains);
        all().forEach(view -> Optional.ofNullable(from.cameras().get(view.name())).ifPresent(view::look));
        build();
    }

    /// How the panes stand now; what is shown in them is not theirs to say.
    Arrangement arrangement() {
        Map<String, Camera> cameras = new TreeMap<>();
        all().forEach(view -> view.camera().ifPresent(camera -> cameras.put(view.name(), camera)));
        return new Arrangement(hidden, sizes, pinned, maximised, cameras, Optional.empty(), Filter.ALL);
    }
}
