package dateline.chart.figure;

import dateline.chart.Picture;
import java.util.List;

/// A page and what could be placed on it.
///
/// @param pages the figure, then pages of source notes that found no room on it
/// @param labels number of names and line words, all of them placed
/// @param numbered how many of the line words stand in a key, a number on their line
/// @param overlaps number of labels that still lie on another label or an actor; 0 in a good figure
public record Page(List<Picture> pages, int labels, int numbered, int overlaps) {
    /// The grid of a page: a 16:9 slide, one unit is half a point on a slide 13.33 inches wide.
    public static final double WIDTH = 1920;

    public static final double HEIGHT = 1080;
    static final double MARGIN = 56;

    public Page(List<Picture> pages, int labels, int overlaps) {
        this(pages, labels, 0, overlaps);
    }
}
