package dateline.event;

import dateline.model.Status;
import dateline.model.When;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Two tellings of which it is asked whether they tell one happening.
///
/// @param before what was told above
/// @param next the later telling
/// @param sameSide whether two actors stand on one side: a state and its army
/// @param means what a deed is done with, as far as that may make one deed of two manners
/// @param agreed whether a telling is of a deal that is concluded
/// @param separate the words by which a text says that this is not what it told above
record TellingPair(
        Telling before, Telling next, BiPredicate<String, String> sameSide, Function<Telling, Optional<String>> means,
        Predicate<Telling> agreed, Pattern separate) {
    boolean otherType() {
        return !before.type().equals(next.type());
    }

    /// A deal is not what is said in its praise.
    boolean oneAgreed() {
        return agreed.test(before) != agreed.test(next);
    }

    /// What is told by two sources with different certainty stays two events.
    boolean otherStatus() {
        return !(before.status() == next.status() || open(before) && open(next) || told(before) && told(next));
    }

    private static boolean open(Telling one) {
        return one.status() == Status.PLANNED || one.status() == Status.POSSIBLE;
    }

    private static boolean told(Telling one) {
        return one.status() == Status.OCCURRED || one.status() == Status.CLAIMED;
    }

    boolean otherManner() {
        return before.mode().isPresent() && next.mode().isPresent() && !before.mode().equals(next.mode());
    }

    /// "The blasts" may be a suicide bombing, not any attack.
    boolean mannerFits() {
        if (next.mode().isEmpty() || before.mode().equals(next.mode())) return true;
        return means.apply(before).isPresent() && means.apply(before).equals(means.apply(next));
    }

    boolean sameManner() {
        return before.mode().isPresent() && before.mode().equals(next.mode());
    }

    boolean otherDay() {
        return before.date().isPresent() && next.date().isPresent()
                && (ends(before.date().get(), next.date().get()) || ends(next.date().get(), before.date().get()));
    }

    /// Whether one is over before the other begins.
    private static boolean ends(When one, When other) {
        return one.end().isPresent() && other.start().isPresent() && one.end().get().isBefore(other.start().get());
    }

    boolean bothDated() {
        return before.date().filter(When::dated).isPresent() && next.date().filter(When::dated).isPresent();
    }

    boolean oneSentence() {
        return before.evidence().getFirst().equals(next.evidence().getFirst());
    }

    /// Whether the next one's sentence tells something else by its own words.
    boolean saidToBeAnother() {
        return !oneSentence() && separate.matcher(next.evidence().getFirst().text()).find();
    }

    boolean headlineAndText() {
        return before.headline() != next.headline();
    }

    boolean sharesWord() {
        return overlap(before.words(), next.words());
    }

    /// One sentence tells what the same ones did, once without saying to whom.
    boolean halfToldInOneSentence() {
        return oneSentence() && !before.actors().isEmpty() && Set.copyOf(before.actors()).equals(Set.copyOf(next.actors()))
                && before.recipients().isEmpty() != next.recipients().isEmpty();
    }

    /// Both name the same ones, and at both ends of the deed.
    boolean sameSides() {
        return !before.both().isEmpty() && Set.copyOf(before.both()).equals(Set.copyOf(next.both())) && bothEnds();
    }

    private boolean bothEnds() {
        return !before.recipients().isEmpty() && !next.recipients().isEmpty() || before.mutual() && before.both().size() > 1;
    }

    /// The sides that both name overlap, and at least one does.
    boolean sidesMeet() {
        if (before.mutual() && next.mutual()) return within(before, next) || within(next, before);
        return actorsMeet() && recipientsMeet() && (meet(before.both(), next.both()) || before.both().isEmpty() && next.both().isEmpty());
    }

    private boolean actorsMeet() {
        return before.actors().isEmpty() || next.actors().isEmpty() || meet(before.actors(), next.actors());
    }

    private boolean recipientsMeet() {
        return before.recipients().isEmpty() || next.recipients().isEmpty() || before.inferred() || next.inferred()
                || meet(before.recipients(), next.recipients());
    }

    private boolean within(Telling one, Telling other) {
        return one.both().stream().allMatch(id -> meet(List.of(id), other.both()));
    }

    private boolean meet(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> sameSide.test(one, other)));
    }

    private static boolean overlap(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
