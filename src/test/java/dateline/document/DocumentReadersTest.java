package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadersTest {
    private static final DocumentReaders READERS = DocumentReaders.load();

    @TempDir
    Path folder;

    static List<Path> files() throws IOException, URISyntaxException {
        Path here = Path.of(DocumentReadersTest.class.getResource("page-with-furniture.html").toURI()).getParent();
        try (Stream<Path> all = Files.list(here)) {
            return all.filter(file -> DocumentReaders.of(file).isPresent() && !file.toString().endsWith(".expected.txt")).sorted().toList();
        }
    }

    /// Each file beside its `.expected.txt`: what the file says of itself, then its blocks.
    @ParameterizedTest
    @MethodSource("files")
    void readsWhatTheArticleSays(Path file) throws IOException {
        DocumentText found = READERS.read(file, Progress.SILENT);
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.txt");
        assertThat(sheet(found)).isEqualTo(Files.readString(expected));
    }

    private static String sheet(DocumentText document) {
        StringBuilder out = new StringBuilder(meta(document.meta())).append(blocks(document.blocks()));
        for (DocumentText.Entry entry : document.entries())
            out.append("== ").append(entry.id().orElse("-")).append('\n').append(meta(entry.meta())).append(blocks(entry.blocks()));
        for (Notice notice : document.notices()) out.append("notice: ").append(notice.code()).append('\n');
        return out.toString();
    }

    private static String meta(DocumentText.Meta meta) {
        return Stream.of("title: " + meta.title().orElse(""), "source: " + meta.source().orElse(""), "byline: " + meta.byline().orElse(""),
                        "published: " + meta.published().orElse(""))
                .filter(line -> !line.endsWith(": "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.kind().name().toLowerCase(Locale.ROOT) + "> " + block.text() + "\n").collect(Collectors.joining());
    }

    private DocumentText read(String name, byte[] bytes) throws IOException {
        return READERS.read(Files.write(folder.resolve(name), bytes), Progress.SILENT);
    }

    private static String words(DocumentText document) {
        return document.blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void textInEveryUsualCharsetIsRead(String charset) throws IOException {
        String text = "The “café” in Łódź reopened".replace(charset.startsWith("w") ? "Łódź" : "none", "Köln");
        DocumentText found = read("a.txt", (text + ", its owner said. ".repeat(20)).getBytes(Charset.forName(charset)));
        assertThat(words(found)).startsWith(text);
    }

    @Test
    void oneStrayByteDoesNotSpoilATextInUtf8() throws IOException {
        byte[] bytes = "Śląsk – “Łódź” and Gdańsk said no. ".repeat(30).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xff;
        assertThat(words(read("a.txt", bytes))).startsWith("Śląsk – “Łódź” and Gdańsk said no.");
        byte[] western = "Der Präsident sagte: „Nein“. ".repeat(30).getBytes(Charset.forName("windows-1252"));
        assertThat(words(read("b.txt", western))).startsWith("Der Präsident sagte: „Nein“.");
    }

    /// No file can hold half a pair: read again, the text would be another.
    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl", "a.html", "pasted"})
    void halfACharacterIsReplaced(String name) throws IOException {
        String half = "\ud83d";
        DocumentText found = switch (name) {
            case "a.jsonl" -> read(name, "{\"text\": \"One \\ud83d two three.\", \"title\": \"T \\ude00\"}".getBytes(StandardCharsets.UTF_8));
            case "a.html" -> read(name, "<html><body><article><h1>Bridge closed</h1><p>One &#xd83d; two three, the mayor said on Friday in town.</p></article></body></html>".getBytes(StandardCharsets.UTF_8));
            default -> Documents.pasted("One " + half + " two three.");
        };
        String all = sheet(found);
        assertThat(all).contains("One", "two three");
        assertThat(new String(all.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(all);
    }

    @Test
    void aPackedPageIsUnpackedAndABombIsBounded() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("<html><body><article><h1>Bridge closed</h1><p>The bridge closed on Friday, the mayor said in the town hall.</p>".getBytes(StandardCharsets.UTF_8));
            byte[] more = "<p>again and again, he said</p>".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1000; i++) out.write(more);
        }
        DocumentText found = read("bomb.html.gz", packed.toByteArray());
        assertThat(found.notices()).extracting(Notice::code).contains("large-file");
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), 200);
        assertThat(read("cut.html.gz", cut).notices()).isNotEmpty();
    }

    @Test
    void deepNestingIsReadOrRefusedButNeverThrown() throws IOException {
        String deep = "<div>".repeat(50_000) + "The text lies deep, the mayor said in the town hall." + "</div>".repeat(50_000);
        assertThat(read("deep.html", deep.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void manyLinesManyBreaksAndBracketsWithoutEndAreBounded() throws IOException {
        DocumentText lines = read("lines.txt", "ab cd\n".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        assertThat(lines.blocks()).hasSize(100_000);
        assertThat(lines.notices()).extracting(Notice::what).containsExactly("lines.txt has 300,000 lines; only its first 100,000 were read");
        String breaks = "<p>The bridge closed on Friday, the mayor said." + "<br>".repeat(500_000) + "It opens on Monday.</p>";
        assertThat(words(read("breaks.html", breaks.getBytes(StandardCharsets.UTF_8)))).contains("The bridge closed", "It opens on Monday.");
        for (String open : List.of("[a](", "![", "["))
            assertThat(read("open.md", open.repeat(30_000).getBytes(StandardCharsets.UTF_8)).blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noiseNeverThrows(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] noise = new byte[3000];
        random.nextBytes(noise);
        byte[] tags = ("<html><body><p>" + "<a<b>&#x;</p><table><li>\"'=&lt".repeat(50)).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 40; i++) tags[random.nextInt(tags.length)] = (byte) random.nextInt(256);
        for (String ending : List.of("txt", "md", "html", "jsonl"))
            for (byte[] bytes : List.of(noise, tags)) {
                DocumentText found = read("noise." + ending, bytes);
                assertThat(found.blocks().isEmpty() && found.entries().isEmpty() && found.notices().isEmpty()).as(ending).isFalse();
            }
    }

    @Test
    void aFormatThatIsNotReadIsNamed() throws IOException {
        assertThat(read("a.wav", new byte[9]).notices().getFirst().what()).contains(".wav");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[{\"title\": \"One\", \"body\": \"The bridge closed.\"}, {\"headline\": \"Two\", \"text\": \"It opened.\"}] | One Two",
        "{\"status\": \"ok\", \"articles\": [{\"title\": \"One\", \"content\": \"The bridge closed.\", \"publishedAt\": \"2024-05-03\"}]} | One",
        "{\"title\": \"One\",\\n \"text\": \"The bridge closed.\"} | One",
        "[{\"title\": \"One\", \"text\": \"The bridge closed.\"}, {\"tit | One"})
    void articlesInJsonAreReadInEveryUsualShape(String content, String titles) throws IOException {
        DocumentText found = read("a.json", content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(found.entries().stream().map(entry -> entry.meta().title().orElse("")).collect(Collectors.joining(" "))).isEqualTo(titles);
        assertThat(read("b.json", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)).notices()).extracting(Notice::code).containsExactly("bad-line");
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource(delimiter = '|', value = {
        "notice 3.5.2024 | Text | The bridge closed on Friday, the mayor said.",
        "notice | Text | The bridge closed on Friday, the mayor said.",
        "notice | HTML | <!DOCTYPE html><html><body><p>The bridge closed on Friday, the mayor said in the town hall.</p></body></html>",
        "notice.txt | HTML | <html><body><p>The bridge closed on Friday, the mayor said in the town hall.</p></body></html>",
        "notice.md | Markdown | The `<html>` tag of the bridge closed on Friday, the mayor said."})
    void aFileIsReadAsWhatItIsWhateverItsNameSays(String name, String format, String content) throws IOException {
        DocumentText found = read(name, content.getBytes(StandardCharsets.UTF_8));
        assertThat(found.document().format()).isEqualTo(format);
        assertThat(words(found)).contains("closed on Friday, the mayor said").doesNotContain("<p>");
    }

    @Test
    void stopIsHeardWhileALargeFileIsRead() throws IOException {
        Path large = folder.resolve("large.txt");
        Files.write(large, new byte[20 << 20]);
        assertThatThrownBy(() -> READERS.read(large, (done, total, message) -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void aFolderIsWalkedInTheOrderOfNamesAndEachFileOnce() throws IOException {
        for (String name : List.of("b.txt", "a.txt", ".hidden.txt", "page.html", "page_files/x.html", "sub/c.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("a.txt"));
        List<String> found = DocumentReaders.walk(List.of(folder, folder.resolve("a.txt"), folder)).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
        assertThat(found).containsExactly("a.txt", "b.txt", "page.html", "sub/c.txt");
    }

    /// The folder of a saved page has a name in the language of the browser; another folder that begins like the page has articles.
    @Test
    void theFolderOfASavedPageIsNoneOfArticlesInWhateverLanguageItIsNamed() throws IOException {
        for (String companion : List.of("lage-Dateien", "lage_fichiers", "lage_файлы", "lage.files", "lage-archive")) {
            Path inner = folder.resolve(companion).resolve("frame.html");
            Files.createDirectories(inner.getParent());
            Files.writeString(inner, "x");
        }
        String russian = "lage_%D1%84%D0%B0%D0%B9%D0%BB%D1%8B";
        Files.writeString(folder.resolve("lage.html"),
                "<img src=\"./lage-Dateien/a.png\"><img src='lage_fichiers/a.png'><img src=\"" + russian + "/a.png\"><link href=lage.files/a.css> See the lage-archive.");
        List<String> found = DocumentReaders.walk(List.of(folder)).stream().map(file -> folder.relativize(file).toString()).toList();
        assertThat(found).containsExactly("lage-archive/frame.html", "lage.html");
    }
}
