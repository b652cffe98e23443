package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.desk.part.Ask;
import dateline.desk.part.Look;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.part.WhoIsWho;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Actor;
import dateline.model.Filter;
import dateline.model.Place;
import dateline.model.ResolvedCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The actor graph's pane.
public final class GraphView {
    private static final double MOTION = 350_000_000.0;

    private final Workspace work;
    private final Look look;
    private final WhoIsWho whoIsWho;
    private final GraphCanvas canvas = new GraphCanvas();
    private final StackPane body = new StackPane();
    private final Node empty;
    private final PaneFrame frame = new PaneFrame("Actors", body);
    private final LegendBar legend;
    private final ToggleButton pan = new ToggleButton("Pan", Parts.icon(Material2OutlinedMZ.PAN_TOOL));
    private final ToggleButton named = new ToggleButton("Named");
    private final ToggleButton all = new ToggleButton("All");
    private final Set<String> opened = new LinkedHashSet<>();
    private Places groupPlaces = Places.of(List.of());
    private final ChangeListener<Object> onCase = (o, before, now) -> show();
    private GraphModel model;
    private Places places = Places.of(List.of());
    private Set<String> hovered = Set.of();
    private double covered;

    /// @param whoIsWho opens the form of a ruling on an actor
    public GraphView(Workspace work, Look look, WhoIsWho whoIsWho) {
        this.work = work;
        this.look = look;
        this.whoIsWho = whoIsWho;
        this.legend = new LegendBar(look);
        this.empty = Parts.empty(Material2OutlinedMZ.SCATTER_PLOT, "Who did what to whom",
                "Import articles: their actors and the lines between them are drawn here.");
        model = GraphModel.of(work.open().get(), work.selection().get(), opened, true);
        body.getChildren().addAll(canvas, legend.node(), empty);
        StackPane.setAlignment(legend.node(), javafx.geometry.Pos.BOTTOM_CENTER);
        StackPane.setMargin(legend.node(), new javafx.geometry.Insets(0, 8, 8, 8));
        legend.node().heightProperty().addListener((o, before, now) -> canvas.standAbove(now.doubleValue()));
        body.setMinSize(0, 0);
        body.setStyle("-fx-background-color: -dl-pane;");
        tools();
        new Pointer(this, canvas, new HoverCard(body, this)).listen();
        canvas.setOnKeyPressed(new GraphKeys(this)::pressed);
        canvas.setAccessibleText("Actor graph");
        work.open().addListener(onCase);
        work.selection().addListener((o, before, now) -> selectionChanged(before, now));
        look.theme().addListener(onCase);
        show();
    }

    public PaneFrame frame() {
        return frame;
    }

    public void focus() {
        canvas.requestFocus();
    }

