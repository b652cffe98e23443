package dateline.desk.reader;

import dateline.model.Span;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Clicks in the text, and passages marked by dragging over it, with a small bar of what to make of them.
final class TextMarking {
    private final Text text;
    private final HBox bar = new HBox(4);
    private int from = -1;
    private int to = -1;

    /// The text that is clicked and marked in.
    interface Text {
        List<TextPane> paragraphs();

        void clicked(int at, boolean actorFirst);

        void hovered(int at, TextPane pane);

        /// What can be made of a passage; `done` when it is made.
        List<Node> tools(Span passage, Runnable done);
    }

    TextMarking(Text text) {
        this.text = text;
        bar.getStyleClass().add("dl-select-bar");
        bar.setManaged(false);
        bar.setVisible(false);
    }

    void listen(VBox page, StackPane body) {
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() != MouseButton.PRIMARY) return;
            hide(body);
            from = index(e).orElse(-1);
            to = from;
        });
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            if (from < 0) return;
            index(e).ifPresent(at -> to = at);
            mark();
        });
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            if (from < 0 || e.getButton() != MouseButton.PRIMARY) return;
            if (Math.abs(to - from) < 2) text.clicked(from, e.isShortcutDown());
            else show(body, e);
        });
        page.addEventHandler(MouseEvent.MOUSE_MOVED, e -> pane(e.getTarget()).ifPresent(pane -> index(e).ifPresent(at -> text.hovered(at, pane))));
    }

    private Span span() {
        if (from < 0) return new Span(0, 0);
        return new Span(Math.min(from, to), Math.max(from, to));
    }

    private void mark() {
        text.paragraphs().forEach(pane -> pane.mark(span()));
    }

    private void show(StackPane body, MouseEvent e) {
        bar.getChildren().setAll(text.tools(span(), () -> hide(body)));
        if (!body.getChildren().contains(bar)) body.getChildren().add(bar);
        bar.setVisible(true);
        bar.applyCss();
        bar.autosize();
        var at = body.sceneToLocal(e.getSceneX(), e.getSceneY());
        bar.relocate(Math.clamp(at.getX() - bar.getWidth() / 2, 4, Math.max(4, body.getWidth() - bar.getWidth() - 16)),
                Math.clamp(at.getY() + 12, 4, Math.max(4, body.getHeight() - bar.getHeight() - 4)));
    }

    private void hide(Pane body) {
        from = -1;
        to = -1;
        bar.setVisible(false);
        body.getChildren().remove(bar);
        mark();
    }

    private Optional<Integer> index(MouseEvent e) {
        for (TextPane pane : text.paragraphs()) {
            var local = pane.sceneToLocal(e.getSceneX(), e.getSceneY());
            if (local.getY() >= 0 && local.getY() <= pane.getHeight()) return Optional.of(pane.indexAt(Math.max(0, local.getX()), local.getY()));
        }
        return Optional.empty();
    }

    private static Optional<TextPane> pane(Object target) {
        for (Node node = target instanceof Node n ? n : null; node != null; node = node.getParent())
            if (node instanceof TextPane pane) return Optional.of(pane);
        return Optional.empty();
    }
}
