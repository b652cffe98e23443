package dateline.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a figure is to be.
///
/// @param width and `height` in pixels of a bitmap
/// @param dpi dots an inch, stated in the file; 72 to 1200
public record Size(int width, int height, int dpi) {
    /// Sharp on a projector and on half a page.
    public static final Size SLIDE = new Size(3840, 2160, 288);

    private static final Pattern PIXELS = Pattern.compile("(\\d{2,5})x(\\d{2,5})");
    private static final Pattern MILLIMETRES = Pattern.compile("(\\d{1,4}(?:\\.\\d+)?)mmx(\\d{1,4}(?:\\.\\d+)?)mm");

    public Size {
        if (width < 100 || height < 100 || (long) width * height > 120_000_000L)
            throw new IllegalArgumentException("a figure is 100 pixels to about 120 million pixels large, not " + width + "x" + height);
        if (dpi < 72 || dpi > 1200) throw new IllegalArgumentException("72 to 1200 dots an inch, not " + dpi);
    }

    /// Reads `3840x2160` or `170mmx100mm`; empty when it is neither.
    public static Optional<Size> read(String text, int dpi) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(" ", "").replace('×', 'x');
        Matcher px = PIXELS.matcher(plain);
        if (px.matches()) return Optional.of(new Size(Integer.parseInt(px.group(1)), Integer.parseInt(px.group(2)), dpi));
        Matcher mm = MILLIMETRES.matcher(plain);
        if (!mm.matches()) return Optional.empty();
        return Optional.of(new Size(pixels(mm.group(1), dpi), pixels(mm.group(2), dpi), dpi));
    }

    private static int pixels(String mm, int dpi) {
        return (int) Math.round(Double.parseDouble(mm) / 25.4 * dpi);
    }

    double widthPoints() {
        return width * 72.0 / dpi;
    }

    double heightPoints() {
        return height * 72.0 / dpi;
    }
}
