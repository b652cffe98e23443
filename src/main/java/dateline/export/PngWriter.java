package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Emphasis;
import dateline.chart.Picture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// PNG of any size, its dots an inch stated in the file.
final class PngWriter implements PictureWriter {
    @Override
    public String ending() {
        return "png";
    }

    @Override
    public String name() {
        return "PNG picture";
    }

    @Override
    public String about() {
        return "slides and web";
    }

    @Override
    public List<Path> write(List<Picture> pages, Size size, Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Path page = WholeFile.page(file, i + 1);
            BufferedImage image = draw(pages.get(i), size);
            WholeFile.write(page, out -> encode(image, size.dpi(), out));
            written.add(page);
        }
        return written;
    }

    /// The bytes of a PNG of one page, as its file would hold them.
    static byte[] bytes(Picture picture, Size size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        encode(draw(picture, size), size.dpi(), out);
        return out.toByteArray();
    }

    private static BufferedImage draw(Picture picture, Size size) {
        return draw(picture, size, picture.background().alpha() == 0);
    }

    /// @param clear whether nothing lies behind the picture
    static BufferedImage draw(Picture picture, Size size, boolean clear) {
        int type = clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(size.width(), size.height(), type);
        Graphics2D g = image.createGraphics();
        if (!clear) {
            g.setColor(new Color(picture.background().rgb()));
            g.fillRect(0, 0, size.width(), size.height());
        }
        double scale = Math.min(size.width() / picture.width(), size.height() / picture.height());
        g.translate((size.width() - picture.width() * scale) / 2, (size.height() - picture.height() * scale) / 2);
        g.scale(scale, scale);
        picture.draw(new AwtPen(g), Emphasis.NONE);
        g.dispose();
        return image;
    }

    private static void encode(BufferedImage image, int dpi, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        String perMetre = String.valueOf(Math.round(dpi / .0254));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(metadata, new IIOImage(image, null, metadata), null);
        } finally {
            writer.dispose();
        }
    }
}
