package dateline.desk.graph;

import dateline.desk.work.Workspace;
import dateline.model.Actor;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The graph without a mouse: Tab's arrows move what is picked, Ctrl+arrows go from actor to actor.
final class GraphKeys {
    private final Workspace work;
    private final GraphPicks picks;
    private final Nudge nudge;

    /// Moves what is picked by pixels of the pane.
    interface Nudge {
        void by(double dx, double dy);
    }

    GraphKeys(Workspace work, GraphPicks picks, Nudge nudge) {
        this.work = work;
        this.picks = picks;
        this.nudge = nudge;
    }

    void pressed(KeyEvent e) {
        double step = e.isShiftDown() ? 15 : 1;
        boolean used = true;
        switch (e.getCode()) {
            case LEFT -> move(e, -step, 0, -1);
            case RIGHT -> right(e, step);
            case UP -> move(e, 0, -step, -1);
            case DOWN -> move(e, 0, step, 1);
            case ENTER -> picks.openOrGrow();
            case SPACE -> next(1);
            default -> used = false;
        }
        if (used) e.consume();
    }

    private void right(KeyEvent e, double step) {
        if (e.isShortcutDown()) picks.grow();
        else move(e, step, 0, 1);
    }

    private void move(KeyEvent e, double dx, double dy, int way) {
        if (work.selection().get().actors().isEmpty() || e.isAltDown()) next(way);
        else nudge.by(dx, dy);
    }

    /// Picks the next actor of the picture, by name.
    private void next(int way) {
        List<Actor> actors = picks.model().graph().actors();
        if (actors.isEmpty()) return;
        Optional<String> now = work.selection().get().actors().stream().findFirst().map(picks.model().groups()::shown);
        int at = -1;
        for (int i = 0; i < actors.size(); i++) if (now.isPresent() && actors.get(i).id().equals(now.get())) at = i;
        Actor next = actors.get(Math.floorMod(at + way, actors.size()));
        picks.pickActors(picks.model().groups().behind(next.id()), false);
    }
}
