package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ReviewQueue.Question;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Correction;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A suggestion is nowhere but in the text and the review until the analyst says that it is right, or sets it right.
class SuggestionsTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            event   | e1 | a1 | KEN > UGA | conflict assault | occurred | 2026-01-04
            event   | s1 | a1 | TZA > UGA | conflict threaten | occurred | 2026-01-03 | suggested=yes
            event   | s2 | a1 | RWA > KEN | conflict accuse | occurred | - | suggested=yes
            """);

    private static CaseFile said(Verdict verdict) {
        return Decisions.decide(FILE, verdict, "s1", Instant.EPOCH).applyTo(FILE);
    }

    private static List<String> drawn(CaseFile file) {
        ResolvedCase open = ResolvedCase.of(file);
        List<String> lines = ActorGraph.of(open, Filter.ALL).lines().stream().flatMap(line -> line.eventIds().stream()).sorted().toList();
        List<String> marks = open.happenings().stream().map(one -> one.lead().id()).sorted().toList();
        assertThat(lines).isEqualTo(marks);
        assertThat(CaseView.of(open, Filter.ALL).counts().all()).isEqualTo(marks.size());
        assertThat(open.eventsOf("a1").stream().map(Event::id).sorted().toList()).isEqualTo(marks);
        return marks;
    }

    @Test
    void suggestionsAreNeitherDrawnNorCounted() {
        ResolvedCase open = ResolvedCase.of(FILE);
        assertThat(drawn(FILE)).containsExactly("e1");
        assertThat(open.suggested()).extracting(Event::id).containsExactly("s1", "s2");
        assertThat(CaseIndex.of(open).suggestedIn("a1")).hasSize(2);
        assertThat(open.checks().tally().words()).isEqualTo("0 of 1 checked");
        assertThat(open.takingPart()).containsExactlyInAnyOrder("KEN", "UGA");
    }

    @Test
    void yesAndACorrectionDrawASuggestionUnsureAndNoDoNot() {
        assertThat(drawn(said(Verdict.ACCEPT))).containsExactly("e1", "s1");
        assertThat(drawn(Decisions.correct(FILE, "s1", new Correction.OfStatus(Status.CLAIMED), Instant.EPOCH).applyTo(FILE))).containsExactly("e1", "s1");
        assertThat(drawn(said(Verdict.DOUBT))).containsExactly("e1");
        CaseFile wrong = said(Verdict.REJECT);
        assertThat(drawn(wrong)).containsExactly("e1");
        assertThat(ResolvedCase.of(wrong).suggested()).extracting(Event::id).containsExactly("s2");
        assertThat(ResolvedCase.of(wrong).rejected()).extracting(Event::id).containsExactly("s1");
    }

    @Test
    void aYesThatIsTakenBackLeavesASuggestion() {
        CaseFile yes = said(Verdict.ACCEPT);
        String ruling = yes.rulings().stream().findFirst().orElseThrow().id();
        assertThat(drawn(new Change.Revoke(ruling, "Take back").applyTo(yes))).containsExactly("e1");
    }

    @Test
    void theReviewAsksAboutThemAfterAllThatIsDrawnAndAgainWhereTheAnalystWasUnsure() {
        List<Question> asked = ReviewQueue.of(ResolvedCase.of(said(Verdict.DOUBT)));
        List<String> events = asked.stream().flatMap(one -> one instanceof Question.Right right ? java.util.stream.Stream.of(right.event().id()) : java.util.stream.Stream.empty()).toList();
        assertThat(events).containsExactly("s2", "s1");
        assertThat(asked.getLast().doubted()).isTrue();
    }
}
