package dateline.document.office;

import dateline.model.Block.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A document of Word before 2007: paragraphs, headings, lists, tables; what is struck out or hidden is left out;
/// notes, heads and feet apart.
public final class OldWordFile {
    private static final int LONGEST_BULLET = 250;
    private static final int RUNNING_TEXT = 9;
    private static final char FIELD = 0x13;
    private static final char FIELD_SHOWS = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private final Gathered gathered = new Gathered();
    private boolean inTable;
    private boolean rowOpen;

    private OldWordFile() {}

    /// Whether the bytes are such a document.
    public static boolean is(byte[] bytes) {
        return CompoundFile.holds(bytes, "WordDocument");
    }

    /// @throws Unfit when it is locked or nothing of it can be read
    public static Draft read(byte[] bytes) throws Unfit {
        if (CompoundFile.isLocked(bytes)) throw new Unfit(Fault.locked());
        if (!is(bytes)) throw new Unfit(Fault.other());
        OldWordFile file = new OldWordFile();
        Optional<Fault> fault = Optional.empty();
        Optional<String> title = Optional.empty();
        try (POIFSFileSystem packed = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            title = file.read(packed);
        } catch (Unfit e) {
            fault = Optional.of(e.fault());
        } catch (EncryptedDocumentException e) {
            throw new Unfit(Fault.locked());
        } catch (IOException | RuntimeException e) {
            // the library throws all sorts of exceptions at what is damaged; what came before it is kept
            fault = Optional.of(Fault.damaged("it cannot be read to its end"));
        }
        Draft draft = Draft.of(file.gathered.close(), title);
        if (draft.blocks().isEmpty() && fault.isPresent()) throw new Unfit(fault.get());
        return fault.isPresent() ? draft.with(fault.get()) : draft;
    }

    private Optional<String> read(POIFSFileSystem packed) throws IOException {
        try (HWPFDocument word = new HWPFDocument(packed)) {
            body(word);
            apart(word.getFootnoteRange());
            apart(word.getEndnoteRange());
            apart(word.getHeaderStoryRange());
            return Optional.ofNullable(word.getSummaryInformation()).map(summary -> summary.getTitle()).map(String::strip).filter(title -> !title.isEmpty());
        } catch (OldFileFormatException e) {
            old(packed);
            return Optional.empty();
        }
    }

    /// Word 6 and 95, of which no more than the text is known.
    private void old(POIFSFileSystem packed) throws IOException {
        try (HWPFOldDocument word = new HWPFOldDocument(packed)) {
            Range range = word.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) gathered.paragraph(Kind.PARAGRAPH, shown(range.getParagraph(i)));
        }
    }

    private void body(HWPFDocument word) throws Unfit {
        Range range = word.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) paragraph(word, range.getParagraph(i));
        if (inTable) gathered.closeTable();
        Range boxes = word.getMainTextboxRange();
        for (int i = 0; i < boxes.numParagraphs(); i++) gathered.paragraph(Kind.PARAGRAPH, shown(boxes.getParagraph(i)));
    }

    private void paragraph(HWPFDocument word, Paragraph paragraph) throws Unfit {
        boolean cell = paragraph.isInTable();
        if (cell && !inTable) gathered.openTable();
        if (!cell && inTable) gathered.closeTable();
        inTable = cell;
        if (cell && paragraph.isTableRowEnd()) {
            rowOpen = false;
            return;
        }
        if (cell && !rowOpen) {
            gathered.openRow();
            gathered.openCell();
        }
        rowOpen = cell;
        String words = shown(paragraph);
        gathered.paragraph(kindOf(word, paragraph, words), words);
        if (cell && endsCell(paragraph)) gathered.openCell();
    }

    private static boolean endsCell(Paragraph paragraph) {
        String text = paragraph.text();
        return !text.isEmpty() && text.charAt(text.length() - 1) == 7;
    }

    private static Kind kindOf(HWPFDocument word, Paragraph paragraph, String words) {
        StyleDescription style = word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Optional<Kind> named = WordStyles.named(name);
        if (named.isPresent()) return named.get();
        if (paragraph.getLvl() < RUNNING_TEXT) return Kind.HEADING;
        return paragraph.isInList() && words.length() <= LONGEST_BULLET ? Kind.BULLET : Kind.PARAGRAPH;
    }

    /// What a reader sees of a paragraph: of a field its result, of a change what it made.
    private static String shown(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        Deque<Boolean> fields = new ArrayDeque<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isFldVanished() || run.isVanished()) continue;
            String text = run.text();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == FIELD) fields.push(false);
                else if (c == FIELD_ENDS) fields.poll();
                else if (c == FIELD_SHOWS && !fields.isEmpty()) fields.push(fields.poll() != null);
                else if (!fields.contains(false)) append(c, out);
            }
        }
        return out.toString();
    }

    private static void append(char c, StringBuilder out) {
        switch (c) {
            case 0x0b -> out.append('\n');
            case 0x1e -> out.append('-');
            case 0x1f, 0x07, 0x01, 0x02, 0x08, '\r', '\n' -> {}
            case 0x0c, 0x0e -> out.append(' ');
            default -> out.append(c);
        }
    }

    private void apart(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) gathered.apart(shown(range.getParagraph(i)));
    }
}
