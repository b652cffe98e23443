package dateline.desk.exporting;

import dateline.desk.part.Room;
import dateline.desk.work.Jobs.Work;
import dateline.desk.work.Workspace;
import dateline.model.Notice;
import dateline.model.casefile.ResolvedCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Duration;

/// A sheet that composes pages of the case and writes them: a question is asked of every case and choice, its answer shown
/// and saved; while none is there, nothing can be.
///
/// @param <Q> everything that the pages depend on
/// @param <A> the pages
/// @param <S> the sheet
abstract class SheetRoom<Q, A, S extends SheetFrame> implements Room {
    private final Workspace work;
    private final Consumer<Node> show;
    private final Runnable close;
    private final Answering<Q, A> answering;
    private final Target target;
    private final ChangeListener<ResolvedCase> anew = (o, before, now) -> changed();
    private Optional<S> sheet = Optional.empty();

    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    /// @param pause how long typing is waited out
    /// @param answer of a question and the answer before it, on another thread
    /// @param known the ending of a file's name, where it is one of the sheet's formats
    SheetRoom(Workspace work, Consumer<Node> show, Runnable close, Duration pause, BiFunction<Q, Optional<A>, A> answer, Function<String, Optional<String>> known) {
        this.work = work;
        this.show = show;
        this.close = close;
        this.answering = new Answering<>(work.jobs(), pause, answer);
        this.target = new Target(known);
        answering.onPause(this::ask);
    }

    /// What is asked now.
    abstract Q question(S shown);

    /// While pages are composed, the old ones stay.
    abstract void composing(S shown);

    abstract void composed(S shown, A answer);

    abstract void failed(S shown, Throwable error);

    /// Whether there is something to save in what was composed.
    abstract boolean ready(A answer);

    /// The name of the file without its ending, until another is chosen.
    abstract String drafted();

    abstract String ending();

    /// The file that is written first, where there is more than one.
    Path first(Path file) {
        return file;
    }

    /// Asks where the file is to lie.
    abstract void choose(S shown);

    abstract void save();

    /// Only where there is a picture to copy.
    void copyPicture(A answer) {}

    void copyDrawing(A answer) {}

    final Workspace work() {
        return work;
    }

    final Optional<S> sheet() {
        return sheet;
    }

    /// The pages as they are shown; none while they are composed.
    final Optional<A> answer() {
        return answering.now();
    }

    /// Whether the case has anything to show.
    final boolean tells() {
        ResolvedCase open = work.open().get();
        return !open.events().isEmpty() || !open.ties().isEmpty();
    }

    final void lay(S made) {
        target.begin();
        sheet = Optional.of(made);
        work.open().addListener(anew);
        show.accept(made);
        made.takeFocus();
        ask();
        aim();
    }

    final void leave() {
        if (sheet.isEmpty()) return;
        shut();
        close.run();
    }

    @Override
    public void shut() {
        work.open().removeListener(anew);
        answering.stop();
        sheet = Optional.empty();
    }

    /// The case is another, by another hand or by undo.
    void changed() {
        ask();
    }

    final void ask() {
        sheet.ifPresent(shown -> {
            composing(shown);
            answering.ask(question(shown), found -> {
                composed(shown, found);
                aim();
            }, error -> failed(shown, error));
            aim();
        });
    }

    /// What is on the screen is no longer what was asked for, so it cannot be saved; the next pages come after a pause.
    final void askLater() {
        answering.later();
        aim();
    }

    /// Says at the foot where the file will lie.
    final void aim() {
        sheet.ifPresent(shown -> {
            Path file = first(file());
            shown.bar().target(file, Files.exists(file), answering.now().filter(this::ready).isPresent());
        });
    }

    final Path file() {
        return target.file(drafted(), ending());
    }

    final void choose(S shown, String title, List<ExtensionFilter> formats, ExtensionFilter now) {
        target.ask(title, file(), formats, now, shown.getScene().getWindow()).ifPresent(this::saveTo);
    }

    /// Takes a place for the file, as the file chooser gives it.
    void saveTo(Path path) {
        target.choose(path);
        aim();
    }

    /// Writes files behind the window. What came of it is said at the foot, in the window if the sheet was left meanwhile.
    ///
    /// @param frames whether further files are frames, not pages
    final void write(Path file, Work<List<Path>> writing, boolean frames) {
        run("Writing " + file.getFileName(), writing,
                (foot, files) -> foot.ifPresentOrElse(bar -> bar.saved(files, frames), () -> work.tell(ExportNotices.saved(files))),
                (foot, error) -> {
                    Notice notice = ExportNotices.failed(file, error);
                    foot.ifPresentOrElse(bar -> bar.failed(notice.words()), () -> work.tell(notice));
                });
    }

    /// Puts something into the clipboard that is made behind the window.
    ///
    /// @param what is copied: "picture"
    /// @param done what is said when it is there
    final <T> void copy(String what, Work<T> making, BiConsumer<ClipboardContent, T> put, String done) {
        run("Copying the " + what, making, (foot, made) -> {
            ClipboardContent content = new ClipboardContent();
            put.accept(content, made);
            Clipboard.getSystemClipboard().setContent(content);
            foot.ifPresent(bar -> bar.copied(done));
        }, (foot, error) -> foot.ifPresent(bar -> bar.failed("The " + what + " could not be copied: " + error)));
    }

    /// What came of it is told with the foot of the sheet, where it is still open.
    private <T> void run(String title, Work<T> doing, BiConsumer<Optional<SaveBar>, T> done, BiConsumer<Optional<SaveBar>, Throwable> failed) {
        Optional<S> shown = sheet;
        shown.ifPresent(one -> one.bar().busy(title + " …"));
        Supplier<Optional<SaveBar>> foot = () -> sheet.equals(shown) ? shown.map(SheetFrame::bar) : Optional.empty();
        work.jobs().run(title, doing, made -> done.accept(foot.get(), made), error -> failed.accept(foot.get(), error));
    }

    /// What the foot of the sheet reports.
    final class Told implements SaveBar.Wishes {
        @Override
        public void change() {
            sheet.ifPresent(SheetRoom.this::choose);
        }

        @Override
        public void cancel() {
            leave();
        }

        @Override
        public void copy() {
            answering.now().ifPresent(SheetRoom.this::copyPicture);
        }

        @Override
        public void copySvg() {
            answering.now().ifPresent(SheetRoom.this::copyDrawing);
        }

        @Override
        public void save() {
            SheetRoom.this.save();
        }
    }
}
