package dateline.model;

import java.util.Optional;
import java.util.Set;

/// What the rules of reading ask of a type of event, whatever its name: a new type needs a row in `assets/codebook/types.tsv`
/// and nothing in Java.
///
/// @param roles the parts that it plays for other events
/// @param pledged whether it is, while only announced, an agreement to it
/// @param refused what "will not" makes of it; empty where that is no refusal
/// @param suffered whether a passive clause tells it of whom it befell, without a doer
/// @param sides what a noun by itself must have to tell it
/// @param oneSided whether a mutual act is told of one side alone as well
/// @param foreign whether nobody of the actor's own side is its recipient
/// @param implied where else in the clause its recipient may stand
/// @param places what may name its place beside a phrase of place
/// @param answers what a recipient that is not named is sought in
/// @param bombers whether those who do it are bombers when nobody is named
/// @param means what it is done with, where another mode with the same means may tell the same deed
/// @param threatened what "will … unless" makes of it; empty where that is no threat
public record EventTraits(
        Set<Role> roles,
        Optional<Force> force,
        boolean pledged,
        Optional<Refusal> refused,
        boolean suffered,
        Sides sides,
        boolean oneSided,
        boolean foreign,
        Set<Implied> implied,
        Set<Place> places,
        Set<Answered> answers,
        boolean bombers,
        Optional<String> means,
        Optional<Threat> threatened) {
    /// Of a type that no row tells.
    public static final EventTraits NONE = new EventTraits(
            Set.of(), Optional.empty(), false, Optional.empty(), false, Sides.BOTH, false, false, Set.of(), Set.of(), Set.of(), false, Optional.empty(), Optional.empty());

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean is(Force kind) {
        return force.filter(kind::equals).isPresent();
    }

    public boolean implies(Implied place) {
        return implied.contains(place);
    }

    public boolean placedBy(Place place) {
        return places.contains(place);
    }

    public boolean answers(Answered what) {
        return answers.contains(what);
    }

    /// The part that a type plays for other events.
    public enum Role { AGREEMENT, TALKS, CHARGE, REFUSAL, STATEMENT, DENIAL, ALLEGATION, THREAT }

    /// Force is used, imposed by order or law, or only readied.
    public enum Force { USED, IMPOSED, READIED }

    /// A refusal of this mode; without one, a plain refusal.
    public record Refusal(Optional<String> mode) {}

    /// A threat of this mode; without one, a plain threat.
    public record Threat(Optional<String> mode) {}

    /// Which sides must be known: either of the two, those who act, or both.
    public enum Sides { EITHER, ACTOR, BOTH }

    /// Where a recipient stands that no role names: see the head of the table.
    public enum Implied { MAIN_SUBJECT, GROUND, ORIGIN, OBJECT, COMPLEMENT, CONTENT, NO_CHARGED, NO_VENUE, NO_VICTIM }

    /// What names the place of an event, or whose country it is in.
    public enum Place { OBJECT, GOAL, DESTINATION, RECIPIENT, ACTOR, HOME }

    /// What is answered: a charge, or the deed that is spoken of.
    public enum Answered { CHARGE, DEED }
}
