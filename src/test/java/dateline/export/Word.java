package dateline.export;

import java.awt.geom.Rectangle2D;

/// A run of text with the box that it takes up, in picture units: as wide as its letters advance, as high as a line.
public record Word(String text, Rectangle2D box) {
    /// Ascent and descent of the bundled faces, in ems.
    public static final double ASCENT = 1.025;

    public static final double DESCENT = .275;

    /// @param y the base line
    public static Word of(String text, double x, double y, double width, double size) {
        return new Word(text, new Rectangle2D.Double(x, y - ASCENT * size, width, (ASCENT + DESCENT) * size));
    }

    /// How far the edge that is farthest off lies from the other's.
    double distance(Word other) {
        double sides = Math.max(Math.abs(box.getMinX() - other.box.getMinX()), Math.abs(box.getMaxX() - other.box.getMaxX()));
        double ends = Math.max(Math.abs(box.getMinY() - other.box.getMinY()), Math.abs(box.getMaxY() - other.box.getMaxY()));
        return Math.max(sides, ends);
    }
}
