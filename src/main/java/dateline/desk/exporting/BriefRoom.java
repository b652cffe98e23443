package dateline.desk.exporting;

import dateline.analysis.BriefFields.Field;
import dateline.analysis.BriefFields;
import dateline.analysis.Phrasebook;
import dateline.chart.brief.BriefSheet;
import dateline.chart.figure.Words;
import dateline.desk.exporting.BriefModel.Question;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.export.BriefWriter;
import dateline.export.BriefWriters;
import dateline.model.ResolvedCase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Writes the brief of a case: the analyst's fields are kept in the case while they are typed, the pages are shown as
/// the file will hold them.
public final class BriefRoom {
    /// Typing is waited out before the pages are set anew.
    private static final Duration PAUSE = Duration.millis(250);

    /// What was typed is put into the case after so long a pause, one step of undo each.
    private static final Duration KEEP = Duration.millis(1500);

    private final Workspace work;
    private final Supplier<Phrasebook> book;
    private final Consumer<Node> show;
    private final Runnable close;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition keep = new PauseTransition(KEEP);
    private final ChangeListener<ResolvedCase> anew = (o, before, now) -> changed();
    private BriefFields fields = BriefFields.NONE;
    private Path folder = ExportRoom.documents();
    private Optional<Path> chosen = Optional.empty();
    private Optional<BriefModel> last = Optional.empty();
    private BriefFields kept = BriefFields.NONE;
    private volatile @Nullable Question asked;
    private @Nullable BriefModel model;
    private @Nullable BriefView view;

    /// @param book what briefs are written with, loaded by then
    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    public BriefRoom(Workspace work, Supplier<Phrasebook> book, Consumer<Node> show, Runnable close) {
        this.work = work;
        this.book = book;
        this.show = show;
        this.close = close;
        pause.setOnFinished(e -> ask());
        keep.setOnFinished(e -> keepFields());
    }

    public void open() {
        if (view != null) return;
        ResolvedCase now = work.open().get();
        fields = BriefFields.of(now.file());
        kept = fields;
        chosen = Optional.empty();
        model = null;
        BriefChoices choices = new BriefChoices(Words.asOf(now), now.file().marking(), this::chose);
        BriefView made = new BriefView(fields, this::wrote, book.get().likelihood(), choices, wishes());
        view = made;
        work.open().addListener(anew);
        show.accept(made);
        made.takeFocus();
        ask();
        target();
    }

    private SaveBar.Wishes wishes() {
        return new SaveBar.Wishes() {
            @Override
            public void change() {
                choose();
            }

            @Override
            public void cancel() {
                leave();
            }

            @Override
            public void copy() {}

            @Override
            public void save() {
                saveBrief();
            }
        };
    }

    private void leave() {
        if (view == null) return;
        shut();
        close.run();
    }

    /// Keeps what was typed, before the case is closed under an open sheet.
    public void shut() {
        if (view == null) return;
        keepFields();
        work.open().removeListener(anew);
        pause.stop();
        asked = null;
        view = null;
    }

    private void wrote(BriefFields next) {
        fields = next;
        // What is on the screen is no longer what was asked for, so it cannot be saved meanwhile.
        model = null;
        pause.playFromStart();
        keep.playFromStart();
        target();
    }

    private void chose() {
        model = null;
        pause.playFromStart();
        target();
    }

    /// Puts what was typed into the case: a note for each field, none for an empty one.
    private void keepFields() {
        keep.stop();
        kept = fields;
        for (Field field : Field.values()) {
            BriefFields stored = BriefFields.of(work.file());
            if (stored.get(field).equals(fields.get(field))) continue;
            work.apply(fields.get(field).isEmpty() ? new Change.DropNote(field.noteId()) : new Change.PutNote(fields.note(field, Instant.now())));
        }
    }

    /// Another hand, or undo, has changed the case.
    private void changed() {
        if (view == null) return;
        BriefFields stored = BriefFields.of(work.open().get().file());
        // What was kept may come back after more was typed.
        if (!stored.equals(kept) && !stored.equals(fields)) {
            fields = stored;
            kept = stored;
            view.form().fill(stored);
        }
        ask();
    }

    private void ask() {
        BriefView shown = view;
        if (shown == null) return;
        BriefChoices choices = shown.choices();
        Question question = new Question(
                work.open().get(), work.selection().get().filter(), fields, choices.asOf(), choices.marking(), choices.full());
        asked = question;
        model = null;
        shown.composing();
        Optional<BriefModel> before = last;
        work.jobs().fetch(() -> {
            // Questions that were outdated while they waited are not worth an answer.
            if (asked != question) throw new CancellationException();
            return BriefModel.of(question, before, book.get());
        }, this::composed, error -> {
            if (asked == question && view == shown) shown.failed("The brief could not be set: " + error);
        });
    }

    private void composed(BriefModel answer) {
        if (answer.question() != asked || view == null || !answer.question().fields().equals(fields)) return;
        model = answer;
        last = Optional.of(answer);
        view.composed(answer);
        target();
    }

    private Path file() {
        String ending = "." + format().ending();
        return chosen.map(path -> named(path, ending))
                .orElseGet(() -> folder.resolve(ExportModel.fileName(work.open().get().file().name(), "brief") + ending));
    }

    private BriefWriter format() {
        return view == null ? BriefWriters.ALL.getFirst() : view.choices().format();
    }

    /// The chosen name with the ending of the format.
    private static Path named(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        String bare = BriefWriters.forFile(name).map(writer -> name.substring(0, name.length() - writer.ending().length() - 1)).orElse(name);
        return path.resolveSibling(bare + ending);
    }

    private void target() {
        if (view == null) return;
        Path file = file();
        view.bar().target(file, Files.exists(file), model != null && model.sheet().isPresent());
    }

    private void choose() {
        if (view == null) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save brief");
        if (Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
        chooser.setInitialFileName(String.valueOf(file().getFileName()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(format().name(), "*." + format().ending()));
        File answer = chooser.showSaveDialog(view.getScene().getWindow());
        if (answer != null) saveTo(answer.toPath());
    }

    /// Takes a place for the file, as the file chooser gives it.
    void saveTo(Path path) {
        chosen = Optional.of(path);
        folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(folder);
        target();
    }

    private void saveBrief() {
        keepFields();
        Optional<BriefSheet> now = Optional.ofNullable(model).flatMap(BriefModel::sheet);
        BriefView shown = view;
        if (now.isEmpty() || shown == null) return;
        BriefWriter writer = format();
        Path file = file();
        shown.bar().busy("Writing " + file.getFileName() + " …");
        work.jobs().run("Writing " + file.getFileName(), progress -> writer.write(now.get().brief(), now.get().figure(), file), files -> {
            if (view == shown) shown.bar().saved(files);
            else work.tell(ExportNotices.saved(files));
        }, error -> {
            if (view == shown) shown.bar().failed(ExportNotices.failed(file, error).words());
            else work.tell(ExportNotices.failed(file, error));
        });
    }
}
