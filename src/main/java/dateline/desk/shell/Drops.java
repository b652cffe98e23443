package dateline.desk.shell;

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
    private final Consumer<String> text;

    /// @param busy whether something lies over the desk and has to be answered first
    Drops(BooleanSupplier busy, Consumer<List<Path>> files, Consumer<String> text) {
        this.busy = busy;
        this.files = files;
        this.text = text;
    }

    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, e -> {
            Dragboard board = e.getDragboard();
            if (e.getGestureSource() == null && !busy.getAsBoolean() && (board.hasFiles() || board.hasString())) e.acceptTransferModes(TransferMode.COPY);
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            Dragboard board = e.getDragboard();
            if (board.hasFiles()) files.accept(board.getFiles().stream().map(File::toPath).toList());
            else if (board.hasString()) text.accept(board.getString());
            e.setDropCompleted(board.hasFiles() || board.hasString());
            e.consume();
        });
    }
}
