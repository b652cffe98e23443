package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.chart.Ref;
import dateline.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the mouse does: click picks, drag pans or moves an actor, Shift-drag draws a box, Alt-drag a lasso, the
/// wheel zooms at the pointer.
final class Pointer {
    private static final double MOVED = 4;

    private enum Doing {
        NOTHING,
        PAN,
        ACTOR,
        BOX,
        LASSO
    }

    private final GraphView view;
    private final GraphCanvas canvas;
    private final HoverCard card;
    private final List<Double> lasso = new ArrayList<>();
    private Doing doing = Doing.NOTHING;
    private Optional<Ref> under = Optional.empty();
    private Camera before = Camera.FIT;
    private double x;
    private double y;
    private boolean moved;

    Pointer(GraphView view, GraphCanvas canvas, HoverCard card) {
        this.view = view;
        this.canvas = canvas;
        this.card = card;
    }

    void listen() {
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(this::hovered);
        canvas.setOnMouseExited(e -> {
            view.hover(Optional.empty());
            card.hide();
        });
        canvas.setOnScroll(this::scrolled);
        canvas.setOnContextMenuRequested(e -> {
            if (e.isKeyboardTrigger()) menuOfPicked();
        });
    }

    private void pressed(MouseEvent e) {
        canvas.requestFocus();
        card.hide();
        x = e.getX();
        y = e.getY();
        moved = false;
        before = canvas.camera();
        under = canvas.at(x, y);
        lasso.clear();
        doing = doing(e, under.filter(Ref.ActorRef.class::isInstance).isPresent());
        // Ctrl and the only button of some mice ask for a menu, too.
        if (e.getButton() == MouseButton.SECONDARY || e.isPopupTrigger() && e.isControlDown()) menu(under, e.getScreenX(), e.getScreenY());
    }

    private Doing doing(MouseEvent e, boolean onActor) {
        if (e.getButton() == MouseButton.SECONDARY) return Doing.NOTHING;
        if (e.getButton() == MouseButton.MIDDLE || view.panning()) return Doing.PAN;
        if (e.isShiftDown() && !onActor) return Doing.BOX;
        if (e.isAltDown()) return Doing.LASSO;
        return onActor ? Doing.ACTOR : Doing.PAN;
    }

    private void dragged(MouseEvent e) {
        if (!moved && Math.hypot(e.getX() - x, e.getY() - y) < MOVED) return;
        moved = true;
        switch (doing) {
            case PAN -> {
                canvas.setCursor(Cursor.CLOSED_HAND);
                canvas.glide(before.moved(e.getX() - x, e.getY() - y));
            }
            case ACTOR -> under.ifPresent(ref -> canvas.drag(ref.id(), e.getX(), e.getY()));
            case BOX -> canvas.rubber(x, y, e.getX(), y, e.getX(), e.getY(), x, e.getY());
            case LASSO -> {
                lasso.add(e.getX());
                lasso.add(e.getY());
                canvas.rubber(lasso.stream().mapToDouble(d -> d).toArray());
            }
            case NOTHING -> {}
        }
    }

    private void released(MouseEvent e) {
        canvas.setCursor(Cursor.DEFAULT);
        Doing did = doing;
        doing = Doing.NOTHING;
        if (e.getButton() == MouseButton.SECONDARY) return;
        boolean more = e.isShiftDown() || e.isShortcutDown();
        if (!moved) {
            if (e.getClickCount() == 2 && under.isPresent()) view.picks().enter(under);
            else view.picks().pick(under, more);
            return;
        }
        if (did == Doing.ACTOR) under.ifPresent(ref -> view.drop(ref.id(), canvas.layoutAt(e.getX(), e.getY())));
        if (did == Doing.BOX) view.picks().pickActors(canvas.inside(x, y, e.getX(), y, e.getX(), e.getY(), x, e.getY()), e.isShortcutDown());
        if (did == Doing.LASSO && lasso.size() >= 6)
            view.picks().pickActors(canvas.inside(lasso.stream().mapToDouble(d -> d).toArray()), more);
        canvas.rubber();
    }

    private void hovered(MouseEvent e) {
        Optional<Ref> ref = canvas.at(e.getX(), e.getY());
        view.hover(ref);
        canvas.setCursor(ref.isPresent() ? Cursor.HAND : view.panning() ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        card.over(ref, e.getX(), e.getY());
    }

    private void scrolled(ScrollEvent e) {
        card.hide();
        canvas.glide(canvas.camera().zoomed(Math.exp(e.getDeltaY() * .0022), e.getX(), e.getY()));
    }

    /// The menu key asks about the actor that is picked.
    private void menuOfPicked() {
        Optional<String> actor = view.work().selection().get().actors().stream().findFirst().filter(id -> canvas.pixelOf(id).isPresent());
        double[] at = actor.flatMap(canvas::pixelOf).orElse(new double[] {canvas.getWidth() / 2, canvas.getHeight() / 2});
        Point2D screen = canvas.localToScreen(at[0], at[1]);
        menu(actor.map(Ref.ActorRef::new), screen.getX(), screen.getY());
    }

    private void menu(Optional<Ref> about, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        about.ifPresent(ref -> {
            switch (ref) {
                case Ref.ActorRef actor -> view.work().open().get().actors().get(actor.id()).ifPresent(found -> {
                    item(menu, "Select with neighbours", () -> {
                        view.picks().pick(about, false);
                        view.picks().grow();
                    });
                    menu.getItems().add(new SeparatorMenuItem());
                    menu.getItems().addAll(view.whoIsWho().items(found, view.otherThan(found)));
                    menu.getItems().add(new SeparatorMenuItem());
                    item(menu, "Rename…", () -> view.rename(found));
                    item(menu, "Note…", () -> view.note(found.id(), found.name()));
                });
                case Ref.LineRef id -> view.line(id.id()).ifPresent(line -> decisions(menu, ref, line));
                case Ref.EventRef none -> {}
            }
        });
        if (about.isEmpty()) {
            item(menu, "Fit all", view.sight()::fitAll);
            item(menu, "Select all", view.picks()::all);
            item(menu, "Arrange again", view::arrangeAgain);
        }
        menu.show(canvas, screenX, screenY);
    }

    private void decisions(ContextMenu menu, Ref ref, Line line) {
        int n = GraphModel.parts(line).size();
        String all = n == 1 ? "" : " (" + n + " readings)";
        item(menu, "Show its sentences", () -> view.picks().pick(Optional.of(ref), false));
        item(menu, "Right" + all, () -> view.decide(Verdict.ACCEPT, line));
        item(menu, "Wrong" + all, () -> view.decide(Verdict.REJECT, line));
        Set<String> parts = GraphModel.parts(line);
        item(menu, "Note…", () -> view.note(parts.iterator().next(), "this line"));
    }

    private static void item(ContextMenu menu, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        menu.getItems().add(item);
    }
}
