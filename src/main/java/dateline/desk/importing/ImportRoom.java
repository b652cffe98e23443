package dateline.desk.importing;

import dateline.desk.work.Clipping;
import dateline.desk.work.Workspace;
import dateline.job.Progress;
import dateline.model.Notice;
import dateline.pipeline.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Takes files, folders and pasted text, reads them in the background and lays the sheet over the desk in which the
/// analyst checks what was found.
public final class ImportRoom {
    private final Workspace work;
    private final Consumer<Node> show;
    private final Runnable close;
    private Optional<ImportView> sheet = Optional.empty();

    /// @param show is given a node that fills the window above the desk
    /// @param close takes it away
    public ImportRoom(Workspace work, Consumer<Node> show, Runnable close) {
        this.work = work;
        this.show = show;
        this.close = close;
    }

    /// Reads files and what folders hold, then shows what was found.
    public void files(List<Path> filesOrFolders) {
        if (filesOrFolders.isEmpty()) return;
        List<Path> inputs = List.copyOf(filesOrFolders);
        work.jobs().run(title(inputs), progress -> read(inputs, progress), this::open, this::failed);
    }

    /// Reads what was copied elsewhere, then shows what was found.
    public void paste(Clipping copied) {
        work.jobs().run("Reading pasted text", progress -> List.of(work.intake().pasted(copied.text(), copied.page(), copied.address())), this::open, this::failed);
    }

    private static String title(List<Path> inputs) {
        if (inputs.size() == 1) {
            Path name = inputs.getFirst().getFileName();
            return "Reading " + (name == null ? inputs.getFirst() : name);
        }
        boolean folder = inputs.stream().anyMatch(Files::isDirectory);
        return "Reading " + inputs.size() + (folder ? " files and folders" : " files");
    }

    private List<Intake.Found> read(List<Path> inputs, Progress progress) {
        progress.report(0, 0, "Looking for files");
        List<Path> files = Intake.walk(inputs);
        List<Intake.Found> found = new ArrayList<>();
        for (Path file : files) {
            int done = found.size();
            // a large file tells of its bytes; here only the files count, and that work was stopped
            Progress within = (bytes, of, message) -> progress.report(done, files.size(), message);
            within.report(0, 0, file.toString());
            found.add(work.intake().file(file, within));
        }
        progress.report(files.size(), files.size(), "");
        return found;
    }

    private void open(List<Intake.Found> found) {
        if (sheet.isPresent()) {
            sheet.get().add(found);
            return;
        }
        ImportView view = new ImportView(work, ImportModel.of(found, work.open().get().file()), this::leave);
        sheet = Optional.of(view);
        show.accept(view.node());
        view.begin();
    }

    private void leave() {
        sheet = Optional.empty();
        close.run();
    }

    private void failed(Throwable error) {
        work.tell(new Notice("not-read", "the import", "What you brought could not be read: " + error.getMessage() + ".",
                "Bring in the files one by one to find the one that fails."));
    }
}
