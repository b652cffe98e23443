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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();

    @TempDir
    Path folder = Path.of("");

    static byte[] packed(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String document(String body) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='urn:markup-compatibility'><w:body>"
                + body.replace("<<", "<w:p><w:r><w:t xml:space='preserve'>").replace(">>", "</w:t></w:r></w:p>")
                + "</w:body></w:document>";
    }

    private DocumentText read(String name, byte[] bytes) throws IOException {
        return READERS.read(Files.write(folder.resolve(name), bytes), Progress.SILENT);
    }

    private DocumentText read(String body) throws IOException {
        return read("a.docx", packed(Map.of("word/document.xml", document(body))));
    }

    private static String sheet(DocumentText found) {
        return found.blocks().stream().map(block -> block.kind().name().toLowerCase(Locale.ROOT) + " " + block.text()).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "<<The bridge >><<closed.>> | paragraph The bridge / paragraph closed.",
        "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Bridge closed</w:t></w:r></w:p> | heading Bridge closed",
        "<w:p><w:r><w:t>Two </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:r><w:t> piers</w:t></w:r></w:p> | paragraph Two new piers",
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>The mayor </w:t></w:r></w:p><<spoke.>> | paragraph The mayor spoke.",
        "<w:moveFrom><w:r><w:t>there</w:t></w:r></w:moveFrom><<here>> | paragraph here",
        "<w:p><w:r><w:t>First line.</w:t><w:br/><w:t>Second line.</w:t></w:r></w:p> | paragraph First line. / paragraph Second line.",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p> | paragraph seen",
        "<w:p><w:r><w:t>Round it.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><<In a box.>></w:txbxContent></mc:Choice><mc:Fallback><<In a box.>></mc:Fallback></mc:AlternateContent></w:r></w:p> | paragraph Round it. / paragraph In a box.",
        "<w:tbl><w:tr><w:tc><<Town>></w:tc><w:tc><<Dead>></w:tc></w:tr><w:tr><w:tc><<Sandport>></w:tc><w:tc><<4>></w:tc></w:tr></w:tbl> | paragraph Town; Dead / paragraph Sandport; 4",
        "<w:tbl><w:tr><w:tc><<One.>><<Two.>><<Three.>></w:tc><w:tc><<Beside.>></w:tc></w:tr></w:tbl> | paragraph One. / paragraph Two. / paragraph Three. / paragraph Beside.",
        "<w:p><w:hyperlink><w:r><w:t>The link</w:t></w:r></w:hyperlink><w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p> | paragraph The link",
        "<w:p><w:r><w:t>It hap</w:t><w:softHyphen/><w:t>pened on Mon</w:t></w:r><w:r><w:t>day</w:t></w:r></w:p> | paragraph It happened on Monday"})
    void readsWhatOneSeesWhoHasAcceptedAllChanges(String body, String expected) throws IOException {
        assertThat(sheet(read(body))).isEqualTo(expected);
    }

    @Test
    void headsFeetAndNotesStandApart() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document("<<The bridge closed on Friday.>>"));
        parts.put("word/_rels/document.xml.rels", "<Relationships><Relationship Id='r1' Type='x/footnotes' Target='notes.xml'/><Relationship Id='r2' Type='x/header' Target='/word/head.xml'/></Relationships>");
        parts.put("word/notes.xml", document("<<As the town clerk wrote.>>"));
        parts.put("word/head.xml", document("<<The Sandport Herald>>"));
        assertThat(sheet(read("a.docx", packed(parts))))
                .isEqualTo("paragraph The bridge closed on Friday. / furniture As the town clerk wrote. / furniture The Sandport Herald");
    }

    @Test
    void aTitleOfThePropertiesIsBelievedWhenTheTextShowsIt() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", "<Relationships><Relationship Id='r1' Type='x/core-properties' Target='core.xml'/></Relationships>");
        parts.put("core.xml", "<c xmlns:dc='urn:dc'><dc:title>Bridge closed</dc:title></c>");
        parts.put("word/document.xml", document("<<Bridge closed>><<The mayor said so on Friday.>>"));
        assertThat(read("a.docx", packed(parts)).meta().title()).contains("Bridge closed");
        parts.put("core.xml", "<c xmlns:dc='urn:dc'><dc:title>Microsoft Word - memo(2).doc</dc:title></c>");
        assertThat(read("a.docx", packed(parts)).meta().title()).isEmpty();
    }

    @Test
    void thePageIsNamedWhereTheFileTellsIt() throws IOException {
        DocumentText found = read("<<One.>><w:p><w:r><w:lastRenderedPageBreak/><w:t>Two.</w:t></w:r></w:p>");
        assertThat(found.blocks()).extracting(block -> block.where().orElse("")).containsExactly("page 1", "page 2");
        assertThat(read("<<One.>>").blocks()).extracting(Block::where).allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void anEntityIsNeverResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE w [<!ENTITY e SYSTEM '" + secret.toUri() + "'><!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]>" + document("<<The bridge &e; &b; closed.>>");
        DocumentText found = read("a.docx", packed(Map.of("word/document.xml", xml)));
        assertThat(sheet(found)).contains("The bridge").doesNotContain("secret");
    }

    /// What is wrong, and what a part of it that can be read says all the same.
    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        String many = "<<again and again>>".repeat(70_000);
        assertThat(codes(read(many))).containsExactly("large-file");
        assertThat(read(many).blocks()).hasSize(60_000);
        DocumentText one = read("<<" + "again ".repeat(1_500_000) + ">>");
        assertThat(codes(one)).containsExactly("large-file");
        assertThat(one.blocks()).hasSize(1);
        String deep = "<w:sdt><w:sdtContent>".repeat(3000) + "<<deep>>";
        assertThat(codes(read("<<before>>" + deep))).containsExactly("damaged-file");
        assertThat(sheet(read("<<before>>" + deep))).isEqualTo("paragraph before");
        assertThat(codes(read("a.docx", new byte[9]))).containsExactly("binary-file");
        assertThat(codes(read("a.docx", "The bridge closed on Friday.".getBytes(StandardCharsets.UTF_8)))).isEmpty();
        byte[] whole = packed(Map.of("word/document.xml", document("<<The bridge closed.>>")));
        assertThat(codes(read("a.docx", java.util.Arrays.copyOf(whole, whole.length - 30)))).containsExactly("damaged-file");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] step = new byte[1 << 20];
            for (int i = 0; i < 80; i++) out.write(step);
        }
        DocumentText found = read("a.docx", bytes.toByteArray());
        assertThat(codes(found)).containsExactly("unpacks-too-far");
        assertThat(found.notices().getFirst().what()).isEqualTo("a.docx is packed so that its part word/document.xml unpacks to more than 64 MB");
    }

    private static java.util.List<String> codes(DocumentText found) {
        return found.notices().stream().map(Notice::code).toList();
    }
}
