package dateline.desk.exporting;

import dateline.chart.figure.Words;
import dateline.desk.exporting.ExportModel.Question;
import dateline.desk.part.Look;
import dateline.desk.work.Workspace;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Exports a figure of the case: shows the figure as the file will hold it, lets its words, parts and size be set, and
/// writes it or puts it into the clipboard.
public final class ExportRoom {
    /// Typing is waited out before the figure is composed anew.
    private static final Duration PAUSE = Duration.millis(180);

    private static final DataFormat SVG =
            Optional.ofNullable(DataFormat.lookupMimeType("image/svg+xml")).orElseGet(() -> new DataFormat("image/svg+xml"));

    private final Workspace work;
    private final Look look;
    private final Consumer<Node> show;
    private final Runnable close;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ChangeListener<ResolvedCase> anew = (o, before, now) -> ask();
    private Draft draft = Draft.FIRST;
    private Path folder = documents();
    private Optional<Path> chosen = Optional.empty();
    private Optional<ExportModel> drawn = Optional.empty();
    private volatile @Nullable Question asked;
    private @Nullable ExportModel model;
    private boolean opening;
    private @Nullable ExportSheet sheet;

    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    public ExportRoom(Workspace work, Look look, Consumer<Node> show, Runnable close) {
        this.work = work;
        this.look = look;
        this.show = show;
        this.close = close;
        pause.setOnFinished(e -> ask());
    }

    static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /// Opens the sheet; format, size and parts are as they were the last time, words are the case's own.
    public void open() {
        if (sheet != null || opening) return;
        opening = true;
        ResolvedCase now = work.open().get();
        Filter drawnNow = ExportModel.drawn(work.selection().get().filter(), false);
        work.jobs().prepare(() -> StoryDates.first(now, drawnNow), first -> open(now, first), error -> open(now, StoryDates.FIRST));
    }

