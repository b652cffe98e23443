package dateline.document;

import dateline.document.office.SheetFile;
import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Workbooks of Excel since 2007: a sheet with a column of texts is a table of articles; others are read as text, a
/// paragraph a row.
public final class SheetReader implements DocumentReader {
    private static final int BOUND = 64 << 20;
    private static final int MOST_BLOCKS = 60_000;

    @Override
    public String format() {
        return "Excel";
    }

    @Override
    public List<String> endings() {
        return List.of(".xlsx", ".xlsm");
    }

    @Override
    public int bound() {
        return BOUND;
    }

    @Override
    public boolean isSigned() {
        return true;
    }

    @Override
    public boolean knows(RawFile raw) {
        return raw.packs("xl/workbook");
    }

    @Override
    public DocumentText read(RawFile raw, PageWords words, Progress progress) {
        return OfficeBlocks.whole(raw, () -> documentOf(raw, SheetFile.read(raw.bytes()), words));
    }

    private static DocumentText documentOf(RawFile raw, SheetFile.Book book, PageWords words) {
        List<Notice> notices = new ArrayList<>(book.faults().stream().map(fault -> OfficeBlocks.notice(raw, fault)).toList());
        List<Entry> entries = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (SheetFile.Sheet sheet : book.sheets()) {
            Optional<TableArticles> table = sheet.rows().isEmpty() ? Optional.empty() : TableArticles.of(words, sheet.rows().getFirst());
            if (table.isEmpty()) others.add(sheet.name());
            else entries.addAll(table.get().entries(sheet.rows(), "sheet " + sheet.name().replace("%", "%%") + ", row %d", raw.document().file(), notices));
        }
        if (!entries.isEmpty()) {
            if (!others.isEmpty()) notices.add(left(raw, others));
            return new DocumentText(raw.document(), List.of(), Meta.NONE, entries, notices);
        }
        List<Block> blocks = blocks(book.sheets());
        if (blocks.isEmpty() && notices.isEmpty()) return TextReader.empty(raw.document());
        return new DocumentText(raw.document(), blocks, Meta.NONE, notices);
    }

    private static Notice left(RawFile raw, List<String> sheets) {
        String file = raw.document().file();
        return new Notice("other-sheets", file, "Of " + file + " only the sheets with a column “text” were read, not " + String.join(", ", sheets), "Name their columns of texts “text” too, if they hold articles.");
    }

    private static List<Block> blocks(List<SheetFile.Sheet> sheets) {
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        for (SheetFile.Sheet sheet : sheets)
            for (int i = 0; i < sheet.rows().size() && blocks.size() < MOST_BLOCKS; i++) {
                List<String> cells = sheet.rows().get(i).stream().map(cell -> TextBlocks.tidy(Charsets.whole(cell))).filter(cell -> !cell.isEmpty()).toList();
                line++;
                if (!cells.isEmpty()) blocks.add(new Block(Kind.PARAGRAPH, String.join("; ", cells), line, 0, Optional.of("sheet " + sheet.name() + ", row " + (i + 1))));
            }
        return blocks;
    }
}
