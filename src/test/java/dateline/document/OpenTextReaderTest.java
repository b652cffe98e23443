package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTextReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();
    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    @TempDir
    Path folder = Path.of("");

    private static String document(String styles, String body) {
        return "<?xml version='1.0'?><office:document office:mimetype=\"" + TYPE + "\" xmlns:office='urn:office' xmlns:text='urn:text' xmlns:table='urn:table' xmlns:style='urn:style' xmlns:draw='urn:draw'>"
                + styles + "<office:body><office:text>" + body + "</office:text></office:body></office:document>";
    }

    private DocumentText read(String name, byte[] bytes) throws IOException {
        return READERS.read(Files.write(folder.resolve(name), bytes), Progress.SILENT);
    }

    private static String sheet(DocumentText found) {
        return found.blocks().stream().map(block -> block.kind().name().toLowerCase(Locale.ROOT) + " " + block.text()).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', value = {
        "<text:h>Bridge closed</text:h><text:p>The <text:span>mayor</text:span><text:s text:c='2'/>said so.</text:p> | heading Bridge closed / paragraph The mayor said so.",
        "<text:p text:style-name='P1'>Bridge closed</text:p> | title Bridge closed",
        "<text:tracked-changes><text:deletion><text:p>old</text:p></text:deletion></text:tracked-changes><text:p>new</text:p> | paragraph new",
        "<text:list><text:list-item><text:p>First</text:p></text:list-item></text:list> | bullet First",
        "<text:p>The bridge<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>As the clerk wrote.</text:p></text:note-body></text:note> closed.</text:p> | paragraph The bridge closed. / furniture As the clerk wrote.",
        "<table:table><table:table-row><table:table-cell><text:p>Sandport</text:p></table:table-cell><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row></table:table> | paragraph Sandport; 4",
        "<text:p>One.<text:line-break/>Two.</text:p> | paragraph One. / paragraph Two."})
    void readsWhatIsSeen(String body, String expected) throws IOException {
        String styles = "<style:style style:name='P1' style:parent-style-name='Title'/>";
        assertThat(sheet(read("a.fodt", document(styles, body).getBytes(StandardCharsets.UTF_8)))).isEqualTo(expected);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE);
        parts.put("content.xml", document(styles, body));
        byte[] packed = WordReaderTest.packed(parts);
        assertThat(sheet(read("a.odt", packed))).isEqualTo(expected);
    }

    @Test
    void anEntityIsNeverResolvedAndALockedFileIsSaidToBe() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + document("", "<text:p>The bridge &e; closed.</text:p>").substring("<?xml version='1.0'?>".length());
        assertThat(sheet(read("a.odt", WordReaderTest.packed(Map.of("content.xml", xml))))).contains("The bridge").doesNotContain("secret");
        Map<String, String> locked = Map.of("content.xml", "x", "META-INF/manifest.xml", "<m:encryption-data/>");
        assertThat(read("a.odt", WordReaderTest.packed(locked)).notices()).extracting(Notice::code).containsExactly("locked-file");
    }
}
