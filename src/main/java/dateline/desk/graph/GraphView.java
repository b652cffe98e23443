package dateline.desk.graph;

import dateline.chart.Ref;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.desk.graph.Arranged.Question;
import dateline.desk.part.Camera;
import dateline.desk.part.Command;
import dateline.desk.part.Look;
import dateline.desk.part.Measure;
import dateline.desk.part.MenuGroup;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.Parts;
import dateline.desk.part.View;
import dateline.desk.part.WhoIsWho;
import dateline.desk.work.Latest;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.model.Actor;
import dateline.model.casefile.Place;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The actor graph's pane.
public final class GraphView implements View {
    private static final double MOTION = 350_000_000.0;
    private static final Places NOWHERE = Places.of(List.of());

    private final Workspace work;
    private final Look look;
    private final GraphCanvas canvas = new GraphCanvas();
    private final StackPane body = new StackPane();
    private final Node empty;
    private final PaneFrame frame = new PaneFrame("Graph", body);
    private final LegendBar legend;
    private final GraphTools tools;
    private final GraphPicks picks;
    private final GraphSight sight;
    private final Set<String> opened = new LinkedHashSet<>();
    private final Latest<Question, Arranged> latest;
    private final Latest<Again, Places> arranging;
    private Places groupPlaces = NOWHERE;
    private GraphModel model = GraphModel.NONE;
    private Places places = NOWHERE;
    private Set<String> hovered = Set.of();

    /// @param whoIsWho opens the form of a ruling on an actor
    public GraphView(Workspace work, Look look, WhoIsWho whoIsWho) {
        this.work = work;
        this.look = look;
        this.legend = new LegendBar(look);
        this.empty = Parts.empty(Material2OutlinedMZ.SCATTER_PLOT, "Who did what to whom",
                "Import articles: their actors and the lines between them are drawn here.");
        this.tools = new GraphTools(work, this::regroup);
        this.picks = new GraphPicks(work, () -> model, this::openGroup);
        this.sight = new GraphSight(work, canvas, () -> model);
        this.latest = new Latest<>(work.jobs(), Arranged::of, this::show, work::failed);
        this.arranging = new Latest<>(work.jobs(), asked -> Arranger.again(asked.open(), asked.from()), this::move, work::failed);
        empty.setVisible(false);
        body.getChildren().addAll(canvas, legend.node(), empty);
        StackPane.setAlignment(legend.node(), javafx.geometry.Pos.BOTTOM_CENTER);
        StackPane.setMargin(legend.node(), new javafx.geometry.Insets(0, 8, 8, 8));
        legend.node().heightProperty().addListener((o, before, now) -> canvas.standAbove(now.doubleValue()));
        body.setMinSize(0, 0);
        body.getStyleClass().add("dl-graph");
        frame.tools(tools.nodes(this::arrangeAgain, sight::fitAll));
        frame.followSwitch();
        GraphMenu menu = new GraphMenu(work, canvas, picks, sight, new GraphRulings(work, canvas, whoIsWho), this::arrangeAgain);
        HoverCard card = new HoverCard(body, () -> work.open().get(), () -> model);
        new Pointer(canvas, card, picks, menu, new Pointer.Wishes(this::hover, tools::panning, this::drop)).listen();
        canvas.setOnKeyPressed(new GraphKeys(work, picks, this::nudge)::pressed);
        canvas.setAccessibleText("Actor graph");
        work.open().addListener((o, before, now) -> show());
        work.selection().addListener((o, before, now) -> selectionChanged(before, now));
        look.theme().addListener((o, before, now) -> draw());
        show();
    }

    @Override
    public PaneFrame frame() {
        return frame;
    }

