package dateline.document;

import dateline.model.Block.Kind;
import org.jsoup.nodes.Element;

/// A paragraph-like piece of a page.
///
/// @param linked how many of its characters are links
/// @param element the part of the page that holds it
record PagePiece(Kind kind, String text, int linked, Element element) {
    private static final int LONG = 80;
    private static final int PROSE = 40;

    double linkShare() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isLong() {
        return weight() >= LONG;
    }

    /// Whether it reads like running text.
    boolean isProse() {
        return kind == Kind.PARAGRAPH && weight() >= PROSE && linkShare() < 0.4;
    }

    boolean isWithin(Element part) {
        for (Element e = element; e != null; e = e.parent()) if (e == part) return true;
        return false;
    }

    /// Its length; a character of a script without spaces counts for two.
    private int weight() {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x2E80) weight++;
        return weight;
    }
}
