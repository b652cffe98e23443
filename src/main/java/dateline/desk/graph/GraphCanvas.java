package dateline.desk.graph;

import dateline.chart.Emphasis;
import dateline.chart.Figure;
import dateline.chart.Figure.Fit;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Picture.Target;
import dateline.chart.Ref;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.layout.Places;
import dateline.desk.paint.CanvasPen;
import dateline.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;
import org.jspecify.annotations.Nullable;

/// The surface: keeps the picture until case, filter, places or size change, and paints it under the camera.
final class GraphCanvas extends Region {
    /// Tie labels of 11 pixels become 6.
    private static final double READABLE = .55;

    /// The legend lies over the lower edge of the pane.
    private static final double LEGEND = 44;

    private final Canvas canvas = new Canvas();
    private GraphModel model = new GraphModel(new dateline.analysis.ActorGraph(List.of(), List.of(), java.util.Map.of(), List.of()), 0);
    private Places places = Places.of(List.of());
    private Theme theme = Theme.LIGHT;
    private Emphasis emphasis = Emphasis.NONE;
    private Camera camera = Camera.FIT;
    private Camera whole = Camera.FIT;
    private @Nullable Fit fit;
    private @Nullable Picture picture;
    private double[] rubber = {};

    GraphCanvas() {
        getChildren().add(canvas);
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

    /// Spreads the graph over the pane anew.
    void refit() {
        fit = null;
        // Who has not looked elsewhere sees all of it again.
        if (camera.equals(whole)) camera = Camera.FIT;
        redraw();
    }

    private void redraw() {
        picture = null;
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

    Camera camera() {
        return camera;
    }

    /// The outline of a selection in the making: x, y, x, y … in pixels of the pane.
    void rubber(double... points) {
        rubber = points;
        paint();
    }

    Optional<Ref> at(double px, double py) {
        if (picture == null) return Optional.empty();
        return picture.at(camera.sheetX(px), camera.sheetY(py), 3 / camera.zoom());
    }

    /// The place in the layout under a pixel.
    double[] layoutAt(double px, double py) {
        if (fit == null) return new double[2];
        return fit.toLayout(camera.sheetX(px), camera.sheetY(py));
    }

    /// Where an actor or the middle of a line is in the pane, in pixels.
    Optional<double[]> pixelOf(String id) {
        if (picture == null) return Optional.empty();
        for (Target target : picture.targets())
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
        for (Actor actor : model.graph().actors())
            pixelOf(actor.id()).filter(p -> holds(outline, p[0], p[1])).ifPresent(p -> ids.add(actor.id()));
        return ids;
    }

    private static boolean holds(double[] outline, double x, double y) {
        boolean in = false;
        for (int i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
            boolean above = outline[i + 1] > y != outline[j + 1] > y;
            if (above && x < (outline[j] - outline[i]) * (y - outline[i + 1]) / (outline[j + 1] - outline[i + 1]) + outline[i]) in = !in;
        }
        return in;
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        g.setFill(CanvasPen.colour(theme.background()));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (!model.graph().actors().isEmpty() && canvas.getWidth() > 40 && canvas.getHeight() > 40 + LEGEND) sheet(g);
        g.restore();
        if (rubber.length >= 4) rubberBand(g);
    }

    private void sheet(GraphicsContext g) {
        if (fit == null) {
            fit = Figure.fit(model.graph(), places, canvas.getWidth(), canvas.getHeight() - LEGEND);
            if (camera.equals(Camera.FIT)) whole = whole(fit);
            if (camera.equals(Camera.FIT)) camera = whole;
        }
        if (picture == null) picture = Figure.screen(model.graph(), places, theme, fit);
        g.translate(camera.x(), camera.y());
        g.scale(camera.zoom(), camera.zoom());
        CanvasPen pen = new CanvasPen(g);
        for (Target target : picture.targets()) if (emphasis.picked().contains(target.ref().id())) halo(target, g);
        picture.transparent().draw(pen, emphasis);
        for (Target target : picture.targets())
            if (emphasis.picked().contains(target.ref().id()) && target.shape() == Target.Shape.CIRCLE) ring(target, pen);
    }

    /// The whole sheet in the pane, as long as words can be read.
    private Camera whole(Fit sheet) {
        double zoom = Math.clamp(Math.min(canvas.getWidth() / sheet.width(), (canvas.getHeight() - LEGEND) / sheet.height()), READABLE, 1);
        return new Camera(zoom, (canvas.getWidth() - sheet.width() * zoom) / 2, (canvas.getHeight() - LEGEND - sheet.height() * zoom) / 2);
    }

    private void halo(Target target, GraphicsContext g) {
        g.setStroke(CanvasPen.colour(theme.accentMuted().at(.75)));
        g.setLineDashes();
        g.setLineCap(StrokeLineCap.ROUND);
        if (target.shape() == Target.Shape.CURVE) {
            g.setLineWidth(10);
            g.beginPath();
            g.moveTo(target.points().get(0), target.points().get(1));
            for (int i = 2; i + 1 < target.points().size(); i += 2) g.lineTo(target.points().get(i), target.points().get(i + 1));
            g.stroke();
        }
    }

    private void ring(Target target, CanvasPen pen) {
        double r = target.reach() / 1.1;
        model.graph().actors().stream().filter(actor -> actor.id().equals(target.ref().id())).findFirst().ifPresent(actor -> {
            var outline = Symbols.shape(actor.kind().shape(), target.points().get(0), target.points().get(1), r * 1.32);
            pen.stroke(new Mark.Stroke(outline, theme.accentMuted().at(.6), 6, List.of(), true));
            pen.stroke(new Mark.Stroke(outline, theme.accent(), 2.4, List.of(), true));
        });
    }

    private void rubberBand(GraphicsContext g) {
        g.setStroke(CanvasPen.colour(theme.accent()));
        g.setFill(CanvasPen.colour(theme.accent().at(.1)));
        g.setLineWidth(1);
        g.setLineDashes(4, 3);
        g.beginPath();
        g.moveTo(rubber[0], rubber[1]);
        for (int i = 2; i + 1 < rubber.length; i += 2) g.lineTo(rubber[i], rubber[i + 1]);
        g.closePath();
        g.fill();
        g.stroke();
    }
}
