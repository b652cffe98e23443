package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// How much two bitmaps of a picture differ.
public final class Likeness {
    private Likeness() {}

    /// The part of a picture that its graph takes up: actors, lines and their words.
    ///
    /// @param scale pixels a picture unit
    public static Rectangle graph(Picture picture, double scale) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Mark mark : picture.marks())
            if (mark instanceof Mark.Group group && group.ref().filter(ref -> !(ref instanceof Ref.EventRef)).isPresent()) collect(group, boxes);
        Rectangle2D all = boxes.stream().reduce(Rectangle2D::createUnion).orElseThrow();
        return new Rectangle2D.Double(all.getX() * scale, all.getY() * scale, all.getWidth() * scale, all.getHeight() * scale).getBounds();
    }

    private static void collect(Mark mark, List<Rectangle2D> boxes) {
        switch (mark) {
            case Mark.Fill fill -> boxes.add(AwtPen.path(fill.outline()).getBounds2D());
            case Mark.Stroke stroke -> boxes.add(AwtPen.path(stroke.outline()).getBounds2D());
            case Mark.Text text -> boxes.add(
                    Word.of(text.text(), text.x(), text.y(), Typeface.width(text.text(), text.face(), text.size()), text.size()).box());
            case Mark.Group group -> group.marks().forEach(inner -> collect(inner, boxes));
        }
    }

    /// Root of the mean square of what colours differ by inside a part of both, 0 (alike) to 1 (black against white).
    public static double rmse(BufferedImage one, BufferedImage two, Rectangle part) {
        double sum = 0;
        for (int y = part.y; y < part.y + part.height; y++)
            for (int x = part.x; x < part.x + part.width; x++) {
                int a = one.getRGB(x, y);
                int b = two.getRGB(x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    double off = (a >> shift & 255) - (b >> shift & 255);
                    sum += off * off;
                }
            }
        return Math.sqrt(sum / (3.0 * part.width * part.height)) / 255;
    }

    /// Dark where they differ.
    public static BufferedImage difference(BufferedImage one, BufferedImage two, Rectangle part) {
        BufferedImage out = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < part.height; y++)
            for (int x = 0; x < part.width; x++) {
                Color a = new Color(one.getRGB(part.x + x, part.y + y));
                Color b = new Color(two.getRGB(part.x + x, part.y + y));
                int off = Math.max(Math.abs(a.getRed() - b.getRed()), Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
                out.setRGB(x, y, new Color(255 - off, 255 - off, 255 - off).getRGB());
            }
        return out;
    }

    /// On white and without alpha, as large as asked for.
    public static BufferedImage opaque(BufferedImage image, int width, int height) {
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return out;
    }
}
