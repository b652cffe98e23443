package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.EventTraits.Answered;
import dateline.model.EventTraits.Role;
import dateline.model.EventTraits;
import dateline.model.Evidence;
import dateline.model.Mention;
import dateline.model.Rule;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whom an answer answers, where its own sentence does not say: "Kigali rejected the charge" is said to those who
/// charged it just before, "the doctors condemned the arrests" to those who made them.
public final class AnsweredParty {
    /// Which earlier telling an answer answers; nothing when it is no such answer.
    @FunctionalInterface
    public interface Answering {
        Optional<Predicate<Telling>> of(AnsweredParty article, Telling answer);
    }

    /// Asked in order until one answers; of what fits, the nearest before is answered.
    public static final List<Rule<Answering>> RULES = List.of(
            new Rule<>(
                    "answer-to-charge",
                    "Togo accused Rwanda of arming rebels. Kigali rejected the charge.",
                    "RWA | REJECT | TGO | occurred",
                    (article, answer) -> article.charge(answer, article.traits(answer).answers(Answered.CHARGE))),
            new Rule<>(
                    "condemnation-answers-deed",
                    "Chad arrested two nurses on Monday. The doctors condemned the arrests.",
                    "doctors | ACCUSE/disapprove | TCD | occurred",
                    AnsweredParty::condemnationAnswersDeed),
            new Rule<>(
                    "answer-to-deed-at-large",
                    "Togo closed its border with Mali. The move was praised by Benin.",
                    "BEN | SUPPORT | TGO | occurred",
                    AnsweredParty::deedAtLarge));

    /// Who denies, where the pronoun was read as somebody who cannot.
    @FunctionalInterface
    public interface Denier {
        Optional<List<String>> of(AnsweredParty article, Telling denial, List<Telling> all);
    }

    /// Asked in order until one answers.
    public static final List<Rule<Denier>> DENIERS = List.of(new Rule<>(
            "denial-by-the-charged",
            "Chad accused Niger of shelling a town. It denied the charge.",
            "NER | STATE/deny | - | denied",
            AnsweredParty::byTheCharged));

    /// How far above its sentence an answer reaches, in characters: two sentences or so.
    private static final int REACH = 420;

    private static final int DEED_REACH = 60;

    private final Lexicon lexicon;
    private final List<Rule<Answering>> rules;
    private final List<Rule<Denier>> deniers;
    private final Participants sides;
    private final String text;
    private final Pattern deed;

    AnsweredParty(Lexicon lexicon, RuleBook book, Participants sides, String text) {
        this.lexicon = lexicon;
        this.rules = book.answers();
        this.deniers = book.deniers();
        this.sides = sides;
        this.text = text;
        String definite = lexicon.cues("definite").stream().sorted().collect(Collectors.joining("|"));
        this.deed = Pattern.compile("^\\s+(?:" + definite + ")\\s+(?:[\\p{L}-]+\\s+)??([\\p{L}-]+?)s?\\b");
    }

    List<Telling> resolved(List<Telling> all) {
        List<Telling> out = new ArrayList<>();
        for (Telling one : all) out.add(answered(one, all).filter(who -> !who.isEmpty()).map(one::answering).orElseGet(() -> denied(one, all)));
        return out;
    }

    private Telling denied(Telling one, List<Telling> all) {
        return deniers.stream().flatMap(rule -> rule.does().of(this, one, all).stream()).findFirst().map(one::by).orElse(one);
    }

    /// "Chad blamed the rebels. It denied …": nobody denies a charge of his own, so that the pronoun means the charged.
    private Optional<List<String>> byTheCharged(Telling denial, List<Telling> all) {
        if (!traits(denial).is(Role.DENIAL) || !pronounOpens(denial)) return Optional.empty();
        return all.stream()
                .filter(one -> one != denial && lexicon.traits(one.type()).is(Role.CHARGE) && one.actors().equals(denial.actors()) && one.recipients().size() == 1)
                .filter(one -> near(one, denial.evidence().getFirst().span(), denial.trigger()))
                .max(Comparator.comparingInt(one -> last(one, denial.evidence().getFirst().span())))
                .map(Telling::recipients);
    }

