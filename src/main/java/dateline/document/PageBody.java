package dateline.document;

import dateline.model.Block.Kind;
import dateline.model.Block;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Finds the article on a page: the smallest part of it that holds most of its running text.
final class PageBody {
    /// A part is entered as long as it keeps this share of the running text.
    private static final double MOST = 0.7;

    private static final double LINKS_AT_MOST = 0.5;
    /// A part with a larger share of the article's text is no list of other articles.
    private static final double SMALL = 0.3;

    private static final double ALL_LINKS = 0.9;
    private static final int LONGEST_HEADING = 80;

    private final PageWords words;
    private final Element top;
    private final Map<Element, Integer> prose;
    private final double most;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Element> entered = new HashSet<>();

    /// The part of other articles that the reading is in, if it is a part of its own.
    private Optional<Element> left = Optional.empty();

    private boolean leftOut;

    private PageBody(PageWords words, Element top, Map<Element, Integer> prose) {
        this.words = words;
        this.top = top;
        this.prose = prose;
        this.most = prose.getOrDefault(top, 0) * SMALL;
    }

    static List<Block> of(Element page, PageMeta meta, PageWords words) {
        List<PagePiece> pieces = PagePieces.of(page, words);
        Map<Element, Integer> prose = proseIn(pieces);
        Element top = containerOf(page, prose);
        List<Block> blocks = new ArrayList<>();
        meta.stated().title().ifPresent(title -> blocks.add(new Block(Kind.TITLE, title, 0)));
        standfirst(pieces, top, meta).ifPresent(text -> blocks.add(new Block(Kind.PARAGRAPH, text, 0)));
        blocks.addAll(bodyOf(words, pieces, top, prose));
        return blocks.stream().anyMatch(block -> block.kind() != Kind.TITLE) ? blocks : List.of();
    }

    private static List<Block> bodyOf(PageWords words, List<PagePiece> pieces, Element top, Map<Element, Integer> prose) {
        PageBody body = new PageBody(words, top, prose);
        for (PagePiece piece : pieces) if (piece.isWithin(top)) body.read(piece);
        return body.blocks;
    }

    private void read(PagePiece piece) {
        boolean heading = piece.kind() == Kind.HEADING && !isLinks(piece);
        if (heading || left.filter(part -> !piece.isWithin(part)).isPresent()) leftOut = false;
        if (opensOthers(piece)) {
            left = sectionOf(piece, top, e -> !entered.contains(e) && prose.getOrDefault(e, 0) <= most);
            leftOut = left.isPresent() || heading;
        } else if (isBody(piece)) {
            blocks.add(new Block(piece.kind(), piece.text(), 0));
            if (piece.isProse()) for (Element e = piece.element(); e != null && e != top; e = e.parent()) entered.add(e);
        }
    }

    private boolean opensOthers(PagePiece piece) {
        return piece.text().length() <= LONGEST_HEADING && !piece.isProse() && words.headings().matcher(piece.text()).matches();
    }

    private boolean isBody(PagePiece piece) {
        if (left.filter(piece::isWithin).isPresent() || leftOut || isLinks(piece)) return false;
        return !piece.isLong() || seen.add(Id.fold(piece.text()));
    }

    private static boolean isLinks(PagePiece piece) {
        return piece.linkShare() > LINKS_AT_MOST && !piece.isLong() || piece.linkShare() > ALL_LINKS;
    }

    /// The part of the page that a heading such as "More stories" opens, when the article's text is not in it.
    private static Optional<Element> sectionOf(PagePiece heading, Element top, Predicate<Element> isApart) {
        Element part = null;
        for (Element e = heading.element(); e != null && e != top && isApart.test(e); e = e.parent()) part = e;
        return part == heading.element() ? Optional.empty() : Optional.ofNullable(part);
    }

    /// How much running text each part of the page holds, in characters.
    private static Map<Element, Integer> proseIn(List<PagePiece> pieces) {
        Map<Element, Integer> text = new HashMap<>();
        for (PagePiece piece : pieces) {
            if (!piece.isProse()) continue;
            for (Element e = piece.element(); e != null; e = e.parent()) text.merge(e, piece.text().length(), Integer::sum);
        }
        return text;
    }

    private static Element containerOf(Element page, Map<Element, Integer> text) {
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
