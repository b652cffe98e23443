package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String ARTICLE = """
            Port reopens after strike

            LUNIA CITY: The port reopened on Monday after a strike of two weeks, the harbour master said.

            Dockers had asked for better pay. Ships waited off the coast for days.
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<JsonNode> lines(String out) {
        return out.lines().map(line -> {
            try {
                return new ObjectMapper().readTree(line);
            } catch (IOException e) {
                throw new AssertionError(line, e);
            }
        }).toList();
    }

    @Test
    void anArticleComesOutAsOneLine() throws IOException {
        Run run = Run.of("read", file("port.txt", ARTICLE));
        assertThat(run.code()).isEqualTo(Exit.DONE);
        JsonNode line = lines(run.out()).getFirst();
        assertThat(line.get("title").asText()).isEqualTo("Port reopens after strike");
        assertThat(line.get("published").isNull()).isTrue();
        assertThat(line.get("text").asText()).contains("Dockers had asked");
    }

    @Test
    void pastedTextComesFromStandardInput() {
        Run run = Run.piped(ARTICLE, "read", "-");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(lines(run.out()).getFirst().get("file").asText()).isEqualTo("pasted text");
        assertThat(Run.piped("", "read", "-").code()).isEqualTo(Exit.NOTHING);
    }

    /// Each bad file alone: nothing done, and a sentence that says what to do.
    @Test
    void badFilesAreNamedWithWhatToDo() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("noise.txt"), noise);
        Files.write(folder.resolve("zeros.txt"), new byte[5000]);
        file("empty.txt", "");
        file("blank.txt", " \n\n\t\n");
        file("report.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
        file("scan.pdf", "%PDF-1.7");
        file("sheet.xyz", "a,b");
        file("noending", "\0\0\1\2");
        file("empty.html", "<html><head><title>x</title></head><body></body></html>");
        file("bad.jsonl", "{\"title\": \"no text\"}\nnot json\n");
        for (String[] bad : new String[][] {
            {"nowhere.txt", "There is no file"}, {"empty.txt", "empty.txt has no text in it"}, {"blank.txt", "blank.txt has no text in it"},
            {"noise.txt", "noise.txt holds no text at all"}, {"zeros.txt", "zeros.txt holds no text at all"},
            {"report.txt", "report.txt is damaged: it cannot be opened as a PDF"}, {"scan.pdf", "scan.pdf is damaged: it cannot be opened as a PDF"}, {"sheet.xyz", "Files that end in .xyz, as sheet.xyz does, are not read"},
            {"noending", "noending tells its format neither by its ending nor by its content"}, {"empty.html", "empty.html shows no text"}, {"bad.jsonl", "Line 2 of bad.jsonl is not an article"}
        }) {
            Run run = Run.of("read", folder.resolve(bad[0]));
            assertThat(run.err()).as(bad[0]).contains(bad[1]).doesNotContain("Exception");
            assertThat(run.err().strip()).as(bad[0]).endsWith(".");
            assertThat(run.code()).as(bad[0]).isEqualTo(Exit.NOTHING);
            assertThat(lines(run.out()).getFirst().get("notices")).as(bad[0]).isNotEmpty();
        }
    }

    @Test
    void oneBadFileDoesNotKeepTheOthers() throws IOException {
        file("a.txt", ARTICLE);
        file("b.txt", "");
        file("c.html", "<html><body><article><h1>Bridge closed</h1><p>The bridge over the river closed on Friday, the mayor said in the town hall.</p></article></body></html>");
        Files.createDirectories(folder.resolve("deeper"));
        file("deeper/d.jsonl", "{\"id\": \"x7\", \"title\": \"Dam\", \"text\": \"The dam is full, its keeper said.\"}\n");
        Run run = Run.of("read", folder);
        assertThat(run.code()).isEqualTo(Exit.PART);
        assertThat(run.err()).contains("b.txt has no text in it");
        assertThat(lines(run.out())).extracting(line -> line.get("file").asText()).containsExactly("a.txt", "b.txt", "c.html", "d.jsonl");
        assertThat(lines(run.out()).getLast().get("id").asText()).isEqualTo("x7");
    }

    @Test
    void anEmptyFolderSaysSo() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Run run = Run.of("read", empty);
        assertThat(run.code()).isEqualTo(Exit.NOTHING);
        assertThat(run.err()).contains("empty").contains("no file");
    }

    @Test
    void aFileWithoutRightsIsNamed() throws IOException {
        Path locked = file("locked.txt", ARTICLE);
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "rights do not bind this user");
        Run run = Run.of("read", locked);
        assertThat(run.code()).isEqualTo(Exit.NOTHING);
        assertThat(run.err()).contains("locked.txt may not be read by you");
    }

    @Test
    void theOutputIsReplacedOnlyWhenComplete() throws IOException {
        Path out = file("out.jsonl", "old\n");
        Run run = Run.of("read", file("port.txt", ARTICLE), "--out", out);
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 article written to " + out);
        assertThat(lines(Files.readString(out))).hasSize(1);
        JsonLines half = JsonLines.to(java.util.Optional.of(out));
        half.add(new ObjectMapper().createObjectNode());
        half.close();
        assertThat(lines(Files.readString(out)).getFirst().has("title")).isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(one -> one.toString().endsWith(".part"));
        }
    }

    @Test
    void aLinkStaysALinkAndADeviceADevice() throws IOException {
        Path text = file("port.txt", ARTICLE);
        Path kept = file("kept.jsonl", "old\n");
        Path first = Files.createSymbolicLink(folder.resolve("first.jsonl"), kept.getFileName());
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), first.getFileName());
        assertThat(Run.of("read", text, "--out", link).code()).isEqualTo(Exit.DONE);
        assertThat(link).isSymbolicLink();
        assertThat(first).isSymbolicLink();
        assertThat(lines(Files.readString(kept))).hasSize(1);
        Path none = Path.of("/dev/null");
        if (Files.exists(none)) {
            assertThat(Run.of("read", text, "--out", none).code()).isEqualTo(Exit.DONE);
            assertThat(Files.isRegularFile(none)).isFalse();
        }
        Path round = folder.resolve("round.jsonl");
        Files.createSymbolicLink(round, round.getFileName());
        Run circle = Run.of("read", text, "--out", round);
        assertThat(circle.code()).isEqualTo(Exit.NOTHING);
        assertThat(circle.err()).contains("round.jsonl cannot be written: its links lead in a circle.");
    }

    @Test
    void whatIsReadIsNotWrittenOver() throws IOException {
        Path text = file("port.txt", ARTICLE);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), text.getFileName());
        for (Path out : List.of(text, link)) {
            Run run = Run.of("read", text, "--out", out);
            assertThat(run.code()).isNotEqualTo(Exit.DONE);
            assertThat(run.err()).contains(out + " is among what is read. Name another file for --out; nothing was written.");
        }
        assertThat(Run.of("read", folder, "--out", text).err()).contains("port.txt is among what is read");
        assertThat(text).hasContent(ARTICLE);
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldBeforeTheWork() throws IOException {
        Path text = file("port.txt", ARTICLE);
        Run into = Run.of("read", text, "--out", folder);
        assertThat(into.code()).isEqualTo(Exit.NOTHING);
        assertThat(into.err()).contains(folder.toString()).contains("folder").doesNotContain("Exception");
        Run under = Run.of("read", text, "--out", text.resolve("under-a-file.jsonl"));
        assertThat(under.code()).isEqualTo(Exit.NOTHING);
        assertThat(under.err()).contains("cannot be written").doesNotContain("Exception");
    }

    @Test
    void aLineOfFiveMillionLettersIsCutAndSaid() throws IOException {
        Path file = file("line.txt", "The army said it struck a camp near the border. ".repeat(105_000));
        Run run = Run.of("read", file, "--out", folder.resolve("o.jsonl"));
        assertThat(run.code()).isEqualTo(Exit.PART);
        assertThat(run.err()).contains("Line 1 of line.txt is 5,040,000 characters long; only the first 100,000 were kept");
    }

    @Test
    void callingItWronglySaysHow() {
        assertThat(Run.of("read").code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("reed", "x").code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("read", "--out").code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("extract", "x.txt", "--published", "yesterday").code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("extract", "x.txt", "--threads", "0").code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("read", "--help").code()).isEqualTo(Exit.DONE);
        assertThat(Run.of("read", "--help").out()).contains("Example: dateline read");
        assertThat(Run.of("--version").out()).startsWith("dateline ");
    }
}
