package dateline.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ReviewQueue.Question;
import dateline.analysis.ReviewQueue;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | -          | Shells hit the depot
            article | a2 | -             | 2026-01-09 | More of it
            actor   | g:river | armed_group | Haruk River Front
            actor   | g:rever | armed_group | Harok River Front | HRF
            event   | e1 | a1 | g:river > NOR | conflict attack | occurred | 2026-01-02
            event   | e2 | a2 | g:rever > NOR | conflict attack | occurred | 2026-01-02 | text=The_Front_fired. suggested=yes
            event   | e3 | a2 | g:rever > NOR | conflict raid | occurred | 2026-01-04
            """);
    private static final ResolvedCase OPEN = ResolvedCase.of(FILE);

    private static ResolvedCase after(Decision... decisions) {
        return ResolvedCase.of(FILE.with(draft -> {
            for (int i = 0; i < decisions.length; i++)
                draft.rulings = draft.rulings.with(new Ruling("r" + i, decisions[i], Optional.empty(), Instant.EPOCH, false));
        }));
    }

    private static <Q extends Question> Q first(Class<Q> kind) {
        return ReviewQueue.of(OPEN).stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static List<String> answers(ReviewModel model) {
        return List.of(model.yes(), model.unsure(), model.no()).stream().map(answer -> answer.word() + ": " + answer.about()).toList();
    }

    @Test
    void twoThatMayBeOneAreShownWithTheOneThatWouldStandLast() {
        ReviewModel model = ReviewModel.of(first(Question.Same.class), OPEN);
        assertThat(model.title()).startsWith("Is “").endsWith("?");
        assertThat(model.sides()).hasSize(2);
        String into = model.sides().getLast().actor().name();
        String from = model.sides().getFirst().actor().name();
        assertThat(model.title()).isEqualTo("Is “" + from + "” the same as " + into + "?");
        assertThat(answers(model)).containsExactly(
                "Same: 1 event of “" + from + "” joins", "Unsure: stays open, asked again later", "Different: kept apart for good");
        assertThat(model.sides()).extracting(side -> side.actor().name() + ", " + side.about() + " " + side.ways()).containsExactlyInAnyOrder(
                "Haruk River Front, Armed group, 1 event [Haruk River Front]", "Harok River Front, Armed group, 1 event [Harok River Front, HRF]");
        assertThat(model.typed()).isFalse();
    }

    @Test
    void aSuggestionIsAskedAboutWithItsSentenceAndDrawnWhenItIsRight() {
        ReviewModel model = ReviewModel.of(first(Question.Right.class), OPEN);
        assertThat(model.title()).isEqualTo("Does the sentence say this?");
        assertThat(model.why()).startsWith("Only suggested: ").contains("confidence 0.80");
        assertThat(answers(model)).containsExactly(
                "Right: is drawn from now on", "Unsure: stays a suggestion, asked again later", "Wrong: is suggested no more");
        assertThat(model.quote().map(ReviewModel.Quote::sentence)).contains("The Front fired.");
    }

    @Test
    void aDateIsTyped() {
        ReviewModel model = ReviewModel.of(first(Question.Dated.class), OPEN);
        assertThat(model.title()).isEqualTo("When was “Shells hit the depot” published?");
        assertThat(model.why()).startsWith("Its text states no date. 1 event was read from it;");
        assertThat(model.typed()).isTrue();
    }

    @Test
    void aQuestionStandsUntilWhatItIsAboutIsSettled() {
        Question same = first(Question.Same.class);
        Question right = first(Question.Right.class);
        Question dated = first(Question.Dated.class);
        for (Question one : List.of(same, right, dated)) assertThat(ReviewModel.stands(one, OPEN)).as(one.toString()).isTrue();

        assertThat(ReviewModel.stands(same, after(new Decision.Merge("g:river", "g:rever")))).isFalse();
        assertThat(ReviewModel.stands(same, after(new Decision.KeepApart("g:river", "g:rever")))).isFalse();
        assertThat(ReviewModel.stands(right, ResolvedCase.of(FILE.with(draft -> draft.events = draft.events.without(List.of("e2")))))).isFalse();
        assertThat(ReviewModel.stands(dated, ResolvedCase.of(FILE.with(draft -> draft.articles = draft.articles.without(List.of("a1")))))).isFalse();
    }
}
