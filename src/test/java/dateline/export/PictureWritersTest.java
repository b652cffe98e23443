package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.figure.Cases;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Wish;
import dateline.chart.figure.Words;
import dateline.model.casefile.ResolvedCase;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class PictureWritersTest {
    private static final Size SMALL = new Size(960, 540, 96);
    private static List<Picture> pages = List.of();

    @TempDir
    Path folder;

    @BeforeAll
    static void compose() {
        pages = compose("<A & B> “ü” ‘İ’ 5 > 3");
    }

    private static List<Picture> compose(String title) {
        ResolvedCase open = Cases.resolved(20, 29, 5);
        Words words = new Words(Optional.of(title), Optional.empty(), "TLP:GREEN", Shown.ALL);
        return FigureKinds.GRAPH.compose(Wish.of(Scope.of(open)).saying(words)).pages();
    }

    static Stream<String> endings() {
        return PictureWriters.ALL.stream().map(PictureWriter::ending);
    }

    private List<Path> write(String name, List<Picture> what, Size size) throws IOException {
        return PictureWriters.forFile(name).orElseThrow().write(what, size, folder.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void theSameFigureGivesTheSameBytes(String ending) throws IOException {
        List<Path> one = write("one." + ending, pages, SMALL);
        List<Path> two = write("two." + ending, compose("<A & B> “ü” ‘İ’ 5 > 3"), SMALL);
        assertThat(two).hasSameSizeAs(one);
        for (int i = 0; i < one.size(); i++) assertThat(Files.mismatch(one.get(i), two.get(i))).isEqualTo(-1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("no half file is left").noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1920x1080", "640x480", "170mmx100mm"})
    void aPngHasThePixelsAskedFor(String asked) throws IOException {
        Size size = Size.read(asked, 150).orElseThrow();
        List<Path> files = write("figure.png", pages, size);
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("figure.png", "figure-2.png");
        for (Path file : files) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(size.width());
            assertThat(image.getHeight()).isEqualTo(size.height());
        }
    }

    @Test
    void aFileIsCalledAsItsFigureNotAsTheFirstNameOnIt() throws IOException {
        Path file = folder.resolve("called.pdf");
        PictureWriters.forFile("called.pdf").orElseThrow().write(compose("Lunia under fire"), Size.SLIDE, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lunia under fire");
        }
    }

    @Test
    void aTransparentPngHasNoGround() throws IOException {
        write("clear.png", pages.stream().map(Picture::transparent).toList(), SMALL);
        BufferedImage image = ImageIO.read(folder.resolve("clear.png").toFile());
        assertThat(image.getRGB(1, 1) >>> 24).isZero();
    }

    @Test
    void sizesAreReadInPixelsAndMillimetres() {
        assertThat(Size.read("3840x2160", 288)).contains(new Size(3840, 2160, 288));
        assertThat(Size.read(" 3840 × 2160 ", 288)).contains(new Size(3840, 2160, 288));
        assertThat(Size.read("170mmx100mm", 300)).contains(new Size(2008, 1181, 300));
        assertThat(Size.read("25.4mmX25.4MM", 300)).contains(new Size(300, 300, 300));
        for (String wrong : List.of("", "large", "3840", "3840x", "170mmx100", "-5x7", "1e9x2"))
            assertThat(Size.read(wrong, 300)).as(wrong).isEmpty();
        assertThatThrownBy(() -> Size.read("20x20", 300)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Size.read("99999x99999", 300)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Size.read("300x300", 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anSvgIsWellFormedAndItsTextIsText() throws Exception {
        write("figure.svg", pages, SMALL);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document svg = factory.newDocumentBuilder().parse(folder.resolve("figure.svg").toFile());
        NodeList texts = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        List<String> words = java.util.stream.IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
        assertThat(words).containsExactlyElementsOf(pages.getFirst().texts().stream().map(Mark.Text::text).toList());
        assertThat(words).contains("<A & B> “ü” ‘İ’ 5 > 3");
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("720pt");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(FigureTitle.of(pages));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).startsWith("Actor graph of ");
        assertThat(Files.readString(folder.resolve("figure.svg"))).contains("@font-face").doesNotContain("http://fonts");
    }

    /// A stray half character or control character from a text must not spoil the whole file.
    @Test
    void anSvgStaysWellFormedWhateverTheWords() throws Exception {
        write("odd.svg", compose("odd \u0001 \ud83d \uffff \u000b end"), SMALL);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("odd.svg").toFile());
    }

    @ParameterizedTest
    @MethodSource("endings")
    void lettersThatTheFontLacksDoNotStopTheExport(String ending) throws IOException {
        List<Path> files = write("odd." + ending, compose("الخرطوم 北京 🛰 \ud83d \u0001"), SMALL);
        assertThat(files.getFirst()).isNotEmptyFile();
    }

    @Test
    void aPdfHasTwoPagesItsFontsInsideAndTextThatCanBeSelected() throws IOException {
        write("figure.pdf", pages, SMALL);
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("figure.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(720);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("<A & B>", "Northern Alliance", "Sources, continued", "TLP:GREEN");
            int fonts = fonts(pdf.getPage(0).getResources());
            assertThat(fonts).isPositive();
        }
    }

    private static int fonts(PDResources resources) throws IOException {
        int count = 0;
        for (COSName name : resources.getFontNames()) {
            assertThat(resources.getFont(name).isEmbedded()).as(resources.getFont(name).getName()).isTrue();
            count++;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject inner = resources.getXObject(name);
            if (inner instanceof PDFormXObject form && form.getResources() != null) count += fonts(form.getResources());
        }
        return count;
    }

    @Test
    void aFailingWriteLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("kept.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(1);
            throw new IOException("cut off");
        })).hasMessage("cut off");
        assertThat(file).hasContent("old");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void theEndingSaysTheFormat() {
        assertThat(PictureWriters.forFile("a.PNG").orElseThrow().ending()).isEqualTo("png");
        assertThat(PictureWriters.forFile("a.gif")).isEmpty();
        assertThat(PictureWriters.forFile("png")).isEmpty();
        assertThat(PictureWriters.endings()).isEqualTo("png, pptx, pdf or svg");
    }
}
