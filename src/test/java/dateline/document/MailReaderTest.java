package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.Block;
import dateline.model.Block.Kind;
import dateline.model.DocumentText;
import dateline.model.Notice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest {
    private static final DocumentReaders READERS = DocumentReaders.load();
    private static final String HEAD = "From: Mara Lind <mara@desk.example>\nTo: bo@desk.example\nSubject: %s\nDate: Fri, 3 May 2024 10:21:00 +0200\nMessage-ID: <1@desk.example>\n";
    private static final String TEXT = "The ferry to Orn sails again on Friday, the harbour master said in Sandport.";

    @TempDir
    Path folder = Path.of("");

    private DocumentText read(String name, String content) throws IOException {
        return READERS.read(Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8)), Progress.SILENT);
    }

    private static String own(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() != Kind.FURNITURE).map(Block::text).collect(Collectors.joining(" / "));
    }

    private static String beside(List<Block> blocks) {
        return blocks.stream().filter(block -> block.kind() == Kind.FURNITURE).map(Block::text).collect(Collectors.joining(" / "));
    }

    @Test
    void theHeadGivesHeadlineAndDay() throws IOException {
        DocumentText found = read("a.eml", HEAD.formatted("=?utf-8?Q?F=C3=A4hre?= to Orn") + "\n" + TEXT + "\n");
        assertThat(found.meta().title()).contains("Fähre to Orn");
        assertThat(found.meta().published()).contains("Fri, 3 May 2024 10:21:00 +0200");
        assertThat(found.meta().source()).isEmpty();
        assertThat(own(found.blocks())).isEqualTo(TEXT);
        DocumentText list = read("b.eml", HEAD.formatted("Morning news") + "List-Unsubscribe: <mailto:x@desk.example>\n\n" + TEXT + "\n");
        assertThat(list.meta().source()).contains("Mara Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{T}\\n\\nOn Thu, 2 May 2024 at 09:00, Bo <bo@desk.example> wrote:\\n> Does it sail?\\n> I wonder. | On Thu, 2 May 2024 at 09:00, Bo <bo@desk.example> wrote: / > Does it sail? / > I wonder.",
        "{T}\\n\\n-- \\nMara Lind\\nThe desk | -- / Mara Lind / The desk",
        "{T}\\n\\nTo unsubscribe from these mails, write to us. | To unsubscribe from these mails, write to us.",
        "{T}\\n\\n-----Original Message-----\\nFrom: Bo\\nSent: Thursday\\nTo: Mara\\nSubject: Ferry\\n\\nDoes it sail? | -----Original Message----- / From: Bo / Sent: Thursday / To: Mara / Subject: Ferry / Does it sail?",
        "> {T} | ''"})
    void whatOthersWroteAndWhatClosesAMailStandsBeside(String body, String beside) throws IOException {
        DocumentText found = read("a.eml", HEAD.formatted("Ferry") + "\n" + body.replace("{T}", TEXT).replace("\\n", "\n") + "\n");
        assertThat(own(found.blocks())).isEqualTo(TEXT);
        assertThat(beside(found.blocks())).isEqualTo(beside);
    }

    @Test
    void whatIsAttachedIsReadAsWhatItIsAndMailsInMailsToo() throws IOException {
        String packed = Base64.getMimeEncoder().encodeToString(PackedReaderTest.zip("in/c.txt", TEXT));
        DocumentText found = read("a.eml", HEAD.formatted("Three files") + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=edge\n\n--edge\nContent-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: quoted-printable\n\nThe price is 5 =A4, the clerk said.\n"
                + "--edge\nContent-Type: text/html; name*=UTF-8''caf%C3%A9.html\nContent-Disposition: attachment\n\n<html><body><article><h1>Ferry sails</h1><p>" + TEXT + "</p></article></body></html>\n"
                + "--edge\nContent-Type: application/zip; name=\"b.zip\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n" + packed + "\n"
                + "--edge\nContent-Type: message/rfc822\n\n" + HEAD.formatted("Inner") + "\n" + TEXT + "\n"
                + "--edge\nContent-Type: image/png; name=\"d.png\"\nContent-Disposition: attachment\n\n\u0089PNG\n--edge--\n");
        assertThat(found.entries()).extracting(entry -> entry.id().orElse("")).containsExactly("mail", "café.html", "b.zip/in/c.txt", "part 3.eml");
        assertThat(own(found.entries().getFirst().blocks())).isEqualTo("The price is 5 €, the clerk said.");
        assertThat(found.entries().getLast().meta().title()).contains("Inner");
        assertThat(found.entries().get(1).meta().published()).isEmpty();
        assertThat(found.notices()).extracting(Notice::what).containsExactly("a.eml/d.png is in no format that is read");
    }

    @Test
    void everyMailOfAMailboxIsAnArticle() throws IOException {
        String mail = "From mara@desk.example Fri May  3 10:21:00 2024\n" + HEAD + "\n" + TEXT + "\n\n";
        DocumentText found = read("inbox.mbox", mail.formatted("One") + mail.formatted("Two") + mail.formatted("Three").replace(TEXT, "From here the ferry sails at 10:00 each day, he said."));
        assertThat(found.entries()).extracting(entry -> entry.id().orElse("")).containsExactly("inbox/1", "inbox/2", "inbox/3");
        assertThat(found.entries()).extracting(entry -> entry.meta().title().orElse("")).containsExactly("One", "Two", "Three");
        assertThat(own(found.entries().getLast().blocks())).startsWith("From here the ferry");
    }

    @Test
    void aBrokenMailGivesWhatIsLeftOrAWord() throws IOException {
        DocumentText cut = read("a.eml", HEAD.formatted("Cut") + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=edge\n\n--edge\nContent-Type: text/plain; charset=nonsense\nContent-Transfer-Encoding: base64\n\n" + Base64.getEncoder().encodeToString(TEXT.getBytes(StandardCharsets.UTF_8)) + "\n");
        assertThat(own(cut.blocks())).isEqualTo(TEXT);
        StringBuilder nest = new StringBuilder(HEAD.formatted("Nest"));
        for (int i = 0; i < 2_000; i++) nest.append("Content-Type: multipart/mixed; boundary=e").append(i).append("\n\n--e").append(i).append('\n');
        assertThat(read("nest.eml", nest + "\n" + TEXT).notices()).extracting(Notice::code).contains("damaged-file");
        assertThat(read("none.eml", HEAD.formatted("None")).notices()).extracting(Notice::code).containsExactly("empty-file");
        byte[] noise = new byte[900];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 0, noise, 0, 8);
        assertThat(READERS.read(Files.write(folder.resolve("noise.msg"), noise), Progress.SILENT).notices()).extracting(Notice::code).containsExactly("damaged-file");
    }

    @Test
    void aFeedGivesItsItemsAndNothingFromOutside() throws IOException {
        String feed = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><rss><channel><title>The Orn Valley Courier</title>"
                + "<item><title>One &e;</title><pubDate>Fri, 3 May 2024 10:21:00 GMT</pubDate><description>&lt;p&gt;" + TEXT + "&lt;/p&gt;</description></item>"
                + "<item><title>Two</title><description>" + TEXT + "</description></item><item><title>Three</title></item></channel></rss>";
        DocumentText found = read("feed.xml", feed);
        assertThat(found.entries()).extracting(entry -> own(entry.blocks()).replaceFirst("^One &e; / ", "")).containsExactly(TEXT, TEXT);
        assertThat(found.entries().getFirst().meta().title().orElse("")).doesNotContain("root");
        assertThat(found.entries().getFirst().meta().source()).contains("The Orn Valley Courier");
        assertThat(found.notices()).extracting(Notice::what).containsExactly("Item 3 of feed.xml has no text");
    }
}
