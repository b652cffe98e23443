package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.Mention;
import dateline.model.Texts;
import dateline.model.Timex;
import dateline.model.casefile.CaseSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIndexTest {
    private static final List<Article> ARTICLES = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Daily Courier | 2026-01-06 | Talks in Nairobi
            article | a3 | Daily Courier | 2026-01-07 | The Élan of March
            """).articles().stream().toList();

    /// Texts by the article's id, which is its text's hash here, and how often each was asked for.
    private static final class Held implements Texts {
        private final Map<String, String> texts = new HashMap<>(Map.of(
                "a1", "The River Front attacked the depot of Norland's army. Nobody was killed.",
                "a2", "Norland and the River Front are talking. The attack on the depot was discussed.",
                "a3", "Fighters marched north."));
        private final List<String> asked = new ArrayList<>();

        @Override
        public Optional<String> text(String textHash) {
            asked.add(textHash);
            return Optional.ofNullable(texts.get(textHash));
        }

        @Override
        public List<Mention> mentions(Article article) {
            return List.of();
        }

        @Override
        public List<Timex> times(Article article) {
            return List.of();
        }
    }

    private final Held texts = new Held();
    private final ArticleIndex index = new ArticleIndex();

    @AfterEach
    void shut() {
        index.close();
    }

    private List<String> find(String words, List<Article> articles) {
        return index.find(words, articles, texts, Progress.SILENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            depot                  ; a1 a2
            river killed           ; a1
            attacks                ; a1 a2
            talk                   ; a2
            "attack on the depot"  ; a2
            depot -killed          ; a2
            killed | marched       ; a1 a3
            march*                 ; a3
            nairobi                ; a2
            shells                 ; a1
            ceasefire              ; -
            """, quoteCharacter = '~')
    void allWordsHaveToBeThereWhicheverWayTheyEndOrAreJoined(String words, String ids) {
        assertThat(find(words, ARTICLES)).containsExactlyInAnyOrder(ids.equals("-") ? new String[0] : ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "(", "))", "-", "*", "a \"b", "~~", "\\", "+|-"})
    void nothingThatIsTypedIsAnError(String words) {
        assertThatCode(() -> find(words, ARTICLES)).doesNotThrowAnyException();
    }

    @Test
    void theBestComesFirst() {
        texts.texts.put("a1", "Depot depot depot.");
        assertThat(find("depot", ARTICLES)).first().isEqualTo("a1");
    }

    @Test
    void whatComesGoesOrChangesIsCaughtUpWithAndNothingElseIsRead() {
        assertThat(find("depot", ARTICLES.subList(0, 1))).containsExactly("a1");
        texts.asked.clear();
        assertThat(find("depot", ARTICLES)).containsExactlyInAnyOrder("a1", "a2");
        assertThat(texts.asked).containsExactly("a2", "a3");
        texts.asked.clear();
        assertThat(find("depot", ARTICLES.subList(1, 3))).containsExactly("a2");
        assertThat(texts.asked).isEmpty();
        assertThat(find("depot", ARTICLES)).as("it has come back").containsExactlyInAnyOrder("a1", "a2");
        assertThat(texts.asked).containsExactly("a1");
    }

    @Test
    void anArticleWhoseTextIsMissingIsFoundByItsHeadline() {
        texts.texts.remove("a2");
        assertThat(find("talks", ARTICLES)).containsExactly("a2");
        assertThat(find("discussed", ARTICLES)).isEmpty();
    }
}
