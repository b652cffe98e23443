package dateline.desk.exporting;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.desk.Toolkit;
import dateline.desk.paint.Fonts;
import java.awt.image.BufferedImage;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

/// What the export sheet shows of a page, at the size of its pixels.
public final class PreviewPicture {
    private PreviewPicture() {}

    /// @param width how many pixels wide the file is
    public static BufferedImage of(Picture page, int width) throws Exception {
        return of(page, width, Sight.COLOUR);
    }

    /// As a printer without colour gives it.
    public static BufferedImage grey(Picture page, int width) throws Exception {
        return of(page, width, Sight.GREY);
    }

    /// As seen without green cones.
    public static BufferedImage colourBlind(Picture page, int width) throws Exception {
        return of(page, width, Sight.COLOUR_BLIND);
    }

    /// How wide the preview draws a text.
    public static double width(Mark.Text text) {
        Text drawn = new Text(text.text());
        drawn.setFont(Fonts.of(text.face(), text.size()));
        return drawn.getLayoutBounds().getWidth();
    }

    private static BufferedImage of(Picture page, int width, Sight sight) throws Exception {
        Toolkit.start();
        int height = (int) Math.round(width * page.height() / page.width());
        WritableImage shown = Toolkit.ask(() -> snapshot(page, width, height, sight));
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        // Inside the line that the paper has round it.
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) out.setRGB(x, y, shown.getPixelReader().getArgb(x + 1, y + 1));
        return out;
    }

    private static WritableImage snapshot(Picture page, int width, int height, Sight sight) {
        Preview preview = new Preview();
        preview.show(page, sight, false, width);
        preview.resize(width + 2, height + 2);
        preview.layout();
        return preview.snapshot(new SnapshotParameters(), null);
    }
}
