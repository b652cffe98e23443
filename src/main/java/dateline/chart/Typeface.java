package dateline.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures text, for screen and paper alike, from the bundled fonts.
public final class Typeface {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Map<Face, Font> FONTS = load();

    private static final Map<Face, Map<String, Double>> WIDTHS = remembered();

    /// So many words are remembered with their widths: those of some large graphs.
    private static final int REMEMBERED = 40_000;

    private Typeface() {}

    private static Map<Face, Map<String, Double>> remembered() {
        Map<Face, Map<String, Double>> widths = new EnumMap<>(Face.class);
        for (Face face : Face.values()) widths.put(face, new ConcurrentHashMap<>());
        return widths;
    }

    private static Map<Face, Font> load() {
        Map<Face, Font> fonts = new EnumMap<>(Face.class);
        for (Face face : Face.values())
            try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
                if (in == null) throw new IOException("The font " + face.resource() + " is missing from the program");
                fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("The font " + face.resource() + " cannot be read", e);
            }
        return fonts;
    }

    public static Font font(Face face, double size) {
        Font font = FONTS.get(face);
        if (font == null) throw new IllegalStateException("no font for " + face);
        return font.deriveFont((float) size);
    }

    /// Width in the unit of `size`.
    public static double width(String text, Face face, double size) {
        if (text.isEmpty()) return 0;
        // Measured large and scaled down, so that hinting of one size never changes a picture's layout.
        Map<String, Double> widths = WIDTHS.getOrDefault(face, Map.of());
        if (widths.size() > REMEMBERED) widths.clear();
        return widths.computeIfAbsent(text, words -> font(face, 100).getStringBounds(words, CONTEXT).getWidth()) * size / 100;
    }

    /// Breaks a text into lines no wider than `most`, at spaces; a single longer word stays whole.
    public static List<String> wrap(String text, Face face, double size, double most) {
        List<String> lines = new java.util.ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, face, size) > most) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else line = new StringBuilder(longer);
        }
        lines.add(line.toString());
        return lines;
    }

    /// The text cut to fit, with an ellipsis.
    public static String shortened(String text, Face face, double size, double most) {
        if (width(text, face, size) <= most) return text;
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + "…", face, size) > most) end--;
        return text.substring(0, end).strip() + "…";
    }
}
