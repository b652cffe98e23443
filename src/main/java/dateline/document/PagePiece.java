package dateline.document;

import dateline.model.Block.Kind;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// A paragraph-like piece of a page.
///
/// @param linked how many of its characters are links
/// @param element the part of the page that holds it
/// @param place what kind of part of the page it stands in
record PagePiece(Kind kind, String text, int linked, Element element, Place place) {
    private static final int LONG = 80;
    private static final int PROSE = 40;
    private static final int LONGEST_STAMP = 80;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /// What the marks of a part of a page say of the text in it.
    enum Place {
        /// Nothing: it may be the article.
        OPEN,
        /// Its name, role or tag says that it stands beside the article.
        BESIDE,
        /// The page does not show it.
        HIDDEN
    }

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isOpen() {
        return place == Place.OPEN;
    }

    boolean isLong() {
        return weight() >= LONG;
    }

    /// Whether it reads like running text.
    boolean isProse() {
        return (kind == Kind.PARAGRAPH && weight() >= PROSE || kind == Kind.BULLET && isLong()) && linkShare() < 0.4;
    }

    /// Whether it is a short line with a year in it and no sentence: it may say when the article was published.
    boolean isDated() {
        return kind != Kind.HEADING
                && text.length() <= LONGEST_STAMP
                && ".!?”\"。".indexOf(text.charAt(text.length() - 1)) < 0
                && YEAR.matcher(text).find();
    }

    boolean isWithin(Element part) {
        for (Element e = element; e != null; e = e.parent()) if (e == part) return true;
        return false;
    }

    /// Its length; a character of a script without spaces counts for two.
    int weight() {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x2E80) weight++;
        return weight;
    }
}
