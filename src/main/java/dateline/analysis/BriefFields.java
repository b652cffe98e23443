package dateline.analysis;

import dateline.model.CaseFile;
import dateline.model.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the analyst wrote for the brief of a case; kept in the case as notes on [#TARGET], one a field.
///
/// @param judgements one a line
/// @param confidence empty, or low, moderate or high
/// @param reasons why the confidence is what it is
public record BriefFields(String title, String bottomLine, String judgements, String confidence, String reasons, String background, String outlook) {
    /// What the notes of a brief are about.
    public static final String TARGET = "brief";

    public static final BriefFields NONE = new BriefFields("", "", "", "", "", "", "");
    public static final List<String> CONFIDENCES = List.of("low", "moderate", "high");

    /// A field and how the analyst's notes name it.
    public enum Field {
        TITLE,
        BOTTOM_LINE,
        JUDGEMENTS,
        CONFIDENCE,
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
        return switch (field) {
            case TITLE -> title;
            case BOTTOM_LINE -> bottomLine;
            case JUDGEMENTS -> judgements;
            case CONFIDENCE -> confidence;
            case REASONS -> reasons;
            case BACKGROUND -> background;
            case OUTLOOK -> outlook;
        };
    }

    public BriefFields with(Field field, String text) {
        return switch (field) {
            case TITLE -> new BriefFields(text, bottomLine, judgements, confidence, reasons, background, outlook);
            case BOTTOM_LINE -> new BriefFields(title, text, judgements, confidence, reasons, background, outlook);
            case JUDGEMENTS -> new BriefFields(title, bottomLine, text, confidence, reasons, background, outlook);
            case CONFIDENCE -> new BriefFields(title, bottomLine, judgements, text, reasons, background, outlook);
            case REASONS -> new BriefFields(title, bottomLine, judgements, confidence, text, background, outlook);
            case BACKGROUND -> new BriefFields(title, bottomLine, judgements, confidence, reasons, text, outlook);
            case OUTLOOK -> new BriefFields(title, bottomLine, judgements, confidence, reasons, background, text);
        };
    }

    /// The note that keeps a field.
    public Note note(Field field, Instant when) {
        return new Note(field.noteId(), TARGET, get(field), when);
    }

    public List<String> judgementList() {
        return paragraphs(judgements);
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// "Confidence in these judgements is moderate. One undated article carries most of them."
    public String confidenceWords() {
        String because = reasons.strip();
        if (confidence.isBlank()) return because;
        String first = "Confidence in " + (judgementList().size() == 1 ? "this judgement" : "these judgements") + " is " + confidence.strip() + ".";
        return because.isEmpty() ? first : first + " " + because;
    }

    /// All that the analyst wrote, for the words that it uses.
    public String all() {
        return String.join("\n", bottomLine, judgements, reasons, background, outlook);
    }

    /// Sentences that mix a likelihood with a confidence.
    public List<String> mixed(Likelihood words) {
        return words.mixed(all());
    }

    /// Judgements without a source number such as `[1]`.
    public List<String> unsourced() {
        List<String> bare = new ArrayList<>();
        if (!bottomLine.isBlank() && !cites(bottomLine)) bare.add(bottomLine);
        for (String one : judgementList()) if (!cites(one)) bare.add(one);
        return bare;
    }

    private static boolean cites(String text) {
        return text.matches("(?s).*\\[\\d+(?:\\s*[,–-]\\s*\\d+)*].*");
    }
}
