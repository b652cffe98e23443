package dateline.chart.raster;

import dateline.chart.AwtPen;
import dateline.chart.Emphasis;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

/// Something small drawn once, by the pen that also draws files, to be put down many times.
///
/// @param argb premultiplied
/// @param originX and `originY` the pixel that comes to lie on the point it is put down at
record Tile(int width, int height, int originX, int originY, int[] argb) {
    private static final Ink CLEAR = new Ink(0, 0);

    /// Marks about a point of their picture.
    ///
    /// @param reachX and `reachY` how far they go from there
    static Tile of(List<Mark> marks, double x, double y, double reachX, double reachY, double scale) {
        int halfX = (int) Math.ceil(reachX * scale) + 1;
        int halfY = (int) Math.ceil(reachY * scale) + 1;
        BufferedImage image = new BufferedImage(2 * halfX, 2 * halfY, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.translate(halfX, halfY);
        g.scale(scale, scale);
        g.translate(-x, -y);
        new Picture(2 * reachX, 2 * reachY, CLEAR, marks, List.of()).draw(new AwtPen(g), Emphasis.NONE);
        g.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Tile(2 * halfX, 2 * halfY, halfX, halfY, pixels);
    }
}
