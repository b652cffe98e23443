package dateline.document;

import dateline.model.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/// Finds the article on a page.
final class PageBody {
    private PageBody() {}

    static List<Block> of(Element page, PageMeta meta) {
        return page.select("p").stream()
                .map(p -> new Block(Block.Kind.PARAGRAPH, TextBlocks.tidy(p.text()), 0))
                .filter(block -> !block.text().isEmpty())
                .toList();
    }
}
