package dateline.app;

import dateline.chart.Picture;
import dateline.desk.exporting.PreviewPicture;
import dateline.export.Likeness;
import dateline.export.PdfWords;
import dateline.export.PictureWriters;
import dateline.export.Readers;
import dateline.export.Size;
import dateline.export.SlideWords;
import dateline.export.Word;
import dateline.export.Words;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Opens the example's figure in the programs that readers of reports use, and prints how far what they show is from
/// the export sheet's preview: the largest distance of a word's box, and the root mean square of the colours over the
/// graph alone.
final class FormatPictures {
    /// What export sheet and command offer first, and the smallest that a screen shows whole.
    private static final List<Size> SIZES = List.of(Size.SLIDE, new Size(1920, 1080, 144));

    /// Whatever the size, a slide is 960 points wide and the figure 1920 units.
    private static final double UNITS_A_POINT = 2;

    private final Size size;
    private final Path out;
    private final Readers readers;
    private final Picture page;
    private final BufferedImage preview;
    private final Rectangle graph;
    private final List<Word> shown;

    private FormatPictures(Picture page, Size size, Path out) throws Exception {
        this.page = page;
        this.size = size;
        this.out = Files.createDirectories(out.toAbsolutePath());
        readers = new Readers(this.out);
        graph = Likeness.graph(page, pixels(1));
        preview = PreviewPicture.of(page, size.width());
        shown = Words.of(page, PreviewPicture::width);
        ImageIO.write(preview, "png", this.out.resolve("preview.png").toFile());
    }

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args.length == 0 ? "target/formats" : args[0]);
        Picture page = ExampleFigure.page(Files.createTempDirectory("dateline-formats"));
        for (Size size : SIZES) {
            String name = size.width() + "x" + size.height();
            FormatPictures pictures = new FormatPictures(page, size, out.resolve(name));
            System.out.printf(Locale.ROOT, "%n%-22s %12s %14s %8s%n", name, "words found", "farthest px", "RMSE");
            pictures.png();
            pictures.svg();
            pictures.pdf();
            pictures.pptx();
        }
        System.exit(0);
    }

    private double pixels(double units) {
        return units * size.width() / page.width();
    }

    private Path written(String ending) throws Exception {
        return PictureWriters.forFile("figure." + ending).orElseThrow().write(List.of(page), size, out.resolve("figure." + ending)).getFirst();
    }

    private void png() throws Exception {
        like("PNG", "", written("png"));
    }

    private void svg() throws Exception {
        Path svg = written("svg");
        if (lacks("chromium")) return;
        Words words = Words.compare(shown, readers.browserWords(svg));
        like("SVG in Chromium", told(words), readers.browse(svg, 1280, 720, size.width() / 1280.0));
        tell(words);
    }

    private void pdf() throws Exception {
        Path pdf = written("pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            Path drawn = out.resolve("pdf-in-pdfbox.png");
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, size.dpi()), "png", drawn.toFile());
            Words words = Words.compare(shown, PdfWords.read(document, UNITS_A_POINT));
            like("PDF in PDFBox", told(words), drawn);
        }
        if (lacks("pdftotext") || lacks("pdftoppm") || lacks("pdffonts")) return;
        Words words = Words.compare(Words.apart(page, PreviewPicture::width), readers.words(pdf, UNITS_A_POINT));
        like("PDF in pdftoppm", told(words), readers.draw("pdftoppm", pdf, size.dpi(), "pdf-in-pdftoppm"));
        tell(words);
        if (!lacks("pdftocairo")) like("PDF in pdftocairo", "", readers.draw("pdftocairo", pdf, size.dpi(), "pdf-in-pdftocairo"));
        System.out.println(readers.fonts(pdf));
    }

    private void pptx() throws Exception {
        Path slide = written("pptx");
        line("PPTX, its anchors", told(Words.compare(shown, SlideWords.read(slide, UNITS_A_POINT))));
        if (lacks("soffice") || lacks("pdftocairo") || lacks("pdftotext")) return;
        Path pdf = readers.print(slide);
        Words words = Words.compare(Words.apart(page, PreviewPicture::width), readers.words(pdf, UNITS_A_POINT));
        like("PPTX in LibreOffice", told(words), readers.draw("pdftocairo", pdf, size.dpi(), "pptx-in-libreoffice"));
        tell(words);
    }

    private static boolean lacks(String program) {
        boolean lacks = !Readers.has(program);
        if (lacks) System.out.println("left out: " + program + " is not installed");
        return lacks;
    }

    private String told(Words words) {
        return String.format(Locale.ROOT, "%5d of %-5d %12.2f", words.expected() - words.missing().size(), words.expected(), pixels(words.farthest()));
    }

    private static void tell(Words words) {
        System.out.println("    farthest: " + words.where() + (words.missing().isEmpty() ? "" : "; not found: " + words.missing()));
    }

    private static void line(String what, String words) {
        System.out.printf(Locale.ROOT, "%-22s %s%n", what, words);
    }

    private void like(String what, String words, Path picture) throws Exception {
        BufferedImage image = Likeness.opaque(ImageIO.read(picture.toFile()), size.width(), size.height());
        double rmse = Likeness.rmse(preview, image, graph);
        ImageIO.write(Likeness.difference(preview, image, graph), "png",
                out.resolve(picture.getFileName().toString().replace(".png", "-difference.png")).toFile());
        System.out.printf(Locale.ROOT, "%-22s %-27s %8.4f%n", what, words, rmse);
    }
}
