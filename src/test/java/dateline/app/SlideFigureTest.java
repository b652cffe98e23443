package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.model.Filter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

/// A figure for a slide, from the window to the files, without a display.
@SuppressWarnings("NullAway.Init")
class SlideFigureTest extends AtHome {
    private static final String TALKS = """
            Kenya and Uganda meet after the raid

            Kampala Observer

            Updated 14 March 2024

            KAMPALA: Kenya accused the Red Valley Front of an attack on Uganda's army on Tuesday.

            Kenya and Uganda held talks in Nairobi on Monday. Kenya will send military aid to Uganda, the foreign ministry said.
            """;
    private static final List<String> WORDS = List.of("Talks after the raid", "As of 20 March 2024", "TLP:AMBER", "Kenya", "Uganda",
            "Kenya and Uganda meet after the raid", "published 2024-03-14");

    /// Opens the export of a case of one article and gives the figure its words.
    private DeskRobot exporting() throws Exception {
        DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty());
        desk.paste(TALKS);
        desk.keys(KeyCode.CONTROL, KeyCode.E);
        ready(desk);
        desk.interact(() -> ((TextField) desk.named("Title of the figure")).setText("Talks after the raid"));
        desk.interact(() -> ((DatePicker) desk.named("As of")).getEditor().setText("2024-03-20"));
        desk.interact(() -> ((ComboBox<?>) desk.named("Marking: choose one or type your own words")).getEditor().setText("TLP:AMBER"));
        desk.interact(() -> ((TextField) desk.named("Width in pixels")).setText("3840"));
        ready(desk);
        return desk;
    }

    private static void ready(DeskRobot desk) throws Exception {
        desk.until(() -> desk.shows("#save") && !desk.lookup("#save").queryButton().isDisabled());
    }

    @Test
    void oneFigureIsSavedAsPictureDrawingPagesAndSlide() throws Exception {
        int actors;
        int lines;
        try (DeskRobot desk = exporting()) {
            for (String format : List.of("png", "svg", "pdf", "pptx")) {
                desk.clickOn("#format-" + format);
                ready(desk);
                desk.clickOn("#save");
                desk.until(() -> desk.text(".dl-target").startsWith("Saved to") && desk.text(".dl-target").endsWith("." + format));
            }
            ActorGraph graph = ActorGraph.of(desk.open(), Filter.ALL);
            actors = graph.actors().size();
            lines = graph.lines().size();
        }
        BufferedImage png = ImageIO.read(file("png").toFile());
        assertThat(List.of(png.getWidth(), png.getHeight())).containsExactly(3840, 2160);
        String svg = Files.readString(file("svg"));
        assertThat(flat(svg.replaceAll("(?s)<style.*?</style>|<[^>]+>", " "))).contains(WORDS);
        try (PDDocument pdf = Loader.loadPDF(file("pdf").toFile())) {
            assertThat(flat(new PDFTextStripper().getText(pdf))).contains(WORDS);
        }
        try (InputStream in = Files.newInputStream(file("pptx")); XMLSlideShow show = new XMLSlideShow(in)) {
            List<XSLFShape> shapes = show.getSlides().getFirst().getShapes();
            assertThat(flat(String.join(" ", texts(shapes)))).contains(WORDS);
            assertThat(shapes).noneMatch(XSLFPictureShape.class::isInstance);
            List<String> names = shapes.stream().map(XSLFShape::getShapeName).toList();
            assertThat(names).contains("Kenya", "Uganda", "Legend", "Sources", "TLP:AMBER");
            assertThat(names).filteredOn(name -> name.contains(" – ")).hasSizeGreaterThanOrEqualTo(lines);
            assertThat(shapes).hasSizeGreaterThanOrEqualTo(actors + lines + 4);
        }
    }

    @Test
    void theCopiedPictureIsOnTheClipboardInItsFullSize() throws Exception {
        try (DeskRobot desk = exporting()) {
            desk.interact(() -> Clipboard.getSystemClipboard().clear());
            desk.fire("Copy picture");
            desk.until(() -> desk.text(".dl-target").contains("clipboard"));
            assertThat(desk.lookup("#save").queryButton().getText()).isEqualTo("Save picture");
            List<Image> copied = new ArrayList<>();
            desk.interact(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getImage()).ifPresent(copied::add));
            assertThat(copied).hasSize(1);
            assertThat(List.of(copied.getFirst().getWidth(), copied.getFirst().getHeight())).containsExactly(3840.0, 2160.0);
        }
    }

    private Path file(String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("." + ending)).findFirst().orElseThrow();
        }
    }

    /// Words as they are read, whichever way the lines are broken.
    private static String flat(String text) {
        return text.replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    private static List<String> texts(List<XSLFShape> shapes) {
        List<String> out = new ArrayList<>();
        for (XSLFShape shape : shapes)
            if (shape instanceof XSLFGroupShape group) out.addAll(texts(group.getShapes()));
            else if (shape instanceof XSLFTextShape text) out.add(text.getText());
        return out;
    }
}
