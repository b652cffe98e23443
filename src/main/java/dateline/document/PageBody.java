package dateline.document;

import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the article on a page: the smallest part of it that holds most of its running text.
final class PageBody {
    /// A part is entered as long as it keeps this share of the running text.
    private static final double MOST = 0.7;

    private static final double LINKS_AT_MOST = 0.5;

    private PageBody() {}

    static List<Block> of(Element page, PageMeta meta) {
        List<PagePiece> pieces = PagePieces.of(page);
        Element top = containerOf(page, pieces);
        List<Block> blocks = new ArrayList<>();
        meta.stated().title().ifPresent(title -> blocks.add(new Block(Kind.TITLE, title, 0)));
        standfirst(pieces, top, meta).ifPresent(text -> blocks.add(new Block(Kind.PARAGRAPH, text, 0)));
        Set<String> seen = new HashSet<>();
        for (PagePiece piece : pieces) {
            if (!piece.isWithin(top) || piece.linkShare() > LINKS_AT_MOST && !piece.isLong()) continue;
            if (piece.isLong() && !seen.add(Id.fold(piece.text()))) continue;
            blocks.add(new Block(piece.kind(), piece.text(), 0));
        }
        return blocks.stream().anyMatch(block -> block.kind() != Kind.TITLE) ? blocks : List.of();
    }

    private static Element containerOf(Element page, List<PagePiece> pieces) {
        Map<Element, Integer> text = new HashMap<>();
        for (PagePiece piece : pieces) {
            if (!piece.isProse()) continue;
            for (Element e = piece.element(); e != null; e = e.parent()) text.merge(e, piece.text().length(), Integer::sum);
        }
        Element top = page;
        while (true) {
            int all = text.getOrDefault(top, 0);
            Optional<Element> inner = top.children().stream()
                    .filter(child -> text.getOrDefault(child, 0) >= all * MOST && all > 0)
                    .findFirst();
            if (inner.isEmpty() || PagePieces.isParagraph(inner.get())) return top;
            top = inner.get();
        }
    }

    /// The standfirst stands above the body on many pages; the tags tell what it says.
    private static Optional<String> standfirst(List<PagePiece> pieces, Element top, PageMeta meta) {
        if (meta.description().isEmpty()) return Optional.empty();
        String stated = Id.fold(meta.description().get());
        return pieces.stream()
                .takeWhile(piece -> !(piece.isWithin(top) && piece.isProse()))
                .filter(piece -> !piece.isWithin(top) && piece.text().length() > 20 && Id.fold(piece.text()).equals(stated))
                .map(PagePiece::text)
                .findFirst();
    }
}
