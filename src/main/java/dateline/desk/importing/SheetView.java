package dateline.desk.importing;

import dateline.desk.importing.ImportModel.Spot;
import dateline.desk.importing.Waits.Wait;
import dateline.desk.part.Parts;
import dateline.desk.work.Jobs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The document as it came: what is kept, what is left out and why, and where an article ends and the next begins.
final class SheetView {
    private final Wishes host;
    private final BiConsumer<Spot, List<Wait>> waits;
    private final Jobs jobs;
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
    private final ListView<SheetRow> view = new ListView<>(rows);
    private Optional<Asked> asked = Optional.empty();
    private Optional<Draft> waiting = Optional.empty();
    private Spot spot = new Spot(0, -1);
    private boolean cuttable;
    private boolean showing;

    /// What is to be shown; an answer to anything else comes too late.
    ///
    /// @param shown the one article that is shown of a file that keeps its articles apart, else -1
    private record Asked(Brought file, boolean clean, int shown) {
        /// Whether the rows are the same: ticks and headlines change nothing in them.
        boolean sameRows(Asked other) {
            if (clean != other.clean || shown != other.shown || file.text() != other.file.text()) return false;
            List<Draft> mine = file.drafts();
            List<Draft> others = other.file.drafts();
            if (mine.size() != others.size()) return false;
            for (int i = 0; i < mine.size(); i++) {
                Draft one = mine.get(i);
                Draft two = others.get(i);
                if (one != two && (one.read() != two.read() || one.dated() != two.dated())) return false;
            }
            return true;
        }
    }

    SheetView(Wishes host, Jobs jobs, BiConsumer<Spot, List<Wait>> waits) {
        this.host = host;
        this.waits = waits;
        this.jobs = jobs;
        view.getStyleClass().add("dl-sheet");
        view.setId("sheet");
        view.setAccessibleText("The document, line by line. Enter lets an article start at a line.");
        view.setCellFactory(list -> new SheetCell(host, view.focusedProperty(), this::canCut));
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

    void show(ImportModel model, Spot at, boolean clean, boolean scroll) {
        Brought file = model.files().get(at.file());
        boolean other = spot.file() != at.file();
        spot = at;
        cuttable = file.cuttable();
        Asked question = new Asked(file, clean, cuttable ? -1 : at.article());
        wait(file, at);
        if (asked.filter(question::sameRows).isPresent()) {
            if (scroll) reveal(at.article());
            return;
        }
        asked = Optional.of(question);
        jobs.fetch(() -> SheetRows.of(file, clean, at.article()), found -> {
            if (asked.filter(now -> now == question).isEmpty()) return;
            showing = true;
            Rows.update(rows, found);
            showing = false;
            if (scroll || other) Platform.runLater(() -> reveal(at.article()));
        }, error -> view.setPlaceholder(Parts.paragraph("The document could not be laid out: " + error.getMessage(), "dl-failed")));
    }

    /// Looks for what counts from the article's date.
    private void wait(Brought file, Spot at) {
        Draft draft = file.drafts().get(at.article());
        Optional<LocalDate> published = draft.article().published();
        if (waiting.filter(now -> now.read() == draft.read() && now.article().published().equals(published)).isPresent()) return;
        waiting = Optional.of(draft);
        jobs.fetch(() -> Waits.of(file.found(), draft.read(), published), found -> {
            if (waiting.filter(now -> now == draft).isPresent()) waits.accept(at, found);
        }, error -> waits.accept(at, List.of()));
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
        if (row instanceof SheetRow.Cut ? onCut(e, row) : onBlock(e, row)) e.consume();
    }

    /// Whether the key means something on a cut.
    private boolean onCut(KeyEvent e, SheetRow row) {
        switch (e.getCode()) {
            case UP, DOWN -> {
                if (!e.isAltDown()) return false;
                host.move(row.article(), e.getCode() == KeyCode.UP ? -1 : 1);
            }
            case DELETE, BACK_SPACE -> host.join(row.article());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean onBlock(KeyEvent e, SheetRow row) {
        if (e.getCode() != KeyCode.ENTER || e.isShortcutDown() || !canCut(row)) return false;
        host.cutAt(row.block());
        return true;
    }
}
