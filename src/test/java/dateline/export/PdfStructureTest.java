package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.chart.Picture;
import dateline.chart.brief.BriefSheet;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Wish;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cases in; what a reader of their PDF hears, in the order in which it is read, out.
@SuppressWarnings("NullAway.Init")
class PdfStructureTest {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=90 verb=shelled text=The_River_Front_shelled_Lunia.
            event   | e2 | a2 | KAS > LUN | cooperation aid | planned | 2026-02-01..2026-02-01 | at=70 text=Kasria_will_lend_Lunia’s_banks_money,_so_that_all_of_the_sentences_of_a_row_that_is_longer_than_one_line_are_told_as_one.
            """;

    private static final String LENDS = "Kasria will lend Lunia’s banks money, so that all of the sentences of a row that is longer than one line are told as one.";

    private static final String SHOWN = "Actor graph of 3 actors, joined by 2 lines: Lunia, River Front, Kasria. River Front to Lunia: assault [1]; Kasria to Lunia, planned: aid [2].";

    @TempDir
    Path folder;

    private PDDocument brief() throws IOException {
        BriefSheet.Ground ground = BriefSheet.Ground.of(Scope.of(ResolvedCase.of(CaseSheet.read(SHEET))), Phrasebook.load());
        BriefSheet sheet = BriefSheet.of(ground, BriefFields.NONE, BriefEdits.NONE, new BriefSheet.Wish(Optional.of("Lunia under fire"), Optional.empty(), "TLP:AMBER", false)).orElseThrow();
        Path file = folder.resolve("brief.pdf");
        new PdfBriefWriter().write(sheet.brief(), sheet.figure(), file);
        return Loader.loadPDF(file.toFile());
    }

    @Test
    void tellsHeadingsSentencesSignsLinksFigureAndSourcesInTheirOrder() throws IOException {
        try (PDDocument document = brief()) {
            assertThat(PdfTree.read(document).lines()).containsExactly(
                    "H1 Lunia under fire",
                    "P Brief, as of 9 January 2026. Two articles, both dated. None of 2 quotations checked.",
                    "P Bottom line draft, not assessed",
                    "P Planned. Hill Post, 9 Jan 2026: “" + LENDS + "” {[2] > Source 2} (not checked)",
                    "P The strongest quotation that says of nobody that he killed or hurt. No likelihood and no confidence: nobody has judged yet.",
                    "H2 Reports January to February 2026",
                    "H3 2 Jan 2026 The River Front shelled Lunia",
                    "P Daily Courier, 5 Jan 2026: “The River Front shelled Lunia.” {[1] > Source 1} (not checked)",
                    "H3 1 Feb 2026",
                    "P Planned. Hill Post, 9 Jan 2026: “" + LENDS + "” {[2] > Source 2} (not checked)",
                    "H2 Who deals with whom",
                    "Figure " + SHOWN,
                    "P Figure 1. Reported relations of 3 actors. A lighter line with a mark is not an established fact.",
                    "H2 Sources",
                    "L/LI/Lbl {[1] > Where source 1 is quoted first}",
                    "L/LI/LBody Daily Courier, “Shells hit the depot”. Published 2026-01-05; date of import not stated.",
                    "L/LI/Lbl {[2] > Where source 2 is quoted first}",
                    "L/LI/LBody Hill Post, “Kasria lends Lunia money”. Published 2026-01-09; date of import not stated.");
        }
    }

    @Test
    void whatStandsOnEveryPageIsNotReadOut() throws IOException {
        try (PDDocument document = brief()) {
            PdfTree tree = PdfTree.read(document);
            assertThat(tree.furniture()).contains("TLP:AMBER", "1 of ", "Quoted by Dateline");
            assertThat(String.join("\n", tree.lines())).doesNotContain("TLP:AMBER", "1 of 1", "Quoted by Dateline");
            // Nothing stands on a page that is neither.
            assertThat(tree.letters()).isEqualTo(new PDFTextStripper().getText(document).replaceAll("\\s", "").length());
        }
    }

    @Test
    void everyLinkIsFoundFromItsPlaceOnThePage() throws IOException {
        try (PDDocument document = brief()) {
            for (PDPage page : document.getPages())
                for (PDAnnotation link : page.getAnnotations()) assertThat(PdfTree.owner(document, (PDAnnotationLink) link)).isEqualTo("Link");
        }
    }

    @Test
    void theFigureSaysWhereItStands() throws IOException {
        try (PDDocument document = brief()) {
            PDRectangle box = PdfTree.read(document).figure().orElseThrow();
            // As wide as the column of an A4 page.
            assertThat(box.getWidth()).isBetween(468f, 474f);
            assertThat(box.getLowerLeftX()).isBetween(61f, 64f);
            assertThat(box.getHeight()).isBetween(100f, 400f);
        }
    }

    @Test
    void aFigureTellsItsTitleWhatItShowsAndTheWordsRoundIt() throws IOException {
        List<Picture> pages = FigureKinds.GRAPH.compose(Wish.of(Scope.of(ResolvedCase.of(CaseSheet.read(SHEET))))).pages();
        Path file = folder.resolve("figure.pdf");
        new PdfWriter().write(pages, Size.SLIDE, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> lines = PdfTree.read(document).lines();
            assertThat(lines).startsWith("H1 Sheet", "Figure " + SHOWN, "P Actors and relations read from 2 articles of 2 outlets. As of 9 January 2026.")
                    .endsWith("P Sources", "L/LI/Lbl {[1] > Where source 1 is quoted first}", "L/LI/LBody Daily Courier, “Shells hit the depot”, published 2026-01-05",
                            "L/LI/Lbl {[2] > Where source 2 is quoted first}", "L/LI/LBody Hill Post, “Kasria lends Lunia money”, published 2026-01-09");
        }
    }
}
