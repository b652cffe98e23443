package dateline.desk.timeline;

import dateline.chart.Face;
import dateline.chart.Theme;
import dateline.chart.timeline.Axis;
import dateline.chart.timeline.Histogram;
import dateline.chart.timeline.Period;
import dateline.chart.timeline.TimelineLayout;
import dateline.desk.paint.CanvasPen;
import dateline.desk.paint.Fonts;
import dateline.desk.part.Parts;
import dateline.desk.work.Selection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The whole case as a histogram, with a window on what the lanes show: dragged, and resized by its handles, with
/// the mouse or with the arrow keys.
final class OverviewStrip extends Region {
    static final double HEIGHT = 42;
    private static final double TOP = 3;
    private static final double COLUMNS = 25;
    private static final double EDGE = 8;

    private final Canvas canvas = new Canvas();
    private final Region window = new Region();
    private final Region left = handle("Beginning of the span");
    private final Region right = handle("End of the span");
    private final Label share = Parts.label("", "dl-overview-share");
    private final VBox caption = new VBox(Parts.label("Whole case", "dl-overview-title"), share);
    private final Consumer<Period> wish;
    private final Runnable filter;
    private TimelineModel model;
    private Period period;
    private Selection selection = Selection.NONE;
    private Theme theme = Theme.LIGHT;
    private Period before;
    private double pressed;
    private boolean painted;
    private Counted counted;
    private Histogram histogram = new Histogram(List.of(), 1);

