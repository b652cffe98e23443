package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.store.CaseOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cases in, briefs out, as they are written from a script.
@SuppressWarnings("NullAway.Init")
class BriefCommandTest {
    private static final String SHEET = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | -          | Kasria lends Lunia money
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=90 verb=shelled text=The_River_Front_shelled_Lunia.
            event   | e2 | a2 | KAS > LUN | cooperation aid | claimed | - | by=LUN at=70 text=Kasria_has_lent_Lunia_money,_Lunia_says.
            tie     | t1 | a2 | REB sanctuary_in KAS | claimed | by=LUN
            """;

    @TempDir
    Path folder;

    private Path stored(String sheet) {
        Path place = folder.resolve("made.dateline");
        CaseOpening.create(place, CaseSheet.read(sheet)).close();
        return place;
    }

    private String written(Path place, String... more) throws IOException {
        Object[] call = new Object[5 + more.length];
        Object[] first = {"brief", "--case", place, "--out", folder.resolve("b.md")};
        System.arraycopy(first, 0, call, 0, 5);
        System.arraycopy(more, 0, call, 5, more.length);
        Run run = Run.of(call);
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        return Files.readString(folder.resolve("b.md"));
    }

    @Test
    void quotesEachReportWithItsSource() throws IOException {
        assertThat(written(stored(SHEET), "--full", "--marking", "TLP:GREEN"))
                .startsWith("**TLP:GREEN**").endsWith("**TLP:GREEN**\n")
                .contains(
                        "Brief, as of 5 January 2026. Two articles, one of them dated.", "### 2 Jan 2026: The River Front shelled Lunia\n", "“The River Front shelled Lunia.” [1]",
                        "Claimed. Hill Post, undated: “Kasria has lent Lunia money, Lunia says.” [2]", "Claimed. Hill Post, undated, quoting Lunia: “Sentence of t1” [2]", "\\[2] Hill Post, “Kasria lends Lunia money”. Date of publication not stated");
    }

    @Test
    void keepsToTheActorsThatAreAskedFor() throws IOException {
        assertThat(written(stored(SHEET), "--actors", "River Front,Lunia")).contains("shelled Lunia.” [1]").doesNotContain("money, Lunia");
        Run nobody = Run.of("brief", "--case", folder.resolve("made"), "--out", folder.resolve("n.md"), "--actors", "Nobody");
        assertThat(nobody.code()).isEqualTo(Exit.USAGE);
        assertThat(nobody.err()).contains("no actor “Nobody”");
    }

    @Test
    void keepsToTheArticlesAndNeighboursThatAreAskedForAndSaysWhatIsLeftOut() throws IOException {
        Path place = stored(SHEET);
        assertThat(written(place, "--articles", "2")).contains("money, Lunia says.” [2]", "is told in article [2]; 1 of 3 events and ties of the case is left out.")
                .doesNotContain("shelled Lunia", "[1]");
        assertThat(written(place, "--actors", "Kasria", "--neighbours")).contains("money, Lunia says.” [2]", "is told of Kasria and its neighbours; 1 of 3")
                .doesNotContain("shelled Lunia");
        assertThat(Run.of("brief", "--case", place, "--out", folder.resolve("n.md"), "--neighbours").err()).contains("--neighbours needs --actors");
    }

    @Test
    void ofRelationsAloneItSaysSo() throws IOException {
        Path place = stored(SHEET.lines().filter(line -> !line.startsWith("event")).reduce("", (a, b) -> a + b + "\n"));
        Run run = Run.of("brief", "--case", place, "--out", folder.resolve("ties.pdf"));
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.err()).contains("shows no event; the brief tells only the standing relations");
    }

    @Test
    void ofNothingItSaysWhatToDo() {
        CaseOpening.create(folder.resolve("empty.dateline"), CaseFile.empty("Empty")).close();
        Run empty = Run.of("brief", "--case", folder.resolve("empty"), "--out", folder.resolve("e.docx"));
        assertThat(empty.code()).isEqualTo(Exit.NOTHING);
        assertThat(empty.err()).contains("import articles first");
        Run none = Run.of("brief", "--case", stored(SHEET), "--out", folder.resolve("e.docx"), "--type", "ELECTION", "--status", "denied");
        assertThat(none.code()).isEqualTo(Exit.NOTHING);
        assertThat(none.err()).contains("nothing of it passes what was asked for");
        assertThat(folder.resolve("e.docx")).doesNotExist();
    }

    @Test
    void aFigureForAColumnIsAsWideAsAsked() throws IOException {
        Run run = Run.of("graph", "--case", stored(SHEET), "--out", folder.resolve("c.pdf"), "--size", "120mm", "--marking", "TLP:RED");
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.DONE);
        try (PDDocument file = Loader.loadPDF(folder.resolve("c.pdf").toFile())) {
            assertThat(file.getPage(0).getMediaBox().getWidth()).isBetween(339.9f, 340.5f);
        }
        assertThat(Run.of("graph", "--case", folder.resolve("made"), "--out", folder.resolve("d.pdf"), "--size", "20mm").err()).contains("80mm to 400mm");
    }
}
