package dateline.chart.layout;

/// How far apart actors stand, in layout units.
final class Spacing {
    /// Wanted length of one tie.
    static final double TIE = 150;

    /// Room that an actor with its label takes.
    static final double WIDE = 128;

    static final double HIGH = 82;

    /// Room of an actor without its label: in large graphs names go where there is room.
    static final double BARE = 56;

    private Spacing() {}
}
