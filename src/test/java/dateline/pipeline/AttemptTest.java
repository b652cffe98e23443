package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.ArticleText;
import dateline.model.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is said of an article that fails.
class AttemptTest {
    private static final ArticleText WHOLE = Engine.articles("Iran attacks Iraq\n\nIran attacked Iraq on Monday.\n").getFirst();

    @Test
    void readsAnArticle() {
        assertThat(Attempt.of(Engine.pipeline(), WHOLE).reading()).isPresent();
    }

    @Test
    void saysWhichArticleCouldNotBeReadAndWhatToDo() {
        // There is no Monday before the first of all days.
        ArticleText broken = new ArticleText(
                WHOLE.article().withPublished(Optional.of(LocalDate.MIN), Optional.of("typed")), WHOLE.text(), Optional.empty(), new Span(0, 0), List.of());
        Attempt attempt = Attempt.of(Engine.pipeline(), broken);
        assertThat(attempt.reading()).isEmpty();
        assertThat(attempt.fault().orElseThrow().words()).contains("Iran attacks Iraq", "could not be read", "Import it alone");
    }
}
