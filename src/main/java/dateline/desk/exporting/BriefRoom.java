package dateline.desk.exporting;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits.Edit;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields.Field;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Passage;
import dateline.analysis.brief.Phrasebook;
import dateline.analysis.brief.Sentence;
import dateline.desk.exporting.BriefModel.Question;
import dateline.desk.part.Command;
import dateline.desk.part.MenuGroup;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.export.BriefWriter;
import dateline.export.BriefWriters;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.util.Duration;

/// Writes the brief of a case: the analyst's fields are kept in the case while they are typed, the pages are shown as
/// the file will hold them.
public final class BriefRoom extends SheetRoom<Question, BriefModel, BriefView> {
    /// Typing is waited out before the pages are set anew.
    private static final Duration PAUSE = Duration.millis(250);

    /// What was typed is put into the case after so long a pause, one step of undo each.
    private static final Duration KEEP = Duration.millis(1500);

    private final Supplier<Phrasebook> book;
    private final PauseTransition keep = new PauseTransition(KEEP);
    private BriefFields fields = BriefFields.NONE;
    private BriefFields kept = BriefFields.NONE;

    /// @param book what briefs are written with, loaded by then
    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    public BriefRoom(Workspace work, Supplier<Phrasebook> book, Consumer<Node> show, Runnable close) {
        super(work, show, close, PAUSE, (question, before) -> BriefModel.of(question, before, book.get()),
                name -> BriefWriters.forFile(name).map(BriefWriter::ending));
        this.book = book;
        keep.setOnFinished(e -> keepFields());
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(MenuGroup.TAKE_OUT, "Write brief…", "Shortcut+Shift+E", this::open).when(this::tells));
    }

    void open() {
        if (sheet().isPresent()) return;
        ResolvedCase now = work().open().get();
        fields = BriefFields.of(now.file());
        kept = fields;
        BriefChoices choices = new BriefChoices(now, OutOf.first(work().selection().get(), now), this::askLater);
        lay(new BriefView(fields, this::wrote, book.get().likelihood(), choices, new Edits(), new Told()));
    }

    /// Keeps what was typed, before the case is closed under an open sheet.
    @Override
    public void shut() {
        if (sheet().isPresent()) keepFields();
        super.shut();
    }

    private void wrote(BriefFields next) {
        fields = next;
        keep.playFromStart();
        askLater();
    }

    /// Puts what was typed into the case: a note for each field, none for an empty one.
    private void keepFields() {
        keep.stop();
        kept = fields;
        for (Field field : Field.values()) {
            BriefFields stored = BriefFields.of(work().file());
            if (stored.get(field).equals(fields.get(field))) continue;
            work().apply(fields.get(field).isEmpty() ? new Change.DropNote(field.noteId()) : new Change.PutNote(fields.note(field, Instant.now())));
        }
    }

    @Override
    void changed() {
        BriefFields stored = BriefFields.of(work().open().get().file());
        // What was kept may come back after more was typed.
        if (!stored.equals(kept) && !stored.equals(fields)) {
            fields = stored;
            kept = stored;
            sheet().ifPresent(shown -> shown.form().fill(stored));
        }
        super.changed();
    }

    @Override
    Question question(BriefView shown) {
        BriefChoices choices = shown.choices();
        ResolvedCase now = work().open().get();
        Filter filter = ExportModel.checkedOnly(choices.outOf().filter(work().selection().get().filter()), choices.checked());
        return new Question(now, filter, choices.outOf().choice(now), fields, choices.asOf(), choices.marking(), choices.full());
    }

    @Override
    void composing(BriefView shown) {
        shown.composing();
    }

    @Override
    void composed(BriefView shown, BriefModel answer) {
        shown.composed(answer);
    }

    @Override
    void failed(BriefView shown, Throwable error) {
        shown.failed("The brief could not be set: " + error);
    }

    @Override
    boolean ready(BriefModel answer) {
        return answer.sheet().isPresent();
    }

    @Override
    String drafted() {
        return ExportModel.fileName(work().open().get().file().name(), "brief");
    }

    private BriefWriter format() {
        return sheet().map(shown -> shown.choices().format()).orElse(BriefWriters.ALL.getFirst());
    }

    @Override
    String ending() {
        return format().ending();
    }

    @Override
    void choose(BriefView shown) {
        ExtensionFilter one = new ExtensionFilter(format().name(), "*." + ending());
        choose(shown, "Save brief", List.of(one), one);
    }

    /// What is done to a quotation: each is one step of undo.
    private final class Edits implements QuoteWishes {
        @Override
        public void rewrite(Passage passage, String words) {
            note(Edit.TEXT, passage, words, "Rewrite a sentence of the brief");
        }

        @Override
        public void up() {
            moved((rows, at) -> at > 1 ? rows.get(at - 2) : at == 1 ? rows.get(1) : rows.get(0));
        }

        @Override
        public void down() {
            moved((rows, at) -> rows.get(Math.min(at + 1, rows.size() - 1)));
        }

        /// A row that is put behind itself stands first.
        private void moved(BiFunction<List<Passage>, Integer, Passage> behind) {
            opened().ifPresent(passage -> {
                List<Brief.Report> reports = sheet().map(shown -> shown.editor().siblings(passage)).orElse(List.of());
                List<Passage> rows = reports.stream().map(report -> report.quotes().getFirst().passage()).toList();
                for (int at = 0; at < rows.size(); at++)
                    if (reports.get(at).quotes().stream().anyMatch(quote -> quote.passage().equals(passage)))
                        note(Edit.MOVE, rows.get(at), behind.apply(rows, at).key(), "Move a sentence of the brief");
            });
        }

        @Override
        public void drop() {
            opened().ifPresent(passage -> note(Edit.DROP, passage, "", "Leave a sentence out of the brief"));
        }

        @Override
        public void restore() {
            opened().ifPresent(passage -> taken(BriefEdits.noteIds(passage), "Restore a drafted sentence"));
        }

        @Override
        public void backToDraft() {
            taken(BriefEdits.of(work().file()).noteIds(), "Go back to the draft of the brief");
        }

        private void taken(List<String> ids, String title) {
            List<String> there = ids.stream().filter(work().file().notes()::has).toList();
            if (!there.isEmpty()) done(new Change.PutNotes(List.of(), there, title));
        }

        @Override
        public void decide(Sentence sentence, Verdict verdict) {
            done(Decisions.all(work().file(), verdict, sentence.readings(), "a sentence", Instant.now()));
        }

        private Optional<Passage> opened() {
            return sheet().flatMap(shown -> shown.editor().passage());
        }

        private void note(Edit edit, Passage passage, String words, String title) {
            done(new Change.PutNotes(List.of(BriefEdits.note(edit, passage, words, Instant.now())), List.of(), title));
        }

        /// What was typed before it is kept before it: undo takes back what was done last.
        private void done(Change change) {
            keepFields();
            work().apply(change);
        }
    }

    @Override
    void save() {
        sheet().ifPresent(shown -> shown.editor().keep());
        keepFields();
        BriefWriter writer = format();
        Path file = file();
        answer().flatMap(BriefModel::sheet).ifPresent(now -> write(file, progress -> writer.write(now.brief(), now.figure(), file), false));
    }
}
