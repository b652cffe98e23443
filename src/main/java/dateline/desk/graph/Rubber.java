package dateline.desk.graph;

import dateline.chart.Ink;
import dateline.desk.paint.CanvasPen;
import javafx.scene.canvas.GraphicsContext;

/// The outline of a selection in the making: x, y, x, y … in pixels of the pane.
final class Rubber {
    private final double[] outline;

    Rubber(double... outline) {
        this.outline = outline;
    }

    /// Whether a point is inside the closed outline.
    boolean holds(double x, double y) {
        boolean in = false;
        for (int i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
            boolean above = outline[i + 1] > y != outline[j + 1] > y;
            if (above && x < (outline[j] - outline[i]) * (y - outline[i + 1]) / (outline[j + 1] - outline[i + 1]) + outline[i]) in = !in;
        }
        return in;
    }

    void draw(GraphicsContext g, Ink accent) {
        if (outline.length < 4) return;
        g.setStroke(CanvasPen.colour(accent));
        g.setFill(CanvasPen.colour(accent.at(.1)));
        g.setLineWidth(1);
        g.setLineDashes(4, 3);
        g.beginPath();
        g.moveTo(outline[0], outline[1]);
        for (int i = 2; i + 1 < outline.length; i += 2) g.lineTo(outline[i], outline[i + 1]);
        g.closePath();
        g.fill();
        g.stroke();
    }
}
