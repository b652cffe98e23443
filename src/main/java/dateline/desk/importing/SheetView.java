package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Spot;
import dateline.desk.part.Parts;
import dateline.desk.work.Jobs;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The document as it came: what is kept, what is left out and why, and where an article ends and the next begins.
final class SheetView {
    private final ImportView host;
    private final Jobs jobs;
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ListView<SheetRow> view = new ListView<>(rows);
    private Optional<Asked> asked = Optional.empty();
    private Spot spot = new Spot(0, -1);
    private boolean cuttable;
    private boolean showing;

    /// What is to be shown; an answer to anything else comes too late.
    private record Asked(Brought file, boolean clean, int shown) {}

    private record Answer(List<SheetRow> rows, List<Waits.Wait> waits) {}

    SheetView(ImportView host, Jobs jobs) {
        this.host = host;
        this.jobs = jobs;
        view.getStyleClass().add("dl-sheet");
        view.setId("sheet");
        view.setAccessibleText("The document, line by line. Enter lets an article start at a line.");
        view.setCellFactory(list -> new SheetCell(host, this));
        view.setPlaceholder(Parts.label("", "dl-muted"));
        view.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (!showing && now != null && now.article() >= 0) host.lookAt(new Spot(spot.file(), now.article()));
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return view;
    }

    /// Whether an article may start at the row.
    boolean canCut(SheetRow row) {
        if (!cuttable || row instanceof SheetRow.Cut) return false;
        int at = rows.indexOf(row);
        for (int i = at - 1; i >= 0 && rows.get(i).block() == row.block(); i--) if (rows.get(i) instanceof SheetRow.Cut) return false;
        return row.block() > 0;
    }

    /// Whether the articles of the document can be joined and moved at all.
    void show(ImportModel model, Spot at, boolean clean, boolean scroll) {
        Brought file = model.files().get(at.file());
        boolean other = spot.file() != at.file();
        spot = at;
        cuttable = file.cuttable();
        Asked question = new Asked(file, clean, at.article());
        if (asked.filter(question::equals).isPresent()) {
            if (scroll) reveal(at.article());
            return;
        }
        asked = Optional.of(question);
        jobs.fetch(() -> answer(question), answer -> {
            if (!asked.filter(question::equals).isPresent()) return;
            showing = true;
            Rows.update(rows, answer.rows());
            showing = false;
            host.waits(at, answer.waits());
            if (scroll || other) Platform.runLater(() -> reveal(at.article()));
        }, error -> view.setPlaceholder(Parts.paragraph("The document could not be laid out: " + error.getMessage(), "dl-failed")));
    }

    private static Answer answer(Asked question) {
        List<SheetRow> rows = SheetRows.of(question.file(), question.clean(), question.shown());
        List<String> paragraphs = rows.stream()
                .filter(row -> row.article() == question.shown() && row instanceof SheetRow.Kept kept && !kept.times().isEmpty())
                .map(row -> ((SheetRow.Kept) row).text())
                .toList();
        Draft draft = question.file().drafts().get(Math.max(0, question.shown()));
        return new Answer(rows, Waits.of(paragraphs, draft.article().published()));
    }

    /// Scrolls to where the article begins, with the end of the one before it above.
    private void reveal(int article) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).article() != article) continue;
            view.scrollTo(Math.max(0, i - 2));
            return;
        }
    }

    private void key(KeyEvent e) {
        SheetRow row = view.getSelectionModel().getSelectedItem();
        if (row == null || !view.isFocused()) return;
        boolean cut = row instanceof SheetRow.Cut;
        boolean done = true;
        if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown() && !cut && canCut(row)) host.cutAt(row.block());
        else if (cut && e.isAltDown() && e.getCode() == KeyCode.UP) host.move(row.article(), -1);
        else if (cut && e.isAltDown() && e.getCode() == KeyCode.DOWN) host.move(row.article(), 1);
        else if (cut && (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE)) host.join(row.article());
        else done = false;
        if (done) e.consume();
    }
}
