package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Brief;
import dateline.analysis.Drafting;
import dateline.analysis.SmallCase;
import dateline.analysis.Timeline;
import dateline.chart.Figure;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.layout.Arranger;
import dateline.model.Filter;
import dateline.model.Kind;
import dateline.model.ResolvedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class BriefWritersTest {
    private static final ResolvedCase OPEN = new SmallCase()
            .actor("NOR", "Norland", Kind.COUNTRY)
            .actor("SUD", "Sudovia", Kind.COUNTRY)
            .article("a1", "Ministers meet in Talvik", "2024-03-12")
            .event("NOR, SUD | COOPERATION talks |  | occurred | 2024-03-11")
            .event("NOR | COOPERATION aid | SUD | planned")
            .article("a2", "Sudovia denies a raid", "2024-03-14")
            .event("SUD | NEUTRAL denial | NOR | denied | 2024-03-01..2024-03-31 month")
            .event("NOR | CONFLICT accusation | SUD | claimed | ..2024-03-10 open")
            .open();

    @TempDir
    Path folder;

    private static Brief brief() {
        ActorGraph graph = ActorGraph.of(OPEN, Filter.ALL);
        return Drafting.of(OPEN, graph, Timeline.of(OPEN, Filter.ALL, Timeline.By.ACTOR), Optional.empty(), Optional.empty(), "TLP:AMBER", "test")
                .orElseThrow();
    }

    private static Picture figure() {
        ActorGraph graph = ActorGraph.of(OPEN, Filter.ALL);
        return Figure.page(graph, Arranger.arrange(OPEN), Theme.LIGHT, Figure.Texts.of(OPEN, graph)).pages().getFirst();
    }

    private static List<String> sentences() {
        return brief().developments().stream().flatMap(one -> one.sentences().stream()).map(Brief.Sentence::cited).toList();
    }

    @Test
    void saysWhenWhoReportedItHowFirmlyAndWhere() {
        assertThat(sentences()).containsExactlyInAnyOrder(
                "On 11 March 2024, the article “Ministers meet in Talvik” reported: “Sentence of e1” [1].",
                "On a day not stated, the article “Ministers meet in Talvik” reported as planned: “Sentence of e2” [1].",
                "In March 2024, the article “Sudovia denies a raid” reported a denial: “Sentence of e3” [2].",
                "Until 10 March 2024, the article “Sudovia denies a raid” reported as a claim: “Sentence of e4” [2].");
    }

    @Test
    void everySentenceNamesASourceThatStandsInTheNotes() {
        int notes = brief().sources().size();
        assertThat(brief().bottomLine().numbers()).allMatch(number -> number >= 1 && number <= notes);
        brief().developments().forEach(one -> one.sentences()
                .forEach(sentence -> assertThat(sentence.numbers()).isNotEmpty().allMatch(number -> number >= 1 && number <= notes)));
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
    void theWordFileHasTheMarkingInHeaderAndFooterAndEverySentence() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(write("brief", "docx")))) {
            assertThat(document.getHeaderList()).isNotEmpty().allMatch(header -> header.getText().contains("TLP:AMBER"));
            assertThat(document.getFooterList()).isNotEmpty().allMatch(footer -> footer.getText().contains("TLP:AMBER"));
            StringBuilder words = new StringBuilder();
            document.getParagraphs().forEach(paragraph -> words.append(paragraph.getText()).append('\n'));
            assertThat(words.toString()).contains(sentences()).contains(Brief.NOT_ASSESSED);
        }
    }

    private Path write(String name, String ending) throws IOException {
        Path file = folder.resolve(name + "." + ending);
        BriefWriters.forFile(file.toString()).orElseThrow().write(brief(), figure(), file);
        return file;
    }
}
