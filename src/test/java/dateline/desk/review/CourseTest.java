package dateline.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ReviewQueue.Question;
import dateline.analysis.ReviewQueue;
import dateline.edit.ActorDecisions.Outcome;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final String NORLAND = """
            article | a1 | Daily Courier | - | Shells hit the depot
            actor | g:river | armed_group | Haruk River Front
            actor | g:rever | armed_group | Harok River Front
            event | e1 | a1 | g:river > NOR | conflict attack | occurred | 2026-01-02
            event | e2 | a1 | g:rever > NOR | conflict attack | occurred | 2026-01-02
            """;
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    private final CaseFile file = CaseSheet.read(NORLAND);
    private final ResolvedCase open = ResolvedCase.of(file);
    private final List<Question> all = ReviewQueue.of(open);

    private ResolvedCase after(Question question, Answers.Word word) {
        Outcome outcome = Answers.of(question, word, open, "because", NOON).orElseThrow();
        return ResolvedCase.of(((Outcome.Done) outcome).change().applyTo(file));
    }

    @Test
    void asksEachQuestionOnceAndCountsTheAnswers() {
        Course course = Course.NONE.with(all);
        assertThat(course.left()).extracting(question -> question.getClass().getSimpleName()).containsExactly("Same", "Dated");
        assertThat(List.of(course.number(), course.of())).containsExactly(1, 2);
        Course next = course.answer();
        assertThat(List.of(next.number(), next.of())).containsExactly(2, 2);
        assertThat(next.with(all)).isEqualTo(next);
        assertThat(next.answer().now()).isEmpty();
        assertThat(next.answer().answer()).isEqualTo(next.answer());
    }

    @Test
    void aSkippedQuestionComesLastAndOneTakenBackComesFirst() {
        Course course = Course.NONE.with(all);
        assertThat(course.skip().now()).contains(all.get(1));
        assertThat(course.skip().skip()).isEqualTo(course);
        assertThat(course.answer().skip()).isEqualTo(course.answer());
        assertThat(course.answer().back(all.getFirst())).isEqualTo(course);
    }

    @Test
    void aQuestionIsAskedWithWhatEachAnswerDoes() {
        ReviewModel model = ReviewModel.of(all.getFirst(), open);
        assertThat(model.title()).isEqualTo("Is “Haruk River Front” the same as Harok River Front?");
        assertThat(model.yes()).isEqualTo(new ReviewModel.Answer("Same", "1 event of “Haruk River Front” joins"));
        assertThat(model.no()).isEqualTo(new ReviewModel.Answer("Different", "kept apart for good"));
        assertThat(model.speaksFor()).containsExactly("both deal with NOR");
        assertThat(ReviewModel.of(all.get(1), open).typed()).isTrue();
    }

    @Test
    void anAnswerToWhoIsOneIsARulingWithItsReason() {
        for (Answers.Word word : Answers.Word.values()) {
            ResolvedCase then = after(all.getFirst(), word);
            Ruling ruling = then.file().rulings().stream().findFirst().orElseThrow();
            Class<? extends Decision> kind = switch (word) {
                case YES -> Decision.Merge.class;
                case UNSURE -> Decision.DoubtSame.class;
                case NO -> Decision.KeepApart.class;
            };
            assertThat(ruling.decision()).isInstanceOf(kind);
            assertThat(ruling.reason()).contains("because");
            assertThat(ReviewModel.stands(all.getFirst(), then)).isEqualTo(word == Answers.Word.UNSURE);
        }
    }

    @Test
    void anArticleWhoseDateNobodyKnowsIsAskedAboutNoMore() {
        Question dated = all.get(1);
        ResolvedCase then = after(dated, Answers.Word.NO);
        assertThat(ReviewQueue.of(then)).noneMatch(Question.Dated.class::isInstance);
        assertThat(Answers.of(dated, Answers.Word.UNSURE, open, "", NOON)).isEqualTo(Optional.empty());
    }
}
