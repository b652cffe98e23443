package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.analysis.SmallCase;
import dateline.chart.brief.BriefSheet;
import dateline.chart.figure.Scope;
import dateline.model.Kind;
import dateline.model.casefile.ResolvedCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

@SuppressWarnings("NullAway.Init")
class BriefWritersTest {
    private static final ResolvedCase OPEN = new SmallCase()
            .actor("NOR", "Norland", Kind.COUNTRY)
            .actor("SUD", "Sudovia", Kind.COUNTRY)
            .article("a1", "Ministers meet in Talvik", "2024-03-12")
            .event("NOR, SUD | COOPERATION consult |  | occurred | 2024-03-11")
            .event("NOR | COOPERATION aid | SUD | planned")
            .article("a2", "Sudovia denies a raid", "2024-03-14")
            .event("SUD | CONFLICT assault | NOR | denied | 2024-03-01..2024-03-31 month")
            .event("NOR | CONFLICT accuse | SUD | claimed | ..2024-03-10 open")
            .open();

    @TempDir
    Path folder;

    private static BriefSheet sheet() {
        return sheet(BriefFields.NONE);
    }

    private static BriefSheet sheet(BriefFields fields) {
        BriefSheet.Ground ground = BriefSheet.Ground.of(Scope.of(OPEN), Phrasebook.load());
        return BriefSheet.of(ground, fields, BriefEdits.NONE, new BriefSheet.Wish(Optional.empty(), Optional.empty(), "TLP:AMBER", false)).orElseThrow();
    }

    private static Brief brief() {
        return sheet().brief();
    }

    /// What each quotation says, without its ring.
    private static List<String> sentences() {
        return brief().quotes().stream().map(Brief.Quote::words).toList();
    }

    @Test
    void whatOnlyIsClaimedPlannedOrDeniedIsMarkedBeforeItsSource() throws IOException {
        String all = Files.readString(write("marked", "md"));
        assertThat(all).contains("- Planned. Outlet not stated, 12 Mar 2024: “Sentence of e2” [1]", "- Denied. Outlet not stated, 14 Mar 2024: “Sentence of e3” [2]", "Claimed. Outlet not stated, 14 Mar 2024: “Sentence of e4”")
                .doesNotContain("Occurred");
    }

    @Test
    void theDraftedBottomLineIsHeadedAsADraftAndTheAnalystsIsNot() {
        assertThat(brief().blocks().getFirst()).isInstanceOfSatisfying(Brief.BottomLine.class, line -> assertThat(line.label()).isEqualTo(Brief.NOT_ASSESSED));
        BriefFields fields = BriefFields.NONE.with(BriefFields.Field.BOTTOM_LINE, "Talks will likely go on [1].").with(BriefFields.Field.JUDGEMENTS, "One [1].\nTwo [2].")
                .with(BriefFields.Field.CONFIDENCE, "moderate");
        assertThat(sheet(fields).brief().blocks()).startsWith(
                new Brief.BottomLine("Bottom line", "Talks will likely go on [1].", ""), new Brief.Heading("Key judgements", ""),
                new Brief.Judgement(1, "One [1]."), new Brief.Judgement(2, "Two [2]."), new Brief.Judgement(0, "Confidence in these judgements is moderate."));
    }

