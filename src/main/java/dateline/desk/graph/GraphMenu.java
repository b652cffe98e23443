package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.desk.work.Workspace;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The graph's menu: what can be done with an actor or a line, or with all.
final class GraphMenu {
    private final Workspace work;
    private final GraphCanvas canvas;
    private final GraphPicks picks;
    private final GraphSight sight;
    private final GraphRulings rulings;
    private final Runnable arrange;

    /// @param arrange lays the actors out anew
    GraphMenu(Workspace work, GraphCanvas canvas, GraphPicks picks, GraphSight sight, GraphRulings rulings, Runnable arrange) {
        this.work = work;
        this.canvas = canvas;
        this.picks = picks;
        this.sight = sight;
        this.rulings = rulings;
        this.arrange = arrange;
    }

    /// The menu key asks about the actor that is picked.
    void ofPicked() {
        Optional<String> actor = work.selection().get().actors().stream().findFirst().filter(id -> canvas.pixelOf(id).isPresent());
        double[] at = actor.flatMap(canvas::pixelOf).orElse(new double[] {canvas.getWidth() / 2, canvas.getHeight() / 2});
        Point2D screen = canvas.localToScreen(at[0], at[1]);
        show(actor.map(Ref.ActorRef::new), screen.getX(), screen.getY());
    }

    void show(Optional<Ref> about, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        about.ifPresent(ref -> {
            switch (ref) {
                case Ref.ActorRef actor -> work.open().get().actors().get(actor.id()).ifPresent(found -> {
                    item(menu, "Select with neighbours", () -> {
                        picks.pick(about, false);
                        picks.grow();
                    });
                    menu.getItems().add(new SeparatorMenuItem());
                    menu.getItems().addAll(rulings.who(found));
                    menu.getItems().add(new SeparatorMenuItem());
                    menu.getItems().add(rulings.right(found));
                    item(menu, "Rename…", () -> rulings.rename(found));
                    item(menu, "Note…", () -> rulings.note(found.id(), found.name()));
                });
                case Ref.LineRef id -> picks.model().line(id.id()).ifPresent(line -> decisions(menu, ref, line));
                case Ref.EventRef none -> {}
            }
        });
        if (about.isEmpty()) {
            item(menu, "Fit all", sight::fitAll);
            item(menu, "Select all", picks::all);
            item(menu, "Arrange again", arrange);
        }
        menu.show(canvas, screenX, screenY);
    }

    private void decisions(ContextMenu menu, Ref ref, Line line) {
        int n = GraphModel.parts(line).size();
        String all = n == 1 ? "" : " (" + n + " readings)";
        item(menu, "Show its sentences", () -> picks.pick(Optional.of(ref), false));
        menu.getItems().add(rulings.right(line));
        item(menu, "Wrong" + all, () -> rulings.wrong(line));
        Set<String> parts = GraphModel.parts(line);
        item(menu, "Note…", () -> rulings.note(parts.iterator().next(), "this line"));
    }

    private static void item(ContextMenu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        menu.getItems().add(item);
    }
}
