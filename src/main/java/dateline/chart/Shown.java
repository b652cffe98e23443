package dateline.chart;

import dateline.chart.Shown.Part;
import java.util.EnumSet;
import java.util.Set;

/// Which parts of a page are drawn.
public record Shown(Set<Part> parts) {
    /// Everything that passes the filter, with all that explains it.
    public static final Shown ALL = new Shown(EnumSet.complementOf(EnumSet.of(Part.DIMMED)));

    /// What may stand on a page or not.
    public enum Part {
        TITLE,
        AS_OF,
        LEGEND,
        NOTES,
        /// how many happenings a line sums up, on its plate
        COUNTS,
        /// a ring on what the analyst has not checked
        UNCHECKED,
        /// what the filter leaves out, if the graph holds it, drawn faintly
        DIMMED
    }

    public Shown {
        parts = Set.copyOf(parts);
    }

    public static Shown only(Part... parts) {
        return new Shown(Set.of(parts));
    }

    public Shown with(Part part, boolean on) {
        EnumSet<Part> next = EnumSet.noneOf(Part.class);
        next.addAll(parts);
        if (on) next.add(part);
        else next.remove(part);
        return new Shown(next);
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public boolean title() {
        return has(Part.TITLE);
    }

    public boolean asOf() {
        return has(Part.AS_OF);
    }

    public boolean legend() {
        return has(Part.LEGEND);
    }

    public boolean notes() {
        return has(Part.NOTES);
    }

    public boolean counts() {
        return has(Part.COUNTS);
    }

    public boolean unchecked() {
        return has(Part.UNCHECKED);
    }

    public boolean dimmed() {
        return has(Part.DIMMED);
    }
}
