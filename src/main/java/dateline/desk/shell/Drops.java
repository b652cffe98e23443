package dateline.desk.shell;

import java.io.File;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Files, folders and text that are dropped anywhere on the window.
final class Drops {
    private final Shell shell;

    Drops(Shell shell) {
        this.shell = shell;
    }

    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, e -> {
            Dragboard board = e.getDragboard();
            if (e.getGestureSource() == null && !shell.busy() && (board.hasFiles() || board.hasString())) e.acceptTransferModes(TransferMode.COPY);
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            Dragboard board = e.getDragboard();
            if (board.hasFiles()) shell.bringIn(board.getFiles().stream().map(File::toPath).toList());
            else if (board.hasString()) shell.paste(board.getString());
            e.setDropCompleted(board.hasFiles() || board.hasString());
            e.consume();
        });
    }
}
