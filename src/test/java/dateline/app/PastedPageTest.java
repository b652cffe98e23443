package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.work.Workspace;
import dateline.model.Article;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The analyst copies a page in the browser and pastes it: what the browser gave as HTML is read, not the bare text.
class PastedPageTest extends AtHome {
    private static final String HTML = """
            <html><body><!--StartFragment--><div class="menu"><a href="/">Home</a> <a href="/sea">Sea</a></div>
            <article><h1>Kenya and Uganda meet on the lake</h1><p>3 April 2024</p>
            <p>Kenya accused the Lake Patrol Front of an attack on Uganda's army on Monday, its foreign ministry said.</p>
            <p>Kenya and Uganda held talks in Kisumu on Tuesday, and Tanzania criticised the Lake Patrol Front.</p></article>
            <div class="related"><a href="/x">Ten walks for a wet Sunday</a></div><!--EndFragment--></body></html>
            """;

    @Test
    void theHtmlOfTheClipboardIsReadAsAPage() throws Exception {
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.empty())) {
            desk.copy("Home Sea Kenya and Uganda meet on the lake", HTML);
            desk.keys(KeyCode.CONTROL, KeyCode.V);
            desk.until("the sheet is there", () -> desk.shows("#import-articles"));
            desk.keys(KeyCode.CONTROL, KeyCode.ENTER);
            Workspace work = desk.work();
            desk.until("the article is in the case", () -> work.open().get().file().articles().size() == 1);
            Article article = work.open().get().file().articles().stream().findFirst().orElseThrow();
            assertThat(article.title()).isEqualTo("Kenya and Uganda meet on the lake");
            assertThat(article.published().map(Object::toString)).contains("2024-04-03");
        }
    }
}
