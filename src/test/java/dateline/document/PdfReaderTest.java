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
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();

    @TempDir
    Path folder = Path.of("");

    /// Pages on which lines of text are put at places: x from the left, y from the top, in points.
    private static final class Print {
        private final PDDocument file = new PDDocument();
        private PDPage page = new PDPage(PDRectangle.A4);

        Print page() {
            page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            return this;
        }

        Print at(float x, float y, float size, String... lines) throws IOException {
            float next = y;
            for (String line : lines) {
                put(x, next, size, FontName.HELVETICA, line);
                next += size * 1.2f;
            }
            return this;
        }

        Print put(float x, float y, float size, FontName font, String line) throws IOException {
            try (PDPageContentStream out = new PDPageContentStream(file, page, PDPageContentStream.AppendMode.APPEND, true)) {
                out.beginText();
                out.setFont(new PDType1Font(font), size);
                out.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
                out.showText(line);
                out.endText();
            }
            return this;
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.save(bytes);
            file.close();
            return bytes.toByteArray();
        }
    }

    private DocumentText read(byte[] bytes) throws IOException {
        return READERS.read(Files.write(folder.resolve("a.pdf"), bytes), Progress.SILENT);
    }

    private DocumentText read(Print print) throws IOException {
        return read(print.bytes());
    }

    private static String sheet(DocumentText found) {
        return found.blocks().stream().map(block -> block.kind().name().toLowerCase(Locale.ROOT) + " " + block.text()).collect(Collectors.joining(" / "));
    }

    private static List<String> codes(DocumentText found) {
        return found.notices().stream().map(Notice::code).toList();
    }

    @Test
    void linesBecomeParagraphsAndTheLargeOnesHeadings() throws IOException {
        Print print = new Print().page()
                .at(60, 100, 22, "Bridge closed after storm")
                .at(60, 140, 11, "The bridge at Sandport was closed on Friday after a storm had torn", "away part of its railing, the mayor said. It stays closed until the", "end of March.")
                .at(60, 194, 11, "Nobody was hurt, and the ferry runs every hour until the bridge", "opens again.");
        assertThat(sheet(read(print))).isEqualTo("heading Bridge closed after storm"
                + " / paragraph The bridge at Sandport was closed on Friday after a storm had torn away part of its railing, the mayor said. It stays closed until the end of March."
                + " / paragraph Nobody was hurt, and the ferry runs every hour until the bridge opens again.");
    }

    @Test
    void columnsAreReadOneAfterTheOtherInWhateverOrderTheyAreDrawn() throws IOException {
        String[] left = {"The mayor of Sandport said that", "the bridge would stay closed", "until the end of March, since", "nobody had a beam of that", "length, and that the ferry would", "run every hour"};
        String[] right = {"until then. Farmers on the other", "bank asked for a second ferry", "for their cattle. The army said", "it would look for a pontoon in", "its depots, and would tell the", "town by Monday."};
        String wanted = "heading Bridge closed / paragraph " + String.join(" ", left) + " " + String.join(" ", right);
        Print inTurn = new Print().page().at(60, 100, 24, "Bridge closed").at(60, 140, 11, left).at(300, 140, 11, right);
        assertThat(sheet(read(inTurn))).isEqualTo(wanted);
        Print rowByRow = new Print().page().at(60, 100, 24, "Bridge closed");
        for (int i = 0; i < left.length; i++) rowByRow.at(60, 140 + i * 13.2f, 11, left[i]).at(300, 140 + i * 13.2f, 11, right[i]);
        assertThat(sheet(read(rowByRow))).isEqualTo(wanted);
    }

    @Test
    void aTableIsReadRowByRow() throws IOException {
        Print print = new Print().page();
        String[][] rows = {{"Sandport", "12 dead"}, {"Tolling", "4 dead"}, {"Eastmark", "none"}, {"Greyhaven", "2 dead"}, {"Old Quay", "1 dead"}};
        for (int i = 0; i < rows.length; i++) print.at(60, 140 + i * 16, 11, rows[i][0]).at(250, 140 + i * 16, 11, rows[i][1]);
        assertThat(sheet(read(print))).contains("Sandport 12 dead").contains("Old Quay 1 dead");
    }

    @Test
    void hyphensAtLineEndsAreUndone() throws IOException {
        Print print = new Print().page().at(60, 100, 11,
                "The mayor of the town said that the gov-", "ernment had been told of the long-running", "quarrel between both banks and of the cross-", "ing, and that the long-", "running quarrel was over. The govern-", "ment, or what is left of it, did not ans-", "wer the mayor or the coun-", "cil.");
        assertThat(sheet(read(print))).isEqualTo("paragraph The mayor of the town said that the government had been told of the long-running quarrel"
                + " between both banks and of the crossing, and that the long-running quarrel was over. The government, or what is left of it, did not answer the mayor or the council.");
    }

    @Test
    void runningHeadsPageNumbersAndFootnotesStandApart() throws IOException {
        Print print = new Print();
        for (int i = 1; i <= 3; i++) {
            print.page().at(60, 40, 9, "The Orn Valley Courier, " + (11 + i) + " March 2024").at(290, 810, 9, "- " + i + " -");
            print.at(60, 140, 11, "On day " + i + " the bridge was still closed, as the mayor had told the town", "before, and the ferry ran.");
        }
        print.at(197, 153.2f - 4, 6, "1").at(60, 760, 8, "1 Letter of the mayor to the county.");
        DocumentText found = read(print);
        assertThat(sheet(found)).isEqualTo("paragraph On day 1 the bridge was still closed, as the mayor had told the town before, and the ferry ran."
                + " / paragraph On day 2 the bridge was still closed, as the mayor had told the town before, and the ferry ran."
                + " / paragraph On day 3 the bridge was still closed, as the mayor had told the town before, and the ferry ran."
                + " / furniture The Orn Valley Courier, 12 March 2024 / furniture - 1 -"
                + " / furniture The Orn Valley Courier, 13 March 2024 / furniture - 2 -"
                + " / furniture The Orn Valley Courier, 14 March 2024 / furniture - 3 - / furniture 1 Letter of the mayor to the county.");
        assertThat(found.blocks()).extracting(Block::where).extracting(where -> where.orElse("")).startsWith("page 1", "page 2", "page 3").endsWith("page 3");
    }

    @Test
    void aParagraphGoesOnOnTheNextPageAndNamesBoth() throws IOException {
        Print print = new Print().page().at(60, 790, 11, "The bridge was closed on Friday, the mayor of the town said, since").page().at(60, 100, 11, "part of its railing was gone.");
        assertThat(read(print).blocks()).extracting(block -> block.where().orElse("") + ": " + block.text())
                .containsExactly("pages 1–2: The bridge was closed on Friday, the mayor of the town said, since part of its railing was gone.");
    }

    @Test
    void aScanIsSaidToHaveNoTextLayer() throws IOException {
        Print print = new Print().page();
        try (PDPageContentStream out = new PDPageContentStream(print.file, print.page)) {
            out.drawImage(LosslessFactory.createFromImage(print.file, new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB)), 0, 0, 500, 700);
        }
        DocumentText found = read(print);
        assertThat(found.blocks()).isEmpty();
        assertThat(found.notices().getFirst().words()).isEqualTo("a.pdf has no text layer: its pages are pictures, as a scanner makes them. Run a text recognition (OCR) on it first, then bring it in again.");
    }

    @Test
    void aLockedFileIsSaidToBeLocked() throws IOException {
        Print print = new Print().page().at(60, 100, 11, "Nobody reads this.");
        print.file.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(codes(read(print))).containsExactly("locked-file");
        Print open = new Print().page().at(60, 100, 11, "Everybody reads this.");
        open.file.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(sheet(read(open))).isEqualTo("paragraph Everybody reads this.");
    }

    @Test
    void aTitleOfThePropertiesIsBelievedWhenTheTextShowsIt() throws IOException {
        for (String title : List.of("Bridge closed", "Microsoft Word - x.doc")) {
            Print print = new Print().page().at(60, 100, 20, "Bridge closed").at(60, 140, 11, "The mayor said so on Friday.");
            print.file.getDocumentInformation().setTitle(title);
            assertThat(read(print).meta().title().isPresent()).isEqualTo(title.startsWith("Bridge"));
        }
    }

    @Test
    void whatCostsTooMuchIsRefusedAndWhatIsDamagedIsSaid() throws IOException {
        Print print = new Print().page();
        PDStream zeros = new PDStream(print.file);
        try (var out = zeros.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] step = "q Q ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 250; i++) out.write(step);
        }
        print.page.setContents(zeros);
        assertThat(codes(read(print))).containsExactly("unpacks-too-far");
        byte[] whole = new Print().page().at(60, 100, 11, "The bridge is closed.").bytes();
        assertThat(codes(read("%PDF-1.4\nnothing of it".getBytes(StandardCharsets.US_ASCII)))).containsExactly("damaged-file");
        DocumentText cut = read(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(cut.notices().isEmpty() && cut.blocks().isEmpty()).isFalse();
        assertThat(codes(read(new Print().page()))).containsExactly("no-text-layer");
    }

    /// A form that draws itself twice, and a tree of pages that holds itself.
    @Test
    void loopsEnd() throws IOException {
        String loop = """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>> endobj
                4 0 obj <</Length 5>> stream
                /F Do
                endstream endobj
                5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F 5 0 R>>>>/Length 11>> stream
                /F Do /F Do
                endstream endobj
                trailer <</Root 1 0 R>>
                """;
        DocumentText found = read(loop.getBytes(StandardCharsets.US_ASCII));
        assertThat(found.blocks()).isEmpty();
        assertThat(found.notices()).hasSize(1);
    }
}
