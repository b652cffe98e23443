package dateline.desk.graph;

import dateline.analysis.Line;
import dateline.desk.part.Ask;
import dateline.desk.part.WhoIsWho;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Actor;
import dateline.model.Id;
import dateline.model.casefile.Note;
import dateline.model.casefile.Verdict;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// What the analyst says of actors and lines of the graph.
final class GraphRulings {
    private final Workspace work;
    private final Node pane;
    private final WhoIsWho whoIsWho;

    /// @param pane what is asked for is asked beside it
    /// @param whoIsWho opens the form of a ruling on an actor
    GraphRulings(Workspace work, Node pane, WhoIsWho whoIsWho) {
        this.work = work;
        this.pane = pane;
        this.whoIsWho = whoIsWho;
    }

    /// A menu's lines on who an actor is, to another one where one is picked.
    List<MenuItem> who(Actor actor) {
        List<String> others = work.selection().get().actors().stream().filter(id -> !id.equals(actor.id())).toList();
        return whoIsWho.items(actor, others.size() == 1 ? work.open().get().actors().get(others.getFirst()) : Optional.empty());
    }

    void rename(Actor actor) {
        Ask.line(pane, "Rename " + actor.name(), actor.name(), "Rename", name -> work.apply(Decisions.rename(actor, name, Instant.now())));
    }

    void note(String target, String about) {
        Ask.text(pane, "Note on " + about, "", "Save note", words -> work.apply(
                new Change.PutNote(new Note(Id.of(target, Instant.now().toString()), target, words, Instant.now()))));
    }

    /// Says that all that a line sums up is wrong.
    void wrong(Line line) {
        work.apply(Decisions.all(work.file(), Verdict.REJECT, GraphModel.parts(line), named(line), Instant.now()));
    }

    /// A menu's line that says of all that a line sums up that it is right.
    MenuItem right(Line line) {
        return right(GraphModel.parts(line), named(line));
    }

    /// The same of all in which an actor stands.
    MenuItem right(Actor actor) {
        return right(work.open().get().checks().about(actor.id()), actor.name());
    }

    private MenuItem right(Collection<String> readings, String of) {
        int left = work.open().get().checks().open(readings).size();
        MenuItem item = new MenuItem(left == 0 ? "Right (all checked)" : readings.size() == 1 ? "Right" : "Right (" + left + " of " + readings.size() + " readings)");
        item.setDisable(left == 0);
        item.setOnAction(e -> Decisions.allRight(work.open().get(), readings, of, Instant.now()).ifPresent(work::apply));
        return item;
    }

    private String named(Line line) {
        return work.open().get().nameOf(line.a()) + " and " + work.open().get().nameOf(line.b());
    }
}
