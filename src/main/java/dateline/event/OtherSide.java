package dateline.event;

import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The other side of a mutual act that a noun tells with one of its sides: it stands in the clause round the noun ("its
/// tanks were seen in a battle with Chad", "seized the town after clashes with the army").
final class OtherSide {
    /// Where in the clause the other side stands; empty where it does not.
    @FunctionalInterface
    interface Place {
        List<String> of(OtherSide noun);
    }

    /// In the order in which they are asked, until one has found somebody.
    static final List<Rule<Place>> RULES = List.of(
            new Rule<>(
                    "object-of-the-clause-round-a-mutual-noun",
                    "Malian troops were seen in a battle with the rebels.",
                    "MLI-MIL,rebels | ASSAULT | - | occurred",
                    OtherSide::object),
            new Rule<>(
                    "subject-of-the-clause-round-a-mutual-noun",
                    "Malian troops died in rebel clashes.",
                    "MLI-MIL,rebels | ASSAULT | - | occurred",
                    OtherSide::subject),
            new Rule<>(
                    "force-that-fights-in-the-clause",
                    "The Malian army announced a victory in the war with the rebels.",
                    "MLI-MIL,rebels | ASSAULT/war | - | occurred",
                    OtherSide::fighter));

    private final Tree tree;
    private final CodingContext context;
    private final ClauseSides clause;
    private final Match match;
    private final int noun;

    private OtherSide(ClauseSides clause, Match match) {
        this.clause = clause;
        this.match = match;
        tree = clause.tree();
        context = clause.context();
        noun = match.at();
    }

    /// The match with the other side, if it is a mutual act with one side at least.
    static Match with(ClauseSides clause, Match match) {
        if (!match.sense().actor().mutual() || match.actors().isEmpty() || clause.tree().head(match.at()) < 0) return match;
        return new OtherSide(clause, match).found();
    }

    private Match found() {
        for (Rule<Place> rule : context.rules().sentences().otherSides()) {
            List<String> near = rule.does().of(this);
            if (near.isEmpty()) continue;
            Set<String> all = new LinkedHashSet<>(near);
            all.addAll(match.actors());
            return new Match(noun, -1, match.rule(), match.sense(), List.copyOf(all), List.of());
        }
        return match;
    }

    private List<String> object() {
        return within() && tree.passive(tree.head(noun)) ? clause.side(tree.head(noun), "obj", true) : List.of();
    }

    private List<String> subject() {
        return within() ? clause.side(tree.head(noun), "subj", true).stream().filter(id -> armed(context.sides(), id)).toList() : List.of();
    }

    private boolean within() {
        return match.actors().size() == 1 && context.lexicon().cue("within", tree.preposition(noun)) && tree.verb(tree.head(noun));
    }

    /// A force that fights in the clause, not whoever sells arms for a war.
    private List<String> fighter() {
        int verb = tree.clause(noun);
        boolean onlyWith = clause.side(noun, "own", true).isEmpty() && !tree.own(noun, "with").isEmpty() && tree.own(noun, "between").isEmpty();
        return onlyWith && tree.verb(verb) ? clause.side(verb, "subj", true).stream().filter(id -> armed(context.sides(), id)).toList() : List.of();
    }

    private static boolean armed(Participants sides, String id) {
        return sides.actor(id).filter(one -> one.kind() == Kind.MILITARY || one.kind() == Kind.ARMED_GROUP || one.kind() == Kind.SECURITY_FORCES).isPresent();
    }
}
