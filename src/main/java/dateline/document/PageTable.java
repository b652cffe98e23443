package dateline.document;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Tables on a page: a row of short cells is one line, a table that only sets text side by side is none.
final class PageTable {
    static final int LONGEST_CAPTION = 600;
    private static final int LONGEST_CELL = 60;

    private PageTable() {}

    /// The cells of a row of figures or words, parted by bars; empty for any other element.
    static Optional<String> cellsOf(Element row) {
        if (!row.normalName().equals("tr") || row.childrenSize() < 2) return Optional.empty();
        boolean figures = row.children().stream().allMatch(cell -> isCell(cell) && cell.text().length() <= LONGEST_CELL);
        if (!figures || row.selectFirst("table, p, ul, ol, h1, h2, h3") != null) return Optional.empty();
        return Optional.of(row.children().stream().map(cell -> TextBlocks.tidy(cell.text())).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | ")))
                .filter(cells -> !cells.isEmpty());
    }

    private static boolean isCell(Element cell) {
        return cell.normalName().equals("td") || cell.normalName().equals("th");
    }
}
