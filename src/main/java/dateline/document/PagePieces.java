package dateline.document;

import dateline.model.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Goes through a page once and yields its pieces of text in order, without the parts that are marked as
/// furniture. It does not recurse, so the depth of a page costs no stack.
final class PagePieces implements NodeFilter {
    private static final Set<String> NEVER = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "form", "button", "input", "select", "textarea",
            "nav", "footer", "object", "embed", "canvas", "video", "audio", "head", "dialog", "menu", "label", "math");
    private static final Set<String> BESIDE = Set.of("navigation", "complementary", "banner", "dialog");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "ruby", "rb", "rt", "rp", "picture", "source", "shy", "nobr");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    private static final double MUCH_PROSE = 0.3;

    private final PageWords furniture;
    private final List<PagePiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int inLink;
    private boolean atBoundary;
    private Element holder;

    private final Map<Element, Integer> proseIn = new HashMap<>();
    private final int proseOfPage;

    private PagePieces(Element page, PageWords furniture) {
        this.furniture = furniture;
        this.holder = page;
        for (Element p : page.select("p, br")) {
            int length = p.normalName().equals("p") ? p.text().length() : 40;
            for (Element e = p; e != null; e = e.parent()) proseIn.merge(e, length, Integer::sum);
        }
        this.proseOfPage = proseIn.getOrDefault(page, 0);
    }

    static List<PagePiece> of(Element page, PageWords furniture) {
        PagePieces visitor = new PagePieces(page, furniture);
        NodeTraversor.filter(visitor, page);
        visitor.flush();
        return visitor.pieces;
    }

    /// Whether the element is a paragraph itself and no part of the page.
    static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption" -> true;
            default -> INLINE.contains(element.normalName());
        };
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        if (isFurniture(element)) return FilterResult.SKIP_ENTIRELY;
        String name = element.normalName();
        if (name.equals("br")) {
            breakLine();
        } else if (name.equals("a")) {
            inLink++;
            atBoundary = true;
        } else if (INLINE.contains(name)) {
            atBoundary = true;
        } else if (!INLINE.contains(name)) {
            flush();
            holder = element;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) return FilterResult.CONTINUE;
        atBoundary = true;
        if (element.normalName().equals("a")) {
            inLink--;
        } else if (!INLINE.contains(element.normalName()) && !element.normalName().equals("br")) {
            flush();
            Element parent = element.parent();
            if (parent != null) holder = parent;
        }
        return FilterResult.CONTINUE;
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
        String before = text.toString().stripTrailing();
        if (before.endsWith("\u0001") || before.length() > 60 && ".!?”\"。".indexOf(before.charAt(before.length() - 1)) >= 0) flush();
        else text.append(" \u0001 ");
    }

    private void flush() {
        String words = TextBlocks.tidy(text.toString().replace('\n', ' '));
        if (!words.isEmpty()) pieces.add(new PagePiece(kindOf(holder), words, Math.min(linked, words.length()), holder));
        text.setLength(0);
        linked = 0;
    }

    private static Kind kindOf(Element holder) {
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
                case "p", "blockquote", "article", "section", "main", "body" -> {
                    if (!e.normalName().equals("p") && !e.normalName().equals("blockquote")) return Kind.PARAGRAPH;
                }
                default -> {}
            }
        }
        return Kind.PARAGRAPH;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || style.contains("display:none") || style.contains("display: none");
    }

    /// Pages also call the part that holds everything "has-sidebar": a name counts only where little text is.
    private boolean isFurniture(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)) return true;
        if (INLINE.contains(name) || WHOLE.contains(name)) return false;
        if (isHidden(element) || BESIDE.contains(element.attr("role"))) return true;
        if (isParagraph(element) && !name.equals("li")) return false;
        if (proseIn.getOrDefault(element, 0) > proseOfPage * MUCH_PROSE) return false;
        return furniture.parts().matcher((element.className() + " " + element.id()).toLowerCase(Locale.ROOT)).find();
    }
}
