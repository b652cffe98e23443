package dateline.desk.timeline;

import dateline.analysis.Timeline.Lane;
import dateline.chart.Emphasis;
import dateline.chart.Ink;
import dateline.chart.Theme;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import dateline.chart.timeline.TimelineDrawing;
import dateline.chart.timeline.TimelineLayout;
import dateline.desk.paint.CanvasPen;
import dateline.desk.work.Selection;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The surface of the lanes: keeps their drawing until case, filter, period or size change, and paints it once a
/// frame with what is picked.
final class LaneCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private TimelineModel model = TimelineModel.NONE;
    private ResolvedCase open = ResolvedCase.of(CaseFile.empty(""));
    private Period period = model.whole();
    private Theme theme = Theme.LIGHT;
    private Selection selection = Selection.NONE;
    private Optional<LaneThing> hovered = Optional.empty();
    private Optional<LaneThing> cursor = Optional.empty();
    private int first;
    private double[] rubber = {};
    private @Nullable TimelineDrawing drawing;
    private boolean painted;

    LaneCanvas() {
        getChildren().add(canvas);
        setFocusTraversable(true);
        setMinSize(0, 0);
        focusedProperty().addListener((o, before, now) -> repaint());
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            redraw();
        }
        if (!painted) paint();
    }

    void show(TimelineModel next, ResolvedCase of, Period at, Theme in) {
        model = next;
        open = of;
        period = at;
        theme = in;
        redraw();
    }

    void look(Period at) {
        period = at;
        redraw();
    }

    /// Makes a lane the uppermost one.
    void scroll(int lane) {
        int next = Math.clamp(lane, 0, Math.max(0, model.timeline().lanes().size() - sheet().lanes()));
        if (next == first) return;
        first = next;
        redraw();
    }

    int first() {
        return sheet().first();
    }

    void emphasise(Selection now, Optional<LaneThing> over, Optional<LaneThing> at) {
        selection = now;
        hovered = over;
        cursor = at;
        repaint();
    }

    /// The corners of a selection in the making; none ends it.
    void rubber(double... corners) {
        rubber = corners;
        repaint();
    }

    private void redraw() {
        drawing = null;
        repaint();
    }

    private void repaint() {
        painted = false;
        requestLayout();
    }

    TimelineLayout sheet() {
        return TimelineLayout.screen(
                Math.max(getWidth(), 320), Math.max(getHeight(), 40), model.timeline().lanes().size(), model.timeline().anyUndated(), first);
    }

    TimelineDrawing drawing() {
        TimelineDrawing now = drawing;
        if (now == null) {
            now = TimelineDrawing.screen(model.timeline(), period, model.whole(), sheet(), theme, open);
            drawing = now;
        }
        return now;
    }

    Optional<LaneThing> at(double x, double y) {
        return drawing().picture().at(x, y, 2).flatMap(ref -> drawing().things().stream().filter(thing -> thing.ref().equals(ref)).findFirst());
    }

    /// The lane whose name is at a pixel.
    Optional<Lane> nameAt(double x, double y) {
        int lane = sheet().laneAt(y);
        return x < sheet().left() && lane >= 0 ? Optional.of(model.timeline().lanes().get(lane)) : Optional.empty();
    }

    List<LaneThing> inside(double x1, double y1, double x2, double y2) {
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        double right = Math.max(x1, x2);
        double bottom = Math.max(y1, y2);
        return drawing().things().stream()
                .filter(thing -> thing.left() < right && thing.left() + thing.width() > left)
                .filter(thing -> thing.top() < bottom && thing.top() + thing.height() > top)
                .toList();
    }

    private void paint() {
        painted = true;
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        g.setFill(CanvasPen.colour(theme.background()));
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (!model.nothing() && canvas.getWidth() > 40 && canvas.getHeight() > 20) lanes(g);
        g.restore();
    }

    private void lanes(GraphicsContext g) {
        TimelineLayout sheet = sheet();
        TimelineDrawing now = drawing();
        CanvasPen pen = new CanvasPen(g);
        Emphasis emphasis = model.emphasis(now.things(), selection, hovered);
        now.ground(selection.actors()).draw(pen, Emphasis.NONE);
        g.save();
        g.beginPath();
        g.rect(sheet.left(), 0, canvas.getWidth() - sheet.left(), canvas.getHeight());
        g.clip();
        now.picture().draw(pen, emphasis);
        for (LaneThing thing : now.things()) if (emphasis.picked().contains(thing.ref().id()) && thing.stop()) outline(g, thing, theme.accent(), 2, 3);
        if (isFocused()) cursor.ifPresent(thing -> outline(g, thing, theme.accent(), 2, 5.5));
        if (rubber.length == 4) band(g);
        g.restore();
    }

    private static void outline(GraphicsContext g, LaneThing thing, Ink ink, double width, double gap) {
        g.setStroke(CanvasPen.colour(ink));
        g.setLineWidth(width);
        g.setLineDashes();
        g.strokeRoundRect(thing.left() - gap, thing.top() - gap + 1, thing.width() + 2 * gap, thing.height() + 2 * gap - 2, 10, 10);
    }

    private void band(GraphicsContext g) {
        g.setFill(CanvasPen.colour(theme.accent().at(.1)));
        g.setStroke(CanvasPen.colour(theme.accent()));
        g.setLineWidth(1);
        g.setLineDashes(4, 3);
        double x = Math.min(rubber[0], rubber[2]);
        double y = Math.min(rubber[1], rubber[3]);
        g.fillRect(x, y, Math.abs(rubber[2] - rubber[0]), Math.abs(rubber[3] - rubber[1]));
        g.strokeRect(x, y, Math.abs(rubber[2] - rubber[0]), Math.abs(rubber[3] - rubber[1]));
    }
}
