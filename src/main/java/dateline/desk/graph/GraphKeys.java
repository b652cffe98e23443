package dateline.desk.graph;

import dateline.model.Actor;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The graph without a mouse: Tab's arrows move what is picked, Ctrl+arrows go from actor to actor.
final class GraphKeys {
    private final GraphView view;

    GraphKeys(GraphView view) {
        this.view = view;
    }

    void pressed(KeyEvent e) {
        double step = e.isShiftDown() ? 15 : 1;
        boolean used = true;
        switch (e.getCode()) {
            case LEFT -> move(e, -step, 0, -1);
            case RIGHT -> right(e, step);
            case UP -> move(e, 0, -step, -1);
            case DOWN -> move(e, 0, step, 1);
            case ENTER -> view.picks().openOrGrow();
            case SPACE -> next(1);
            default -> used = false;
        }
        if (used) e.consume();
    }

    private void right(KeyEvent e, double step) {
        if (e.isShortcutDown()) view.picks().grow();
        else move(e, step, 0, 1);
    }

    private void move(KeyEvent e, double dx, double dy, int way) {
        if (view.work().selection().get().actors().isEmpty() || e.isAltDown()) next(way);
        else view.nudge(dx, dy);
    }

    /// Picks the next actor of the picture, by name.
    private void next(int way) {
        List<Actor> actors = view.model().graph().actors();
        if (actors.isEmpty()) return;
        Optional<String> now = view.work().selection().get().actors().stream().findFirst().map(view.model().groups()::shown);
        int at = -1;
        for (int i = 0; i < actors.size(); i++) if (now.isPresent() && actors.get(i).id().equals(now.get())) at = i;
        Actor next = actors.get(Math.floorMod(at + way, actors.size()));
        view.picks().pickActors(view.model().groups().behind(next.id()), false);
    }
}
