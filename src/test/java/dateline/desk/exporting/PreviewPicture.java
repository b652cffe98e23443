package dateline.desk.exporting;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.desk.paint.Fonts;
import java.awt.image.BufferedImage;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the export sheet shows of a page, one pixel a picture unit.
public final class PreviewPicture {
    private PreviewPicture() {}

    public static BufferedImage of(Picture page) throws Exception {
        return of(page, Sight.COLOUR);
    }

    /// As a printer without colour gives it.
    public static BufferedImage grey(Picture page) throws Exception {
        return of(page, Sight.GREY);
    }

    /// As seen without green cones.
    public static BufferedImage colourBlind(Picture page) throws Exception {
        return of(page, Sight.COLOUR_BLIND);
    }

    /// How wide the preview draws a text.
    public static double width(Mark.Text text) {
        Text drawn = new Text(text.text());
        drawn.setFont(Fonts.of(text.face(), text.size()));
        return drawn.getLayoutBounds().getWidth();
    }

    private static BufferedImage of(Picture page, Sight sight) throws Exception {
        FxToolkit.registerPrimaryStage();
        WritableImage shown = WaitForAsyncUtils.asyncFx(() -> snapshot(page, sight)).get();
        int width = (int) page.width();
        int height = (int) page.height();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        // Inside the line that the paper has round it.
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) out.setRGB(x, y, shown.getPixelReader().getArgb(x + 1, y + 1));
        return out;
    }

    private static WritableImage snapshot(Picture page, Sight sight) {
        Preview preview = new Preview();
        preview.show(page, sight, true, page.width());
        preview.resize(page.width() + 2, page.height() + 2);
        preview.layout();
        return preview.snapshot(new SnapshotParameters(), null);
    }
}
