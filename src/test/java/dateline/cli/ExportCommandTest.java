package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseFile;
import dateline.store.CaseOpening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String RAID = """
            Raid on the border post

            NAIROBI, March 3, 2025 - The Red Valley Front attacked Kenya on Monday. The Front accused Uganda of an earlier raid.
            """;

    @TempDir
    Path folder;

    private Path place = Path.of("");

    @BeforeEach
    void aCaseOfOneArticle() throws IOException {
        place = folder.resolve("valley.dateline");
        Path text = Files.writeString(folder.resolve("raid.txt"), RAID);
        assertThat(Run.of("import", text, "--case", place).code()).isEqualTo(Exit.DONE);
    }

    @Test
    void theRegisterIsWrittenAsUtf8WithAMarkAndTellsHowManyRows() throws IOException {
        Path file = folder.resolve("new folder/aliases.CSV");
        Run run = Run.of("export", "--case", place, "--out", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.DONE);
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFFactor id,name,").contains("KEN,Kenya,country,KEN,Kenya,codebook; read in “Raid on the border post”,")
                .contains("armed_group:red valley front,Red Valley Front,armed_group,");
        assertThat(run.out()).isEqualTo(file + ": alias register, for spreadsheets, " + (text.split("\r\n").length - 1) + " rows\n");
        assertThat(Run.of("export", "--case", place, "--out", file).code()).isEqualTo(Exit.DONE);
        assertThat(file).hasContent(text);
    }

    /// Each wrong call: its exit code and what stands in its message.
    @Test
    void wrongPathsAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path directory = Files.createDirectory(folder.resolve("taken.csv"));
        wrong(Exit.USAGE, "the ending has to be csv", "--case", place, "--out", folder.resolve("aliases.xlsx"));
        wrong(Exit.USAGE, "the ending has to be csv", "--case", place, "--out", folder.resolve("aliases"));
        wrong(Exit.USAGE, "--out", "--case", place);
        wrong(Exit.USAGE, "--case", "--out", folder.resolve("a.csv"));
        wrong(Exit.NOTHING, "nowhere.dateline", "--case", folder.resolve("nowhere"), "--out", folder.resolve("a.csv"));
        wrong(Exit.NOTHING, "a.csv cannot be written", "--case", place, "--out", file.resolve("a.csv"));
        wrong(Exit.NOTHING, "taken.csv cannot be written: there is a folder of this name.", "--case", place, "--out", directory);
        assertThat(folder.resolve("a.csv")).doesNotExist();
        assertThat(file).hasContent("x");
        assertThat(directory).isDirectory();
        assertThat(folder.resolve("taken.csv.part")).doesNotExist();
    }

    private static void wrong(int code, String said, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = "export";
        System.arraycopy(args, 0, all, 1, args.length);
        Run run = Run.of(all);
        assertThat(run.err()).contains(said).doesNotContain("Exception");
        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aCaseWithoutActorsGivesTheHeadAlone() throws IOException {
        CaseOpening.create(folder.resolve("empty.dateline"), CaseFile.empty("Empty")).close();
        Run run = Run.of("export", "--case", folder.resolve("empty"), "--out", folder.resolve("e.csv"));
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).endsWith(", 0 rows\n");
        assertThat(Files.readString(folder.resolve("e.csv"))).startsWith("\uFEFFactor id,").hasLineCount(1);
    }
}
