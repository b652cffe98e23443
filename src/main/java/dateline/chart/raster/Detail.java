package dateline.chart.raster;

/// What is left out of a sketch: in motion only what the eye cannot follow, far away what it cannot see.
///
/// @param leastWord words smaller than so many pixels of the screen are left out
/// @param words at most so many names and line words, the most important first
/// @param tiles at most so many of them are drawn anew in one frame; the others follow in the next ones
/// @param fine bends, dashes and arrow heads are drawn even where they are smaller than a pixel or two
public record Detail(double leastWord, int words, int tiles, boolean fine) {
    /// While something moves.
    public static final Detail MOTION = new Detail(5.5, 400, 60, false);

    /// At rest, where there is too much in sight for the exact drawing: all that can be seen.
    public static final Detail REST = new Detail(3.5, Integer.MAX_VALUE, Integer.MAX_VALUE, true);

    /// Everything as the picture has it.
    public static final Detail ALL = new Detail(0, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
}