    /// What a histogram was counted for; the model is compared as the object that it is.
    private record Counted(TimelineModel model, Selection selection, double width) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Counted that && model == that.model && selection.equals(that.selection) && width == that.width;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(model);
        }
    }

    /// @param wish called with the span that the analyst wants to see
    /// @param filter called by Enter: whether the span filters changes
    OverviewStrip(TimelineModel model, Consumer<Period> wish, Runnable filter) {
        this.model = model;
        this.wish = wish;
        this.filter = filter;
        period = model.whole();
        before = period;
        counted = new Counted(model, selection, 0);
        window.getStyleClass().add("dl-overview-window");
        window.setFocusTraversable(true);
        window.setAccessibleText("Span of the lanes");
        window.setCursor(Cursor.OPEN_HAND);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(canvas, caption, window, left, right);
        listen(window, days -> before.moved(days));
        listen(left, days -> new Period(Math.min(before.from() + days, before.to() - Period.LEAST), before.to()));
        listen(right, days -> new Period(before.from(), Math.max(before.to() + days, before.from() + Period.LEAST)));
        canvas.setOnMousePressed(e -> {
            if (e.getX() > TimelineLayout.LABEL) wish.accept(period.moved(dayAt(e.getX()) - period.middle()));
        });
    }

    private static Region handle(String words) {
        Region handle = new Region();
        handle.getStyleClass().add("dl-overview-handle");
        handle.setFocusTraversable(true);
        handle.setCursor(Cursor.H_RESIZE);
        handle.setAccessibleRole(AccessibleRole.SLIDER);
        handle.setAccessibleText(words);
        return handle;
    }

    /// Turns days dragged, from where the window was, into where it shall be.
    private interface Turn {
        Period by(double days);
    }

    private void listen(Region part, Turn turn) {
        part.setOnMousePressed(e -> {
            part.requestFocus();
            before = period;
            pressed = xOf(e);
            e.consume();
        });
        part.setOnMouseDragged(e -> wish.accept(turn.by((xOf(e) - pressed) / unit())));
        part.setOnKeyPressed(e -> key(e, turn));
    }

    private void key(KeyEvent e, Turn turn) {
        double step = (e.isShiftDown() ? 10 : 1) * Math.max(1, period.length() / 60);
        before = period;
        switch (e.getCode()) {
            case LEFT -> wish.accept(turn.by(-step));
            case RIGHT -> wish.accept(turn.by(step));
            case ENTER -> filter.run();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private double xOf(MouseEvent e) {
        return sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
    }

    private double unit() {
        return Math.max(1, getWidth() - TimelineLayout.LABEL - EDGE) / model.whole().length();
    }

    private double x(double day) {
        return TimelineLayout.LABEL + (day - model.whole().from()) * unit();
    }

    private double dayAt(double x) {
        return model.whole().from() + (x - TimelineLayout.LABEL) / unit();
    }

    void show(TimelineModel next, Period span, Selection now, Theme in, String shareOf) {
        model = next;
        period = span;
        selection = now;
        theme = in;
        share.setText(shareOf.isEmpty() ? "" : "violet: share of " + shareOf);
        window.setAccessibleText("Span of the lanes, " + TimelineModel.words(span));
        left.setAccessibleText("Beginning of the span, " + dateline.desk.part.Dates.words(span.firstDay()));
        right.setAccessibleText("End of the span, " + dateline.desk.part.Dates.words(span.lastDay()));
        painted = false;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth()) painted = false;
        canvas.setWidth(getWidth());
        canvas.setHeight(HEIGHT);
        caption.resizeRelocate(12, 3, TimelineLayout.LABEL - 20, HEIGHT - 6);
        double from = Math.clamp(x(period.from()), TimelineLayout.LABEL, getWidth() - EDGE);
        double to = Math.clamp(x(period.to()), from + 2, getWidth() - EDGE + 2);
        window.resizeRelocate(from, TOP - 1, to - from, COLUMNS + 2);
        left.resizeRelocate(from - 4, TOP + 5, 8, 15);
        right.resizeRelocate(to - 4, TOP + 5, 8, 15);
        if (!painted) paint();
    }

    private void paint() {
        painted = true;
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(CanvasPen.colour(theme.background()));
        g.fillRect(0, 0, canvas.getWidth(), HEIGHT);
        double width = getWidth() - TimelineLayout.LABEL - EDGE;
        if (width < 20) return;
        Histogram columns = histogram(width);
        double floor = TOP + COLUMNS;
        double left = Math.max(x(period.from()), TimelineLayout.LABEL);
        g.setFill(CanvasPen.colour(theme.accentSubtle()));
        g.fillRect(left, TOP, Math.max(0, Math.min(x(period.to()), getWidth() - EDGE) - left), COLUMNS);
        for (Histogram.Column column : columns.columns()) {
            double from = Math.max(x(column.period().from()), TimelineLayout.LABEL);
            double w = Math.max(1, Math.min(x(column.period().to()), getWidth() - EDGE) - from - 1);
            boolean inside = column.period().meets(period);
            column(g, from, floor, w, column.all(), columns.most(), theme.border().at(inside ? 1 : .6));
            column(g, from, floor, w, column.picked(), columns.most(), theme == Theme.DARK ? theme.accent() : theme.accent().at(inside ? 1 : .7));
        }
        g.setStroke(CanvasPen.colour(theme.rule()));
        g.setLineWidth(1);
        g.strokeLine(TimelineLayout.LABEL, floor + .5, getWidth() - EDGE, floor + .5);
        years(g, floor);
    }

    /// Counted anew only when case, selection or width change, not while the window moves.
    private Histogram histogram(double width) {
        Counted wanted = new Counted(model, selection, width);
        if (!wanted.equals(counted)) {
            counted = wanted;
            histogram = Histogram.of(
                    model.everything().items(), item -> !selection.nothingPicked() && TimelineModel.picked(item, selection), model.whole(), width);
        }
        return histogram;
    }

    private static void column(GraphicsContext g, double x, double floor, double w, double count, double most, dateline.chart.Ink ink) {
        if (count <= 0) return;
        double h = Math.max(2, (COLUMNS - 4) * count / most);
        g.setFill(CanvasPen.colour(ink));
        g.fillRect(x, floor - h, w, h);
    }

    private void years(GraphicsContext g, double floor) {
        double free = 0;
        for (Axis.Tick tick : Axis.ticks(model.whole(), unit())) {
            double x = x(tick.day());
            double width = dateline.chart.Typeface.width(tick.words(), Face.REGULAR, 10);
            if (x < free || x + 4 + width > getWidth()) continue;
            free = x + width + 12;
            g.setStroke(CanvasPen.colour(theme.border()));
            g.strokeLine(Math.floor(x) + .5, floor, Math.floor(x) + .5, floor + 11);
            g.setFill(CanvasPen.colour(theme.muted()));
            g.setFont(Fonts.of(Face.REGULAR, 10));
            g.fillText(tick.words(), x + 4, floor + 11);
        }
    }
}
