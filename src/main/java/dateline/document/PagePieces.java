package dateline.document;

import dateline.document.PagePiece.Place;
import dateline.model.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Goes through a page once and yields its pieces of text in order, each with the place that its marks give it. It
/// does not recurse, so the depth of a page costs no stack.
final class PagePieces implements NodeFilter {
    /// Stands for a line break until it is known whether it parts paragraphs.
    private static final char BREAK = '\u0001';

    /// A line that is longer and ends as a sentence does is a paragraph.
    private static final int LONG_LINE = 60;

    private final PageTags tags;
    private final List<PagePiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int inLink;
    private boolean atBoundary;
    private Element holder;
    private Place place = Place.OPEN;

    /// The outermost open element that gives the place.
    private Optional<Element> placed = Optional.empty();

    private PagePieces(Element page, PageWords words) {
        this.tags = new PageTags(page, words);
        this.holder = page;
    }

    static List<PagePiece> of(Element page, PageWords words) {
        PagePieces visitor = new PagePieces(page, words);
        NodeTraversor.filter(visitor, page);
        visitor.flush();
        return visitor.pieces;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (PageTags.hasNoText(element)) return FilterResult.SKIP_ENTIRELY;
        if (element.normalName().equals("br")) {
            breakLine();
        } else if (PageTags.isInline(element)) {
            if (element.normalName().equals("a")) inLink++;
            atBoundary = true;
        } else {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        flush();
        holder = element;
        Place own = placed.isPresent() ? Place.OPEN : tags.placeOf(element);
        if (own != Place.OPEN) {
            placed = Optional.of(element);
            place = own;
        }
        Optional<String> cells = PageTable.cellsOf(element);
        if (cells.isEmpty()) return FilterResult.CONTINUE;
        pieces.add(new PagePiece(Kind.BULLET, cells.get(), 0, element, place));
        return FilterResult.SKIP_CHILDREN;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        atBoundary = true;
        if (element.normalName().equals("a")) {
            inLink--;
        } else if (!PageTags.isInline(element) && !element.normalName().equals("br")) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        flush();
        Element parent = element.parent();
        if (parent != null) holder = parent;
        if (placed.filter(outermost -> outermost == element).isEmpty()) return;
        placed = Optional.empty();
        place = Place.OPEN;
    }

    private void append(String words) {
        if (atBoundary && !words.isEmpty() && runsTogether(words.charAt(0))) text.append(' ');
        atBoundary = false;
        int before = text.length();
        text.append(words);
        if (inLink > 0) linked += text.length() - before;
    }

    /// Pages set a name and a time side by side by style alone: "Jane Doe" and "12:05" are two words then.
    private boolean runsTogether(char next) {
        if (text.isEmpty()) return false;
        char last = text.charAt(text.length() - 1);
        boolean ends = Character.isLowerCase(last) || Character.isDigit(last) || ".:)".indexOf(last) >= 0;
        return ends && (Character.isUpperCase(next) || Character.isDigit(next) && !Character.isDigit(last));
    }

    /// Two line breaks part paragraphs, one does so when what stands before it is a sentence.
    private void breakLine() {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
        char last = end == 0 ? ' ' : text.charAt(end - 1);
        if (last == BREAK || end > LONG_LINE && ".!?”\"。".indexOf(last) >= 0) flush();
        else text.append(' ').append(BREAK).append(' ');
    }

    private void flush() {
        if (text.isEmpty()) return;
        String words = TextBlocks.tidy(text.toString().replace('\n', ' '));
        if (!words.isEmpty()) pieces.add(new PagePiece(kindOf(words), words, Math.min(linked, words.length()), holder, place));
        text.setLength(0);
        linked = 0;
    }

    private Kind kindOf(String words) {
        for (Element e = holder; e != null; e = e.parent()) {
            switch (e.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.HEADING;
                }
                case "li" -> {
                    return Kind.BULLET;
                }
                case "figcaption", "figure" -> {
                    return Kind.CAPTION;
                }
                case "article", "section", "main", "body" -> {
                    return Kind.PARAGRAPH;
                }
                default -> {
                    if (words.length() < PageTable.LONGEST_CAPTION && tags.isCaption(e)) return Kind.CAPTION;
                }
            }
        }
        return Kind.PARAGRAPH;
    }
}
