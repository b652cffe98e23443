package dateline.desk.paint;

import dateline.chart.raster.Pixels;
import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Pixels of our own on a JavaFX surface, one for each pixel of the screen. What is shown is a copy, in one of two images
/// in turn: JavaFX may still be reading the last one while the next frame is drawn, and must not see half of it.
public final class Glass {
    private final ImageView view = new ImageView();
    private int[] drawn = {0};
    private Pixels pixels = new Pixels(1, 1, drawn);
    private @Nullable Sheet front;
    private @Nullable Sheet back;

    /// An image and the pixels in it.
    private record Sheet(int[] data, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Sheet of(int w, int h) {
            IntBuffer data = IntBuffer.allocate(w * h);
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(w, h, data, PixelFormat.getIntArgbPreInstance());
            return new Sheet(data.array(), buffer, new WritableImage(buffer));
        }
    }

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
        if (front == null || pixels.width() != w || pixels.height() != h) {
            drawn = new int[w * h];
            pixels = new Pixels(w, h, drawn);
            front = Sheet.of(w, h);
            back = Sheet.of(w, h);
        }
        view.setFitWidth(w / density());
        view.setFitHeight(h / density());
        return pixels;
    }

    /// Shows what was put on the sheet.
    public void show() {
        Sheet next = back;
        if (next == null) return;
        back = front;
        front = next;
        next.buffer().updateBuffer(all -> {
            System.arraycopy(drawn, 0, next.data(), 0, drawn.length);
            return new Rectangle2D(0, 0, pixels.width(), pixels.height());
        });
        view.setImage(next.image());
        view.setVisible(true);
    }
}
