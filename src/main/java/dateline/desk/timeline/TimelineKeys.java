package dateline.desk.timeline;

import dateline.chart.Period;
import dateline.chart.TimelineDrawing.Thing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The timeline without a mouse: arrows go from mark to mark in the order of time and from lane to lane, Enter
/// picks, plus and minus zoom, Ctrl with an arrow moves through time.
final class TimelineKeys {
    private static final double STEP = .15;

    private final TimelineView view;
    private final LaneCanvas lanes;

    TimelineKeys(TimelineView view, LaneCanvas lanes) {
        this.view = view;
        this.lanes = lanes;
    }

    void pressed(KeyEvent e) {
        Period period = view.period();
        boolean jump = e.isShortcutDown() || e.isAltDown();
        boolean used = true;
        switch (e.getCode()) {
            case LEFT -> {
                if (jump) view.look(period.moved(-STEP * period.length()));
                else along(-1);
            }
            case RIGHT -> {
                if (jump) view.look(period.moved(STEP * period.length()));
                else along(1);
            }
            case UP -> across(-1);
            case DOWN -> across(1);
            case PAGE_UP -> view.scroll(-lanes.sheet().lanes());
            case PAGE_DOWN -> view.scroll(lanes.sheet().lanes());
            case HOME -> end(true);
            case END -> end(false);
            case ENTER, SPACE -> view.cursor().ifPresent(thing -> view.pick(Optional.of(thing), e.isShortcutDown() || e.isShiftDown()));
            case PLUS, ADD, EQUALS -> view.zoom(1.4, about());
            case MINUS, SUBTRACT -> view.zoom(1 / 1.4, about());
            default -> used = false;
        }
        if (e.isShortcutDown() && (e.getCode().isDigitKey() || e.getText().equals("+") || e.getText().equals("-"))) return;
        if (used) e.consume();
    }

    private double about() {
        return view.cursor().filter(Thing::dated).map(thing -> lanes.sheet().dayAt(view.period(), thing.x())).orElse(view.period().middle());
    }

    /// What the keyboard stops at, in the order of time; undated things follow in text order.
    static List<Thing> stops(List<Thing> things) {
        return things.stream()
                .filter(Thing::stop)
                .sorted(Comparator.comparingDouble(Thing::x).thenComparingInt(Thing::lane))
                .toList();
    }

    private void along(int way) {
        List<Thing> stops = stops(lanes.drawing().things());
        Optional<Thing> now = view.cursor();
        int at = now.map(stops::indexOf).orElse(-1);
        int next = at < 0 ? (way > 0 ? 0 : stops.size() - 1) : at + way;
        boolean edge = next < 0 || next >= stops.size() || at >= 0 && now.get().dated() && !stops.get(next).dated();
        if (edge && view.further(way)) return;
        if (next >= 0 && next < stops.size()) view.moveTo(stops.get(next));
    }

    /// The nearest mark in the next lane that has one.
    private void across(int way) {
        Optional<Thing> now = view.cursor();
        if (now.isEmpty()) {
            along(1);
            return;
        }
        int lane = now.get().lane();
        for (int next = lane + way; next >= 0 && next < view.laneCount(); next += way) {
            view.reveal(next);
            int row = next;
            Optional<Thing> nearest = lanes.drawing().things().stream()
                    .filter(thing -> thing.stop() && thing.lane() == row)
                    .min(Comparator.comparingDouble(thing -> Math.abs(thing.x() - now.get().x())));
            if (nearest.isPresent()) {
                view.moveTo(nearest.get());
                return;
            }
        }
        view.reveal(lane);
    }

    private void end(boolean first) {
        view.fitAll();
        List<Thing> stops = stops(lanes.drawing().things());
        if (!stops.isEmpty()) view.moveTo(first ? stops.getFirst() : stops.getLast());
    }
}
