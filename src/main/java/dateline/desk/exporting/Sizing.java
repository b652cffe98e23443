package dateline.desk.exporting;

import dateline.export.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A size while it is typed: pixels, millimetres and dots an inch follow each other.
///
/// @param width and `height` in pixels
/// @param dpi dots an inch
/// @param linked whether the sides keep the shape of the figure, 16 to 9
record Sizing(int width, int height, int dpi, boolean linked) {
    private static final double RATIO = 16 / 9.0;
    private static final double MM_AN_INCH = 25.4;
    private static final double SLIDE_POINTS = 960;

    /// A picture unit is so many points on a slide 13.33 inches wide.
    private static final double POINTS_A_UNIT = SLIDE_POINTS / 1920;

    /// A size with a name, for the chooser.
    record Preset(String name, Sizing sizing) {}

    static final List<Preset> PRESETS = List.of(
            new Preset("Slide, 16 to 9", of(Size.SLIDE)),
            new Preset("Screen, 1920 × 1080", new Sizing(1920, 1080, 144, true)),
            new Preset("Report column, 170 mm wide", millimetres(170, 300)),
            new Preset("A4 across, 257 mm wide", millimetres(257, 300)),
            new Preset("Poster A2, 550 mm wide", millimetres(550, 200)));

    static Sizing of(Size size) {
        return new Sizing(size.width(), size.height(), size.dpi(), true);
    }

    private static Sizing millimetres(double wide, int dpi) {
        return new Sizing(0, 0, dpi, true).withWidthMm(wide);
    }

    Sizing withWidth(int px) {
        return new Sizing(px, linked ? (int) Math.round(px / RATIO) : height, dpi, linked);
    }

    Sizing withHeight(int px) {
        return new Sizing(linked ? (int) Math.round(px * RATIO) : width, px, dpi, linked);
    }

    Sizing withWidthMm(double mm) {
        return withWidth(pixels(mm, dpi));
    }

    Sizing withHeightMm(double mm) {
        return withHeight(pixels(mm, dpi));
    }

    /// More dots on the same paper: the millimetres stay.
    Sizing withDpi(int dots) {
        return dpi <= 0 || dots <= 0 ? new Sizing(width, height, dots, linked) : new Sizing(pixels(widthMm(), dots), pixels(heightMm(), dots), dots, linked);
    }

    Sizing withLinked(boolean on) {
        Sizing next = new Sizing(width, height, dpi, on);
        return on ? next.withWidth(width) : next;
    }

    private static int pixels(double mm, int dpi) {
        return (int) Math.round(mm / MM_AN_INCH * dpi);
    }

    double widthMm() {
        return width * MM_AN_INCH / dpi;
    }

    double heightMm() {
        return height * MM_AN_INCH / dpi;
    }

    Optional<Preset> preset() {
        return PRESETS.stream().filter(p -> p.sizing.width == width && p.sizing.height == height && p.sizing.dpi == dpi).findFirst();
    }

    /// What a writer can make of it; empty where [#problem()] says why not.
    Optional<Size> size() {
        return problem().isPresent() ? Optional.empty() : Optional.of(new Size(width, height, dpi));
    }

    Optional<String> problem() {
        if (dpi < 72 || dpi > 1200) return Optional.of("Dots an inch go from 72 to 1200.");
        if (width < 100 || height < 100) return Optional.of("Each side needs 100 pixels or more.");
        if ((long) width * height > 120_000_000L) return Optional.of("That is more than 120 million pixels: make it smaller or take fewer dots an inch.");
        return Optional.empty();
    }

    /// How large the smallest text of the figure comes out.
    ///
    /// @param units size of that text in the picture
    String smallest(double units) {
        double points = points(units);
        String text = String.format(Locale.ROOT, "%.1f pt", points);
        boolean slide = Math.abs(widthMm() - SLIDE_POINTS / 72 * MM_AN_INCH) < 1;
        String where = slide ? "on a 13.3 inch slide" : "at " + Math.round(widthMm()) + " mm";
        return "Smallest text " + where + ": " + text + (legible(units) ? "" : ", too small for print");
    }

    boolean legible(double units) {
        return points(units) >= 5;
    }

    private double points(double units) {
        double scale = Math.min(widthMm() / (SLIDE_POINTS / 72 * MM_AN_INCH), heightMm() / (SLIDE_POINTS / RATIO / 72 * MM_AN_INCH));
        return units * POINTS_A_UNIT * scale;
    }
}