    @Test
    void everyQuotationNamesASourceThatStandsInTheNotes() {
        List<Integer> notes = brief().cited().notes().stream().map(Brief.SourceNote::number).toList();
        assertThat(brief().quotes()).isNotEmpty().allMatch(quote -> notes.contains(quote.number()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "md"})
    void theSameBriefIsTheSameFile(String ending) throws IOException {
        Path one = write("one", ending);
        byte[] first = Files.readAllBytes(one);
        write("one", ending);
        assertThat(one).hasBinaryContent(first);
    }

    @Test
    void thePdfHasTheMarkingAndItsNumberOnEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(write("brief", "pdf").toFile())) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document).split("TLP:AMBER", -1)).as("page %d", page).hasSizeGreaterThanOrEqualTo(3);
                assertThat(text.getText(document)).contains(page + " of " + pages);
            }
        }
    }

    @Test
    void thePdfSaysWhatItIsAndLeadsToItsSources() throws IOException {
        try (PDDocument document = Loader.loadPDF(write("linked", "pdf").toFile())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(brief().title());
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            List<String> headings = new java.util.ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> headings.add(item.getTitle()));
            assertThat(headings).contains("Sources", brief().strands().getFirst().heading());
            assertThat(document.getPage(0).getAnnotations()).hasSizeGreaterThanOrEqualTo(brief().quotes().size());
        }
    }

    @Test
    void theRingOfWhatIsNotCheckedIsDrawnAndNeverSetInAFaceThatLacksIt() {
        assertThat(brief().draftedBottomLine()).endsWith("○");
        assertThat(sheet().pages()).allSatisfy(page -> assertThat(page.texts()).noneMatch(text -> text.text().contains("○")));
    }

    @Test
    void anApostropheIsCopiedAsOne() throws IOException {
        BriefFields fields = BriefFields.NONE.with(BriefFields.Field.BOTTOM_LINE, "Norland’s loan is likely [1].");
        Path file = folder.resolve("apostrophe.pdf");
        BriefWriters.forFile(file.toString()).orElseThrow().write(sheet(fields).brief(), sheet(fields).figure(), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Norland’s loan");
        }
    }

    @Test
    void theWordFileHasTheMarkingInHeaderAndFooterAndEverySentence() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write("brief", "docx")))) {
            assertThat(document.getHeaderList()).isNotEmpty().allMatch(header -> header.getText().contains("TLP:AMBER"));
            assertThat(document.getFooterList()).isNotEmpty().allMatch(footer -> footer.getText().contains("TLP:AMBER"));
            StringBuilder words = new StringBuilder();
            document.getParagraphs().forEach(paragraph -> words.append(paragraph.getText()).append('\n'));
            assertThat(words.toString()).contains(sentences()).contains(Brief.NOT_ASSESSED);
        }
    }

    @Test
    void noSentenceIsQuotedTwice() {
        assertThat(sentences()).doesNotHaveDuplicates().allMatch(words -> words.matches("“.*”"));
    }

    @Test
    void theWordFileIsSetInNamedStylesWithItsFontsAndCountedPages() throws IOException {
        Path file = write("styled", "docx");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs()).extracting(one -> one.getStyle())
                    .contains("Title", "Subtitle", "BottomLine", "Heading1", "Heading2", "Normal", "Figure", "Caption", "SourceNote")
                    .allMatch(style -> document.getStyles().styleExist(style));
            String foot = document.getFooterList().getFirst()._getHdrFtr().xmlText();
            assertThat(foot).contains("PAGE", "NUMPAGES");
            String body = document.getDocument().xmlText();
            assertThat(body).contains("SEQ Figure", "w:anchor=\"source-1\"", "w:name=\"source-1\"");
        }
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            assertThat(zip.stream().map(java.util.zip.ZipEntry::getName)).contains("word/fontTable.xml", "word/fonts/font1.odttf", "word/fonts/font4.odttf");
        }
    }

    @Test
    void theWordFileHasItsFigureAsVectorsWithABitmapBesideAndToldInWords() throws Exception {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write("vectors", "docx")))) {
            XWPFPicture figure = document.getParagraphs().stream().flatMap(one -> one.getRuns().stream()).flatMap(run -> run.getEmbeddedPictures().stream()).findFirst().orElseThrow();
            assertThat(figure.getPictureData().suggestFileExtension()).isEqualTo("png");
            String words = figure.getCTPicture().getNvPicPr().getCNvPr().getDescr();
            assertThat(words).startsWith("Actor graph of 2 actors, joined by ").contains("Norland", "Sudovia", ", planned: ");
            assertThat(document.getDocument().xmlText()).contains("descr=\"" + words);
            Matcher vectors = Pattern.compile("asvg:svgBlip [^>]*r:embed=\"(\\w+)\"").matcher(figure.getCTPicture().getBlipFill().xmlText());
            assertThat(vectors.find()).isTrue();
            byte[] svg = document.getPictureDataByID(vectors.group(1)).getData();
            Document drawn = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            // No letter asks for a font.
            assertThat(drawn.getElementsByTagName("text").getLength()).isZero();
            assertThat(drawn.getElementsByTagName("path").getLength()).isGreaterThan(20);
        }
    }

    private Path write(String name, String ending) throws IOException {
        Path file = folder.resolve(name + "." + ending);
        BriefWriters.forFile(file.toString()).orElseThrow().write(brief(), sheet().figure(), file);
        return file;
    }
}
