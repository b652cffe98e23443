package dateline.desk.importing;

import dateline.desk.part.Parts;
import dateline.desk.work.Jobs;
import dateline.model.Document;
import dateline.model.Notice;
import dateline.pipeline.Intake;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The file that an article was found in: its name, format, size and fingerprint, and whether the case has it.
final class FileBox extends VBox {
    private static final int MOST_NOTICES = 2;

    private final Jobs jobs;
    private final Map<String, String> charsets = new HashMap<>();
    private Optional<Brought> shown = Optional.empty();

    FileBox(Jobs jobs) {
        super(6);
        this.jobs = jobs;
        getStyleClass().add("dl-import-file");
        setMinHeight(USE_PREF_SIZE);
    }

    void show(Optional<Brought> file) {
        boolean same = file.isPresent() && shown.isPresent() && file.get().found().document() == shown.get().found().document();
        shown = file;
        setVisible(file.isPresent());
        setManaged(file.isPresent());
        if (file.isEmpty() || same) return;
        Brought now = file.get();
        build(now);
        String hash = now.text().document().sha256();
        if (hash.isEmpty() || charsets.containsKey(hash) || now.drafts().isEmpty()) return;
        jobs.fetch(() -> Intake.charset(now.found()), charset -> {
            charsets.put(hash, charset.orElse(""));
            shown.filter(one -> one.text().document().sha256().equals(hash)).ifPresent(this::build);
        }, error -> charsets.put(hash, ""));
    }

    private void build(Brought file) {
        Document document = file.text().document();
        Label name = Parts.label(document.file(), "dl-strong");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(file.found().file().map(Object::toString).orElse("from the clipboard")));
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(Parts.row(6, Parts.icon(Material2OutlinedAL.DESCRIPTION), name));
        if (!document.sha256().isEmpty()) {
            getChildren().addAll(Parts.label(kind(file), "dl-muted"), fingerprint(document.sha256()));
            if (file.drafts().isEmpty()) return;
            Label standing = Parts.label(file.inCase() ? "Already in this case" : "Not yet in this case", file.inCase() ? "dl-small" : "dl-muted");
            Node icon = Parts.icon(file.inCase() ? Material2OutlinedAL.FILTER_NONE : Material2OutlinedAL.CHECK);
            if (!file.inCase()) icon.getStyleClass().add("dl-right-icon");
            getChildren().add(Parts.row(6, icon, standing));
        }
        if (file.drafts().isEmpty()) return;
        file.text().notices().stream().limit(MOST_NOTICES).map(Notice::words).forEach(words -> {
            Label label = Parts.paragraph(words, "dl-caption", "dl-import-warning");
            getChildren().add(label);
        });
    }

    private String kind(Brought file) {
        Document document = file.text().document();
        String charset = charsets.getOrDefault(document.sha256(), "");
        return document.format() + (charset.isEmpty() ? "" : ", " + charset) + ", " + size(document.bytes());
    }

    static String size(long bytes) {
        if (bytes < 1000) return bytes + (bytes == 1 ? " byte" : " bytes");
        if (bytes < 1_000_000) return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static Node fingerprint(String hash) {
        String brief = "SHA-256 " + hash.substring(0, 4) + " " + hash.substring(4, 8) + " … " + hash.substring(60);
        Button copy = new Button(brief);
        copy.getStyleClass().setAll("button", "dl-import-hash");
        copy.setAccessibleText("Copy the fingerprint SHA-256 " + hash);
        copy.setTooltip(new Tooltip(hash + "\nClick to copy"));
        copy.setOnAction(e -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, hash));
            copy.setText("Copied, all 64 digits");
        });
        copy.hoverProperty().addListener((o, before, now) -> {
            if (!now) copy.setText(brief);
        });
        return copy;
    }
}
