package dateline.document;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// How a page is parsed: in memory, without a network, and not deeper than a page that means well goes.
final class Pages {
    private static final int DEEPEST = 256;

    private Pages() {}

    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(html, "");
        Streamed.settle(page);
        return page;
    }
}
