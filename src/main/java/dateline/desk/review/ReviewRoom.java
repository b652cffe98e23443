package dateline.desk.review;

import dateline.analysis.LostRuling;
import dateline.analysis.Mentioned;
import dateline.analysis.ReviewQueue.Question;
import dateline.analysis.RulingWords;
import dateline.analysis.ToReview;
import dateline.desk.part.Command;
import dateline.desk.part.DecisionList.Shown;
import dateline.desk.part.Look;
import dateline.desk.part.MenuGroup;
import dateline.desk.part.Room;
import dateline.desk.work.Workspace;
import dateline.edit.ActorDecisions.Outcome;
import dateline.edit.Change;
import dateline.model.casefile.ResolvedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Asks the analyst one question at a time: who may be one, which readings are weak, which articles lack their date.
public final class ReviewRoom implements Room {
    private static final int SENTENCES = 2;

    private final Workspace work;
    private final Look look;
    private final Consumer<Node> show;
    private final Runnable close;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final ChangeListener<ResolvedCase> onCase = (o, before, now) -> changed();
    private final ChangeListener<Object> onLook = (o, before, now) -> refresh();
    private Course course = Course.NONE;
    private @Nullable ReviewSheet sheet;

    /// A question that was answered, with the title of the change that its answer made.
    private record Step(Question question, Optional<String> change) {}

    /// @param show is given the sheet, which fills the whole window above the desk
    /// @param close takes it away again
    public ReviewRoom(Workspace work, Look look, Consumer<Node> show, Runnable close) {
        this.work = work;
        this.look = look;
        this.show = show;
        this.close = close;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of(MenuGroup.SHEETS, "Review…", "Shortcut+R", this::open));
    }

    /// Opens the sheet at the first question.
    private void open() {
        if (sheet != null) return;
        steps.clear();
        course = Course.NONE;
        ReviewSheet made = new ReviewSheet(look, new Told());
        sheet = made;
        work.open().addListener(onCase);
        look.theme().addListener(onLook);
        show.accept(made);
        made.wait(decisions());
        look();
    }

    private void leave() {
        if (sheet == null) return;
        work.open().removeListener(onCase);
        look.theme().removeListener(onLook);
        sheet = null;
        close.run();
    }

    private final class Told implements Wishes {
        @Override
        public void answer(Answers.Word word, String reason) {
            // What is asked next depends on what the last answer has changed.
            work.whenShown(() -> ReviewRoom.this.answer(word, reason));
        }

        @Override
        public void date(LocalDate day) {
            work.whenShown(() -> ReviewRoom.this.date(day));
        }

        @Override
        public void skip() {
            work.whenShown(ReviewRoom.this::skip);
        }

        @Override
        public void back() {
            work.whenShown(ReviewRoom.this::back);
        }

        @Override
        public void takeBack(Shown one) {
            work.apply(new Change.Revoke(one.ruling().id(), "Take back: " + one.what()));
        }

        @Override
        public void leave() {
            // An answer that waits is given first.
            work.whenShown(ReviewRoom.this::leave);
        }
    }

    private void date(LocalDate day) {
        if (sheet == null || !(course.now().orElse(null) instanceof Question.Dated dated)) return;
        steps.push(new Step(dated, Optional.of("Set the date of “" + dated.article().title() + "”")));
        course = course.answer();
        work.setPublished(dated.article(), Optional.of(day));
        refresh();
    }

    private void skip() {
        if (sheet == null) return;
        course = course.skip();
        refresh();
    }

    private void answer(Answers.Word word, String reason) {
        Optional<Question> asked = course.now();
        if (asked.isEmpty() || sheet == null) return;
        if (asked.get() instanceof Question.Dated && word == Answers.Word.YES) return;
        Optional<Outcome> outcome = Answers.of(asked.get(), word, work.open().get(), reason, Instant.now());
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Refused refused) {
            sheet.say(refused.why().words());
            return;
        }
        Optional<Change> change = outcome.map(one -> ((Outcome.Done) one).change());
        steps.push(new Step(asked.get(), change.map(Change::title)));
        course = course.answer();
        if (change.isPresent()) work.apply(change.get());
        else refresh();
    }

    /// Takes the last answer back and asks its question again.
    private void back() {
        if (steps.isEmpty()) return;
        Step last = steps.pop();
        boolean newest = last.change().isPresent() && work.undoTitle().equals(last.change());
        course = course.back(last.question());
        if (newest) work.undo();
        else refresh();
        if (sheet != null && last.change().isPresent() && !newest) sheet.say("Something else was done since; take the decision back in the list below.");
    }

    private void changed() {
        course = course.without(question -> !ReviewModel.stands(question, work.open().get()));
        refresh();
        look();
    }

    /// Asks the case anew what waits; takes a moment where there are many actors.
    private void look() {
        ResolvedCase open = work.open().get();
        work.jobs().fetch(() -> ToReview.of(open).questions(), all -> {
            if (sheet == null || open != work.open().get()) return;
            Optional<String> before = course.now().map(Question::key);
            boolean first = course.of() == 0;
            course = course.with(all);
            if (first || !before.equals(course.now().map(Question::key))) refresh();
            else if (sheet != null) sheet.progress(course);
        }, error -> {
            if (sheet != null) sheet.say("The questions could not be gathered: " + error.getMessage());
        });
    }

    private List<Shown> decisions() {
        return RulingWords.of(work.open().get()).stream().map(one -> new Shown(one.ruling(), one.what(), one.did())).toList();
    }

    private void refresh() {
        ReviewSheet shown = sheet;
        if (shown == null) return;
        ResolvedCase open = work.open().get();
        Optional<ReviewModel> model = course.now().map(question -> ReviewModel.of(question, open));
        shown.show(model, course, !steps.isEmpty(), decisions());
        model.ifPresent(one -> sentences(one, open));
    }

    /// The sentence that a lost reading stood in.
    private void was(Question.Lost lost) {
        work.jobs().fetch(() -> LostRuling.sentence(lost.ruling(), work.texts()), sentence -> {
            if (sheet != null && course.now().filter(lost::equals).isPresent()) sentence.ifPresent(sheet::sentence);
        }, error -> {
            // The question stands without it.
        });
    }

    private void sentences(ReviewModel model, ResolvedCase open) {
        if (model.question() instanceof Question.Lost lost) was(lost);
        for (int i = 0; i < model.sides().size(); i++) {
            int side = i;
            ReviewModel.Side of = model.sides().get(i);
            work.jobs().fetch(() -> Mentioned.of(open, work.texts(), of.actor().id(), of.alias().isPresent() ? 24 : SENTENCES + 1), found -> {
                List<Mentioned> fitting = new ArrayList<>(found.stream().filter(one -> of.alias().isEmpty() || one.written().equals(of.alias().get())).toList());
                if (sheet != null && course.now().filter(model.question()::equals).isPresent())
                    sheet.sentences(side, fitting.subList(0, Math.min(SENTENCES, fitting.size())), open);
            }, error -> {
                // The question stands without its sentences; what is wrong with the case on the disk, checking it says.
            });
        }
    }
}
