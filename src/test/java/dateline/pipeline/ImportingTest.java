package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Event;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.Tie;
import dateline.pipeline.Importing.Imported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ImportingTest {
    private static final String AID = """
            Kenya sends aid to Somalia

            NAIROBI, March 3, 2025 (Reuters) - Kenya sent food aid to Somalia on Monday, the foreign ministry said.

            Ethiopia criticised Kenya over the shipment.
            """;
    private static final String PORT = """
            Port reopens after strike

            Djibouti opened its port again on Friday. The government said talks with Eritrea would follow.
            """;

    private static Imported run(List<ArticleText> articles, List<String> known, Progress progress) {
        return new Importing(Engine::pipeline).run(List.of(), Instant.EPOCH, articles, known, progress);
    }

    @Test
    void everyReadingBelongsToItsArticleAndItsWordsStandInTheText() {
        List<ArticleText> articles = new ArrayList<>(Engine.articles(AID));
        articles.addAll(Engine.articles(PORT));
        Imported imported = run(articles, List.of(), Progress.SILENT);
        assertThat(imported.articles()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Reading reading = imported.readings().get(i);
            String text = articles.get(i).text();
            assertThat(reading.articleId()).isEqualTo(articles.get(i).article().id());
            assertThat(reading.events()).isNotEmpty();
            List<String> ids = reading.actors().stream().map(actor -> actor.id()).toList();
            for (Event event : reading.events()) {
                assertThat(ids).containsAll(event.actors()).containsAll(event.recipients()).containsAll(event.attributedTo());
                event.evidence().forEach(one -> assertThat(one.span().of(text)).isEqualTo(one.text()));
                assertThat(event.confidence()).isBetween(0.0, 1.0);
            }
            for (Tie tie : reading.ties()) assertThat(ids).contains(tie.a(), tie.b());
            reading.mentions().forEach(one -> assertThat(one.span().of(text)).isEqualTo(one.text()));
            reading.times().forEach(one -> assertThat(one.span().end()).isLessThanOrEqualTo(text.length()));
            reading.claims().forEach(one -> assertThat(one.span().of(text)).isEqualTo(one.text()));
            reading.quantities().forEach(one -> assertThat(one.span().of(text)).isEqualTo(one.text()));
        }
    }

    @Test
    void theSameArticleGivesTheSameReading() {
        ArticleText one = Engine.articles(AID).getFirst();
        assertThat(Engine.pipeline().read(one)).isEqualTo(Engine.pipeline().read(one));
    }

    @Test
    void anArticleThatIsThereAlreadyIsLeftOutWithANotice() {
        List<ArticleText> twice = List.of(Engine.articles(AID).getFirst(), Engine.articles(AID).getFirst());
        Imported once = run(twice, List.of(), Progress.SILENT);
        assertThat(once.articles()).hasSize(1);
        assertThat(once.notices()).extracting(Notice::code).contains("known-article");
        Article article = once.articles().getFirst();
        assertThat(run(twice, List.of(article.textHash()), Progress.SILENT).articles()).isEmpty();
    }

    @Test
    void theEngineIsNotLoadedForWhatIsThereAlready() {
        ArticleText one = Engine.articles(AID).getFirst();
        Importing importing = new Importing(() -> {
            throw new AssertionError("loaded");
        });
        assertThat(importing.run(List.of(), Instant.EPOCH, List.of(one), List.of(one.article().textHash()), Progress.SILENT).articles()).isEmpty();
    }

    @Test
    void stopIsHeardBetweenTwoArticles() {
        List<ArticleText> articles = new ArrayList<>(Engine.articles(AID));
        articles.addAll(Engine.articles(PORT));
        List<String> reported = new ArrayList<>();
        assertThatThrownBy(() -> run(articles, List.of(), (done, total, message) -> {
            reported.add(done + "/" + total + " " + message);
            if (done == 1) throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(reported).containsExactly("0/2 Kenya sends aid to Somalia", "1/2 Port reopens after strike");
    }
}
