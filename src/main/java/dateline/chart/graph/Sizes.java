package dateline.chart.graph;

/// The measures of a drawn graph, in picture units.
///
/// @param radius of an actor with one event; grows to 1.4 times that
/// @param name size of an actor's name
/// @param verb size of the word on a line
/// @param note size of source numbers on a plate; 0 draws none
/// @param line factor on line widths
/// @param bend distance of two parallel lines from the chord
public record Sizes(double radius, double name, double verb, double note, double line, double bend) {
    static final Sizes SCREEN = new Sizes(15, 12, 11, 0, 1, 15);
    public static final Sizes PAGE = new Sizes(27, 20, 17.6, 14.6, 1.6, 26);

    /// For the column of a report, where a unit is half a point: nothing is smaller than 6.6 pt.
    public static final Sizes COLUMN = new Sizes(23, 17, 14.8, 13.2, 1.35, 22);

    /// For one of several panels of a page: smaller shapes, words as in a column.
    public static final Sizes PANEL = new Sizes(18, 16, 14.2, 13, 1.25, 20);

    public Sizes times(double factor) {
        return new Sizes(radius * factor, name * factor, verb * factor, note * factor, line * factor, bend * factor);
    }

    double mark() {
        return verb * 14.5 / 11;
    }
}
