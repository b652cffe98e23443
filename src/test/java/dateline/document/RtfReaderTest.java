package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.DocumentText;
import dateline.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();

    @TempDir
    Path folder = Path.of("");

    private DocumentText read(String rtf) throws IOException {
        return READERS.read(Files.write(folder.resolve("a.doc"), rtf.getBytes(StandardCharsets.ISO_8859_1)), Progress.SILENT);
    }

    private static String sheet(DocumentText found) {
        return found.blocks().stream().map(block -> block.kind().name().toLowerCase(Locale.ROOT) + " " + block.text()).collect(Collectors.joining(" / "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "\\ansi\\ansicpg1252 Na\\u239\\'efve \\'93quoted\\'94 \\endash  x\\~y and hap\\-pened\\par # paragraph Naïve “quoted” – x y and happened",
        "\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2\\par # paragraph Привет",
        "\\ansi{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset238 B;}}\\f0 \\'cc\\'e8\\'f0\\f1  \\'a3\\'f3d\\'9f\\par # paragraph Мир Łódź",
        "\\ansi{\\fonttbl{\\f0\\fcharset128 A;}}\\f0 \\'83\\'65\\'83X\\'83g\\par # paragraph テスト",
        "\\uc1\\u-10179?\\u-8704?\\par # paragraph 😀",
        "{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 Bridge closed\\par\\pard The mayor said so.\\par # heading Bridge closed / paragraph The mayor said so.",
        "{\\stylesheet{\\s0 Normal;}}{\\info{\\title Nothing}}{\\*\\generator Some;}Seen\\par # paragraph Seen",
        "Two {\\deleted old}new{\\v  unseen} piers\\par # paragraph Two new piers",
        "{\\header The Herald\\par}The bridge{\\footnote As the clerk wrote.\\par} closed.\\par # paragraph The bridge closed. / furniture The Herald / furniture As the clerk wrote.",
        "\\trowd\\intbl Town\\cell Dead\\cell\\row\\trowd\\intbl Sandport\\cell 4\\cell\\row\\pard After.\\par # paragraph Town; Dead / paragraph Sandport; 4 / paragraph After.",
        "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt the link}} here\\par # paragraph the link here",
        "\\pard\\ls1{\\listtext 1.\\tab}First\\par # bullet First",
        "{\\pict\\bin5 }}}}}abc}Seen\\par # paragraph Seen",
        "First.\\line Second.\\par # paragraph First. / paragraph Second."})
    void readsWhatIsSeen(String rtf, String expected) throws IOException {
        DocumentText found = read("{\\rtf1" + rtf + "}");
        assertThat(found.document().format()).isEqualTo("RTF");
        assertThat(sheet(found)).isEqualTo(expected);
    }

    @Test
    void whatIsCutOffOrNestedTooDeepIsReadAsFarAsItGoes() throws IOException {
        assertThat(sheet(read("{\\rtf1 The bridge\\par closed {\\b on"))).isEqualTo("paragraph The bridge / paragraph closed on");
        DocumentText deep = read("{\\rtf1 The bridge\\par" + "{".repeat(5000));
        assertThat(sheet(deep)).isEqualTo("paragraph The bridge");
        assertThat(deep.notices()).extracting(Notice::code).containsExactly("damaged-file");
        assertThat(read("{\\rtf1{\\object{\\*\\objdata 0102}}}").notices()).extracting(Notice::code).containsExactly("embedded-files");
    }
}
