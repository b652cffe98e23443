package dateline.desk.graph;

import dateline.chart.Emphasis;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture.Target;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.graph.Fit;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.layout.Places;
import dateline.chart.raster.Detail;
import dateline.desk.paint.CanvasPen;
import dateline.desk.part.Camera;
import dateline.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The surface: keeps the picture until case, filter, places or size change, and paints it under the camera.
final class GraphCanvas extends Region {
    /// Tie labels of 11 pixels become 6.
    private static final double READABLE = .55;

    /// With more actors than this in sight the exact drawing takes longer than a few frames.
    private static final int EXACT = 300;

    /// Between the legend, which lies over the lower edge of the pane, and the figure.
    private static final double ROOM = 14;

    private final Canvas canvas = new Canvas();
    private double below = 44;
    private GraphModel model = GraphModel.NONE;
    private Places places = Places.of(List.of());
    private Theme theme = Theme.LIGHT;
    private Emphasis emphasis = Emphasis.NONE;
    private Camera camera = Camera.FIT;
    private Camera whole = Camera.FIT;
    private @Nullable Fit fit;
    private @Nullable PaneDrawing pane;
    private final Motion motion = new Motion(this::settled);
    private Rubber rubber = new Rubber();

    GraphCanvas() {
        getChildren().addAll(canvas, motion.view());
        setFocusTraversable(true);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        boolean changed = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
        if (!changed) return;
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        refit();
    }

    void show(GraphModel next, Places at, Theme in) {
        boolean sameActors = next.actorIds().equals(model.actorIds());
        model = next;
        places = at;
        theme = in;
        if (sameActors && fit != null) redraw();
        else refit();
    }

    /// Keeps the figure above a legend of this height, which takes more rows in a narrow pane.
    void standAbove(double legend) {
        if (Math.abs(legend + ROOM - below) < 1) return;
        below = legend + ROOM;
        refit();
    }

    /// Spreads the graph over the pane anew.
    void refit() {
        fit = null;
        // Who has not looked elsewhere sees all of it again.
        if (camera.equals(whole)) camera = Camera.FIT;
        redraw();
    }

    private void redraw() {
        pane = null;
        motion.forget();
        paint();
    }

    void move(Places at) {
        places = at;
        redraw();
    }

    void emphasise(Emphasis next) {
        emphasis = next;
        paint();
    }

    void look(Camera next) {
        camera = next;
        paint();
    }

    /// The same many times in a row, as under a moving pointer: drawn quickly, exactly when it comes to rest.
    void glide(Camera next) {
        camera = next;
        move(Optional.empty());
    }

    /// Shows an actor at a pixel while it is dragged there.
    void drag(String actorId, double px, double py) {
        move(Optional.of(new Motion.Dragged(actorId, camera.sheetX(px), camera.sheetY(py))));
    }

    private void move(Optional<Motion.Dragged> dragged) {
        if (pane == null) return;
        motion.show(pane, scene(pane), dragged);
        canvas.setVisible(false);
    }

    private Motion.Scene scene(PaneDrawing shown) {
        return new Motion.Scene(camera, emphasis, halos(shown.picture()), rings(shown.picture()), getWidth(), getHeight());
    }

    private void settled() {
        boolean sketched = crowded();
        paint();
        if (!sketched) motion.fade();
    }

    /// Whether more is in sight than the exact drawing manages between two movements of a hand.
    private boolean crowded() {
        if (pane == null || model.graph().actors().size() <= EXACT) return false;
        long seen = pane.picture().targets().stream().filter(target -> target.shape() == Target.Shape.CIRCLE).filter(this::inSight).count();
        return seen > EXACT;
    }

    private boolean inSight(Target target) {
        double x = target.points().get(0) * camera.zoom() + camera.x();
        double y = target.points().get(1) * camera.zoom() + camera.y();
        return x > -30 && y > -30 && x < getWidth() + 30 && y < getHeight() + 30;
    }

    Camera camera() {
        return camera;
    }

    /// All of the sheet, whether or not its words can be read.
    Camera overview() {
        return fit == null ? Camera.FIT : whole(fit, 0);
    }

    /// What is left out in motion, and whether pixels of one frame serve the next; for measuring.
    void detail(Detail detail, boolean reuse) {
        motion.detail(detail, reuse);
    }

    /// The outline of a selection in the making: x, y, x, y … in pixels of the pane.
    void rubber(double... points) {
        rubber = new Rubber(points);
        paint();
    }

    Optional<Ref> at(double px, double py) {
        if (pane == null) return Optional.empty();
        return pane.picture().at(camera.sheetX(px), camera.sheetY(py), 3 / camera.zoom());
    }

