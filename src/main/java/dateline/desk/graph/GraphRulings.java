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

    void decide(Verdict verdict, Line line) {
        for (String id : GraphModel.parts(line)) work.apply(Decisions.decide(work.file(), verdict, id, Instant.now()));
    }
}
