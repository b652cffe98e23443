package dateline.desk.paint;

import dateline.chart.raster.Pixels;
import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Pixels of our own on a JavaFX surface, one for each pixel of the screen.
public final class Glass {
    private final ImageView view = new ImageView();
    private Pixels pixels = new Pixels(1, 1);
    private @Nullable PixelBuffer<IntBuffer> buffer;

    public Glass() {
        view.setMouseTransparent(true);
        view.setManaged(false);
        view.setVisible(false);
    }

    public ImageView view() {
        return view;
    }

    /// Pixels of the screen for one of the window: 1, 1.5, 2 …
    public double density() {
        if (view.getScene() == null || view.getScene().getWindow() == null) return 1;
        return Math.max(1, view.getScene().getWindow().getOutputScaleX());
    }

    /// The sheet for a size of the window; a new one if that has changed.
    public Pixels sheet(double width, double height) {
        int w = (int) Math.max(1, Math.ceil(width * density()));
        int h = (int) Math.max(1, Math.ceil(height * density()));
        if (buffer == null || pixels.width() != w || pixels.height() != h) {
            IntBuffer data = IntBuffer.allocate(w * h);
            PixelBuffer<IntBuffer> next = new PixelBuffer<>(w, h, data, PixelFormat.getIntArgbPreInstance());
            buffer = next;
            pixels = new Pixels(w, h, data.array());
            view.setImage(new WritableImage(next));
        }
        view.setFitWidth(w / density());
        view.setFitHeight(h / density());
        return pixels;
    }

    /// Shows what was put on the sheet.
    public void show() {
        if (buffer != null) buffer.updateBuffer(all -> new Rectangle2D(0, 0, pixels.width(), pixels.height()));
        view.setVisible(true);
    }
}
