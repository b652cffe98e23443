package dateline.desk.paint;

import dateline.chart.raster.Pixels;
import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/// Pixels of our own on a JavaFX surface, one for each pixel of the screen, in one of two images in turn: JavaFX may still
/// be reading the one that is shown while the next frame is drawn, and must not see half of it.
public final class Glass {
    private final ImageView view = new ImageView();
    private @Nullable Sheet front;
    private @Nullable Sheet back;

    /// An image and the pixels in it.
    private record Sheet(Pixels pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Sheet of(int w, int h) {
            IntBuffer data = IntBuffer.allocate(w * h);
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(w, h, data, PixelFormat.getIntArgbPreInstance());
            return new Sheet(new Pixels(w, h, data.array()), buffer, new WritableImage(buffer));
        }

        boolean fits(int w, int h) {
            return pixels.width() == w && pixels.height() == h;
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

    /// The sheet for the next frame at a size of the window. What it holds is the frame before the last, or nothing.
    public Pixels sheet(double width, double height) {
        int w = (int) Math.max(1, Math.ceil(width * density()));
        int h = (int) Math.max(1, Math.ceil(height * density()));
        view.setFitWidth(w / density());
        view.setFitHeight(h / density());
        if (front == null || !front.fits(w, h)) front = Sheet.of(w, h);
        if (back == null || !back.fits(w, h)) back = Sheet.of(w, h);
        return back.pixels();
    }

    /// Shows what was put on the sheet.
    public void show() {
        Sheet next = back;
        if (next == null) return;
        back = front;
        front = next;
        next.buffer().updateBuffer(all -> new Rectangle2D(0, 0, next.pixels().width(), next.pixels().height()));
        view.setImage(next.image());
        view.setVisible(true);
    }
}
