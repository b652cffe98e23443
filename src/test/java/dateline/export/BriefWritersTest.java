package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.analysis.SmallCase;
import dateline.chart.brief.BriefPages;
import dateline.chart.brief.BriefSheet;
import dateline.chart.figure.Scope;
import dateline.model.Kind;
import dateline.model.casefile.ResolvedCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
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
        assertThat(brief().blocks().getFirst()).isInstanceOfSatisfying(Brief.BottomLine.class, line -> assertThat(line.tag()).isEqualTo("draft, not assessed"));
        BriefFields fields = BriefFields.NONE.with(BriefFields.Field.BOTTOM_LINE, "Talks will likely go on [1].").with(BriefFields.Field.JUDGEMENTS, "One [1].\nTwo [2].")
                .with(BriefFields.Field.CONFIDENCE, "moderate");
        assertThat(sheet(fields).brief().blocks()).startsWith(
                new Brief.BottomLine("Bottom line", "", "Talks will likely go on [1].", ""), new Brief.Heading("Key judgements", ""),
                new Brief.Judgement(1, "One [1]."), new Brief.Judgement(2, "Two [2]."), new Brief.Judgement(0, "Confidence in these judgements is moderate."));
    }

    @Test
    void everyQuotationNamesASourceThatStandsInTheNotes() {
        List<Integer> notes = brief().cited().notes().stream().map(Brief.SourceNote::number).toList();
        assertThat(brief().quotes()).isNotEmpty().allMatch(quote -> notes.contains(quote.number()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "md"})
    void whereNobodyDealsWithAnybodyThereIsNoFigure(String ending) throws IOException {
        ResolvedCase alone = new SmallCase().actor("NOR", "Norland", Kind.COUNTRY).article("a1", "Norland votes", "2024-03-12").event("NOR | NEUTRAL state |  | occurred").open();
        BriefSheet sheet = BriefSheet.of(BriefSheet.Ground.of(Scope.of(alone), Phrasebook.load()), BriefFields.NONE, BriefEdits.NONE, new BriefSheet.Wish(Optional.empty(), Optional.empty(), "", false)).orElseThrow();
        assertThat(sheet.brief().blocks()).noneMatch(block -> block instanceof Brief.FigureHere || block.equals(new Brief.Heading("Who deals with whom", "")));
        Path file = folder.resolve("alone." + ending);
        BriefWriters.forFile(file.toString()).orElseThrow().write(sheet.brief(), sheet.figure(), file);
        assertThat(file).isNotEmptyFile();
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
            assertThat(words.toString()).contains(sentences());
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
            assertThat(body).contains("SEQ Figure", "w:anchor=\"source_1\"", "w:name=\"source_1\"");
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

    /// The brief with two counts of one happening.
    private static Brief withTolls() {
        Brief brief = brief();
        Brief.Report first = brief.strands().getFirst().reports().getFirst();
        List<Brief.Toll> tolls = List.of(new Brief.Toll("57", "Daily Courier, 12 Mar 2024", 1), new Brief.Toll("at least 62", "Hill Post, 14 Mar 2024", 2));
        Brief.Report counted = new Brief.Report(first.day(), first.head(), first.quotes(), tolls, new Brief.Others(List.of(2), List.of()));
        Brief.Strand strand = new Brief.Strand("Norland and Sudovia", "", List.of(counted));
        Brief.Told told = new Brief.Told(brief.told().bottomLine(), List.of(strand), List.of(), 0);
        return new Brief(new Brief.Head("Two counts", "Counts", "", Optional.empty()), brief.fields(), told, brief.cited(), brief.caption(), brief.software(), brief.likelihood());
    }

    @Test
    void countsOfTheKilledStandSideBySideInEveryFormat() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write("tolls", "docx", withTolls())))) {
            assertThat(document.getTables()).singleElement().satisfies(table -> assertThat(table.getRow(0).getTableCells()).extracting(cell -> cell.getText())
                    .containsExactly("57 killedDaily Courier, 12 Mar 2024 [1]", "at least 62 killedHill Post, 14 Mar 2024 [2]"));
        }
        try (PDDocument document = Loader.loadPDF(write("tolls", "pdf", withTolls()).toFile())) {
            assertThat(PdfTree.read(document).lines()).containsSubsequence("L/LI/LBody 57 killed Daily Courier, 12 Mar 2024 {[1] > Source 1}", "L/LI/LBody at least 62 killed Hill Post, 14 Mar 2024 {[2] > Source 2}", "P Also told in {[2] > Source 2}.");
        }
        assertThat(Files.readString(write("tolls", "md", withTolls()))).contains("- Killed: 57, Daily Courier, 12 Mar 2024 [1]; at least 62, Hill Post, 14 Mar 2024 [2].");
    }

    @Test
    void aDraftedBottomLineIsTaggedInEveryFormatAndTheAnalystsInNone() throws IOException {
        Brief own = sheet(BriefFields.NONE.with(BriefFields.Field.BOTTOM_LINE, "Talks will likely go on [1].")).brief();
        assertThat(Files.readString(write("tagged", "md"))).contains("> **Bottom line** (draft, not assessed)\n");
        assertThat(Files.readString(write("own", "md", own))).contains("> **Bottom line**\n").doesNotContain("not assessed");
        try (XWPFDocument drafted = new XWPFDocument(Files.newInputStream(write("tagged", "docx"))); XWPFDocument judged = new XWPFDocument(Files.newInputStream(write("own", "docx", own)))) {
            assertThat(tags(drafted)).containsExactly("\u00a0draft, not assessed\u00a0");
            assertThat(tags(judged)).isEmpty();
        }
        assertThat(sheet().pages().getFirst().texts()).anyMatch(text -> text.text().equals("draft, not assessed"));
        assertThat(BriefPages.of(own, sheet().figure()).getFirst().texts()).noneMatch(text -> text.text().contains("assessed"));
    }

    private static List<String> tags(XWPFDocument document) {
        return document.getParagraphs().stream().flatMap(one -> one.getRuns().stream()).filter(run -> run.getStyle().equals("DraftTag")).map(XWPFRun::text).toList();
    }

    @Test
    void aNumberInTheWordFileTellsItsSourceAndTheListLeadsBack() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write("back", "docx")))) {
            Set<String> marks = new HashSet<>();
            List<CTHyperlink> links = new ArrayList<>();
            document.getParagraphs().forEach(one -> {
                one.getCTP().getBookmarkStartList().forEach(mark -> assertThat(marks.add(mark.getName())).as(mark.getName()).isTrue());
                links.addAll(one.getCTP().getHyperlinkList());
            });
            assertThat(links).extracting(CTHyperlink::getAnchor).contains("source_1", "source_2", "cited_1", "cited_2").allMatch(marks::contains);
            assertThat(links).filteredOn(link -> link.getAnchor().equals("source_2")).extracting(CTHyperlink::getTooltip).containsOnly("Outlet not stated, “Sudovia denies a raid”. Published 2024-03-14");
            assertThat(links).filteredOn(link -> link.getAnchor().equals("cited_2")).hasSize(1);
        }
    }

    private Path write(String name, String ending) throws IOException {
        return write(name, ending, brief());
    }

    private Path write(String name, String ending, Brief brief) throws IOException {
        Path file = folder.resolve(name + "." + ending);
        BriefWriters.forFile(file.toString()).orElseThrow().write(brief, sheet().figure(), file);
        return file;
    }
}
