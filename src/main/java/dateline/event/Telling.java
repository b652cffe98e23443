package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.tie.TieReader;
import dateline.model.Basis;
import dateline.model.Evidence;
import dateline.model.Named;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.Where;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One telling of an event, before the tellings of one happening are joined.
///
/// @param words lemmas of the trigger
/// @param headline told in a title or bullet
/// @param inferred the recipients stand in no role of the row: an explicit telling knows better
/// @param weak names no side: stands only as a further telling of an event told elsewhere
/// @param known spoken of as known: "the attack", "wounded in the blast"
/// @param harm told by what came of it: "were killed"
@Named
record Telling(
        Lexicon.Entry rule,
        String type,
        Optional<String> mode,
        List<String> actors,
        List<String> recipients,
        boolean inferred,
        boolean mutual,
        List<String> contexts,
        Optional<When> date,
        Optional<Where> place,
        Status status,
        List<String> speakers,
        List<String> quantities,
        List<Evidence> evidence,
        Span trigger,
        Set<String> words,
        boolean headline,
        boolean weak,
        boolean known,
        boolean harm) {

    List<String> both() {
        Set<String> all = new LinkedHashSet<>(actors);
        all.addAll(recipients);
        return List.copyOf(all);
    }

    /// Those between whom it stands; nobody where several act alike and nobody is acted on.
    List<String> between() {
        return mutual || !recipients.isEmpty() ? both() : List.of();
    }

    TieReader.Deed deed() {
        return new TieReader.Deed(type, mode, mutual, status, actors, recipients, evidence.getFirst());
    }

    /// This event with what another telling of it adds.
    Telling with(Telling other) {
        return with(other, fuller(actors, other.actors), fuller(recipients, other.recipients));
    }

    /// This harm with the deed in which it came: both the target and those who were hurt are told. Who was "reportedly" hurt in
    /// a deed that is told as a fact was so no more surely.
    Telling within(Telling deed) {
        Telling both = with(deed, fuller(actors, deed.actors), harm && !deed.harm ? union(deed.recipients, recipients) : fuller(recipients, deed.recipients));
        return status == Status.CLAIMED ? TellingBuilder.builder(both).status(status).speakers(speakers).build() : both;
    }

    /// The same, with the sides that are the better told of the two.
    Telling with(Telling other, List<String> who, List<String> better) {
        boolean told = told(other);
        boolean adds = inferred && !other.inferred && !other.recipients.isEmpty();
        List<String> whom = adds ? union(recipients, other.recipients) : better;
        return TellingBuilder.stagedBuilder()
                .rule(rule).type(type).mode(mode.or(() -> other.mode)).actors(who)
                .recipients(whom.stream().filter(id -> !who.contains(id)).toList()).inferred(inferred && !adds)
                .mutual(mutual).contexts(union(contexts, other.contexts))
                .date(EventDates.join(Stream.of(date, other.date).flatMap(Optional::stream).toList()))
                .place(better(place, other.place))
                .status(told ? Status.OCCURRED : status == Status.OCCURRED ? other.status : status)
                .speakers(told ? List.of() : union(speakers, other.speakers))
                .quantities(union(quantities, other.quantities)).evidence(union(evidence, other.evidence))
                .trigger(trigger).words(Set.copyOf(union(List.copyOf(words), List.copyOf(other.words))))
                .headline(headline && other.headline).weak(weak && other.weak).known(known && other.known)
                .harm(harm && other.harm).build();
    }

    /// A place that is told is better than one that only its sides tell, and one whose country is known.
    private static Optional<Where> better(Optional<Where> own, Optional<Where> other) {
        boolean told = other.filter(where -> where.basis() == Basis.STATED).isPresent();
        if (own.isEmpty() || told && own.get().basis() != Basis.STATED) return other.or(() -> own);
        return own.filter(where -> where.country().isPresent()).or(() -> other).or(() -> own);
    }

    /// Whether it is told as a fact: by either, but a headline says less carefully than the body on whose word something
    /// stands.
    private boolean told(Telling other) {
        if (headline != other.headline) return (headline ? other : this).status == Status.OCCURRED;
        return surely(other) || other.surely(this);
    }

    /// "Nine people were killed" makes the attack no fact that only the army claims: it does not say whose it was. Nor does
    /// "as nurses are killed" make the number a fact that only the union counts.
    private boolean surely(Telling other) {
        boolean less = actors.isEmpty() && !other.actors.isEmpty() || harm && quantities.isEmpty() && !other.quantities.isEmpty();
        return status == Status.OCCURRED && !(less && other.status == Status.CLAIMED);
    }

    /// What this telling, which names no side, adds to the one that it goes back to.
    Telling goingBackTo(Telling earlier) {
        return TellingBuilder.stagedBuilder()
                .rule(earlier.rule).type(earlier.type).mode(earlier.mode).actors(List.of()).recipients(List.of())
                .inferred(false).mutual(earlier.mutual).contexts(List.of()).date(date).place(place)
                .status(earlier.status).speakers(List.of()).quantities(quantities).evidence(evidence).trigger(trigger)
                .words(words).headline(headline).weak(false).known(known).harm(harm).build();
    }

    /// This event with its sides, type, status and rule taken from elsewhere.
    Telling as(Lexicon.Entry newRule, List<String> who, List<String> whom, boolean both, Status newStatus) {
        return TellingBuilder.stagedBuilder()
                .rule(newRule).type(newRule.type()).mode(newRule.mode()).actors(who).recipients(whom).inferred(false)
                .mutual(both).contexts(newRule.contexts()).date(date).place(place).status(newStatus)
                .speakers(speakers).quantities(quantities).evidence(evidence).trigger(trigger).words(words)
                .headline(headline).weak(false).known(known).harm(harm).build();
    }

    /// The same at another time.
    Telling on(When day) {
        return TellingBuilder.builder(this).date(Optional.of(day)).build();
    }

    /// The same as something that lies ahead.
    Telling planned() {
        return TellingBuilder.builder(this).status(Status.PLANNED).build();
    }

    /// The same at another place.
    Telling at(Where other) {
        return TellingBuilder.builder(this).place(Optional.of(other)).build();
    }

    /// This answer with those whom it answers.
    Telling answering(List<String> whom) {
        return TellingBuilder.builder(this).recipients(whom).inferred(true).build();
    }

    /// This telling as an act of others.
    Telling by(List<String> who) {
        return TellingBuilder.builder(this)
                .actors(who).recipients(recipients.stream().filter(id -> !who.contains(id)).toList()).build();
    }

    private static List<String> fuller(List<String> one, List<String> other) {
        return one.isEmpty() ? other : one;
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
