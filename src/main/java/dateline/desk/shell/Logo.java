package dateline.desk.shell;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/// The program's sign: a line of time, a point on it, a relation that rises from it.
final class Logo extends Canvas {
    /// @param size in pixels
    Logo(double size) {
        super(size, size);
        double u = size / 64;
        GraphicsContext g = getGraphicsContext2D();
        g.setFill(Color.web("#6941c6"));
        g.fillRoundRect(0, 0, size, size, 26 * u, 26 * u);
        g.setStroke(Color.WHITE);
        g.setFill(Color.WHITE);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineWidth(4.6 * u);
        g.strokeLine(12 * u, 46 * u, 52 * u, 46 * u);
        g.strokeLine(24 * u, 46 * u, 38.5 * u, 27 * u);
        g.fillOval(17.5 * u, 39.5 * u, 13 * u, 13 * u);
        g.strokeOval(35.5 * u, 12.5 * u, 15 * u, 15 * u);
        setMouseTransparent(true);
    }
}
