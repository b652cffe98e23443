package dateline.document;

import dateline.model.Block.Kind;
import dateline.model.Id;
import java.util.HashSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Where on a page the article is.
///
/// @param core the smallest part that holds most of the running text
/// @param frame the part around it in which the headline and what belongs to the article may stand too
/// @param headline the piece that says the headline; -1 when none does
/// @param first the first piece of running text in the core
/// @param last the last one
/// @param builds how its paragraphs are built: their tags and classes and those of the parts they stand in
/// @param prose how much running text each part of the page holds, in characters
record PageFrame(Element core, Element frame, int headline, int first, int last, Set<String> builds, Map<Element, Integer> prose) {
    /// A part is entered as long as it keeps this share of the running text.
    private static final double MOST = 0.7;

    /// A headline's own article is taken for the text of a page only when it holds this many characters.
    private static final int SOME_TEXT = 400;

    private static final int SHORTEST_HEADLINE = 15;

    static PageFrame of(Element page, List<PagePiece> pieces, PageMeta meta) {
        Map<Element, Integer> prose = proseIn(pieces);
        Element core = coreOf(ownArticle(page, pieces, meta, prose), prose);
        int first = -1;
        int last = -1;
        Set<String> builds = new HashSet<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!isText(pieces.get(i)) || !pieces.get(i).isWithin(core)) continue;
            if (first < 0) first = i;
            last = i;
            builds.add(buildOf(pieces.get(i).element()));
        }
        int headline = headlineOf(pieces.subList(0, Math.max(0, first)), meta);
        return new PageFrame(core, frameOf(core, headline < 0 ? core : pieces.get(headline).element()), headline, first, last, builds, prose);
    }

    static boolean isText(PagePiece piece) {
        return piece.isOpen() && piece.isProse() && !piece.isDated();
    }

    int proseOf(Element part) {
        return prose.getOrDefault(part, 0);
    }

    /// Whether the piece stands in the frame and is built as the text in the core is.
    boolean isBuiltAlike(PagePiece piece) {
        Element part = piece.element().parent();
        if (part == null || !piece.isWithin(frame) || !builds.contains(buildOf(piece.element()))) return false;
        boolean named = !part.className().isEmpty() || !piece.element().className().isEmpty();
        return named || part.parent() == core.parent();
    }

    private static String buildOf(Element paragraph) {
        Element part = paragraph.parent();
        String around = part == null ? "" : part.normalName() + "." + part.className();
        return around + ">" + paragraph.normalName() + "." + paragraph.className();
    }

    private static Map<Element, Integer> proseIn(List<PagePiece> pieces) {
        Map<Element, Integer> text = new HashMap<>();
        for (PagePiece piece : pieces) {
            if (!isText(piece)) continue;
            for (Element e = piece.element(); e != null; e = e.parent()) text.merge(e, piece.text().length(), Integer::sum);
        }
        return text;
    }

    /// The article that bears the headline, where a page holds others that may be longer.
    private static Element ownArticle(Element page, List<PagePiece> pieces, PageMeta meta, Map<Element, Integer> prose) {
        int headline = meta.stated().title().isEmpty() ? -1 : headlineOf(pieces, meta);
        Element own = headline < 0 ? null : pieces.get(headline).element().closest("article");
        return own == null || prose.getOrDefault(own, 0) < SOME_TEXT ? page : own;
    }

    private static Element coreOf(Element page, Map<Element, Integer> text) {
        Element core = page;
        while (true) {
            int all = text.getOrDefault(core, 0);
            Optional<Element> inner = core.children().stream()
                    .filter(child -> text.getOrDefault(child, 0) >= all * MOST && all > 0)
                    .findFirst();
            if (inner.isEmpty() || PageTags.isParagraph(inner.get())) return core;
            core = inner.get();
        }
    }

    /// The heading above the text that says what the tags say; of a page without them the last of the highest rank.
    private static int headlineOf(List<PagePiece> above, PageMeta meta) {
        int found = -1;
        for (int i = above.size() - 1; i >= 0; i--) {
            PagePiece piece = above.get(i);
            if (piece.kind() != Kind.HEADING || !mayBeHeadline(piece, meta)) continue;
            if (piece.element().closest("h1") != null) return i;
            if (found < 0) found = i;
        }
        return found;
    }

    private static boolean mayBeHeadline(PagePiece piece, PageMeta meta) {
        return meta.stated().title().map(title -> isHeadline(piece.text(), title))
                .orElse(piece.place() != PagePiece.Place.HIDDEN && piece.linkShare() < 0.5 && piece.weight() >= SHORTEST_HEADLINE);
    }

    private static boolean isHeadline(String heading, String title) {
        return PageMeta.alike(heading, title) || Id.fold(heading).equals(Id.fold(title));
    }

    /// The part that holds both, or the page's own word for an article around it.
    private static Element frameOf(Element core, Element headline) {
        Element both = core;
        while (both.parent() != null && !isWithin(headline, both)) both = both.parent();
        Element named = both.closest("article, main, [role=main], [itemprop=articleBody]");
        return named == null ? both : named;
    }

    private static boolean isWithin(Element element, Element part) {
        for (Element e = element; e != null; e = e.parent()) if (e == part) return true;
        return false;
    }
}
