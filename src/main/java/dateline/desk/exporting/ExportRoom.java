package dateline.desk.exporting;

import dateline.chart.Picture;
import dateline.desk.exporting.ExportModel.Question;
import dateline.desk.part.Command;
import dateline.desk.part.MenuGroup;
import dateline.desk.work.Workspace;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Duration;

/// Exports a figure of the case: shows the figure as the file will hold it, lets its words, parts and size be set, and
/// writes it or puts it into the clipboard.
public final class ExportRoom extends SheetRoom<Question, ExportModel, ExportSheet> {
    /// Typing is waited out before the figure is composed anew.
    private static final Duration PAUSE = Duration.millis(180);

    private static final DataFormat SVG =
            Optional.ofNullable(DataFormat.lookupMimeType("image/svg+xml")).orElseGet(() -> new DataFormat("image/svg+xml"));

    private Draft draft = Draft.FIRST;
    private boolean opening;

    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    public ExportRoom(Workspace work, Consumer<Node> show, Runnable close) {
        super(work, show, close, PAUSE, ExportModel::of, name -> PictureWriters.forFile(name).map(PictureWriter::ending));
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(MenuGroup.TAKE_OUT, "Export figure…", "Shortcut+E", this::open).when(this::tells));
    }

    /// Opens the sheet; format, size and parts are as they were the last time, words are the case's own.
    public void open() {
        if (sheet().isPresent() || opening) return;
        opening = true;
        ResolvedCase now = work().open().get();
        Filter drawnNow = ExportModel.drawn(work().selection().get().filter(), false);
        work().jobs().prepare(() -> StoryDates.first(now, drawnNow), first -> open(now, first), error -> open(now, StoryDates.FIRST));
    }

    private void open(ResolvedCase now, StoryDates first) {
        opening = false;
        draft = draft.about(now.file().asOf(), now.file().marking()).withDates(first).withOutOf(OutOf.first(work().selection().get(), now));
        boolean filters = ExportModel.filters(work().selection().get().filter());
        ExportSheet made = new ExportSheet(draft, filters, now, this::change, this::review, new Told());
        made.preview().sized(draft.sizing().width());
        lay(made);
    }

    private void review(Set<String> eventsAndTies) {
        leave();
        work().select(selection -> selection.pickEvents(eventsAndTies));
    }

    private void change(Draft next) {
        boolean same = draft.samePicture(next);
        boolean other = next.kind() != draft.kind();
        draft = next;
        sheet().ifPresent(shown -> {
            if (other) shown.about(next.kind());
            if (same) shown.preview().sized(next.sizing().width());
            else shown.preview().composing();
        });
        if (same) aim();
        else askLater();
    }

    @Override
    Question question(ExportSheet shown) {
        return new Question(work().open().get(), work().selection().get().filter(), draft);
    }

    @Override
    void composing(ExportSheet shown) {
        shown.preview().composing();
    }

    @Override
    void composed(ExportSheet shown, ExportModel answer) {
        draft = draft.withSizing(answer.shaped(draft.sizing()));
        shown.settings().composed(answer);
        shown.preview().composed(answer);
        shown.preview().sized(draft.sizing().width());
    }

    @Override
    void failed(ExportSheet shown, Throwable error) {
        shown.preview().failed("The figure could not be drawn: " + error);
    }

    @Override
    boolean ready(ExportModel answer) {
        return !answer.pages().isEmpty() && draft.sizing().size().isPresent();
    }

    @Override
    String drafted() {
        return ExportModel.fileName(work().open().get().file().name(), draft.kind().file());
    }

    @Override
    String ending() {
        return draft.format().ending();
    }

    @Override
    Path first(Path file) {
        return FilmWriters.first(draft.format(), file);
    }

    @Override
    void choose(ExportSheet shown) {
        // Every format can be had by its ending; the chosen one comes first.
        List<ExtensionFilter> formats = Draft.formats(draft.kind()).stream().map(ExportRoom::filter).toList();
        choose(shown, "Save figure", formats, formats.get(Math.max(0, Draft.formats(draft.kind()).indexOf(draft.format()))));
    }

    private static ExtensionFilter filter(PictureWriter writer) {
        return new ExtensionFilter(writer.name(), "*." + writer.ending());
    }

    /// The file's ending says the format, if it is one of the figure's.
    @Override
    void saveTo(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean same = name.endsWith("." + ending());
        Draft.formats(draft.kind()).stream().filter(writer -> !same && name.endsWith("." + writer.ending())).findFirst()
                .ifPresent(writer -> sheet().ifPresent(shown -> shown.settings().choose(writer)));
        super.saveTo(path);
    }

    @Override
    void save() {
        Draft saved = draft;
        Path file = file();
        ready((now, size) -> write(file, progress -> saved.format().write(now.pages(), size, file), saved.moving()));
    }

    @Override
    void copyPicture(ExportModel answer) {
        Draft copied = draft;
        ready((now, size) -> copy("picture", progress -> new Image(new ByteArrayInputStream(PictureWriters.png(page(now, copied), size))),
                ClipboardContent::putImage, "The picture is in the clipboard"));
    }

    @Override
    void copyDrawing(ExportModel answer) {
        Draft copied = draft;
        ready((now, size) -> copy("drawing", progress -> PictureWriters.svg(page(now, copied), size), (content, svg) -> {
            content.putString(svg);
            content.put(SVG, ByteBuffer.wrap(svg.getBytes(StandardCharsets.UTF_8)));
        }, "The drawing is in the clipboard as SVG"));
    }

    /// The page that stands for all: of a film the last, which holds everything.
    private static Picture page(ExportModel model, Draft of) {
        return of.moving() ? model.pages().getLast() : model.pages().getFirst();
    }

    private void ready(BiConsumer<ExportModel, Size> then) {
        answer().ifPresent(now -> draft.sizing().size().ifPresent(size -> then.accept(now, size)));
    }
}
