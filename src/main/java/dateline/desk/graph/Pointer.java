package dateline.desk.graph;

import dateline.chart.Ref;
import dateline.desk.part.Camera;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Cursor;
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

    private final GraphCanvas canvas;
    private final HoverCard card;
    private final GraphPicks picks;
    private final GraphMenu menu;
    private final Wishes wishes;
    private final List<Double> lasso = new ArrayList<>();
    private Doing doing = Doing.NOTHING;
    private Optional<Ref> under = Optional.empty();
    private Camera before = Camera.FIT;
    private double x;
    private double y;
    private boolean moved;

    /// What else the pane does.
    ///
    /// @param hover is told what is under the pointer
    /// @param panning whether the plain mouse pans
    /// @param drop puts an actor to a place of the layout
    record Wishes(Consumer<Optional<Ref>> hover, BooleanSupplier panning, BiConsumer<String, double[]> drop) {}

    Pointer(GraphCanvas canvas, HoverCard card, GraphPicks picks, GraphMenu menu, Wishes wishes) {
        this.canvas = canvas;
        this.card = card;
        this.picks = picks;
        this.menu = menu;
        this.wishes = wishes;
    }

    void listen() {
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
        canvas.setOnMouseMoved(this::hovered);
        canvas.setOnMouseExited(e -> {
            wishes.hover().accept(Optional.empty());
            card.hide();
        });
        canvas.setOnScroll(this::scrolled);
        canvas.setOnContextMenuRequested(e -> {
            if (e.isKeyboardTrigger()) menu.ofPicked();
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
        if (e.getButton() == MouseButton.SECONDARY || e.isPopupTrigger() && e.isControlDown()) menu.show(under, e.getScreenX(), e.getScreenY());
    }

    private Doing doing(MouseEvent e, boolean onActor) {
        if (e.getButton() == MouseButton.SECONDARY) return Doing.NOTHING;
        if (e.getButton() == MouseButton.MIDDLE || wishes.panning().getAsBoolean()) return Doing.PAN;
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
            if (e.getClickCount() == 2 && under.isPresent()) picks.enter(under);
            else picks.pick(under, more);
            return;
        }
        if (did == Doing.ACTOR) under.ifPresent(ref -> wishes.drop().accept(ref.id(), canvas.layoutAt(e.getX(), e.getY())));
        if (did == Doing.BOX) picks.pickActors(canvas.inside(x, y, e.getX(), y, e.getX(), e.getY(), x, e.getY()), e.isShortcutDown());
        if (did == Doing.LASSO && lasso.size() >= 6)
            picks.pickActors(canvas.inside(lasso.stream().mapToDouble(d -> d).toArray()), more);
        canvas.rubber();
    }

    private void hovered(MouseEvent e) {
        Optional<Ref> ref = canvas.at(e.getX(), e.getY());
        wishes.hover().accept(ref);
        canvas.setCursor(ref.isPresent() ? Cursor.HAND : wishes.panning().getAsBoolean() ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        card.over(ref, e.getX(), e.getY());
    }

    private void scrolled(ScrollEvent e) {
        card.hide();
        canvas.glide(canvas.camera().zoomed(Math.exp(e.getDeltaY() * .0022), e.getX(), e.getY()));
    }
}
