package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpubReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();
    private static final String LONG = "The bridge at Sandport was closed on Friday after a storm had torn away part of its railing, the mayor said, and it stays closed until the end of the month.";

    @TempDir
    Path folder = Path.of("");

    /// A book of these chapters, each a name and what stands in the body of its page.
    private static Map<String, String> book(String... chapters) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("META-INF/container.xml", "<container><rootfiles><rootfile full-path='in/list.opf'/></rootfiles></container>");
        StringBuilder items = new StringBuilder();
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < chapters.length; i += 2) {
            items.append("<item id='i").append(i).append("' href='").append(chapters[i]).append("' media-type='application/xhtml+xml'/>");
            order.append("<itemref idref='i").append(i).append("'/>");
            parts.put("in/" + chapters[i], "<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='urn:ops'><head><title/></head><body>" + chapters[i + 1] + "</body></html>");
        }
        parts.put("in/list.opf", "<package xmlns:dc='urn:dc'><metadata><dc:publisher>The Orn Valley Courier</dc:publisher></metadata><manifest>" + items + "</manifest><spine>" + order + "</spine></package>");
        return parts;
    }

    private DocumentText read(Map<String, String> parts) throws IOException {
        return READERS.read(Files.write(folder.resolve("a.epub"), WordReaderTest.packed(parts)), Progress.SILENT);
    }

    private static String sheet(Entry entry) {
        return entry.blocks().stream().map(block -> block.kind().name().toLowerCase(Locale.ROOT) + " " + block.text()).collect(Collectors.joining(" / "));
    }

    @Test
    void aChapterIsAnArticleAndNamesItself() throws IOException {
        DocumentText found = read(book("one.xhtml", "<h1>Bridge closed</h1><p>" + LONG + "</p>", "two.xhtml", "<h1>Ferry sails</h1><p>" + LONG.replace("bridge", "ferry") + "</p>"));
        assertThat(found.entries()).extracting(entry -> entry.id().orElse("")).containsExactly("chapter 1", "chapter 2");
        assertThat(found.entries()).extracting(entry -> entry.meta().title().orElse("")).containsExactly("Bridge closed", "Ferry sails");
        assertThat(found.entries().getFirst().meta().source()).contains("The Orn Valley Courier");
        assertThat(found.entries().getLast().blocks().getLast().where()).contains("chapter 2");
    }

    @Test
    void coversStandApartNotesTooAndWhatWasCutInTwoIsJoined() throws IOException {
        DocumentText found = read(book(
                "cover.xhtml", "<p>The Orn Valley Courier, issue 11</p>",
                "a_split_000.xhtml", "<h1>Bridge closed</h1><p>" + LONG + "<sup><a epub:type='noteref'>1</a></sup></p><aside epub:type='footnote'><p>As the clerk wrote.</p></aside>",
                "a_split_001.xhtml", "<p>" + LONG.replace("Friday", "Monday") + "</p>"));
        assertThat(found.entries()).hasSize(1);
        assertThat(sheet(found.entries().getFirst())).startsWith("furniture The Orn Valley Courier, issue 11 / ")
                .contains("paragraph " + LONG + " / furniture As the clerk wrote. / paragraph " + LONG.replace("Friday", "Monday"));
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Map<String, String> missing = book("one.xhtml", "<p>" + LONG + "</p>", "two.xhtml", "<p>" + LONG + "</p>");
        missing.remove("in/two.xhtml");
        assertThat(read(missing).notices().getFirst().what()).isEqualTo("a.epub is damaged: its chapter in/two.xhtml is missing");
        assertThat(read(missing).entries()).hasSize(1);
        Map<String, String> locked = book("one.xhtml", "noise");
        locked.put("META-INF/encryption.xml", "<CipherReference URI=\"in/one.xhtml\"/>");
        assertThat(read(locked).notices()).extracting(Notice::code).containsExactly("locked-file");
        assertThat(read(Map.of("mimetype", "application/epub+zip")).notices()).extracting(Notice::code).containsExactly("damaged-file");
        Map<String, String> entity = book("one.xhtml", "<p>" + LONG + "</p>");
        entity.put("in/list.opf", "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + entity.getOrDefault("in/list.opf", "").replace("The Orn Valley Courier", "&e;"));
        assertThat(read(entity).entries().getFirst().meta().source()).isEmpty();
    }
}
