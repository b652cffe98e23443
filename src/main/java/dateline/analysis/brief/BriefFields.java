package dateline.analysis.brief;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the analyst wrote for the brief of a case; kept in the case as notes on [#TARGET], one a field.
///
/// @param texts of the fields that are not empty
public record BriefFields(Map<Field, String> texts) {
    /// What the notes of a brief are about.
    public static final String TARGET = "brief";

    public static final BriefFields NONE = new BriefFields(Map.of());
    public static final List<String> CONFIDENCES = List.of("low", "moderate", "high");

    public BriefFields {
        texts = Map.copyOf(texts);
    }

    /// A field and how the analyst's notes name it.
    public enum Field {
        TITLE,
        /// what the brief answers
        QUESTION,
        BOTTOM_LINE,
        /// one a line
        JUDGEMENTS,
        /// empty, or low, moderate or high
        CONFIDENCE,
        /// why the confidence is what it is
        REASONS,
        BACKGROUND,
        OUTLOOK;

        public String noteId() {
            return TARGET + ":" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static BriefFields of(CaseFile file) {
        BriefFields fields = NONE;
        for (Field field : Field.values()) {
            Optional<Note> note = file.notes().get(field.noteId());
            if (note.isPresent()) fields = fields.with(field, note.get().text());
        }
        return fields;
    }

    public String get(Field field) {
        return texts.getOrDefault(field, "");
    }

    public BriefFields with(Field field, String text) {
        Map<Field, String> next = new EnumMap<>(Field.class);
        next.putAll(texts);
        if (text.isEmpty()) next.remove(field);
        else next.put(field, text);
        return new BriefFields(next);
    }

    public String title() {
        return get(Field.TITLE);
    }

    public String question() {
        return get(Field.QUESTION);
    }

    public String bottomLine() {
        return get(Field.BOTTOM_LINE);
    }

    public String background() {
        return get(Field.BACKGROUND);
    }

    public String judgements() {
        return get(Field.JUDGEMENTS);
    }

    public String outlook() {
        return get(Field.OUTLOOK);
    }

    /// The note that keeps a field.
    public Note note(Field field, Instant when) {
        return new Note(field.noteId(), TARGET, get(field), when);
    }

    public List<String> judgementList() {
        return paragraphs(judgements());
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// "Confidence in these judgements is moderate. One undated article carries most of them."
    public String confidenceWords() {
        String because = get(Field.REASONS).strip();
        String confidence = get(Field.CONFIDENCE);
        if (confidence.isBlank()) return because;
        String first = "Confidence in " + (judgementList().size() == 1 ? "this judgement" : "these judgements") + " is " + confidence.strip() + ".";
        return because.isEmpty() ? first : first + " " + because;
    }

    /// All that the analyst wrote, for the words that it uses.
    public String all() {
        return String.join("\n", bottomLine(), judgements(), get(Field.REASONS), background(), outlook());
    }

    /// Sentences that mix a likelihood with a confidence.
    public List<String> mixed(Likelihood words) {
        return words.mixed(all());
    }

    /// Judgements without a source number such as `[1]`.
    public List<String> unsourced() {
        List<String> bare = new ArrayList<>();
        if (!bottomLine().isBlank() && !cites(bottomLine())) bare.add(bottomLine());
        for (String one : judgementList()) if (!cites(one)) bare.add(one);
        return bare;
    }

    private static boolean cites(String text) {
        return text.matches("(?s).*\\[\\d+(?:\\s*[,–-]\\s*\\d+)*].*");
    }
}
