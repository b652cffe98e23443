package dateline.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Block;
import dateline.model.DocumentText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What browsers put on the clipboard is a page, what editors put there is a text.
class ClippedPageTest {
    private static final DocumentReaders READERS = DocumentReaders.load();
    private static final String BODY = "<html><body><!--StartFragment--><a href='/'>Home</a><h1>Averin rebuilds its harbour wall</h1>"
            + "<p>The council of Averin voted on Tuesday to rebuild the harbour wall that a storm broke in January.</p><!--EndFragment--></body></html>";

    @Test
    void thePageIsReadWithItsAddress() {
        DocumentText read = READERS.clipped(BODY, Optional.of("https://averinherald.example/wall\nAverin")).orElseThrow();
        assertThat(read.meta().title()).contains("Averin rebuilds its harbour wall");
        assertThat(read.document().file()).isEqualTo("pasted page");
        assertThat(read.blocks()).contains(new Block(Block.Kind.FURNITURE, "Home", 0), new Block(Block.Kind.LABEL, "https://averinherald.example/wall", 0));
    }

    @Test
    void theHeadThatWindowsPutsBeforeItTellsTheAddress() {
        String clip = "Version:0.9\r\nStartHTML:0000000150\r\nEndHTML:0000000999\r\nSourceURL:https://averinherald.example/wall\r\n" + BODY;
        DocumentText read = READERS.clipped(clip, Optional.empty()).orElseThrow();
        assertThat(read.meta().title()).contains("Averin rebuilds its harbour wall");
        assertThat(read.blocks().getLast().text()).isEqualTo("https://averinherald.example/wall");
        assertThat(read.blocks()).noneMatch(block -> block.text().contains("StartHTML"));
    }

    @Test
    void whatAnEditorCopiedIsNoPage() {
        assertThat(READERS.clipped("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><p class=MsoNormal>Two <a href='/'>texts</a></p></body></html>", Optional.empty())).isEmpty();
        assertThat(READERS.clipped("<div><span>plain words in a coloured box, no page at all</span></div>", Optional.empty())).isEmpty();
    }
}
