package dateline.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// What the tags and names of a page's parts say of the text in them.
final class PageTags {
    private static final Set<String> NO_TEXT = Set.of(
            "script", "style", "noscript", "template", "svg", "iframe", "button", "input", "select", "textarea", "object",
            "embed", "canvas", "video", "audio", "head", "label", "math");
    private static final Set<String> ASIDE = Set.of("form", "nav", "footer", "dialog", "menu");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "dialog");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "ruby", "rb", "rt", "rp", "picture", "source", "shy", "nobr");
    private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

    /// A part with a larger share of the page's paragraphs is not what its name says.
    private static final double MUCH = 0.3;

    /// Nor is one with this share hidden from the reader: a script would have shown it.
    private static final double MOST = 0.6;

    /// A part with a larger share holds more than the words under a picture.
    private static final double LITTLE = 0.15;

    private static final int LINE = 40;

    private final PageWords words;
    private final Map<Element, Integer> paragraphsIn;
    private final int paragraphsOfPage;

    /// Names that a part with much of the text bears too: they say nothing of other parts either.
    private final Set<String> empty;

    PageTags(Element page, PageWords words) {
        this.words = words;
        this.paragraphsIn = paragraphsIn(page);
        this.paragraphsOfPage = paragraphsIn.getOrDefault(page, 0);
        this.empty = paragraphsIn.keySet().stream().filter(part -> shareOf(part) > MUCH).map(Element::className).collect(Collectors.toSet());
    }

    /// How much text in paragraphs each part of the page holds, in characters.
    private static Map<Element, Integer> paragraphsIn(Element page) {
        Map<Element, Integer> lengths = new HashMap<>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int open;

                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof Element element && element.normalName().equals("p")) open++;
                        if (node instanceof TextNode text && open > 0 && text.parent() instanceof Element parent) {
                            lengths.merge(parent, text.getWholeText().strip().length(), Integer::sum);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (!(node instanceof Element element)) return;
                        if (element.normalName().equals("p")) open--;
                        int length = lengths.getOrDefault(element, 0) + (element.normalName().equals("br") ? LINE : 0);
                        if (length > 0 && element.parent() != null && element != page) lengths.merge(element.parent(), length, Integer::sum);
                    }
                },
                page);
        return lengths;
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    static boolean hasNoText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    /// Whether the element is a paragraph itself and no part of the page.
    static boolean isParagraph(Element element) {
        return switch (element.normalName()) {
            case "p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "figcaption" -> true;
            default -> isInline(element);
        };
    }

    /// Pages also call the part that holds everything "has-sidebar": a name counts only where little text is.
    PagePiece.Place placeOf(Element element) {
        String name = element.normalName();
        if (WHOLE.contains(name) || isInline(element)) return PagePiece.Place.OPEN;
        double share = shareOf(element);
        if (isHidden(element) && share <= MOST) return PagePiece.Place.HIDDEN;
        if (share > MUCH) return PagePiece.Place.OPEN;
        if (ASIDE.contains(name) || ROLES.contains(element.attr("role"))) return PagePiece.Place.BESIDE;
        if (isParagraph(element) && !name.equals("li")) return PagePiece.Place.OPEN;
        String names = empty.contains(element.className()) ? element.id() : element.className() + " " + element.id();
        return words.parts().matcher(names.toLowerCase(Locale.ROOT)).find() ? PagePiece.Place.BESIDE : PagePiece.Place.OPEN;
    }

    /// Whether the part is called what the words under a picture are called.
    boolean isCaption(Element element) {
        String names = element.className() + " " + element.id();
        return words.captions().matcher(names.toLowerCase(Locale.ROOT)).find() && shareOf(element) <= LITTLE;
    }

    private double shareOf(Element element) {
        return paragraphsOfPage == 0 ? 0 : (double) paragraphsIn.getOrDefault(element, 0) / paragraphsOfPage;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        boolean unread = element.attr("aria-hidden").equals("true") && !isParagraph(element);
        return element.hasAttr("hidden") || unread || style.contains("display:none") || style.contains("display: none");
    }
}