    private void tools() {
        ToggleButton select = new ToggleButton("Select", Parts.icon(Material2OutlinedMZ.NEAR_ME));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(select, pan);
        select.setSelected(true);
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null && before != null) before.setSelected(true);
        });
        HBox segments = new HBox(select, pan);
        segments.getStyleClass().add("dl-segments");
        segments.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        named.setTooltip(new javafx.scene.control.Tooltip("Named only: leaves out takers-part without a name, such as “27 people”"));
        named.setAccessibleText("Named only: leaves out takers-part without a name");
        named.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        named.setOnAction(e -> work.select(s -> s.withFilter(
                s.filter().with(named.isSelected() ? Filter.Unnamed.LEAVE_OUT : Filter.Unnamed.SHOW))));
        all.setTooltip(new javafx.scene.control.Tooltip("All actors one by one, without groups"));
        all.setAccessibleText("All actors one by one, without groups");
        all.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        all.setOnAction(e -> {
            opened.clear();
            groupPlaces = Places.of(List.of());
            show();
        });
        HBox less = new HBox(all, named);
        less.getStyleClass().add("dl-segments");
        less.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        less.visibleProperty().bind(all.visibleProperty().or(named.visibleProperty()));
        less.managedProperty().bind(less.visibleProperty());
        frame.tools(List.of(
                less,
                segments,
                Parts.iconButton(Material2OutlinedMZ.SCATTER_PLOT, "Arrange again", this::arrangeAgain),
                Parts.iconButton(Material2OutlinedMZ.ZOOM_OUT_MAP, "Fit all (Ctrl+0)", this::fitAll)));
        frame.followSwitch();
    }

    private void selectionChanged(Selection before, Selection now) {
        if (!before.filter().equals(now.filter())) show();
        else emphasise();
        boolean picked = !before.actors().equals(now.actors()) || !before.events().equals(now.events());
        if (picked && frame.follows()) centre();
    }

    private void show() {
        ResolvedCase open = work.open().get();
        model = GraphModel.of(open, work.selection().get(), opened, !all.isSelected());
        boolean grouped = !model.groups().members().isEmpty();
        if (!grouped) groupPlaces = Places.of(List.of());
        places = grouped ? Arranger.arrange(model.graph(), groupPlaces) : Arranger.arrange(open, model.graph());
        if (grouped) groupPlaces = places;
        canvas.show(model, places, look.theme().get());
        emphasise();
        boolean nothing = model.graph().actors().isEmpty();
        empty.setVisible(nothing);
        legend.show(model.graph());
        named.setSelected(model.graph().leftOut() > 0);
        boolean many = grouped || model.graph().actors().size() > dateline.analysis.Groups.READABLE;
        all.setVisible(many);
        all.setManaged(many);
        boolean any = model.graph().leftOut() > 0 || model.graph().actors().stream().anyMatch(actor -> !actor.named());
        named.setVisible(any);
        named.setManaged(any);
        frame.about(model.about());
    }

    private void emphasise() {
        canvas.emphasise(model.emphasis(work.selection().get(), hovered));
    }

    /// Zoom, shift right and down in pixels: how the sheet lies under the pane.
    public double[] camera() {
        Camera now = canvas.camera();
        return new double[] {now.zoom(), now.x(), now.y()};
    }

    public void camera(double zoom, double x, double y) {
        canvas.look(new Camera(Math.clamp(zoom, .2, 6), x, y));
    }

    /// Something lies over so many pixels at the right: the selection is kept in the part still visible.
    public void covered(double pixels) {
        covered = pixels;
        centre();
    }

    /// Brings the selection into view if it is outside.
    private void centre() {
        Selection now = work.selection().get();
        List<String> ids = new ArrayList<>(now.actors().stream().map(model.groups()::shown).distinct().toList());
        model.linesOf(now.events()).forEach(line -> ids.add(line.id()));
        List<double[]> points = ids.stream().flatMap(id -> canvas.pixelOf(id).stream()).toList();
        if (points.isEmpty()) return;
        double x = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double y = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double width = canvas.getWidth() - covered;
        boolean seen = x > 24 && y > 24 && x < width - 24 && y < canvas.getHeight() - 24;
        if (!seen) canvas.look(canvas.camera().moved(width / 2 - x, canvas.getHeight() / 2 - y));
    }

    void hover(Optional<Ref> ref) {
        Set<String> now = ref.map(r -> Set.of(r.id())).orElse(Set.of());
        if (now.equals(hovered)) return;
        hovered = now;
        emphasise();
    }

    boolean panning() {
        return pan.isSelected();
    }

    GraphModel model() {
        return model;
    }

    Workspace work() {
        return work;
    }

    WhoIsWho whoIsWho() {
        return whoIsWho;
    }

    /// The one other actor that is picked.
    Optional<Actor> otherThan(Actor actor) {
        List<String> others = work.selection().get().actors().stream().filter(id -> !id.equals(actor.id())).toList();
        return others.size() == 1 ? work.open().get().actors().get(others.getFirst()) : Optional.empty();
    }

    GraphCanvas canvas() {
        return canvas;
    }

    Optional<Line> line(String id) {
        return model.graph().lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /// Picks what was clicked; `more` adds or, when it is picked already, takes away.
    void pick(Optional<Ref> ref, boolean more) {
        if (ref.isEmpty()) {
            if (!more) work.select(Selection::cleared);
            return;
        }
        switch (ref.get()) {
            case Ref.ActorRef actor -> {
                Set<String> ids = new LinkedHashSet<>(more ? work.selection().get().actors() : Set.of());
                Set<String> behind = model.groups().behind(actor.id());
                if (!ids.addAll(behind) && more) ids.removeAll(behind);
                work.select(s -> s.pickActors(ids));
            }
            case Ref.LineRef line -> line(line.id()).ifPresent(found -> {
                Set<String> ids = new LinkedHashSet<>(more ? work.selection().get().events() : Set.of());
                ids.addAll(GraphModel.parts(found));
                work.select(s -> s.pickEvents(ids));
            });
            case Ref.EventRef none -> {}
        }
    }

    void pickActors(Set<String> ids, boolean more) {
        Set<String> all = new LinkedHashSet<>(more ? work.selection().get().actors() : Set.of());
        all.addAll(ids);
        work.select(s -> s.pickActors(all));
    }

    /// A double click: a group opens, everything else grows the selection.
    void enter(Optional<Ref> ref) {
        if (ref.isPresent() && model.groups().isGroup(ref.get().id())) {
            opened.add(ref.get().id());
            show();
        } else grow();
    }

    /// The same by keyboard: the group that is picked opens.
    void openOrGrow() {
        Set<String> groups = new LinkedHashSet<>();
        for (String id : work.selection().get().actors()) groups.add(model.groups().shown(id));
        groups.removeIf(id -> !model.groups().isGroup(id));
        if (groups.size() != 1) grow();
        else enter(Optional.of(new Ref.ActorRef(groups.iterator().next())));
    }

    /// Grows the selection by one step.
    void grow() {
        Set<String> from = new LinkedHashSet<>(work.selection().get().actors());
        for (Line line : model.linesOf(work.selection().get().events())) {
            from.add(line.a());
            from.add(line.b());
        }
        Set<String> drawn = new LinkedHashSet<>();
        for (String id : from) drawn.add(model.groups().shown(id));
        Set<String> grown = new LinkedHashSet<>();
        for (String id : model.graph().neighbours(drawn)) grown.addAll(model.groups().behind(id));
        if (!from.isEmpty()) work.select(s -> s.pickActors(grown));
    }

    public void selectAll() {
        work.select(s -> s.pickActors(model.actorIds()));
    }

    public void invert() {
        Set<String> rest = new LinkedHashSet<>(model.actorIds());
        rest.removeAll(work.selection().get().actors());
        work.select(s -> s.pickActors(rest));
    }

    public void fitAll() {
        canvas.look(Camera.FIT);
        canvas.refit();
    }

    public void fitSelection() {
        List<double[]> points = work.selection().get().actors().stream().map(model.groups()::shown).distinct().flatMap(id -> canvas.pixelOf(id).stream()).toList();
        if (points.isEmpty()) {
            fitAll();
            return;
        }
        double left = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
        double right = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
        double top = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
        double bottom = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
        double factor = Math.min(canvas.getWidth() / (right - left + 160), canvas.getHeight() / (bottom - top + 140));
        Camera moved = canvas.camera().moved(canvas.getWidth() / 2 - (left + right) / 2, canvas.getHeight() / 2 - (top + bottom) / 2);
        canvas.look(moved.zoomed(Math.min(factor, 2 / moved.zoom()), canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    public void zoom(double factor) {
        canvas.look(canvas.camera().zoomed(factor, canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    void drop(String actorId, double[] at) {
        if (!model.groups().members().isEmpty()) {
            List<Place> moved = new ArrayList<>(places.byActor().values());
            moved.removeIf(place -> place.actorId().equals(actorId));
            moved.add(new Place(actorId, at[0], at[1], true));
            places = Places.of(moved);
            groupPlaces = places;
            canvas.move(places);
            return;
        }
        work.apply(new Change.PutPlaces(
                List.of(new Place(actorId, round(at[0]), round(at[1]), true)), "Move " + work.open().get().nameOf(actorId)));
    }

    /// Moves the picked actors by pixels of the pane.
    void nudge(double dx, double dy) {
        if (!model.groups().members().isEmpty()) return;
        List<Place> moved = new ArrayList<>();
        double[] zero = canvas.layoutAt(0, 0);
        double[] one = canvas.layoutAt(dx, dy);
        for (String id : work.selection().get().actors())
            places.of(id).ifPresent(p -> moved.add(new Place(id, round(p.x() + one[0] - zero[0]), round(p.y() + one[1] - zero[1]), true)));
        if (!moved.isEmpty()) work.apply(new Change.PutPlaces(moved, moved.size() == 1 ? "Move an actor" : "Move " + moved.size() + " actors"));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /// Lays all but the pinned actors out anew, moves them there before the eyes, and makes it one step to undo.
    public void arrangeAgain() {
        if (!model.groups().members().isEmpty()) {
            groupPlaces = Places.of(List.of());
            show();
            return;
        }
        ResolvedCase open = work.open().get();
        Places from = places;
        Places to = Arranger.again(open, from);
        new AnimationTimer() {
            private long start;

            @Override
            public void handle(long now) {
                if (start == 0) start = now;
                double t = Math.min(1, (now - start) / MOTION);
                if (t < 1) {
                    canvas.move(between(from, to, t * t * (3 - 2 * t)));
                    return;
                }
                stop();
                work.apply(new Change.PutPlaces(List.copyOf(to.byActor().values()), "Arrange again"));
                fitAll();
            }
        }.start();
    }

    private static Places between(Places from, Places to, double t) {
        List<Place> out = new ArrayList<>();
        for (Place end : to.byActor().values()) {
            Place start = from.of(end.actorId()).orElse(end);
            out.add(new Place(end.actorId(), start.x() + (end.x() - start.x()) * t, start.y() + (end.y() - start.y()) * t, end.pinned()));
        }
        return Places.of(out);
    }

    void rename(Actor actor) {
        Ask.line(canvas, "Rename " + actor.name(), actor.name(), "Rename",
                name -> work.apply(Decisions.rename(actor, name, Instant.now())));
    }

    void note(String target, String about) {
        Ask.text(canvas, "Note on " + about, "", "Save note", words -> work.apply(
                new Change.PutNote(new dateline.model.Note(dateline.model.Id.of(target, Instant.now().toString()), target, words, Instant.now()))));
    }

    void decide(dateline.model.Verdict verdict, Line line) {
        for (String id : GraphModel.parts(line)) work.apply(Decisions.decide(work.open().get().file(), verdict, id, Instant.now()));
    }
}