    private boolean pronounOpens(Telling denial) {
        int from = denial.evidence().getFirst().span().start();
        return sides.mentions().stream().anyMatch(mention -> mention.span().start() == from && mention.how() == Mention.How.PRONOUN && denial.actors().contains(mention.actorId()));
    }

    private Optional<List<String>> answered(Telling answer, List<Telling> all) {
        if (!answer.recipients().isEmpty() || answer.actors().isEmpty()) return Optional.empty();
        return rules.stream()
                .flatMap(rule -> rule.does().of(this, answer).stream())
                .findFirst()
                .flatMap(fits -> nearest(answer, all, fits));
    }

    private EventTraits traits(Telling answer) {
        return lexicon.traits(answer.type(), answer.mode());
    }

    private Optional<Predicate<Telling>> charge(Telling answer, boolean answers) {
        // "Denied the claim": criticism, demands and threats say nothing that could be denied.
        Role role = traits(answer).is(Role.DENIAL) ? Role.ALLEGATION : Role.CHARGE;
        return answers && !ofNew(answer) ? Optional.of(one -> traits(one).is(role) && sides.onOneSide(one.recipients(), answer.actors())) : Optional.empty();
    }

    /// "Rejected a ceasefire": what is spoken of for the first time was in nobody's charge.
    private boolean ofNew(Telling answer) {
        String next = text.substring(answer.trigger().end(), Math.min(text.length(), answer.trigger().end() + DEED_REACH)).strip();
        return lexicon.cue("indefinite", next.replaceAll("(?s)\\W.*", "").toLowerCase(Locale.ROOT));
    }

    private Optional<Predicate<Telling>> condemnationAnswersDeed(Telling answer) {
        return spokenOf(answer).flatMap(lexicon::nounType).filter(type -> !lexicon.traits(type).is(Role.CHARGE)).map(type -> one -> one.type().equals(type) && !one.actors().isEmpty());
    }

    /// "The move", "the decision": whatever somebody was told to have done last, but for words.
    private Optional<Predicate<Telling>> deedAtLarge(Telling answer) {
        return spokenOf(answer).filter(lexicon.cues("deed-at-large")::contains)
                .map(noun -> one -> !one.actors().isEmpty() && !one.mutual() && lexicon.traits(one.type()).force().isPresent());
    }

    /// The noun for what is answered: "condemned the attack", "the attack was condemned".
    private Optional<String> spokenOf(Telling answer) {
        if (!traits(answer).answers(Answered.DEED)) return Optional.empty();
        int from = answer.trigger().end();
        return noun(deed.matcher(text.substring(from, Math.min(text.length(), from + DEED_REACH)))).or(() -> subject(answer));
    }

    private Optional<String> subject(Telling answer) {
        int from = answer.evidence().getFirst().span().start();
        int to = answer.trigger().start();
        return to <= from || to - from > DEED_REACH ? Optional.empty() : noun(deed.matcher(" " + text.substring(from, to).toLowerCase(Locale.ROOT)));
    }

    private static Optional<String> noun(Matcher words) {
        return words.find() ? Optional.of(words.group(1)) : Optional.empty();
    }

    private static Optional<List<String>> nearest(Telling answer, List<Telling> all, Predicate<Telling> fits) {
        Span own = answer.evidence().getFirst().span();
        return all.stream()
                .filter(one -> one != answer && fits.test(one) && near(one, own, answer.trigger()))
                .max(Comparator.comparingInt(one -> last(one, own)))
                .map(one -> one.actors().stream().filter(id -> !answer.actors().contains(id)).toList());
    }

    private static boolean near(Telling one, Span own, Span trigger) {
        int last = last(one, own);
        return last >= own.start() - REACH && (last < own.start() || one.trigger().start() < trigger.start());
    }

    /// Where it was told last, up to the answer's own sentence.
    private static int last(Telling one, Span own) {
        return one.evidence().stream().map(Evidence::span).filter(span -> span.start() <= own.start()).mapToInt(Span::start).max().orElse(Integer.MIN_VALUE / 2);
    }
}