    @Override
    public Measure measure() {
        return Measure.between(360);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(MenuGroup.PICK, "Select all actors", "Shortcut+A", picks::all),
                Command.of(MenuGroup.PICK, "Invert the selection", "Shortcut+Shift+I", picks::invert),
                Command.of(MenuGroup.SIGHT, "Zoom in", "Shortcut+Plus", () -> sight.zoom(1.25)),
                Command.of(MenuGroup.SIGHT, "Zoom out", "Shortcut+Minus", () -> sight.zoom(.8)),
                Command.of(MenuGroup.SIGHT, "Fit all", "Shortcut+0", sight::fitAll),
                Command.of(MenuGroup.SIGHT, "Fit the selection", "Shortcut+9", sight::fitSelection),
                Command.of(MenuGroup.SIGHT, "Arrange again", "", this::arrangeAgain));
    }

    @Override
    public void covered(double pixels) {
        sight.covered(pixels);
    }

    @Override
    public Optional<Camera> camera() {
        return Optional.of(canvas.camera());
    }

    @Override
    public void look(Camera camera) {
        canvas.look(camera.bounded());
    }

    /// All are drawn one by one, or in groups again.
    private void regroup() {
        opened.clear();
        groupPlaces = NOWHERE;
        show();
    }

    private void openGroup(String id) {
        opened.add(id);
        show();
    }

    private void selectionChanged(Selection before, Selection now) {
        if (!before.filter().equals(now.filter())) show();
        else emphasise();
        boolean picked = !before.actors().equals(now.actors()) || !before.events().equals(now.events());
        if (picked && frame.follows()) sight.centre();
    }

    /// Asks for the graph as it is to be shown now; until it is there, the one before stays.
    private void show() {
        latest.ask(new Question(work.open().get(), work.selection().get().filter(), Set.copyOf(opened), !tools.ungrouped(), groupPlaces));
    }

    private void show(Question asked, Arranged answer) {
        model = answer.model();
        places = answer.places();
        groupPlaces = model.grouped() ? places : NOWHERE;
        draw();
        empty.setVisible(model.graph().actors().isEmpty());
        tools.show(model);
        frame.about(model.about());
    }

    private void draw() {
        canvas.show(model, places, look.theme().get());
        emphasise();
        legend.show(model.graph());
    }

    private void emphasise() {
        canvas.emphasise(model.emphasis(work.selection().get(), hovered));
    }

    private void hover(Optional<Ref> ref) {
        Set<String> now = ref.map(r -> Set.of(r.id())).orElse(Set.of());
        if (now.equals(hovered)) return;
        hovered = now;
        emphasise();
    }

    private void drop(String actorId, double[] at) {
        if (model.grouped()) {
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
    private void nudge(double dx, double dy) {
        if (model.grouped()) return;
        List<Place> moved = new ArrayList<>();
        double[] zero = canvas.layoutAt(0, 0);
        double[] one = canvas.layoutAt(dx, dy);
        for (String id : work.selection().get().actors())
            work.file().places().get(id).or(() -> places.of(id)).ifPresent(p -> moved.add(new Place(id, round(p.x() + one[0] - zero[0]), round(p.y() + one[1] - zero[1]), true)));
        if (!moved.isEmpty()) work.apply(new Change.PutPlaces(moved, moved.size() == 1 ? "Move an actor" : "Move " + moved.size() + " actors"));
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /// Lays all but the pinned actors out anew, moves them there before the eyes, and makes it one step to undo.
    private void arrangeAgain() {
        if (!model.grouped()) arranging.ask(new Again(work.open().get(), places));
        else {
            groupPlaces = NOWHERE;
            show();
        }
    }

    /// The case and where its actors stand before they are laid out anew.
    private record Again(ResolvedCase open, Places from) {}

    private void move(Again asked, Places to) {
        new AnimationTimer() {
            private long start;

            @Override
            public void handle(long now) {
                if (start == 0) start = now;
                double t = Math.min(1, (now - start) / MOTION);
                if (t < 1) {
                    canvas.move(between(asked.from(), to, t * t * (3 - 2 * t)));
                    return;
                }
                stop();
                // Who was dragged or pinned meanwhile stays where the analyst put it.
                if (work.file().places() != asked.open().file().places()) {
                    canvas.move(places);
                    return;
                }
                work.apply(new Change.PutPlaces(List.copyOf(to.byActor().values()), "Arrange again"));
                sight.fitAll();
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
}
