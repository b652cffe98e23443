package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.DocumentText.Entry;
import dateline.model.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReadersTest {
    private static final DocumentReaders READERS = DocumentReaders.load();

    @TempDir
    Path folder = Path.of("");

    private DocumentText read(String name, byte[] bytes) throws IOException {
        return READERS.read(Files.write(folder.resolve(name), bytes), Progress.SILENT);
    }

    private DocumentText csv(String text) throws IOException {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(Entry entry) {
        return entry.id().orElse("-") + ": " + entry.meta().title().orElse("-") + ", " + entry.meta().published().orElse("-") + ", " + entry.meta().source().orElse("-") + ": "
                + entry.blocks().stream().map(block -> block.text()).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void aRowIsAnArticleWhateverPartsItsFields(String mark) throws IOException {
        String text = "Headline,Pub. Date,Full_Text,Outlet\n\"Bridge “closed”\",2024-03-14,\"He said \"\"no\"\", twice.\n\nThen he left; it rained | hard, too.\",Courier\r\n\nFerry sails,2024-03-15,It sails.,\n";
        String other = mark.equals(",") ? text : text.replace("Headline,Pub. Date,Full_Text,Outlet", String.join(mark, "Headline", "Pub. Date", "Full_Text", "Outlet"))
                .replace("\",2024-03-14,\"", "\"" + mark + "2024-03-14" + mark + "\"").replace("\",Courier", "\"" + mark + "Courier")
                .replace("Ferry sails,2024-03-15,It sails.,", String.join(mark, "Ferry sails", "2024-03-15", "It sails.", ""));
        DocumentText found = csv(other);
        assertThat(found.entries()).extracting(TableReadersTest::sheet).containsExactly(
                "row 2: Bridge “closed”, 2024-03-14, Courier: He said \"no\", twice. / Then he left; it rained | hard, too.",
                "row 4: Ferry sails, 2024-03-15, -: It sails.");
        assertThat(found.entries().getLast().blocks().getFirst().where()).contains("row 4");
    }

    @Test
    void markupInAFieldIsReadAsAPage() throws IOException {
        assertThat(csv("id,body\n7,<p>The bridge closed on Friday; the mayor said so in the town hall.</p><p>It opens on Monday again.</p>").entries())
                .extracting(TableReadersTest::sheet)
                .containsExactly("7: -, -, -: The bridge closed on Friday; the mayor said so in the town hall. / It opens on Monday again.");
    }

    @Test
    void whatIsNoTableOfArticlesIsSaid() throws IOException {
        assertThat(csv("town,dead\nSandport,4\n").notices().getFirst().what()).isEqualTo("a.csv has no column that is called text, so that its rows cannot be told to be articles");
        assertThat(csv("title,text\nOne,The bridge closed.\nTwo,\n").notices().getFirst().what()).isEqualTo("row 3 of a.csv has no text");
        assertThat(csv("").notices()).extracting(Notice::code).containsExactly("empty-file");
        assertThat(csv("text\n\"never closed, and on").entries()).extracting(TableReadersTest::sheet).containsExactly("row 2: -, -, -: never closed, and on");
    }

    @Test
    void aSheetWithAColumnOfTextsIsATableOfArticlesAndOthersAreText() throws IOException {
        byte[] bytes;
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
            Sheet sheet = book.createSheet("March");
            row(sheet, 0, "Title", "Date", "Text");
            Row first = row(sheet, 1, "Bridge closed", "", "The bridge closed.");
            first.createCell(1).setCellValue(LocalDate.of(2024, 3, 14));
            first.getCell(1).setCellStyle(day);
            row(book.createSheet("Sums"), 0, "Sandport", "4");
            book.write(out);
            bytes = out.toByteArray();
        }
        DocumentText found = read("a.xlsx", bytes);
        assertThat(found.entries()).extracting(TableReadersTest::sheet).containsExactly("sheet March, row 2: Bridge closed, 2024-03-14, -: The bridge closed.");
        assertThat(found.notices().getFirst().what()).isEqualTo("Of a.xlsx only the sheets with a column “text” were read, not Sums");
    }

    private static Row row(Sheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) if (!cells[i].isEmpty()) row.createCell(i).setCellValue(cells[i]);
        return row;
    }

    @Test
    void anyOtherSheetIsTextARowAParagraph() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Sums");
            row(sheet, 0, "Town", "Dead");
            Row row = row(sheet, 2, "Sandport");
            row.createCell(1).setCellValue(4);
            row.createCell(2).setCellValue(0.5);
            book.write(out);
            DocumentText found = read("a.xlsx", out.toByteArray());
            assertThat(found.blocks()).extracting(block -> block.where().orElse("") + ": " + block.text()).containsExactly("sheet Sums, row 1: Town; Dead", "sheet Sums, row 3: Sandport; 4; 0.5");
        }
    }

    @Test
    void aGiantSheetIsBounded() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", "<workbook xmlns:r='urn:r'><sheets><sheet name='A' r:id='r1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/></Relationships>");
        parts.put("xl/s.xml", "<worksheet><sheetData><row r='1048576'><c t='str'><v>far</v></c></row>" + "<row><c t='str'><v>a</v></c></row>".repeat(120_000) + "</sheetData></worksheet>");
        DocumentText found = read("a.xlsx", WordReaderTest.packed(parts));
        assertThat(found.notices()).extracting(Notice::code).containsExactly("large-file");
        assertThat(found.blocks()).hasSizeLessThanOrEqualTo(60_000);
    }

    @Test
    void slidesNameThemselves() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("ppt/presentation.xml", "<p xmlns:r='urn:r'><sldIdLst><sldId r:id='r2'/><sldId r:id='r1'/></sldIdLst></p>");
        parts.put("ppt/_rels/presentation.xml.rels", "<R><Relationship Id='r1' Type='x/slide' Target='slides/one.xml'/><Relationship Id='r2' Type='x/slide' Target='slides/two.xml'/></R>");
        String form = "<p:sld xmlns:p='urn:p' xmlns:a='urn:drawingml'><p:sp><p:ph type='title'/><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:sp><p:sp><a:p><a:r><a:t>The mayor </a:t></a:r><a:r><a:t>said so.</a:t></a:r></a:p></p:sp><p:sp><p:ph type='sldNum'/><a:p><a:t>7</a:t></a:p></p:sp></p:sld>";
        parts.put("ppt/slides/one.xml", String.format(Locale.ROOT, form, "Ferry sails"));
        parts.put("ppt/slides/two.xml", String.format(Locale.ROOT, form, "Bridge closed"));
        DocumentText found = read("a.pptx", WordReaderTest.packed(parts));
        assertThat(found.blocks()).extracting(block -> block.where().orElse("") + " " + block.kind().name().toLowerCase(Locale.ROOT) + " " + block.text()).containsExactly(
                "slide 1 heading Bridge closed", "slide 1 paragraph The mayor said so.", "slide 1 furniture 7",
                "slide 2 heading Ferry sails", "slide 2 paragraph The mayor said so.", "slide 2 furniture 7");
    }
}
