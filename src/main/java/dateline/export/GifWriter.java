package dateline.export;

import dateline.chart.Picture;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// GIF that shows one page after the other, begins again, and rests on the last one. All frames share one palette; each
/// holds only the part that has changed.
final class GifWriter implements PictureWriter {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /// Hundredths of a second.
    private static final int HOLD = 140;

    private static final int HOLD_OF_MANY = 90;
    private static final int MANY = 20;
    private static final int LAST = 500;

    @Override
    public String ending() {
        return "gif";
    }

    @Override
    public String name() {
        return "Animated GIF";
    }

    @Override
    public String about() {
        return "date by date";
    }

    @Override
    public List<Path> write(List<Picture> pages, Size size, Path file) throws IOException {
        Palette palette = new Palette();
        // Frames are drawn twice: to hold all of them at once takes too much memory.
        for (Picture page : pages) palette.add(draw(page, size));
        palette.choose();
        WholeFile.write(file, out -> encode(pages, size, palette, out));
        return List.of(file);
    }

    private static int[] draw(Picture picture, Size size) {
        return PngWriter.draw(picture, size, false).getRGB(0, 0, size.width(), size.height(), null, 0, size.width());
    }

    private static void encode(List<Picture> pages, Size size, Palette palette, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            byte[] before = new byte[0];
            for (int i = 0; i < pages.size(); i++) {
                byte[] now = numbers(draw(pages.get(i), size), palette);
                Rectangle part = changed(before, now, size);
                int hold = i == pages.size() - 1 ? LAST : pages.size() > MANY ? HOLD_OF_MANY : HOLD;
                BufferedImage image = cut(now, part, size, palette);
                writer.writeToSequence(new IIOImage(image, null, metadata(writer, image, part, hold, i == 0)), null);
                before = now;
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static byte[] numbers(int[] pixels, Palette palette) {
        byte[] numbers = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) numbers[i] = i > 0 && pixels[i] == pixels[i - 1] ? numbers[i - 1] : palette.of(pixels[i]);
        return numbers;
    }

    /// The least rectangle that holds all that differs; one pixel where nothing does.
    private static Rectangle changed(byte[] before, byte[] now, Size size) {
        if (before.length == 0) return new Rectangle(0, 0, size.width(), size.height());
        Rectangle part = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < size.height(); y++) {
            int row = y * size.width();
            int first = 0;
            while (first < size.width() && before[row + first] == now[row + first]) first++;
            if (first == size.width()) continue;
            int last = size.width() - 1;
            while (before[row + last] == now[row + last]) last--;
            Rectangle here = new Rectangle(first, y, last - first + 1, 1);
            part = part.width < 0 ? here : part.union(here);
        }
        return part.width < 0 ? new Rectangle(0, 0, 1, 1) : part;
    }

    private static BufferedImage cut(byte[] numbers, Rectangle part, Size size, Palette palette) {
        BufferedImage image = palette.image(part.width, part.height);
        byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < part.height; y++) System.arraycopy(numbers, (part.y + y) * size.width() + part.x, data, y * part.width, part.width);
        return image;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage image, Rectangle part, int hold, boolean first) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode place = new IIOMetadataNode("ImageDescriptor");
        place.setAttribute("imageLeftPosition", String.valueOf(part.x));
        place.setAttribute("imageTopPosition", String.valueOf(part.y));
        place.setAttribute("imageWidth", String.valueOf(part.width));
        place.setAttribute("imageHeight", String.valueOf(part.height));
        place.setAttribute("interlaceFlag", "FALSE");
        root.appendChild(place);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        control.setAttribute("delayTime", String.valueOf(hold));
        root.appendChild(control);
        if (first) root.appendChild(again());
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    /// Begins again without end.
    private static IIOMetadataNode again() {
        IIOMetadataNode extension = new IIOMetadataNode("ApplicationExtension");
        extension.setAttribute("applicationID", "NETSCAPE");
        extension.setAttribute("authenticationCode", "2.0");
        extension.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }
}
