package dateline.event;

import dateline.event.side.Participants;
import dateline.model.Quantity;
import dateline.model.Status;
import dateline.model.When;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Two tellings of which it is asked whether they tell one happening.
///
/// @param before what was told above
/// @param next the later telling
/// @param sides who takes part, and who stand on one side: a state and its army
/// @param numbers the article's numbers by their ids
/// @param means what a deed is done with, as far as that may make one deed of two manners
/// @param agreed whether a telling is of a deal that is concluded
/// @param separate the words by which a text says that this is not what it told above
record TellingPair(
        Telling before, Telling next, Participants sides, Map<String, Quantity> numbers, Function<Telling, Optional<String>> means,
        Predicate<Telling> agreed, Pattern separate) {
    /// So many characters further on a sentence may still tell what came of a deed.
    private static final int NEAR = 400;

    private TellingSides both() {
        return new TellingSides(before, next, sides);
    }

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

    /// What one denies, another has not denied by it.
    boolean otherDenier() {
        boolean denials = before.status() == Status.DENIED && next.status() == Status.DENIED && before.rule().status().isPresent() && next.rule().status().isPresent();
        boolean named = !before.actors().isEmpty() && !next.actors().isEmpty();
        return denials && named && (before.actors().size() != next.actors().size() || !sides.onOneSide(before.actors(), next.actors()));
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

    /// Whether one manner, or none, is told of both.
    private boolean onlyManner() {
        return before.mode().isEmpty() || mannerFits();
    }

    /// "The attack" goes back to an attack told above, whatever of its sides is told here or there.
    boolean knownDeed() {
        return next.known() && !oneSentence() && onlyManner() && both().nothingNew() && !farDay();
    }

    /// A month or year that only the next telling gives: "in 2001".
    private boolean farDay() {
        return before.date().isEmpty() && next.date().filter(day -> day.precision().compareTo(When.Precision.WEEK) > 0).isPresent();
    }

    /// "Nine people were killed", right after the attack in which they were.
    boolean harmOfDeed() {
        return next.harm() && next.actors().isEmpty() && both().people(next.recipients()) && !oneSentence() && near() && onlyManner() && !before.harm()
                && (next.date().isEmpty() || next.date().flatMap(When::start).equals(before.date().flatMap(When::start)))
                && (both().recipientsFit() || both().people(before.recipients()));
    }

    private boolean near() {
        return next.evidence().getFirst().span().start() - before.evidence().getLast().span().end() < NEAR;
    }

    /// A headline says less exactly than the text who did it, or to whom.
    boolean headlineOfText() {
        boolean who = both().actorsFit() || both().unnamedActors() && sharesWord();
        return headlineAndText() && who && (both().recipientsFit() || both().recipientsSpokenOf())
                && (sharesWord() || both().recipientsSpokenOf() || sides.onOneSide(before.both(), next.both()));
    }

    /// Two numbers of people with the same fate, told with the same certainty, are of two deeds; unless the deed is spoken
    /// of as known.
    boolean otherCount() {
        return !next.known() && !headlineAndText() && !oneSentence() && before.speakers().equals(next.speakers())
                && lost(before).anyMatch(one -> lost(next).anyMatch(other -> one.of().equals(other.of()) && one.value() != other.value()))
                && lost(before).noneMatch(one -> lost(next).anyMatch(other -> one.of().equals(other.of()) && one.value() == other.value()));
    }

    private Stream<Quantity> lost(Telling one) {
        return one.quantities().stream().map(numbers::get).filter(number -> number.kind() == Quantity.Kind.CASUALTIES && number.partOf().isEmpty() && !number.cumulative());
    }

    /// A number of all so far is not of one deed.
    boolean sumOfDeeds() {
        return next.quantities().stream().map(numbers::get).anyMatch(Quantity::cumulative) != before.quantities().stream().map(numbers::get).anyMatch(Quantity::cumulative);
    }

    /// The next telling's event with what the one before adds, or the other way round; the better told sides of the two.
    Telling joined() {
        boolean later = before.headline() && !next.headline() && next.both().size() >= before.both().size();
        Telling first = later ? next : before;
        Telling second = later ? before : next;
        boolean onlyClaimed = !second.speakers().isEmpty() && first.status() == Status.OCCURRED;
        List<String> who = onlyClaimed && !first.actors().isEmpty() ? first.actors() : both().who(first.actors(), second.actors());
        return first.with(second, who, both().whom(first.recipients(), second.recipients()));
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

    /// "Was freed after the king pardoned him": one sentence tells a deed of one manner, once without its doer.
    boolean doerToldBeside() {
        return oneSentence() && sameManner() && before.actors().isEmpty() != next.actors().isEmpty()
                && !before.recipients().isEmpty() && Set.copyOf(before.recipients()).equals(Set.copyOf(next.recipients()));
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
        return actorsMeet() && recipientsMeet() && (sides.onOneSide(before.both(), next.both()) || before.both().isEmpty() && next.both().isEmpty());
    }

    private boolean actorsMeet() {
        return before.actors().isEmpty() || next.actors().isEmpty() || sides.onOneSide(before.actors(), next.actors());
    }

    private boolean recipientsMeet() {
        return before.recipients().isEmpty() || next.recipients().isEmpty() || before.inferred() || next.inferred()
                || sides.onOneSide(before.recipients(), next.recipients());
    }

    private boolean within(Telling one, Telling other) {
        return one.both().stream().allMatch(id -> sides.onOneSide(List.of(id), other.both()));
    }

    private static boolean overlap(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
