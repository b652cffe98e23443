package dateline.chart;

/// Which parts of a page are drawn.
///
/// @param counts how many happenings a line sums up, on its plate
/// @param dimmed also what the filter leaves out, if the graph holds it, drawn faintly
public record Shown(boolean title, boolean asOf, boolean legend, boolean notes, boolean counts, boolean dimmed) {
    /// Everything that passes the filter, with all that explains it.
    public static final Shown ALL = new Shown(true, true, true, true, true, false);

    public Shown withNotes(boolean with) {
        return new Shown(title, asOf, legend, with, counts, dimmed);
    }
}
