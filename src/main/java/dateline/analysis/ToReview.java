package dateline.analysis;

import dateline.analysis.AliasProposals.Proposal;
import dateline.analysis.ReviewQueue.Question;
import dateline.model.casefile.ResolvedCase;
import dateline.model.persistent.Lazy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of a case, gathered once and kept with it: whoever says how much is to review says this number. Takes a
/// moment where there are many actors, so that it is asked in the background; safe on many threads.
public final class ToReview {
    private final Lazy<List<Proposal>> proposals;
    private final Lazy<List<Question>> questions;
    private final Lazy<Map<String, Integer>> byActor;

    private ToReview(ResolvedCase open) {
        proposals = new Lazy<>(() -> before(open).orElseGet(() -> AliasProposals.of(open)));
        questions = new Lazy<>(() -> ReviewQueue.of(open, proposals.get()));
        byActor = new Lazy<>(() -> ReviewQueue.byActor(questions.get()));
    }

    public static ToReview of(ResolvedCase open) {
        return open.kept(ToReview.class, ToReview.class, () -> new ToReview(open));
    }

    /// Who may be one does not change with a word on a reading that stays as it is.
    private static Optional<List<Proposal>> before(ResolvedCase open) {
        return open.step().filter(step -> step.readings().isEmpty()).flatMap(step -> step.before().asked(ToReview.class, ToReview.class))
                .flatMap(earlier -> earlier.proposals.asked());
    }

    public List<Question> questions() {
        return questions.get();
    }

    public int count() {
        return questions().size();
    }

    /// How many of the questions are about an actor.
    public int about(String actorId) {
        return byActor.get().getOrDefault(actorId, 0);
    }

    /// How many are about each actor that any is about.
    public Map<String, Integer> byActor() {
        return byActor.get();
    }

    /// The same as soon as it has been gathered.
    public Optional<ToReview> known() {
        return questions.asked().map(found -> this);
    }
}
