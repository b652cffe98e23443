package dateline.chart;

/// What a picture is drawn with: a canvas, a bitmap, a page or an SVG file.
public interface Pen {
    void fill(Mark.Fill fill);

    void stroke(Mark.Stroke stroke);

    void text(Mark.Text text);

    /// Everything until [#close] belongs to this group, drawn at `strength` (1 is full).
    void open(Mark.Group group, double strength);

    void close();
}
