package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.EventTraits.Role;
import dateline.model.Id;
import dateline.model.Rule;
import dateline.model.Tie;
import dateline.model.When;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the event or tie that a denial contests: the one that shares its words, its day or its matter.
public final class Denials {
    /// How much it tells for a denial's contesting an event; 0 when nothing.
    @FunctionalInterface
    public interface EventCriterion {
        double weight(Contest contest);
    }

    /// How much it tells for a denial's contesting a tie; 0 when nothing.
    @FunctionalInterface
    public interface TieCriterion {
        double weight(Telling denial, Tie tie, Participants sides);
    }

    /// A denial and an event that it may contest.
    ///
    /// @param told the telling that the event was made of
    public record Contest(Telling denial, Event event, Telling told, Participants sides) {
        boolean sameSentence() {
            return denial.evidence().getFirst().equals(event.evidence().getFirst());
        }
    }

    /// All are asked and add up; the event with the most is contested, when it has more than one shared word would give.
    public static final List<Rule<EventCriterion>> EVENTS = List.of(
            new Rule<>(
                    "shared-trigger-words",
                    "Rebels shelled Aden on Monday. The rebels denied shelling the town.",
                    "Rebels | STATE/deny | - | denied | denies ASSAULT",
                    contest -> overlap(contest.denial().words(), contest.told().words())),
            new Rule<>(
                    "shared-words-of-sentence",
                    "Gunmen killed a nurse near the airport. Chad denied killing anybody at the airport.",
                    "TCD | STATE/deny | - | denied | denies ASSAULT",
                    contest -> overlap(contest.denial().words(), words(contest.event().evidence().getFirst().text())) * .25),
            new Rule<>(
                    "told-only-beside-denial",
                    "Gunmen raided a farm, but Chad denied a role.",
                    "TCD | STATE/deny | - | denied | denies -",
                    contest -> contest.sameSentence() ? -.5 : 0),
            new Rule<>(
                    "same-day",
                    "Gunmen wounded a nurse on Monday. Chad denied a role on Monday.",
                    "TCD | STATE/deny | - | denied | denies ASSAULT",
                    contest -> sameDay(contest.denial().date(), contest.event().date()) ? 1 : 0),
            new Rule<>(
                    "told-in-denial",
                    "Gunmen attacked Togo. Gunmen attacked Togo again and Chad denied a role.",
                    "TCD | STATE/deny | - | denied | denies ASSAULT",
                    contest -> contest.event().evidence().contains(contest.denial().evidence().getFirst()) ? 1.5 : 0),
            new Rule<>(
                    "denied-by-party",
                    "Chad attacked Togo. Chad denied an attack.",
                    "TCD | STATE/deny | - | denied | denies ASSAULT",
                    contest -> party(contest) ? .6 : 0));

    /// All are asked and add up, for a tie that tells more than any event.
    public static final List<Rule<TieCriterion>> TIES = List.of(
            new Rule<>(
                    "sanctuary-that-others-claim",
                    "Niger says the rebels have found sanctuary in Chad. Chad denied it.",
                    "TCD | STATE/deny | - | denied | denies sanctuary_in",
                    Denials::sanctuaryThatOthersClaim));

    private static final double LEAST = 1;

    private final Lexicon lexicon;
    private final RuleBook rules;
    private final List<Event> events;
    private final List<Telling> tellings;
    private final List<Tie> ties;
    private final Participants sides;

    /// @param tellings what the events were made of, in their order
    Denials(Lexicon lexicon, RuleBook rules, List<Event> events, List<Telling> tellings, List<Tie> ties, Participants sides) {
        this.lexicon = lexicon;
        this.rules = rules;
        this.events = events;
        this.tellings = tellings;
        this.ties = ties;
        this.sides = sides;
    }

    /// The id of what the denial at that place contests among the others; empty when nothing points to one.
    Optional<String> contested(int denial) {
        Optional<String> best = Optional.empty();
        double most = LEAST;
        for (int i = 0; i < events.size(); i++) {
            Event other = events.get(i);
            if (other.id().equals(events.get(denial).id()) || lexicon.traits(other.type().code(), other.type().mode()).is(Role.STATEMENT)) continue;
            double weight = weight(new Contest(tellings.get(denial), other, tellings.get(i), sides));
            if (weight > most) {
                most = weight;
                best = Optional.of(other.id());
            }
        }
        for (Tie tie : ties) {
            double weight = rules.contestedTies().stream().mapToDouble(rule -> rule.does().weight(tellings.get(denial), tie, sides)).sum();
            if (weight > most) {
                most = weight;
                best = Optional.of(tie.id());
            }
        }
        return best;
    }

    private double weight(Contest contest) {
        double sum = 0;
        for (Rule<EventCriterion> rule : rules.contestedEvents()) sum += rule.does().weight(contest);
        return sum;
    }

    private static boolean party(Contest contest) {
        List<String> who = contest.denial().actors();
        return contest.sides().onOneSide(contest.event().actors(), who) || contest.sides().onOneSide(contest.event().recipients(), who);
    }

    private static double sanctuaryThatOthersClaim(Telling denial, Tie tie, Participants sides) {
        boolean claimed = tie.kind() == Tie.Kind.SANCTUARY_IN && !tie.status().established();
        // The host denies that he shelters; a guest who denies something denies a deed.
        return claimed && sides.onOneSide(denial.actors(), List.of(tie.b())) ? 1.7 : 0;
    }

    private static boolean sameDay(Optional<When> a, Optional<When> b) {
        return stated(a).isPresent() && stated(a).equals(stated(b));
    }

    private static Optional<LocalDate> stated(Optional<When> when) {
        return when.filter(one -> one.basis() == Basis.STATED).flatMap(When::start);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : Id.fold(text).toLowerCase(Locale.ROOT).split(" ")) if (word.length() > 4) words.add(word.replaceFirst("s$", ""));
        return words;
    }

    private static int overlap(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }
}
