package dateline.desk.review;

import dateline.analysis.AliasProposals.Proposal;
import dateline.analysis.ReviewQueue.Question;
import dateline.edit.ActorDecisions.Outcome;
import dateline.edit.ActorDecisions;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Actor;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.SplitTarget;
import dateline.model.casefile.Verdict;
import java.time.Instant;
import java.util.Optional;

/// What an answer does to the case.
final class Answers {
    private Answers() {}

    enum Word {
        YES,
        UNSURE,
        NO
    }

    /// Empty where the question stays open and nothing is to be kept.
    static Optional<Outcome> of(Question question, Word word, ResolvedCase open, String reason, Instant when) {
        ActorDecisions decisions = new ActorDecisions(open, reason, when);
        return switch (question) {
            case Question.Same same -> same(same.proposal(), word, decisions);
            case Question.Belongs belongs -> switch (word) {
                case YES -> Optional.of(decisions.splitAlias(belongs.holder(), belongs.alias(), SplitTarget.of(belongs.other())));
                case NO -> Optional.of(decisions.confirmAlias(belongs.holder(), belongs.alias()));
                case UNSURE -> Optional.empty();
            };
            case Question.Right right -> done(Decisions.decide(open.file(), verdict(word), right.event().id(), reason, when));
            case Question.Dated dated -> word == Word.NO ? done(Decisions.undated(dated.article(), when)) : Optional.empty();
            case Question.Lost lost -> word == Word.YES ? done(new Change.Revoke(lost.ruling().id(), "Take back a ruling without its reading")) : Optional.empty();
        };
    }

    private static Optional<Outcome> same(Proposal proposal, Word word, ActorDecisions decisions) {
        Actor into = ActorDecisions.kept(proposal.a(), proposal.b());
        Actor from = into == proposal.a() ? proposal.b() : proposal.a();
        return Optional.of(switch (word) {
            case YES -> decisions.merge(from, into);
            case UNSURE -> decisions.unsure(from, into);
            case NO -> decisions.keepApart(from, into);
        });
    }

    private static Verdict verdict(Word word) {
        return switch (word) {
            case YES -> Verdict.ACCEPT;
            case UNSURE -> Verdict.DOUBT;
            case NO -> Verdict.REJECT;
        };
    }

    private static Optional<Outcome> done(Change change) {
        return Optional.of(new Outcome.Done(change));
    }
}
