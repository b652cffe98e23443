package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Force;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A noun that tells the same use of force as the verb that it hangs on: "the raid killed four", "killed in a raid".
///
/// @param place where it stands
/// @param noun its row
record KinNoun(ClauseSides clause, int place, Entry noun) {
    /// What the noun adds to what the verb tells.
    @FunctionalInterface
    interface Addition {
        Match to(KinNoun kin, Match match);
    }

    /// All are asked in this order.
    static final List<Rule<Addition>> RULES = List.of(
            new Rule<>(
                    "doer-of-the-kin-noun",
                    "Four soldiers were killed in a raid by rebels.",
                    "rebels | ASSAULT | * | occurred",
                    KinNoun::doer),
            new Rule<>(
                    "bombers-of-the-kin-noun",
                    "Four soldiers were killed in a suicide attack.",
                    "suicide bombers | ASSAULT/suicide-attack | * | occurred",
                    KinNoun::bombers),
            new Rule<>(
                    "target-of-the-kin-noun",
                    "Four soldiers were killed in a raid by rebels on Chad.",
                    "rebels | ASSAULT | Four soldiers, TCD | occurred",
                    KinNoun::target),
            new Rule<>(
                    "manner-of-the-kin-noun",
                    "Rebels killed four soldiers in a drone strike.",
                    "Rebels | ASSAULT/drone | * | occurred",
                    KinNoun::manner));

    /// The first such noun that has told nothing yet.
    static Optional<KinNoun> of(ClauseSides clause, Match match, Matcher matcher) {
        Tree tree = clause.tree();
        Lexicon lexicon = clause.context().lexicon();
        List<Integer> near = new ArrayList<>(tree.agents(match.at()));
        for (String preposition : lexicon.cues("occasion")) near.addAll(tree.own(match.at(), preposition));
        for (int place : near)
            for (Entry noun : lexicon.nounRules(tree, place))
                if (lexicon.traits(noun.type()).is(Force.USED) && matcher.use(place)) return Optional.of(new KinNoun(clause, place, noun));
        return Optional.empty();
    }

    Match added(Match match) {
        Match out = match;
        for (Rule<Addition> rule : clause.context().rules().sentences().kin()) out = rule.does().to(this, out);
        return out;
    }

    private Match doer(Match match) {
        return match.actors().isEmpty() ? by(match, clause.actors(place, noun)) : match;
    }

    private Match bombers(Match match) {
        if (!match.actors().isEmpty() || !clause.context().lexicon().traits(noun.type(), noun.mode()).bombers()) return match;
        return clause.context().sides().newcomers().bombers(clause.tree(), place).map(bombers -> by(match, List.of(bombers))).orElse(match);
    }

    /// "Killed in a raid on Chad": both those killed and whom the raid was on.
    private Match target(Match match) {
        Set<String> all = new LinkedHashSet<>(match.recipients());
        all.addAll(noun.recipient().fill(slot -> clause.who(place, -1, noun, slot, false), any -> false).orElse(Set.of()));
        all.removeAll(match.actors());
        if (all.size() == match.recipients().size() || noun.actor().mutual()) return match;
        return new Match(match.at(), match.noun(), match.rule(), match.sense(), match.actors(), List.copyOf(all), match.inferred());
    }

    /// The noun tells how it was done, unless only the verb does.
    private Match manner(Match match) {
        Entry sense = match.sense().mode().isPresent() && noun.mode().isEmpty() ? match.sense() : noun;
        return new Match(match.at(), match.noun(), match.rule(), sense, match.actors(), match.recipients(), match.inferred());
    }

    private static Match by(Match match, List<String> actors) {
        return new Match(match.at(), match.noun(), match.rule(), match.sense(), actors, match.recipients(), match.inferred());
    }
}
