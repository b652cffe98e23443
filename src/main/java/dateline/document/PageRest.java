package dateline.document;

import dateline.document.PagePiece.Place;
import dateline.model.Block.Kind;
import dateline.model.Block;
import java.util.ArrayList;
import java.util.List;

/// Gathers the blocks of a page in order: what is kept, and between it what is left off. Menus and rows of links
/// make few blocks of many words.
final class PageRest {
    private static final int LONGEST = 300;
    private static final String MARK = " · ";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder row = new StringBuilder();

    void keep(Block block) {
        flush();
        blocks.add(block);
    }

    void leave(PagePiece piece) {
        // what the page itself does not show is no loss, unless it is a text
        if (piece.place() == Place.HIDDEN && !piece.isLong()) return;
        if (piece.isProse()) {
            keep(new Block(Kind.FURNITURE, piece.text(), 0));
            return;
        }
        if (row.length() + piece.text().length() > LONGEST) flush();
        row.append(row.isEmpty() ? "" : MARK).append(piece.text());
    }

    /// How many blocks there are, all that was gathered included.
    int size() {
        flush();
        return blocks.size();
    }

    List<Block> blocks() {
        flush();
        return blocks;
    }

    private void flush() {
        if (row.isEmpty()) return;
        blocks.add(new Block(Kind.FURNITURE, row.toString(), 0));
        row.setLength(0);
    }
}
