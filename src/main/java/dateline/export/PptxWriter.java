package dateline.export;

import dateline.chart.Picture;
import java.awt.Color;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// PowerPoint of native shapes: actors can be moved and their glued lines follow; every word can be edited.
final class PptxWriter implements PictureWriter {
    /// A slide is 1 to 56 inches large.
    private static final double LEAST = 72;

    private static final String CONTENT = "[Content_Types].xml";
    private static final double MOST = 56 * 72;

    @Override
    public String ending() {
        return "pptx";
    }

    @Override
    public String name() {
        return "PowerPoint";
    }

    @Override
    public String about() {
        return "editable shapes";
    }

    @Override
    public List<Path> write(List<Picture> pages, Size size, Path file) throws IOException {
        byte[] bytes = document(pages, size);
        WholeFile.write(file, out -> out.write(bytes));
        return List.of(file);
    }

    private static byte[] document(List<Picture> pages, Size size) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            double fit = Math.clamp(1, LEAST / Math.min(size.widthPoints(), size.heightPoints()),
                    Math.max(LEAST / Math.min(size.widthPoints(), size.heightPoints()), MOST / Math.max(size.widthPoints(), size.heightPoints())));
            int wide = (int) Math.round(size.widthPoints() * fit);
            int high = (int) Math.round(size.heightPoints() * fit);
            show.setPageSize(new Dimension(wide, high));
            for (Picture page : pages) {
                XSLFSlide slide = show.createSlide();
                double scale = Math.min(wide / page.width(), high / page.height());
                if (page.background().alpha() > 0) slide.getBackground().setFillColor(new Color(page.background().rgb()));
                Scale to = new Scale(scale, (wide - page.width() * scale) / 2, (high - page.height() * scale) / 2);
                new SlideDrawing(slide, page, to).draw();
                if (!page.words().isEmpty()) notes(show, slide, FigureTitle.writable(page.words()));
            }
            describe(show, pages);
            show.write(out);
            return timeless(out.toByteArray());
        }
    }

    /// Who speaks to the slide, or cannot see it, reads there what it shows.
    private static void notes(XMLSlideShow show, XSLFSlide slide, String words) {
        for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) if (shape.getTextType() == Placeholder.BODY) shape.setText(words);
    }

    private static void describe(XMLSlideShow show, List<Picture> pages) {
        PackagePropertiesPart core = show.getProperties().getCoreProperties().getUnderlyingProperties();
        Optional<Date> never = Optional.of(new Date(0));
        core.setCreatorProperty("Dateline");
        core.setLastModifiedByProperty("Dateline");
        core.setTitleProperty(FigureTitle.of(pages));
        core.setCreatedProperty(never);
        core.setModifiedProperty(never);
        show.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Dateline");
    }

    /// The same parts in a fixed order with a fixed time: the same figure gives the same bytes.
    private static byte[] timeless(byte[] zip) throws IOException {
        // Readers expect the list of content types first.
        TreeMap<String, byte[]> parts =
                new TreeMap<>(Comparator.comparing((String name) -> !name.equals(CONTENT)).thenComparing(Comparator.naturalOrder()));
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) parts.put(entry.getName(), in.readAllBytes());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) put(out, part.getKey(), part.getValue());
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The first minute of 1980 would be kept as an instant, another one in every time zone.
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
