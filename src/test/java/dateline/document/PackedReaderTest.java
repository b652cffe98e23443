package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.DocumentText;
import dateline.model.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();
    private static final String TEXT = "Ferry to Orn sails again\n\nThe ferry to Orn sails again on Friday, the harbour master said in Sandport.\n";
    private static final String PAGE = "<html><body><article><h1>Ferry to Orn sails again</h1><p>The ferry to Orn sails again on Friday, the harbour master said in Sandport.</p></article></body></html>";

    @TempDir
    Path folder = Path.of("");

    private DocumentText read(String name, byte[] bytes) throws IOException {
        return READERS.read(Files.write(folder.resolve(name), bytes), Progress.SILENT);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2)
            parts.put((String) namesAndContents[i], namesAndContents[i + 1] instanceof byte[] bytes ? bytes : utf8((String) namesAndContents[i + 1]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] tar(String name, byte[] content) {
        byte[] head = new byte[512];
        put(head, 0, name);
        put(head, 124, String.format("%011o", content.length));
        put(head, 156, "0");
        put(head, 257, "ustar");
        byte[] tar = Arrays.copyOf(head, 512 + (content.length + 511) / 512 * 512 + 1024);
        System.arraycopy(content, 0, tar, 512, content.length);
        return tar;
    }

    private static void put(byte[] into, int at, String words) {
        System.arraycopy(utf8(words), 0, into, at, words.length());
    }

    private static String words(Stream<Block> blocks) {
        return blocks.map(Block::text).collect(Collectors.joining(" / "));
    }

    @Test
    void everyFileOfAnArchiveIsReadAsWhatItIsUnderItsPath() throws IOException {
        byte[] inner = zip("deep.txt", TEXT);
        DocumentText found = read("a.zip", zip(
                "news/a.txt", TEXT, "page.html", PAGE, "page_files/frame.html", PAGE, "inner.zip", inner, "b.tgz", gzip(tar("c/d.txt", utf8(TEXT))),
                "__MACOSX/._a.txt", TEXT, ".DS_Store", "x", "picture.png", "\u0089PNG"));
        assertThat(found.entries()).extracting(entry -> entry.id().orElse("")).containsExactly("news/a.txt", "page.html", "inner.zip/deep.txt", "b.tgz/b.tar/c/d.txt");
        assertThat(found.entries()).allSatisfy(entry -> assertThat(words(entry.blocks().stream())).contains("The ferry to Orn sails again on Friday"));
        assertThat(found.notices()).extracting(Notice::what).containsExactly("a.zip/picture.png is in no format that is read");
    }

    @Test
    void aPackedFileIsReadAsTheFileItself() throws IOException {
        DocumentText found = read("a.txt.gz", gzip(utf8(TEXT)));
        assertThat(words(found.blocks().stream())).isEqualTo("Ferry to Orn sails again / The ferry to Orn sails again on Friday, the harbour master said in Sandport.");
        assertThat(read("noending", gzip(utf8(PAGE))).blocks()).isNotEmpty();
        assertThat(read("cut.gz", Arrays.copyOf(gzip(utf8(TEXT)), 40)).notices()).extracting(Notice::what).containsExactly("cut.gz is damaged: it is cut off and cannot be unpacked");
    }

    @Test
    void whatClimbsOutOfItsFolderStaysInside() throws IOException {
        DocumentText found = read("slip.zip", zip("../../../out.txt", TEXT, "C:\\x\\..\\y.txt", TEXT));
        assertThat(found.entries()).extracting(entry -> entry.id().orElse("")).containsExactly("out.txt", "x/y.txt");
        assertThat(folder.resolveSibling("out.txt")).doesNotExist();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("slip.zip"));
        }
    }

    @Test
    void whatUnpacksTooFarIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[16 << 20];
        assertThat(read("bomb.zip", zip("a.txt", TEXT, "zeros.txt", zeros)).notices()).extracting(Notice::code).containsExactly("unpacks-too-far");
        assertThat(read("bomb.zip", zip("a.txt", TEXT, "zeros.txt", zeros)).entries()).hasSize(1);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 70; i++) out.write(zeros, 0, 1 << 20);
        }
        assertThat(read("zeros.gz", packed.toByteArray()).notices()).extracting(Notice::code).containsExactly("unpacks-too-far");
    }

    @Test
    void whatLiesTooDeepIsNamed() throws IOException {
        byte[] nest = zip("a.txt", TEXT);
        for (int i = 0; i < 8; i++) nest = zip("n" + i + ".zip", nest);
        DocumentText found = read("nest.zip", nest);
        assertThat(found.entries()).isEmpty();
        assertThat(found.notices()).extracting(Notice::code).containsExactly("packed-too-deep");
    }

    @Test
    void lockedFilesAreSaidAndNoticesAreFew() throws IOException {
        byte[] locked = zip("a.txt", TEXT);
        for (int at = 0; at < locked.length - 10; at++) if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1) locked[at + 8] |= 1;
        assertThat(read("locked.zip", locked).notices()).extracting(Notice::what).containsExactly("locked.zip/a.txt is encrypted and opens only with a password");
        Object[] many = new Object[120];
        for (int i = 0; i < 120; i += 2) {
            many[i] = "p" + i + ".png";
            many[i + 1] = "\u0089PNG";
        }
        assertThat(read("many.zip", zip(many)).notices()).hasSize(21);
    }
}
