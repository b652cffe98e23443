package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Wish;
import dateline.chart.figure.Words;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

class PptxWriterTest {
    /// River Front and Lunia have two lines, which bend apart; the others are single and straight.
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            actor   | MAR | person      | Ilse Marden
            event   | e1 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02..2026-01-03
            event   | e2 | a2 | KAS > LUN | cooperation financial aid | planned | 2026-02-01..2026-02-01
            event   | e3 | a1 | LUN > REB | conflict accusation | occurred | 2026-01-04..2026-01-04
            event   | e4 | a2 | MAR > KAS | neutral request | occurred | 2026-01-08..2026-01-08
            """;

    @TempDir
    Path folder;

    @Test
    void gluesSingleLinesToTheirActorsAndBendsTheOthers() throws IOException {
        try (XMLSlideShow show = written("a.pptx", "TLP:AMBER")) {
            List<XSLFShape> shapes = show.getSlides().getFirst().getShapes();
            Map<Integer, String> owner = new HashMap<>();
            for (XSLFShape shape : shapes)
                if (shape instanceof XSLFGroupShape group) for (XSLFShape part : group) owner.put(part.getShapeId(), group.getShapeName());
            List<String> glued = new ArrayList<>();
            for (XSLFShape shape : shapes)
                if (shape instanceof XSLFConnectorShape connector) {
                    var ends = ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
                    glued.add(owner.get((int) ends.getStCxn().getId()) + " > " + owner.get((int) ends.getEndCxn().getId()));
                }
            assertThat(glued).containsExactlyInAnyOrder("Kasria > Lunia", "Ilse Marden > Kasria");
            assertThat(names(shapes)).contains("River Front", "Kasria", "Lunia", "Ilse Marden", "Legend", "Sources", "TLP:AMBER");
            assertThat(names(shapes)).filteredOn(name -> name.startsWith("River Front – attack") || name.startsWith("Lunia – accusation")).hasSize(2);
        }
    }

    @Test
    void anActorIsItsSymbolWithItsName() throws IOException {
        try (XMLSlideShow show = written("a.pptx", "")) {
            XSLFGroupShape kasria = (XSLFGroupShape) show.getSlides().getFirst().getShapes().stream()
                    .filter(shape -> shape.getShapeName().equals("Kasria"))
                    .findFirst()
                    .orElseThrow();
            List<String> words = new ArrayList<>();
            for (XSLFShape part : kasria) if (part instanceof XSLFTextShape text && !text.getText().isEmpty()) words.add(text.getText());
            assertThat(words).containsExactly("Kasria");
        }
    }

    @Test
    void bentLinesKeepTheirPlate() throws IOException {
        try (XMLSlideShow show = written("a.pptx", "")) {
            XSLFGroupShape attack = (XSLFGroupShape) show.getSlides().getFirst().getShapes().stream()
                    .filter(shape -> shape.getShapeName().startsWith("River Front – attack"))
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(List.of(attack))).extracting(XSLFTextShape::getText).contains("attack [1]");
        }
    }

    @Test
    void theNotesOfTheSlideTellWhatItShows() throws IOException {
        try (XMLSlideShow show = written("a.pptx", "")) {
            assertThat(show.getSlides().getFirst().getNotes().getPlaceholders()).extracting(XSLFTextShape::getText)
                    .anyMatch(words -> words.startsWith("Actor graph of 4 actors, joined by 4 lines: ") && words.contains("Kasria to Lunia, planned: "));
        }
    }

    @Test
    void everyWordNamesItsFont() throws IOException {
        try (XMLSlideShow show = written("a.pptx", "TLP:AMBER")) {
            List<XSLFTextShape> texts = texts(show.getSlides().getFirst().getShapes());
            assertThat(texts).isNotEmpty().allSatisfy(text -> text.getTextParagraphs().forEach(paragraph -> paragraph.getTextRuns()
                    .forEach(run -> assertThat(run.getFontFamily()).isIn("IBM Plex Sans", "IBM Plex Sans Medium"))));
            assertThat(texts).anySatisfy(text -> {
                assertThat(text.getText()).isEqualTo("TLP:AMBER");
                assertThat(text.getTextParagraphs().getFirst().getTextRuns().getFirst().getFontSize()).isEqualTo(13.0);
            });
        }
    }

    @Test
    void theSameFigureGivesTheSameBytes() throws Exception {
        try (XMLSlideShow show = written("a.pptx", "TLP:AMBER")) {
            written("b.pptx", "TLP:AMBER").close();
            assertThat(folder.resolve("a.pptx")).hasSameBinaryContentAs(folder.resolve("b.pptx"));
            // Two files of one second may differ a second later: it says that it was written at the beginning of time.
            assertThat(show.getProperties().getCoreProperties().getCreated()).hasTime(0);
        }
        try (ZipFile zip = new ZipFile(folder.resolve("a.pptx").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1).allMatch(time -> time.getYear() < 2000);
        }
    }

    private XMLSlideShow written(String name, String marking) throws IOException {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(SHEET));
        Words words = new Words(Optional.empty(), Optional.empty(), marking, Shown.ALL);
        List<Picture> pages = FigureKinds.GRAPH.compose(Wish.of(Scope.of(open)).saying(words)).pages();
        Path file = folder.resolve(name);
        new PptxWriter().write(pages, Size.SLIDE, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XMLSlideShow(in);
        }
    }

    private static List<String> names(List<XSLFShape> shapes) {
        return shapes.stream().map(XSLFShape::getShapeName).toList();
    }

    private static List<XSLFTextShape> texts(List<? extends XSLFShape> shapes) {
        List<XSLFTextShape> out = new ArrayList<>();
        for (XSLFShape shape : shapes)
            if (shape instanceof XSLFGroupShape group) out.addAll(texts(group.getShapes()));
            else if (shape instanceof XSLFTextShape text && !text.getText().isEmpty()) out.add(text);
        return out;
    }
}
