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
    void takesNothingFromAnotherLanguage() {
        ArticleText french = Engine.articles("L'Iran attaque\n\nL'Iran a attaqué l'Irak lundi, a dit le porte-parole de la défense, et les deux pays ont fermé leurs frontières pour une semaine.\n").getFirst();
        assertThat(french.article().notices()).extracting(notice -> notice.what()).containsExactly("Texts are read for English; this is French, so nothing was taken from it");
        assertThat(Attempt.of(Engine.pipeline(), french).reading().orElseThrow().events()).isEmpty();
        assertThat(Attempt.of(Engine.pipeline(), french).reading().orElseThrow().actors()).isEmpty();
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
