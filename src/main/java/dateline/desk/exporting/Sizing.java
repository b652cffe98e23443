package dateline.desk.exporting;

import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import dateline.export.Size;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A size while it is typed: pixels, millimetres and dots an inch follow each other.
///
/// @param width and `height` in pixels
/// @param dpi dots an inch
/// @param linked whether the sides keep the shape of the figure
/// @param shape width by height of the figure, 16 to 9 for a page
/// @param column composed for the column of a report, as wide as this: as high as it needs to be
record Sizing(int width, int height, int dpi, boolean linked, double shape, boolean column) {
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
            new Preset("Whole page, 170 mm wide", millimetres(170, 300)),
            new Preset("A4 across, 257 mm wide", millimetres(257, 300)),
            new Preset("Poster A2, 550 mm wide", millimetres(550, 200)));

    /// For the actor graph alone: composed anew for that width, so that words keep their size.
    static final List<Preset> COLUMNS = List.of(column(85, 300), column(85, 600), column(170, 300), column(170, 600));

    Sizing(int width, int height, int dpi, boolean linked) {
        this(width, height, dpi, linked, RATIO, false);
    }

    private static Preset column(int wide, int dpi) {
        return new Preset("Column, " + wide + " mm, " + dpi + " dpi", new Sizing(0, 0, dpi, true, RATIO, true).withWidthMm(wide));
    }

    static Sizing of(Size size) {
        return new Sizing(size.width(), size.height(), size.dpi(), true);
    }

    private static Sizing millimetres(double wide, int dpi) {
        return new Sizing(0, 0, dpi, true).withWidthMm(wide);
    }

    Sizing withWidth(int px) {
        return new Sizing(px, linked ? (int) Math.round(px / shape) : height, dpi, linked, shape, column);
    }

    Sizing withHeight(int px) {
        return new Sizing(linked ? (int) Math.round(px * shape) : width, px, dpi, linked, shape, column);
    }

    Sizing withWidthMm(double mm) {
        return withWidth(pixels(mm, dpi));
    }

    Sizing withHeightMm(double mm) {
        return withHeight(pixels(mm, dpi));
    }

    /// More dots on the same paper: the millimetres stay.
    Sizing withDpi(int dots) {
        return dpi <= 0 || dots <= 0
                ? new Sizing(width, height, dots, linked, shape, column)
                : new Sizing(pixels(widthMm(), dots), pixels(heightMm(), dots), dots, linked, shape, column);
    }

    Sizing withLinked(boolean on) {
        Sizing next = new Sizing(width, height, dpi, on, shape, column);
        return on ? next.withWidth(width) : next;
    }

    /// A column as high as what was composed for it.
    Sizing shaped(double wide, double high) {
        return column ? new Sizing(width, height, dpi, true, wide / high, true).withWidth(width) : this;
    }

    /// The same width for a whole page.
    Sizing whole() {
        return column ? new Sizing(width, 0, dpi, true).withWidth(width) : this;
    }

    /// How wide the column is, in whole tenths of a millimetre: so that the rounding of pixels makes no other figure.
    double columnMm() {
        return column ? Math.round(widthMm() * 10) / 10.0 : 0;
    }

    /// Presets for a figure.
    static List<Preset> presets(FigureKind kind) {
        return kind.column() ? Stream.concat(PRESETS.stream(), COLUMNS.stream()).toList() : PRESETS;
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
        return presets(FigureKinds.GRAPH).stream()
                .filter(p -> p.sizing.column == column && p.sizing.width == width && p.sizing.dpi == dpi && (column || p.sizing.height == height))
                .findFirst();
    }

    /// What a writer can make of it; empty where [#problem()] says why not.
    Optional<Size> size() {
        return problem().isPresent() ? Optional.empty() : Optional.of(new Size(width, height, dpi));
    }

    Optional<String> problem() {
        if (dpi < 72 || dpi > 1200) return Optional.of("Dots an inch go from 72 to 1200.");
        if (column && (columnMm() < 80 || columnMm() > 400)) return Optional.of("A column is 80 to 400 mm wide.");
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
        boolean slide = !column && Math.abs(widthMm() - SLIDE_POINTS / 72 * MM_AN_INCH) < 1;
        String where = slide ? "on a 13.3 inch slide" : "at " + Math.round(widthMm()) + " mm";
        return "Smallest text " + where + ": " + text + (legible(units) ? "" : ", too small for print");
    }

    boolean legible(double units) {
        return points(units) >= 5;
    }

    private double points(double units) {
        if (column) return units * POINTS_A_UNIT;
        double scale = Math.min(widthMm() / (SLIDE_POINTS / 72 * MM_AN_INCH), heightMm() / (SLIDE_POINTS / RATIO / 72 * MM_AN_INCH));
        return units * POINTS_A_UNIT * scale;
    }
}
