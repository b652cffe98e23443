package dateline.analysis.brief;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the analyst changed in the drafted sentences; kept in the case as notes, one for each, which no redraft touches.
///
/// @param texts what sentences were rewritten to, by passage
/// @param dropped sentences that were taken out
/// @param moved after which sentence others were put, in the order of the moves
public record BriefEdits(Map<Passage, String> texts, Set<Passage> dropped, Map<Passage, Passage> moved) {
    public static final BriefEdits NONE = new BriefEdits(Map.of(), Set.of(), Map.of());

    /// What can be done to a sentence, as notes name it.
    public enum Edit {
        TEXT,
        DROP,
        MOVE
    }

    public static BriefEdits of(CaseFile file) {
        Map<Passage, String> texts = new LinkedHashMap<>();
        Set<Passage> dropped = new TreeSet<>();
        Map<Passage, Passage> moved = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        for (Note note : file.notes()) if (note.target().equals(BriefFields.TARGET)) notes.add(note);
        notes.sort(Comparator.comparing(Note::when));
        for (Note note : notes) {
            passage(note.id(), Edit.TEXT).ifPresent(at -> texts.put(at, note.text()));
            passage(note.id(), Edit.DROP).ifPresent(dropped::add);
            passage(note.id(), Edit.MOVE).ifPresent(at -> read(note.text()).ifPresent(after -> moved.put(at, after)));
        }
        return new BriefEdits(texts, dropped, moved);
    }

    private static Optional<Passage> passage(String noteId, Edit edit) {
        String prefix = prefix(edit);
        return noteId.startsWith(prefix) ? read(noteId.substring(prefix.length())) : Optional.empty();
    }

    /// @param key of a passage
    public static Optional<Passage> read(String key) {
        int at = key.lastIndexOf('@');
        if (at < 0 || !key.substring(at + 1).matches("\\d{1,9}")) return Optional.empty();
        return Optional.of(new Passage(key.substring(0, at), Integer.parseInt(key.substring(at + 1))));
    }

    private static String prefix(Edit edit) {
        return BriefFields.TARGET + ":sentence-" + edit.name().toLowerCase(java.util.Locale.ROOT) + ":";
    }

    public static String noteId(Edit edit, Passage passage) {
        return prefix(edit) + passage.key();
    }

    /// The note that keeps an edit.
    ///
    /// @param text the new words; of a move the key of the passage that it stands behind
    public static Note note(Edit edit, Passage passage, String text, Instant when) {
        return new Note(noteId(edit, passage), BriefFields.TARGET, text, when);
    }

    public Optional<String> text(Passage passage) {
        return Optional.ofNullable(texts.get(passage));
    }

    /// Whether anything of the draft was changed.
    public boolean any() {
        return !texts.isEmpty() || !dropped.isEmpty() || !moved.isEmpty();
    }

    /// "2 edited, 1 moved, 1 dropped".
    public String words() {
        List<String> parts = new ArrayList<>();
        if (!texts.isEmpty()) parts.add(texts.size() + " edited");
        if (!moved.isEmpty()) parts.add(moved.size() + " moved");
        if (!dropped.isEmpty()) parts.add(dropped.size() + " dropped");
        return String.join(", ", parts);
    }

    /// Ids of the notes that keep what was done to a sentence.
    public static List<String> noteIds(Passage passage) {
        return Arrays.stream(Edit.values()).map(edit -> noteId(edit, passage)).toList();
    }

    /// Ids of all notes that keep these edits.
    public List<String> noteIds() {
        return Stream.of(texts.keySet(), dropped, moved.keySet()).flatMap(Set::stream).distinct().flatMap(passage -> noteIds(passage).stream()).toList();
    }
}
