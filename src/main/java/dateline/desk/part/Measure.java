package dateline.desk.part;

/// Where in the desk a pane stands, and how much of it it takes, in pixels: of its width, and of its height below the others.
///
/// @param large in a window of 1440x900, before it was ever dragged
/// @param small in one of 1366x768
/// @param least what it needs
public record Measure(Stand stand, double large, double small, double least) {
    /// How a pane stands to the others.
    public enum Stand {
        /// Beside the others, as wide as it is.
        BESIDE,
        /// Beside the others, with what they leave; one pane stands so.
        BETWEEN,
        /// Beside the others, in a narrow window folded into a drawer; one pane stands so.
        FOLDING,
        /// Below the others, as high as it is.
        BELOW
    }

    public static Measure beside(double large, double small, double least) {
        return new Measure(Stand.BESIDE, large, small, least);
    }

    public static Measure between(double least) {
        return new Measure(Stand.BETWEEN, 0, 0, least);
    }

    public static Measure folding(double size, double least) {
        return new Measure(Stand.FOLDING, size, size, least);
    }

    public static Measure below(double large, double small, double least) {
        return new Measure(Stand.BELOW, large, small, least);
    }
}
