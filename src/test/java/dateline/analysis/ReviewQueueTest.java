package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ReviewQueue.Question;
import dateline.model.EventBuilder;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | -          | Shells hit the depot
            article | a2 | -             | 2026-01-09 | More of it
            article | a3 | -             | -          | Nothing is read from it
            article | a4 | -             | -          | Talks
            actor   | g:river | armed_group | Haruk River Front
            actor   | g:rever | armed_group | Harok River Front
            actor   | g:sons  | armed_group | Sons of the Hill | the Haruk River Front; Hill fighters
            event   | firm    | a2 | g:river > NOR | conflict attack | occurred | 2026-01-02
            event   | weak    | a2 | g:rever > NOR | conflict raid | occurred | 2026-01-02
            event   | weaker  | a2 | g:rever > NOR | conflict seize | occurred | 2026-01-03
            event   | maybe   | a2 | g:sons > NOR | conflict raid | occurred | 2026-01-04 | suggested=yes
            event   | likely  | a2 | g:sons > NOR | conflict seize | occurred | 2026-01-05 | suggested=yes
            event   | one     | a1 | g:sons > NOR | neutral talks | occurred |
            event   | two     | a4 | g:sons > NOR | neutral talks | occurred |
            event   | three   | a4 | NOR > g:sons | neutral demand | occurred |
            """).with(draft -> Map.of("weak", .35, "weaker", .3, "maybe", .1, "likely", .2).forEach((id, confidence) ->
            draft.events = draft.events.with(EventBuilder.builder(draft.events.get(id).orElseThrow()).confidence(confidence).build())));

    private static List<Question> questions(Decision... decisions) {
        return ReviewQueue.of(ResolvedCase.of(FILE.with(draft -> {
            for (int i = 0; i < decisions.length; i++)
                draft.rulings = draft.rulings.with(new Ruling("r" + i, decisions[i], Optional.empty(), Instant.EPOCH, false));
        })));
    }

    /// "right weak", with "?" behind one that the analyst was unsure of.
    private static List<String> keys(Decision... decisions) {
        return questions(decisions).stream().filter(question -> !(question instanceof Question.Same) || question.doubted())
                .map(question -> (question instanceof Question.Same ? "same" : question.key()) + (question.doubted() ? "?" : "")).toList();
    }

    @Test
    void namesComeBeforeWeakReadingsDatesAndSuggestionsTheLikeliestOfThemFirst() {
        assertThat(questions().getFirst()).isInstanceOf(Question.Same.class);
        assertThat(keys()).containsExactly(
                "belongs g:sons the Haruk River Front", "right weaker", "right weak", "dated a4", "dated a1", "right likely", "right maybe");
    }

    @Test
    void whatIsDecidedIsAskedNoMoreAndWhatIsUnsureLast() {
        assertThat(keys(new Decision.Accept("weak", Optional.empty()), new Decision.Reject("likely", Optional.empty()))).containsExactly(
                "belongs g:sons the Haruk River Front", "right weaker", "dated a4", "dated a1", "right maybe");
        assertThat(keys(new Decision.Doubt("weaker", Optional.empty()), new Decision.Doubt("firm", Optional.empty()))).containsExactly(
                "belongs g:sons the Haruk River Front", "right weak", "dated a4", "dated a1", "right likely", "right maybe", "right weaker?", "right firm?");
    }

    @Test
    void aWayOfWritingThatTheAnalystGaveIsNotAskedAbout() {
        assertThat(keys(new Decision.Alias("g:sons", "the Haruk River Front"))).noneMatch(key -> key.startsWith("belongs"));
    }

    @Test
    void whoIsOneIsAskedUntilItIsRuled() {
        assertThat(questions(new Decision.DoubtSame("g:river", "g:rever"))).last().isInstanceOf(Question.Same.class);
        assertThat(questions(new Decision.KeepApart("g:river", "g:rever")))
                .noneMatch(question -> question instanceof Question.Same same && same.key().contains("g:river") && same.key().contains("g:rever"));
    }

    @Test
    void anActorKnowsHowManyQuestionsAreAboutIt() {
        List<Question> all = questions();
        Map<String, Integer> byActor = ReviewQueue.byActor(all);
        for (String id : List.of("g:river", "g:rever", "g:sons")) {
            long about = all.stream().filter(one -> one instanceof Question.Same same && List.of(same.proposal().a().id(), same.proposal().b().id()).contains(id)
                    || one instanceof Question.Belongs belongs && List.of(belongs.holder().id(), belongs.other().id()).contains(id)
                    || one instanceof Question.Right right && (right.event().actors().contains(id) || right.event().recipients().contains(id))).count();
            assertThat(byActor.get(id)).as(id).isEqualTo((int) about).isPositive();
        }
        assertThat(byActor.get("NOR")).as("the readings it stands in that are asked about").isEqualTo((int) all.stream().filter(Question.Right.class::isInstance).count());
        ToReview once = ToReview.of(ResolvedCase.of(FILE));
        assertThat(once.known()).isEmpty();
        assertThat(once.count()).isEqualTo(all.size());
        assertThat(once.known()).isPresent();
        assertThat(once.about("g:river")).isEqualTo(byActor.get("g:river"));
    }
}
