package dateline.document.office;

import dateline.model.Block;
import dateline.model.Block.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The paragraphs of a document as they come, counted from 1; empty ones are the gaps between the others. A table's
/// rows become a paragraph each, unless its cells hold running text.
final class Gathered {
    private static final int MOST_BLOCKS = 60_000;
    private static final int MOST_BESIDE = 20_000;
    private static final int MOST_CHARACTERS = 8_000_000;
    /// A cell with a longer paragraph, or with more paragraphs, is a frame round text and no entry of a table.
    private static final int LONGEST_ENTRY = 200;

    private static final int MOST_PARAGRAPHS = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> beside = new ArrayList<>();
    private final Deque<List<List<Cell>>> tables = new ArrayDeque<>();
    private Optional<String> where = Optional.empty();
    private int line;
    private int gap;
    private long characters;
    private int paragraphs;

    private record Paragraph(Kind kind, String text) {}

    private record Cell(List<Paragraph> paragraphs) {
        Cell() {
            this(new ArrayList<>());
        }

        boolean isText() {
            return paragraphs.size() > MOST_PARAGRAPHS || paragraphs.stream().anyMatch(one -> one.text().length() > LONGEST_ENTRY);
        }

        String words() {
            return String.join(" ", paragraphs.stream().map(one -> one.text().strip()).toList());
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /// Where in the file what follows stands, as its reader would find it.
    void at(String place) {
        where = Optional.of(place);
    }

    /// @throws Unfit when there is more of it than a document holds
    void paragraph(Kind kind, String text) throws Unfit {
        if (++paragraphs > MOST_BLOCKS) throw tooMuch("%,d paragraphs", MOST_BLOCKS);
        String kept = text.length() > MOST_CHARACTERS - characters ? text.substring(0, (int) (MOST_CHARACTERS - characters)) : text;
        characters += kept.length();
        if (tables.isEmpty()) put(kind, kept);
        else if (!kept.isBlank()) lastCell().add(new Paragraph(kind, kept));
        if (kept.length() < text.length()) throw tooMuch("%,d characters", MOST_CHARACTERS);
    }

    private static Unfit tooMuch(String form, int most) {
        String how = String.format(Locale.ROOT, form, most);
        return new Unfit(new Fault("large-file", "holds more than " + how + "; only the first of them were read", "Cut the file into smaller ones to read the rest."));
    }

    private void put(Kind kind, String text) {
        line++;
        if (text.isBlank()) {
            gap++;
            return;
        }
        blocks.add(new Block(kind, text, line, gap, where));
        gap = 0;
    }

    private List<Paragraph> lastCell() {
        List<List<Cell>> table = tables.element();
        if (table.isEmpty()) table.add(new ArrayList<>());
        if (table.getLast().isEmpty()) table.getLast().add(new Cell());
        return table.getLast().getLast().paragraphs();
    }

    void openTable() {
        tables.push(new ArrayList<>());
    }

    void openRow() {
        if (!tables.isEmpty()) tables.element().add(new ArrayList<>());
    }

    void openCell() {
        if (tables.isEmpty()) return;
        if (tables.element().isEmpty()) openRow();
        tables.element().getLast().add(new Cell());
    }

    /// Ends the table; one inside another is text of its cell.
    void closeTable() {
        if (tables.isEmpty()) return;
        for (List<Cell> row : tables.pop()) {
            List<Cell> full = row.stream().filter(cell -> !cell.paragraphs().isEmpty()).toList();
            boolean text = full.size() == 1 || full.stream().anyMatch(Cell::isText);
            List<Paragraph> told = text
                    ? full.stream().flatMap(cell -> cell.paragraphs().stream()).toList()
                    : List.of(new Paragraph(Kind.PARAGRAPH, String.join("; ", full.stream().map(Cell::words).toList())));
            for (Paragraph one : told) {
                if (tables.isEmpty()) put(one.kind(), one.text());
                else if (!one.text().isBlank()) lastCell().add(one);
            }
        }
    }

    /// What stands beside the text comes after it.
    void apart(String text) {
        if (!text.isBlank() && beside.size() < MOST_BESIDE) beside.add(new Block(Kind.FURNITURE, text, 0, 0, where));
    }

    /// Ends all tables that were begun, as in a file that was cut off, and brings what stood beside the text.
    List<Block> close() {
        while (!tables.isEmpty()) closeTable();
        blocks.addAll(beside);
        beside.clear();
        return blocks;
    }

    /// The same of a file that does not tell where its pages end.
    static List<Block> unpaged(List<Block> blocks) {
        return blocks.stream().map(block -> block.kind() == Kind.FURNITURE ? block : new Block(block.kind(), block.text(), block.line(), block.gap())).toList();
    }
}
