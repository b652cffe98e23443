package dateline.document.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.List;

/// The letters of a line as text: spaces where they stand apart, ligatures taken apart, right-to-left writing in the
/// order in which it is read.
final class Letters {
    private static final float OF_SPACE = 0.5f;
    private static final float OF_LETTER = 0.3f;
    private static final float LEAST = 0.12f;

    private Letters() {}

    static String text(List<Glyph> glyphs) {
        StringBuilder out = new StringBuilder();
        Glyph last = null;
        float average = average(glyphs);
        for (Glyph glyph : glyphs) {
            if (last != null && isApart(last, glyph, average) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
            out.append(plain(glyph.text()));
            last = glyph;
        }
        return ordered(out.toString().strip());
    }

    /// How wide the first word is.
    static float firstWord(List<Glyph> glyphs) {
        float average = average(glyphs);
        Glyph last = glyphs.getFirst();
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank() || isApart(last, glyph, average)) break;
            last = glyph;
        }
        return last.right() - glyphs.getFirst().x();
    }

    private static float average(List<Glyph> glyphs) {
        return (float) glyphs.stream().filter(glyph -> !glyph.text().isBlank() && glyph.width() > 0).mapToDouble(Glyph::width).average().orElse(5);
    }

    private static boolean isApart(Glyph last, Glyph next, float average) {
        float gap = next.x() - last.right();
        float space = last.space() > 0 && last.space() < last.size() ? last.space() : last.size() / 4;
        float least = Math.min(space * OF_SPACE, average * OF_LETTER);
        return gap > Math.max(least, last.size() * LEAST);
    }

    /// Ligatures and the drawn forms of Arabic letters stand for the letters that are written.
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFB00 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE) return reversed(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
        return text;
    }

    /// A drawn ligature of a right-to-left script is turned with the rest of its line later.
    private static String reversed(String text) {
        boolean turned = text.length() > 1 && Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return turned ? new StringBuilder(text).reverse().toString() : text;
    }

    /// A line as it is drawn, from left to right, in the order in which it is read.
    private static String ordered(String drawn) {
        char[] chars = drawn.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) return drawn;
        Bidi bidi = new Bidi(drawn, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (!bidi.isMixed() && bidi.getBaseLevel() == Bidi.DIRECTION_LEFT_TO_RIGHT) return drawn;
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder out = new StringBuilder();
        for (int run : order) {
            String part = drawn.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            out.append((levels[run] & 1) == 0 ? part : mirrored(part));
        }
        return out.toString();
    }

    private static String mirrored(String part) {
        StringBuilder out = new StringBuilder();
        for (int i = part.length() - 1; i >= 0; i--) {
            char c = part.charAt(i);
            int pair = "()[]{}<>«»".indexOf(c);
            out.append(pair < 0 ? c : "()[]{}<>«»".charAt(pair ^ 1));
        }
        return out.toString();
    }
}