    private void open(ResolvedCase now, StoryDates first) {
        opening = false;
        draft = draft.about(Words.asOf(now), now.file().marking()).withDates(first);
        chosen = Optional.empty();
        model = null;
        boolean filters = ExportModel.filters(work.selection().get().filter());
        ExportSheet made = new ExportSheet(draft, filters, this::change, this::review, wishes());
        sheet = made;
        work.open().addListener(anew);
        show.accept(made);
        made.takeFocus();
        made.preview().sized(draft.sizing().width());
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
            public void copy() {
                copyPicture();
            }

            @Override
            public void copySvg() {
                copyDrawing();
            }

            @Override
            public void save() {
                savePicture();
            }
        };
    }

    private void leave() {
        if (sheet == null) return;
        work.open().removeListener(anew);
        pause.stop();
        asked = null;
        drawn = Optional.empty();
        sheet = null;
        close.run();
    }

    private void review(Set<String> eventsAndTies) {
        leave();
        work.select(selection -> selection.pickEvents(eventsAndTies));
    }

    private void change(Draft next) {
        boolean same = draft.samePicture(next);
        if (next.kind() != draft.kind() && sheet != null) sheet.about(next.kind());
        draft = next;
        if (!same) {
            // What is on the screen is no longer what was asked for, so it cannot be saved meanwhile.
            model = null;
            pause.playFromStart();
            if (sheet != null) sheet.preview().composing();
        } else if (sheet != null) sheet.preview().sized(draft.sizing().width());
        target();
    }

    private void ask() {
        if (sheet == null) return;
        Question question = new Question(work.open().get(), work.selection().get().filter(), draft);
        asked = question;
        model = null;
        sheet.preview().composing();
        Optional<ExportModel> last = drawn;
        work.jobs().fetch(() -> {
            // Questions that were outdated while they waited are not worth an answer.
            if (asked != question) throw new CancellationException();
            return ExportModel.of(question, last);
        }, this::composed, error -> {
            if (asked == question && sheet != null) sheet.preview().failed("The figure could not be drawn: " + error);
        });
    }

    private void composed(ExportModel answer) {
        if (answer.question() != asked || !answer.question().draft().samePicture(draft) || sheet == null) return;
        model = answer;
        drawn = Optional.of(answer);
        draft = draft.withSizing(answer.shaped(draft.sizing()));
        sheet.settings().composed(answer);
        sheet.preview().composed(answer);
        sheet.preview().sized(draft.sizing().width());
        target();
    }

    private Path file() {
        String ending = "." + draft.format().ending();
        return chosen.map(path -> named(path, ending))
                .orElseGet(() -> folder.resolve(ExportModel.fileName(work.open().get().file().name(), draft.kind().file()) + ending));
    }

    /// The chosen name with the ending of the format.
    private static Path named(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        String bare = PictureWriters.forFile(name).map(writer -> name.substring(0, name.length() - writer.ending().length() - 1)).orElse(name);
        return path.resolveSibling(bare + ending);
    }

    private void target() {
        if (sheet == null) return;
        Path file = FilmWriters.first(draft.format(), file());
        boolean ready = model != null && !model.pages().isEmpty() && draft.sizing().size().isPresent();
        sheet.bar().target(file, Files.exists(file), ready);
    }

    private void choose() {
        if (sheet == null) return;
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save figure");
        if (Files.isDirectory(folder)) chooser.setInitialDirectory(folder.toFile());
        chooser.setInitialFileName(String.valueOf(file().getFileName()));
        // Every format can be had by its ending; the chosen one comes first.
        for (PictureWriter writer : Draft.formats(draft.kind())) {
            FileChooser.ExtensionFilter one = new FileChooser.ExtensionFilter(writer.name(), "*." + writer.ending());
            chooser.getExtensionFilters().add(one);
            if (writer == draft.format()) chooser.setSelectedExtensionFilter(one);
        }
        File answer = chooser.showSaveDialog(sheet.getScene().getWindow());
        if (answer != null) saveTo(answer.toPath());
    }

    /// Takes a place for the file, as the file chooser gives it; its ending says the format, if it is one of the figure's.
    void saveTo(Path path) {
        chosen = Optional.of(path);
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean same = name.endsWith("." + draft.format().ending());
        Draft.formats(draft.kind()).stream().filter(writer -> !same && name.endsWith("." + writer.ending())).findFirst().ifPresent(writer -> {
            if (sheet != null) sheet.settings().choose(writer);
        });
        folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(folder);
        target();
    }

    private void savePicture() {
        ExportModel now = model;
        Optional<Size> size = draft.sizing().size();
        ExportSheet shown = sheet;
        if (now == null || size.isEmpty() || shown == null) return;
        Draft saved = draft;
        Path file = file();
        shown.bar().busy("Writing " + file.getFileName() + " …");
        work.jobs().run("Writing " + file.getFileName(), progress -> saved.format().write(now.pages(), size.get(), file), files -> {
            if (sheet == shown) shown.bar().saved(files, saved.moving());
            else work.tell(ExportNotices.saved(files));
        }, error -> {
            if (sheet == shown) shown.bar().failed(ExportNotices.failed(file, error).words());
            else work.tell(ExportNotices.failed(file, error));
        });
    }

    private void copyPicture() {
        ExportModel now = model;
        Optional<Size> size = draft.sizing().size();
        ExportSheet shown = sheet;
        if (now == null || size.isEmpty() || shown == null) return;
        Draft saved = draft;
        shown.bar().busy("Copying the picture …");
        work.jobs().run("Copying the picture", progress ->
                new Image(new ByteArrayInputStream(PictureWriters.png(saved.moving() ? now.pages().getLast() : now.pages().getFirst(), size.get()))), image -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            if (sheet == shown) shown.bar().copied();
        }, error -> {
            if (sheet == shown) shown.bar().failed("The picture could not be copied: " + error);
        });
    }

    private void copyDrawing() {
        ExportModel now = model;
        Optional<Size> size = draft.sizing().size();
        ExportSheet shown = sheet;
        if (now == null || size.isEmpty() || shown == null) return;
        Draft saved = draft;
        shown.bar().busy("Copying the drawing …");
        work.jobs().run("Copying the drawing", progress -> PictureWriters.svg(saved.moving() ? now.pages().getLast() : now.pages().getFirst(), size.get()), svg -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(svg);
            content.put(SVG, ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
            Clipboard.getSystemClipboard().setContent(content);
            if (sheet == shown) shown.bar().copied("The drawing is in the clipboard as SVG");
        }, error -> {
            if (sheet == shown) shown.bar().failed("The drawing could not be copied: " + error);
        });
    }
}
