package dateline.desk.shell;

import dateline.desk.work.Clipping;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files, folders and text that are dropped anywhere on the window.
final class Drops {
    private final BooleanSupplier busy;
    private final Consumer<List<Path>> files;
    private final Consumer<Clipping> copied;

    /// @param busy whether something lies over the desk and has to be answered first
    Drops(BooleanSupplier busy, Consumer<List<Path>> files, Consumer<Clipping> copied) {
        this.busy = busy;
        this.files = files;
        this.copied = copied;
    }

    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, e -> {
            Dragboard board = e.getDragboard();
            if (e.getGestureSource() == null && !busy.getAsBoolean() && (board.hasFiles() || board.hasString() || board.hasHtml())) e.acceptTransferModes(TransferMode.COPY);
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            Dragboard board = e.getDragboard();
            if (board.hasFiles()) files.accept(board.getFiles().stream().map(File::toPath).toList());
            else Clippings.of(board).ifPresent(copied);
            e.setDropCompleted(board.hasFiles() || board.hasString() || board.hasHtml());
            e.consume();
        });
    }
}
