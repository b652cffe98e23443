package dateline.desk.inspector;

import dateline.desk.part.Ask;
import dateline.desk.part.Parts;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.model.Id;
import dateline.model.casefile.Note;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The analyst's notes on what is picked: shown, written, changed, deleted.
final class Notes {
    private final Workspace work;
    private final Node pane;

    /// @param pane what is asked for is asked beside it
    Notes(Workspace work, Node pane) {
        this.work = work;
        this.pane = pane;
    }

    /// Asks for a note.
    ///
    /// @param about what it is on, in words
    void write(String target, String about) {
        Ask.text(pane, "Note on " + about, "", "Save note", words -> put(Id.of(target, Instant.now().toString()), target, words));
    }

    private void put(String id, String target, String words) {
        work.apply(new Change.PutNote(new Note(id, target, words, Instant.now())));
    }

    List<Node> shown(List<Note> notes) {
        List<Node> rows = new ArrayList<>();
        if (!notes.isEmpty()) rows.add(Parts.label("Notes", "dl-strong"));
        notes.forEach(note -> rows.add(row(note)));
        return rows;
    }

    private Node row(Note note) {
        VBox words = new VBox(2, Parts.paragraph(note.text(), "dl-small"),
                Parts.label(note.when().atZone(ZoneId.systemDefault()).toLocalDate().toString(), "dl-caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox row = new HBox(6, words,
                Parts.iconButton(Material2OutlinedAL.EDIT, "Change the note",
                        () -> Ask.text(pane, "Note", note.text(), "Save note", text -> put(note.id(), note.target(), text))),
                Parts.iconButton(Material2OutlinedAL.DELETE, "Delete the note", () -> work.apply(new Change.DropNote(note.id()))));
        row.getStyleClass().add("dl-note");
        return row;
    }
}
