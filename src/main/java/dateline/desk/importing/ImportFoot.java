package dateline.desk.importing;

import dateline.desk.part.Parts;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The foot of the sheet: what will happen, and the two ways out.
final class ImportFoot extends HBox {
    private static final Duration SAID = Duration.seconds(6);

    private final Label words = Parts.label("", "dl-muted");
    private final Node icon = Parts.icon(Material2OutlinedAL.INFO);
    private final Button cancel;
    private final Button take;
    private final PauseTransition said = new PauseTransition(SAID);
    private String standing = "";
    private boolean asking;

    ImportFoot(Runnable leave, Runnable bringIn) {
        super(8);
        getStyleClass().add("dl-dialog-foot");
        cancel = Parts.button("Cancel", leave, "dl-dialog-button");
        take = Parts.button("Import", bringIn, "dl-primary", "dl-dialog-button");
        take.setId("import-articles");
        take.setGraphic(Parts.label("Ctrl ↵", "dl-key"));
        take.setContentDisplay(ContentDisplay.RIGHT);
        words.setMinWidth(0);
        cancel.setMinWidth(USE_PREF_SIZE);
        take.setMinWidth(USE_PREF_SIZE);
        said.setOnFinished(e -> quiet());
        plain();
    }

    private void plain() {
        boolean kept = asking && isFocusWithin();
        asking = false;
        getChildren().setAll(icon, words, Parts.spring(), cancel, take);
        words.setText(standing);
        if (kept) cancel.requestFocus();
    }

    void show(ImportModel model) {
        int n = model.taken();
        take.setText(n == 0 ? "Import" : n == 1 ? "Import 1 article" : "Import " + n + " articles");
        take.setAccessibleText(take.getText() + ", Ctrl+Enter");
        take.setDisable(n == 0);
        standing = sentence(model);
        if (asking) plain();
        if (said.getStatus() != javafx.animation.Animation.Status.RUNNING) quiet();
    }

    private static String sentence(ImportModel model) {
        if (model.articles() == 0) return "Nothing of it can come into the case; nothing was changed.";
        if (model.taken() == 0) return "No article is ticked, so nothing comes into the case.";
        int lines = model.furniture();
        boolean pasted = model.files().stream().allMatch(file -> file.found().file().isEmpty());
        boolean many = model.files().size() > 1;
        String kept = pasted ? "the pasted text itself is kept unchanged" : many ? "the files themselves are kept unchanged" : "the file itself is kept unchanged";
        List<String> parts = new ArrayList<>();
        parts.add(lines == 0 ? "No furniture was found" : lines == 1 ? "1 line of furniture will be left out" : String.format(java.util.Locale.ROOT, "%,d lines of furniture will be left out", lines));
        parts.add(kept);
        int open = model.undecided();
        if (model.articles() > 2 && open > 0) parts.add(open == 1 ? "1 article has no date yet" : open + " articles have no date yet");
        return String.join("; ", parts);
    }

    /// Tells what just happened, for a while.
    void say(String sentence) {
        if (asking) plain();
        words.setText(sentence);
        words.getStyleClass().setAll("label", "dl-small");
        said.playFromStart();
    }

    private void quiet() {
        words.getStyleClass().setAll("label", "dl-muted");
        if (!asking) words.setText(standing);
    }

    boolean asking() {
        return asking;
    }

    /// Asks before what was typed and cut is thrown away.
    void ask(Runnable leave) {
        asking = true;
        said.stop();
        Button keep = Parts.button("Keep checking", this::plain, "dl-dialog-button");
        Button drop = Parts.button("Leave without importing", leave, "dl-dialog-button");
        words.getStyleClass().setAll("label", "dl-strong");
        words.setText("What you typed and cut here would be lost.");
        getChildren().setAll(icon, words, Parts.spring(), drop, keep);
        keep.requestFocus();
    }
}