    /// The place in the layout under a pixel.
    double[] layoutAt(double px, double py) {
        if (fit == null) return new double[2];
        return fit.toLayout(camera.sheetX(px), camera.sheetY(py));
    }

    /// Where an actor or the middle of a line is in the pane, in pixels.
    Optional<double[]> pixelOf(String id) {
        if (pane == null) return Optional.empty();
        for (Target target : pane.picture().targets())
            if (target.ref().id().equals(id) && target.shape() != Target.Shape.BOX) {
                int middle = target.points().size() / 4 * 2;
                return Optional.of(new double[] {
                    target.points().get(middle) * camera.zoom() + camera.x(), target.points().get(middle + 1) * camera.zoom() + camera.y()
                });
            }
        return Optional.empty();
    }

    /// Ids of the actors whose middle is inside a closed outline of pixels.
    Set<String> inside(double... outline) {
        Set<String> ids = new java.util.LinkedHashSet<>();
        Rubber drawn = new Rubber(outline);
        for (Actor actor : model.graph().actors())
            pixelOf(actor.id()).filter(p -> drawn.holds(p[0], p[1])).ifPresent(p -> ids.addAll(model.groups().behind(actor.id())));
        return ids;
    }

    private void paint() {
        prepare();
        boolean sketched = crowded();
        canvas.setVisible(!sketched);
        if (sketched && pane != null) {
            motion.rest(pane, scene(pane));
            return;
        }
        motion.gone();
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        g.setFill(CanvasPen.colour(theme.background()));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (pane != null) sheet(g, pane.picture());
        g.restore();
        rubber.draw(g, theme.accent());
    }

    /// Makes the picture if case, places or size have changed.
    private void prepare() {
        if (model.graph().actors().isEmpty() || canvas.getWidth() <= 40 || canvas.getHeight() <= 40 + below) {
            pane = null;
            return;
        }
        if (fit == null) {
            fit = PaneDrawing.fit(model.graph(), places, canvas.getWidth(), canvas.getHeight() - below);
            if (camera.equals(Camera.FIT)) whole = whole(fit, READABLE);
            if (camera.equals(Camera.FIT)) camera = whole;
        }
        if (pane == null) pane = PaneDrawing.of(model.graph(), places, theme, fit);
    }

    private void sheet(GraphicsContext g, Picture picture) {
        g.translate(camera.x(), camera.y());
        g.scale(camera.zoom(), camera.zoom());
        CanvasPen pen = new CanvasPen(g);
        halos(picture).forEach(pen::stroke);
        picture.transparent().draw(pen, emphasis);
        rings(picture).forEach(pen::stroke);
    }

    /// The whole sheet in the pane, but no smaller than `least`.
    private Camera whole(Fit sheet, double least) {
        double zoom = Math.clamp(Math.min(canvas.getWidth() / sheet.width(), (canvas.getHeight() - below) / sheet.height()), least, 1);
        return new Camera(zoom, (canvas.getWidth() - sheet.width() * zoom) / 2, (canvas.getHeight() - below - sheet.height() * zoom) / 2);
    }

    /// Below picked lines.
    private List<Mark.Stroke> halos(Picture picture) {
        return picked(picture, Target.Shape.CURVE)
                .map(target -> {
                    List<Double> xy = target.points();
                    Outline.Maker path = new Outline.Maker().move(xy.get(0), xy.get(1));
                    for (int i = 2; i + 1 < xy.size(); i += 2) path.line(xy.get(i), xy.get(i + 1));
                    return new Mark.Stroke(path.done(), theme.accentMuted().at(.75), 10, List.of(), true);
                })
                .toList();
    }

    /// Round picked actors.
    private List<Mark.Stroke> rings(Picture picture) {
        return picked(picture, Target.Shape.CIRCLE).flatMap(this::ring).toList();
    }

    private Stream<Target> picked(Picture picture, Target.Shape shape) {
        if (emphasis.picked().isEmpty()) return Stream.of();
        return picture.targets().stream().filter(target -> target.shape() == shape && emphasis.picked().contains(target.ref().id()));
    }

    private Stream<Mark.Stroke> ring(Target target) {
        double r = target.reach() / 1.1;
        return model.graph().actors().stream().filter(actor -> actor.id().equals(target.ref().id())).flatMap(actor -> {
            Outline outline = Symbols.shape(actor.kind().shape(), target.points().get(0), target.points().get(1), r * 1.32);
            return Stream.of(
                    new Mark.Stroke(outline, theme.accentMuted().at(.6), 6, List.of(), true),
                    new Mark.Stroke(outline, theme.accent(), 2.4, List.of(), true));
        });
    }
}
