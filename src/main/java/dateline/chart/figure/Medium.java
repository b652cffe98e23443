package dateline.chart.figure;

/// What a figure is composed for.
public sealed interface Medium {
    Medium PAGE = new WholePage();
    Medium FRAMES = new Frames();

    /// A page or a slide of its own.
    record WholePage() implements Medium {}

    /// The column of a report, so wide.
    record Column(double millimetres) implements Medium {}

    /// Pictures one after the other, one a date.
    record Frames() implements Medium {}
}
