package dateline.document;

import dateline.document.packed.Signature;
import dateline.job.Progress;
import dateline.model.Document;
import dateline.model.DocumentText;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Plain text: a block a paragraph.
public final class TextReader implements DocumentReader {
    static final int BOUND = 16 << 20;

    @Override
    public String format() {
        return "Text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt", ".text");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return readText(raw, text -> textOf(raw.document(), text, raw.cut()));
    }

    /// Reads what is text; what is not is refused in words.
    static DocumentText readText(RawFile raw, java.util.function.Function<String, DocumentText> read) {
        Optional<String> other = Signature.of(raw.bytes());
        if (other.isPresent()) return notText(raw.document(), other.get());
        String text = Charsets.decode(raw.bytes(), false);
        return Signature.isBinary(text) ? notText(raw.document(), "no text at all") : read.apply(text);
    }

    static DocumentText textOf(Document document, String text, boolean cut) {
        TextBlocks.Found found = TextBlocks.of(text);
        if (found.blocks().isEmpty()) return empty(document);
        List<Notice> notices = new ArrayList<>();
        if (cut) notices.add(tooLarge(document, BOUND));
        if (found.lines() > TextBlocks.MOST_LINES) notices.add(manyLines(document, found.lines()));
        notices.addAll(longLines(document, found));
        return new DocumentText(document, found.blocks(), DocumentText.Meta.NONE, notices);
    }

    static DocumentText empty(Document document) {
        return Unreadable.refused(
                document, "empty-file", document.file() + " has no text in it", "Check that the file was saved whole.");
    }

    static Notice tooLarge(Document document, int bound) {
        return new Notice(
                "large-file",
                document.file(),
                String.format(Locale.ROOT, "%s is %,d MB large; only its first %d MB were read", document.file(), document.bytes() >> 20, bound >> 20),
                "Cut the file into smaller ones to read the rest.");
    }

    private static Notice manyLines(Document document, int lines) {
        return new Notice(
                "many-lines",
                document.file(),
                String.format(Locale.ROOT, "%s has %,d lines; only its first %,d were read", document.file(), lines, TextBlocks.MOST_LINES),
                "Cut the file into smaller ones to read the rest.");
    }

    private static List<Notice> longLines(Document document, TextBlocks.Found found) {
        return found.cutLines().stream()
                .map(line -> new Notice(
                        "long-line",
                        document.file(),
                        String.format(Locale.ROOT, "Line %d of %s is %,d characters long; only the first %,d were kept", line.number(), document.file(), line.length(), TextBlocks.LONGEST_LINE),
                        "Put line breaks between its paragraphs and bring it in again."))
                .toList();
    }

    private static DocumentText notText(Document document, String what) {
        return Unreadable.refused(
                document,
                "binary-file",
                document.file() + " holds " + what + ", whatever its name says",
                "Open it in its own program and save its text.");
    }

}
