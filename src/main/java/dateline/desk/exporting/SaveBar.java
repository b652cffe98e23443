package dateline.desk.exporting;

import dateline.desk.part.Parts;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The foot of the sheet: where the file will lie, where it lies now, and what can be done.
final class SaveBar extends HBox {
    private final Label where = Parts.label("", "dl-target");
    private final Button change;
    private final Button path;
    private final Button cancel;
    private final Button copy;
    private final Button copySvg;
    private final Button save;
    private final String what;
    private final String leaving;
    private Button before;
    private boolean busy;

    /// What the analyst can wish for here.
    interface Wishes {
        void change();

        void cancel();

        void copy();

        /// Only where there is a picture to copy.
        default void copySvg() {}

        void save();
    }

    SaveBar(Wishes wishes) {
        this(wishes, "picture", "Cancel");
        for (Button button : List.of(copy, copySvg)) {
            button.setVisible(true);
            button.setManaged(true);
        }
    }

    /// @param what is saved; it cannot be copied
    /// @param leaving what leaving the sheet is called
    SaveBar(Wishes wishes, String what, String leaving) {
        super(10);
        this.what = what;
        this.leaving = leaving;
        getStyleClass().add("dl-dialog-foot");
        change = Parts.button("Change …", wishes::change, "dl-link");
        change.setAccessibleText("Change where the " + what + " is saved");
        path = Parts.button("Copy path", this::copyPath, "dl-link");
        cancel = Parts.button(leaving, wishes::cancel, "dl-large");
        copy = Parts.button("Copy picture", wishes::copy, "dl-large");
        copy.setGraphic(Parts.icon(Material2OutlinedAL.CONTENT_COPY));
        copy.setTooltip(new Tooltip("Puts the page into the clipboard as a picture"));
        copySvg = Parts.button("Copy SVG", wishes::copySvg, "dl-large");
        copySvg.setTooltip(new Tooltip("Puts the page into the clipboard as a drawing, for programs that take SVG, and as its text"));
        save = Parts.button("Save " + what, wishes::save, "dl-primary", "dl-large");
        save.setId("save");
        before = save;
        where.setMinWidth(40);
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        for (Button button : List.of(change, path, cancel, copy, copySvg, save)) button.setMinWidth(USE_PREF_SIZE);
        for (Button button : List.of(copy, copySvg)) {
            button.setVisible(false);
            button.setManaged(false);
        }
        getChildren().addAll(where, change, path, Parts.spring(), cancel, copySvg, copy, save);
    }

    /// Where the file will lie; one that is there already is named before it is replaced. What is being written stays said until it is done.
    void target(Path file, boolean replaces, boolean ready) {
        if (busy) return;
        ready(ready);
        tell(Material2OutlinedAL.FOLDER, brief(file) + (replaces ? " is replaced" : ""), replaces ? "dl-warn" : "");
        where.setTooltip(new Tooltip(file.toString()));
        save.setText((replaces ? "Replace " : "Save ") + what);
        cancel.setText(leaving);
        offer(true, false);
    }

    void busy(String words) {
        // A button that is disabled loses the keyboard; it gets it back when the work is done.
        before = copy.isFocused() ? copy : copySvg.isFocused() ? copySvg : save;
        tell(Material2OutlinedAL.HOURGLASS_EMPTY, words, "");
        busy = true;
        ready(false);
        offer(false, false);
    }

    /// @param frames whether further files are frames, not pages
    void saved(List<Path> files, boolean frames) {
        String more = files.size() == 1 ? "" : " and " + (files.size() - 1) + (frames ? " more frame" : " more page") + (files.size() == 2 ? "" : "s");
        tell(Material2OutlinedAL.CHECK_CIRCLE, "Saved to " + brief(files.getFirst()) + more, "dl-passed");
        where.setTooltip(new Tooltip(String.join("\n", files.stream().map(Path::toString).toList())));
        path.setUserData(files.getFirst());
        done();
        save.setText("Save again");
        offer(true, true);
    }

    void copied(String words) {
        tell(Material2OutlinedAL.CHECK_CIRCLE, words, "dl-passed");
        // Nothing was saved by it: where the file will lie can still be changed.
        done();
        offer(true, false);
    }

    void failed(String words) {
        tell(Material2OutlinedAL.ERROR_OUTLINE, words, "dl-wrong");
        where.setTooltip(new Tooltip(words));
        over();
        offer(true, false);
    }

    private void done() {
        cancel.setText("Close");
        over();
    }

    private void over() {
        busy = false;
        ready(true);
        before.requestFocus();
    }

    private void ready(boolean now) {
        for (Button button : List.of(save, copy, copySvg)) button.setDisable(!now);
    }

    private void tell(org.kordamp.ikonli.Ikon ikon, String words, String style) {
        where.setGraphic(Parts.icon(ikon));
        where.setText(words);
        where.getStyleClass().removeAll("dl-warn", "dl-passed", "dl-wrong");
        if (!style.isEmpty()) where.getStyleClass().add(style);
    }

    private void offer(boolean another, boolean copyable) {
        change.setVisible(another);
        change.setManaged(another);
        path.setVisible(copyable);
        path.setManaged(copyable);
    }

    private void copyPath() {
        if (!(path.getUserData() instanceof Path file)) return;
        ClipboardContent content = new ClipboardContent();
        content.putString(file.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The path without the home folder, which everyone knows.
    private static String brief(Path file) {
        Path home = Path.of(System.getProperty("user.home", ""));
        Path full = file.toAbsolutePath();
        boolean below = !home.toString().isEmpty() && full.startsWith(home) && full.getNameCount() > home.getNameCount() + 1;
        return below ? home.relativize(full).toString() : full.toString();
    }
}
