package dateline.desk.timeline;

import dateline.analysis.Timeline.Lane;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does over the lanes: click picks, double-click zooms in, drag moves through time, Shift-drag
/// picks what a box holds, the wheel zooms at the pointer and over the names scrolls the lanes.
final class TimelinePointer {
    private static final double MOVED = 4;

    private final TimelineMoves view;
    private final LaneCanvas lanes;
    private final TimelinePicks picks;
    private final TimelineCard card;
    private Period before = new Period(0, 1);
    private double x;
    private double y;
    private boolean moved;
    private boolean box;

    TimelinePointer(TimelineMoves view, LaneCanvas lanes, TimelinePicks picks, TimelineCard card) {
        this.view = view;
        this.lanes = lanes;
        this.picks = picks;
        this.card = card;
    }

    void listen() {
        lanes.setOnMousePressed(this::pressed);
        lanes.setOnMouseDragged(this::dragged);
        lanes.setOnMouseReleased(this::released);
        lanes.setOnMouseMoved(this::hovered);
        lanes.setOnMouseExited(e -> {
            view.hover(Optional.empty());
            card.hide();
        });
        lanes.setOnScroll(this::scrolled);
    }

    private void pressed(MouseEvent e) {
        lanes.requestFocus();
        card.hide();
        x = e.getX();
        y = e.getY();
        moved = false;
        box = e.isShiftDown() && x > lanes.sheet().left();
        before = view.period();
    }

    private void dragged(MouseEvent e) {
        if (e.getButton() == MouseButton.SECONDARY || !moved && Math.hypot(e.getX() - x, e.getY() - y) < MOVED) return;
        moved = true;
        if (box) {
            lanes.rubber(x, y, e.getX(), e.getY());
            return;
        }
        if (x < lanes.sheet().left() || x > lanes.sheet().right()) return;
        lanes.setCursor(Cursor.CLOSED_HAND);
        view.look(before.moved((x - e.getX()) / lanes.sheet().unit(before)));
    }

    private void released(MouseEvent e) {
        lanes.setCursor(Cursor.DEFAULT);
        if (e.getButton() == MouseButton.SECONDARY) return;
        boolean more = e.isShortcutDown() || e.isShiftDown();
        if (moved && box) picks.pick(lanes.inside(x, y, e.getX(), e.getY()), e.isShortcutDown());
        lanes.rubber();
        if (moved) return;
        Optional<Lane> name = lanes.nameAt(x, y);
        Optional<LaneThing> thing = lanes.at(x, y);
        if (name.isPresent()) picks.pick(name.get(), more);
        else if (thing.isPresent() && e.getClickCount() == 2) view.zoomOn(thing.get());
        else view.pick(thing, more);
    }

    private void hovered(MouseEvent e) {
        Optional<LaneThing> thing = lanes.at(e.getX(), e.getY());
        view.hover(thing);
        lanes.setCursor(thing.isPresent() || lanes.nameAt(e.getX(), e.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        card.over(thing, e.getScreenX(), e.getScreenY());
    }

    private void scrolled(ScrollEvent e) {
        card.hide();
        boolean between = e.getX() > lanes.sheet().left() && e.getX() < lanes.sheet().right();
        double dx = e.getDeltaX() != 0 ? e.getDeltaX() : e.isShiftDown() ? e.getDeltaY() : 0;
        if (dx != 0) view.look(view.period().moved(-dx / lanes.sheet().unit(view.period())));
        else if (!between) view.scroll(e.getDeltaY() > 0 ? -1 : 1);
        else view.zoom(Math.exp(e.getDeltaY() * .0022), lanes.sheet().dayAt(view.period(), e.getX()));
        e.consume();
    }
}
