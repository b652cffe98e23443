package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.Picture;
import dateline.desk.exporting.PreviewPicture;
import dateline.export.Likeness;
import dateline.export.PdfWords;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.export.SlideWords;
import dateline.export.SvgWords;
import dateline.export.Word;
import dateline.export.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example's figure as the export sheet shows it and as each format has it.
@SuppressWarnings("NullAway.Init")
class FormatsTest {
    /// What export sheet and command offer first; a picture unit is two pixels of it, and half a point.
    private static final Size SIZE = Size.SLIDE;

    private static final double PIXELS_A_UNIT = 2;
    private static final double UNITS_A_POINT = 2;
    private static final double PIXELS = 2;
    private static final double RMSE = .05;

    @TempDir
    static Path folder;

    private static Picture page;
    private static List<Word> shown;

    @BeforeAll
    static void draw() {
        page = ExampleFigure.page(folder);
        shown = Words.of(page, PreviewPicture::width);
    }

    private static Path written(String ending) throws IOException {
        return PictureWriters.forFile("figure." + ending).orElseThrow().write(List.of(page), SIZE, folder.resolve("figure." + ending)).getFirst();
    }

    private static void atTheirPlaces(List<Word> found) {
        Words words = Words.compare(shown, found);
        assertThat(words.expected()).isGreaterThan(40);
        assertThat(words.missing()).isEmpty();
        assertThat(words.found()).isEqualTo(words.expected());
        assertThat(words.farthest() * PIXELS_A_UNIT).as(words.where()).isLessThanOrEqualTo(PIXELS);
    }

    @Test
    void svgHasEveryWordWhereThePreviewShowsIt() throws Exception {
        atTheirPlaces(SvgWords.read(written("svg")));
    }

    @Test
    void pdfHasEveryWordWhereThePreviewShowsIt() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(written("pdf").toFile())) {
            atTheirPlaces(PdfWords.read(pdf, UNITS_A_POINT));
        }
    }

    @Test
    void pptxHasEveryWordWhereThePreviewShowsIt() throws Exception {
        Path slide = written("pptx");
        atTheirPlaces(SlideWords.read(slide, UNITS_A_POINT));
        assertThat(SlideWords.offCentre(slide, UNITS_A_POINT) * PIXELS_A_UNIT).as("anchors beside their words").isLessThanOrEqualTo(PIXELS);
    }

    @Test
    void pngAndPdfLookLikeThePreview() throws Exception {
        BufferedImage preview = PreviewPicture.of(page, SIZE.width());
        BufferedImage png = ImageIO.read(written("png").toFile());
        assertThat(Likeness.rmse(preview, png, Likeness.graph(page, PIXELS_A_UNIT))).as("png").isLessThanOrEqualTo(RMSE);
        try (PDDocument pdf = Loader.loadPDF(written("pdf").toFile())) {
            BufferedImage drawn = new PDFRenderer(pdf).renderImage(0, (float) (UNITS_A_POINT * PIXELS_A_UNIT));
            assertThat(Likeness.rmse(preview, drawn, Likeness.graph(page, PIXELS_A_UNIT))).as("pdf").isLessThanOrEqualTo(RMSE);
        }
    }
}
