package dateline.desk.inspector;

import dateline.analysis.Statement;
import dateline.desk.part.Dates;
import dateline.model.Article;
import dateline.model.Basis;
import dateline.model.Check;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One reading as the inspector shows it: what was found, the sentence it was found in, and what was decided.
///
/// @param id of the event or tie
/// @param event whether it is an event; a tie has nothing to correct
/// @param finding "Pakistan → Sudan: arms deal"
/// @param facts "Occurred", date, place, on whose word, numbers; in this order
/// @param source outlet and date of the article, with its number
/// @param why the rule that fired and how sure it is, for whoever asks
/// @param check what the analyst has said of it
/// @param suggested whether it is not drawn until the analyst says yes
/// @param start for the order: the first day, undated ones last
record Card(
        String id,
        boolean event,
        String finding,
        Sign sign,
        Status status,
        List<Evidence> evidence,
        List<String> facts,
        String source,
        String why,
        Optional<Ruling> decision,
        Check check,
        boolean suggested,
        Optional<LocalDate> start) {

    static Card of(Event event, ResolvedCase open) {
        String to = names(event.recipients(), open);
        boolean mutual = event.mutual() && event.recipients().isEmpty() && event.actors().size() > 1;
        String who = mutual ? names(event.actors(), open) : names(event.actors(), open) + (to.isEmpty() ? "" : " → " + to);
        List<String> facts = new ArrayList<>(List.of(status(event.status(), event.attributedTo(), open), Dates.of(event.date())));
        event.place().ifPresent(place -> facts.add("in " + place.name().orElse(place.text()) + (place.basis() == Basis.CONTEXT ? " (from context)" : "")));
        String numbers = event.quantities().stream()
                .flatMap(id -> open.file().quantities().get(id).stream())
                .map(Quantity::text)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) facts.add(numbers);
        Optional<Article> article = open.file().articles().get(event.articleId());
        return new Card(
                event.id(), true, (who.isBlank() ? "" : who + ": ") + Statement.words(open, event), event.type().sign(), event.status(), event.evidence(),
                facts, source(article, event.evidence(), open), why(event), open.decision(event.id()),
                open.checks().of(event.id()), open.suggested().has(event.id()), event.date().flatMap(When::start).or(() -> event.date().flatMap(When::end)));
    }

    static Card of(Tie tie, ResolvedCase open) {
        String joint = tie.kind().mutual() ? " and " : " → ";
        Optional<Article> article = open.file().articles().get(tie.articleId());
        List<String> facts = new ArrayList<>(List.of(status(tie.status(), tie.attributedTo(), open)));
        tie.date().ifPresent(date -> facts.add(Dates.of(date)));
        return new Card(
                tie.id(), false, open.nameOf(tie.a()) + joint + open.nameOf(tie.b()) + ": " + tie.kind().label(), tie.kind().sign(), tie.status(),
                tie.evidence(), facts, source(article, tie.evidence(), open), rule(tie.rule()), open.decision(tie.id()),
                open.checks().of(tie.id()), false, tie.date().flatMap(When::start));
    }

    boolean undecided() {
        return check == Check.UNCHECKED;
    }

    boolean rejected() {
        return check == Check.WRONG;
    }

    private static String names(List<String> ids, ResolvedCase open) {
        return ids.stream().map(open::nameOf).collect(Collectors.joining(" and "));
    }

    private static String status(Status status, List<String> by, ResolvedCase open) {
        String word = status.name().charAt(0) + status.code().substring(1);
        return by.isEmpty() ? word : word + ", on the word of " + names(by, open);
    }

    /// Outlet, day and, in a file with pages or parts, where the first sentence stands.
    private static String source(Optional<Article> article, List<Evidence> evidence, ResolvedCase open) {
        return article.map(one -> {
                    String outlet = one.sourceId().flatMap(id -> open.file().sources().get(id)).map(Source::name).orElse("“" + one.title() + "”");
                    String where = evidence.isEmpty() ? "" : one.where(evidence.getFirst().span().start()).map(place -> ", " + place).orElse("");
                    return outlet + ", " + one.published().map(Dates::brief).orElse("date not stated") + where + " [" + one.number() + "]";
                })
                .orElse("");
    }

    /// The words that made the rule fire, when they stand in the first sentence.
    private static String trigger(Event event) {
        Evidence first = event.evidence().getFirst();
        if (!first.span().contains(event.trigger()) || event.trigger().equals(first.span())) return "";
        int from = event.trigger().start() - first.span().start();
        return "Read from “" + first.text().substring(from, from + event.trigger().length()) + "” by ";
    }

    /// `verb:accuse|blame|charge` is one rule for many words: its first word is its name.
    private static String rule(String rule) {
        int more = rule.indexOf('|');
        return "rule " + (more < 0 ? rule : rule.substring(0, more));
    }

    private static String why(Event event) {
        if (event.origin().maker() == Origin.Maker.ANALYST) return "Added by you";
        return trigger(event) + rule(event.rule()) + String.format(Locale.ROOT, "; confidence %.2f", event.confidence());
    }
}
