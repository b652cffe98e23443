package dateline.desk.review;

import dateline.analysis.AliasProposals.Proposal;
import dateline.analysis.AliasProposals;
import dateline.analysis.LostRuling;
import dateline.analysis.ReviewQueue.Question;
import dateline.analysis.Statement;
import dateline.desk.part.Dates;
import dateline.edit.ActorDecisions;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question as it is put to the analyst.
///
/// @param why what makes it a question
/// @param sides the actors that it is about, the one that would stand for both last
/// @param yes, `unsure` and `no`: what the answers are called and what they do
/// @param quote a sentence that the question is about, with its source
record ReviewModel(
        Question question, String title, String why, List<Side> sides, List<String> speaksFor, List<String> speaksAgainst, Answer yes, Answer unsure,
        Answer no, Optional<Quote> quote) {

    private static final String SHARE = "confidence %.2f, the share of such readings that held in hand-coded texts.";

    record Answer(String word, String about) {}

    /// @param alias the way of writing that is in question; empty for the whole actor
    record Side(Actor actor, Optional<String> alias, String about, List<String> ways) {}

    record Quote(String finding, Event event, String sentence, String source) {}

    /// Whether its answer is typed.
    boolean typed() {
        return question instanceof Question.Dated;
    }

    static ReviewModel of(Question question, ResolvedCase open) {
        return switch (question) {
            case Question.Same same -> same(same, open);
            case Question.Belongs belongs -> belongs(belongs, open);
            case Question.Right right -> right(right, open);
            case Question.Dated dated -> dated(dated, open);
            case Question.Lost lost -> new ReviewModel(question, "May this ruling go?",
                    LostRuling.words(lost.ruling(), open) + ": the rules that read the article now find no such reading any more, or it must not be.",
                    List.of(), List.of(), List.of(), new Answer("Let it go", "taken back, kept on record"), new Answer("Later", "stays open, asked again"),
                    new Answer("Keep it", "stands, in case the reading comes back"), Optional.empty());
        };
    }

    /// Whether the question can still be put: those it is about are still there.
    static boolean stands(Question question, ResolvedCase open) {
        return switch (question) {
            case Question.Same same -> open.actors().has(same.proposal().a().id()) && open.actors().has(same.proposal().b().id())
                    && open.identities().apart(same.proposal().a().id(), same.proposal().b().id()).isEmpty();
            case Question.Belongs belongs -> open.actors().get(belongs.holder().id()).filter(actor -> actor.aliases().contains(belongs.alias())).isPresent()
                    && open.actors().has(belongs.other().id());
            case Question.Right right -> open.events().has(right.event().id()) || open.suggested().has(right.event().id());
            case Question.Dated dated -> open.file().articles().get(dated.article().id()).filter(article -> article.published().isEmpty()).isPresent();
            case Question.Lost lost -> open.unfound().contains(lost.ruling());
        };
    }

    private static ReviewModel same(Question.Same same, ResolvedCase open) {
        Proposal proposal = same.proposal();
        Actor into = ActorDecisions.kept(proposal.a(), proposal.b());
        Actor from = into == proposal.a() ? proposal.b() : proposal.a();
        long events = events(from, open);
        String joins = from.name().equals(into.name()) ? counted(events, "event joins", "events join") : counted(events, "event of “" + from.name() + "” joins", "events of “" + from.name() + "” join");
        String title = Id.fold(from.name()).equals(Id.fold(into.name())) ? "Are the two that are written “" + from.name() + "” one?"
                : "Is “" + from.name() + "” the same as " + into.name() + "?";
        return new ReviewModel(same, title, asked(proposal.why(), same.doubted()),
                List.of(side(from, open), side(into, open)), proposal.speaksFor(), proposal.speaksAgainst(), new Answer("Same", joins),
                new Answer("Unsure", "stays open, asked again later"), new Answer("Different", "kept apart for good"), Optional.empty());
    }

    private static ReviewModel belongs(Question.Belongs belongs, ResolvedCase open) {
        Actor holder = belongs.holder();
        Side written = new Side(holder, Optional.of(belongs.alias()), "read as " + holder.name(), List.of(belongs.alias()));
        return new ReviewModel(belongs, "Is “" + belongs.alias() + "” " + belongs.other().name() + "?",
                "Asked because it was read as " + holder.name() + " and ends in the name of another actor.",
                List.of(written, side(belongs.other(), open)), List.of(), List.of(), new Answer("Yes", "split off " + holder.name()),
                new Answer("Unsure", "stays open, asked again later"), new Answer("No", "it is " + holder.name()), Optional.empty());
    }

    private static ReviewModel right(Question.Right right, ResolvedCase open) {
        Event event = right.event();
        boolean drawn = !open.suggested().has(event.id());
        String why = right.doubted() ? "Asked again because you were unsure."
                : String.format(Locale.ROOT, drawn ? "Asked because the machine is not sure of it: " + SHARE
                        : "Only suggested: it is neither drawn nor printed until you say that it is right. Its " + SHARE, event.confidence());
        Quote quote = new Quote(finding(event, open), event, event.evidence().getFirst().text(), source(open, event.evidence().getFirst()));
        return new ReviewModel(right, "Does the sentence say this?", why, List.of(), List.of(), List.of(),
                new Answer("Right", drawn ? "counts as checked" : "is drawn from now on"),
                new Answer("Unsure", drawn ? "stays open, asked again later" : "stays a suggestion, asked again later"),
                new Answer("Wrong", drawn ? "goes from graph and timeline" : "is suggested no more"), Optional.of(quote));
    }

    private static ReviewModel dated(Question.Dated dated, ResolvedCase open) {
        return new ReviewModel(dated, "When was “" + dated.article().title() + "” published?",
                "Its text states no date. " + counted(dated.events(), "event was", "events were") + " read from it; words like “on Friday” count from this date.",
                List.of(), List.of(), List.of(), new Answer("Set the date", "the article is read again"), new Answer("Later", "stays open, asked again"),
                new Answer("Not known", "stays without a date"), Optional.empty());
    }

    private static String asked(String why, boolean doubted) {
        return doubted ? "You were unsure. " + why : why;
    }

    private static Side side(Actor actor, ResolvedCase open) {
        String kind = AliasProposals.words(actor.kind());
        String country = actor.country().flatMap(code -> open.actors().get(code)).map(Actor::name).or(actor::country).filter(name -> !name.equals(actor.name()))
                .map(name -> ", " + name).orElse("");
        List<String> ways = new ArrayList<>(List.of(actor.name()));
        ways.addAll(actor.aliases());
        String about = kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.substring(1) + country + ", " + counted(events(actor, open), "event", "events");
        return new Side(actor, Optional.empty(), about, ways);
    }

    private static long events(Actor actor, ResolvedCase open) {
        return open.happenings().stream().filter(one -> one.lead().actors().contains(actor.id()) || one.lead().recipients().contains(actor.id())).count();
    }

    private static String counted(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    static String finding(Event event, ResolvedCase open) {
        String who = event.actors().stream().map(open::nameOf).collect(Collectors.joining(" and "));
        String whom = event.recipients().stream().map(open::nameOf).collect(Collectors.joining(" and "));
        return who + (whom.isEmpty() ? "" : who.isEmpty() ? whom : " → " + whom) + (who.isEmpty() && whom.isEmpty() ? "" : ": ") + Statement.words(open, event);
    }

    /// With the page or part of the file on which the sentence stands, where it has such.
    static String source(ResolvedCase open, Evidence evidence) {
        return open.file().articles().get(evidence.articleId())
                .map(article -> source(open, article) + article.where(evidence.span().start()).map(place -> ", " + place).orElse(""))
                .orElse("");
    }

    static String source(ResolvedCase open, Article article) {
        String outlet = article.sourceId().flatMap(id -> open.file().sources().get(id)).map(Source::name).orElse("“" + article.title() + "”");
        return outlet + ", " + article.published().map(Dates::brief).orElse("date not stated");
    }
}
