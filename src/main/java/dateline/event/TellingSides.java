package dateline.event;

import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Evidence;
import java.util.List;

/// The sides of two tellings beside each other, where one may tell half of what the other tells.
record TellingSides(Telling before, Telling next, Participants sides) {
    /// Whether nothing says that others did it: one names nobody, both meet, or one says only what they are ("police").
    boolean actorsFit() {
        return before.actors().isEmpty() || next.actors().isEmpty() || sides.onOneSide(before.actors(), next.actors())
                || bare(before.actors(), next.actors()) || bare(next.actors(), before.actors());
    }

    /// "Police" may be Sudan's police, "gunmen" an armed group with a name.
    private boolean bare(List<String> some, List<String> others) {
        return !some.isEmpty() && some.stream().allMatch(one -> sides.actor(one)
                .filter(actor -> !actor.named() && actor.country().isEmpty())
                .filter(actor -> others.stream().anyMatch(other -> sides.actor(other).filter(known -> known.kind() == actor.kind() && worth(known) > 0).isPresent()))
                .isPresent());
    }

    /// Whether one names nobody to whom it was done, both meet, or one tells of the place and the other of people there.
    boolean recipientsFit() {
        return before.recipients().isEmpty() || next.recipients().isEmpty() || sides.onOneSide(before.recipients(), next.recipients())
                || people(before.recipients()) != people(next.recipients());
    }

    /// Whether the next telling, of a deed spoken of as known, names no new side but people who came to harm.
    boolean nothingNew() {
        boolean whom = next.recipients().isEmpty() || next.harm() && people(next.recipients()) || sides.onOneSide(before.recipients(), next.recipients());
        boolean who = next.actors().isEmpty() || before.actors().isEmpty() && !next.recipients().isEmpty()
                || sides.onOneSide(before.actors(), next.actors()) || bare(before.actors(), next.actors()) || bare(next.actors(), before.actors());
        return whom && who;
    }

    /// Whether all are people without a name.
    boolean people(List<String> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(id -> sides.actor(id).filter(one -> !one.named()).isPresent());
    }

    boolean unnamedActors() {
        return before.actors().isEmpty() || people(before.actors()) || next.actors().isEmpty() || people(next.actors());
    }

    /// Whether those to whom one says that it was done are spoken of in the other's sentence.
    boolean recipientsSpokenOf() {
        return spokenOf(before, next) || spokenOf(next, before);
    }

    private boolean spokenOf(Telling one, Telling other) {
        Evidence sentence = other.evidence().getFirst();
        return !one.recipients().isEmpty() && one.recipients().stream().allMatch(id -> sides.mentioned(id, sentence.span())
                || sides.actor(id).filter(actor -> sentence.text().contains(actor.name())).isPresent());
    }

    /// Those who did it, by a name where the first only says what they are.
    List<String> who(List<String> one, List<String> other) {
        return one.isEmpty() || bare(one, other) ? other.isEmpty() ? one : other : one;
    }

    /// The better told of those to whom it was done: with a name, else with a country.
    List<String> whom(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() ? other : one;
        return worth(other) > worth(one) ? other : one;
    }

    private int worth(List<String> ids) {
        return ids.stream().mapToInt(id -> sides.actor(id).map(TellingSides::worth).orElse(0)).max().orElse(0);
    }

    private static int worth(Actor actor) {
        return actor.named() ? 2 : actor.country().isPresent() ? 1 : 0;
    }
}
