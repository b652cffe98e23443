package dateline.desk.timeline;

import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The timeline without a mouse: arrows go from mark to mark in the order of time and from lane to lane, Enter
/// picks, plus and minus zoom, Ctrl with an arrow moves through time.
final class TimelineKeys {
    private static final double STEP = .15;

    private final TimelineMoves view;
    private final LaneCanvas lanes;

    TimelineKeys(TimelineMoves view, LaneCanvas lanes) {
        this.view = view;
        this.lanes = lanes;
    }

    void pressed(KeyEvent e) {
        boolean used = steps(e) || leaps(e) || picks(e);
        if (e.isShortcutDown() && (e.getCode().isDigitKey() || e.getText().equals("+") || e.getText().equals("-"))) return;
        if (used) e.consume();
    }

    /// From mark to mark and from lane to lane.
    private boolean steps(KeyEvent e) {
        switch (e.getCode()) {
            case LEFT -> sideways(e, -1);
            case RIGHT -> sideways(e, 1);
            case UP -> across(-1);
            case DOWN -> across(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sideways(KeyEvent e, int way) {
        Period period = view.period();
        if (e.isShortcutDown() || e.isAltDown()) view.look(period.moved(way * STEP * period.length()));
        else along(way);
    }

    private boolean leaps(KeyEvent e) {
        switch (e.getCode()) {
            case PAGE_UP -> view.scroll(-lanes.sheet().lanes());
            case PAGE_DOWN -> view.scroll(lanes.sheet().lanes());
            case HOME -> end(true);
            case END -> end(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean picks(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER, SPACE -> view.cursor().ifPresent(thing -> view.pick(Optional.of(thing), e.isShortcutDown() || e.isShiftDown()));
            case PLUS, ADD, EQUALS -> view.zoom(1.4, about());
            case MINUS, SUBTRACT -> view.zoom(1 / 1.4, about());
            default -> {
                return false;
            }
        }
        return true;
    }

    private double about() {
        return view.cursor().filter(LaneThing::dated).map(thing -> lanes.sheet().dayAt(view.period(), thing.x())).orElse(view.period().middle());
    }

    private void along(int way) {
        List<LaneThing> stops = TimelineModel.stops(lanes.drawing().things());
        int at = view.cursor().map(stops::indexOf).orElse(-1);
        int next = at >= 0 ? at + way : way > 0 ? 0 : stops.size() - 1;
        if (edge(stops, at, next) && view.further(way)) return;
        if (next >= 0 && next < stops.size()) view.moveTo(stops.get(next));
    }

    /// Whether what comes next is not in sight, or has no date while this one has.
    private static boolean edge(List<LaneThing> stops, int at, int next) {
        if (next < 0 || next >= stops.size()) return true;
        return at >= 0 && stops.get(at).dated() && !stops.get(next).dated();
    }

    /// The nearest mark in the next lane that has one.
    private void across(int way) {
        Optional<LaneThing> now = view.cursor();
        if (now.isEmpty()) {
            along(1);
            return;
        }
        int lane = now.get().lane();
        for (int next = lane + way; next >= 0 && next < view.laneCount(); next += way) {
            view.reveal(next);
            int row = next;
            Optional<LaneThing> nearest = lanes.drawing().things().stream()
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
        List<LaneThing> stops = TimelineModel.stops(lanes.drawing().things());
        if (!stops.isEmpty()) view.moveTo(first ? stops.getFirst() : stops.getLast());
    }
}
