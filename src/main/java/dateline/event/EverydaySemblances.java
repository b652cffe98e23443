package dateline.event;

import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits.Role;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// What reads like an act between actors of the news and is sport, the outlet's own work or a private matter.
final class EverydaySemblances {
    /// Asked with those that look like a use of force.
    static final List<Rule<Semblances.Test>> RULES = List.of(
            new Rule<>(
                    "meeting-of-a-contest",
                    "Musa Diallo meets Amadou Traore in the semi-final on Friday.",
                    "nothing",
                    EverydaySemblances::match),
            new Rule<>(
                    "verb-in-quotation-marks-of-a-headline",
                    "Togo ‘congratulates’ Chad on port\nThe port is quiet.",
                    "nothing",
                    EverydaySemblances::winking),
            new Rule<>(
                    "talks-with-an-outlet",
                    "The BBC contacted the Kenyan navy for comment.",
                    "nothing",
                    EverydaySemblances::interview),
            new Rule<>(
                    "called-by-a-name",
                    "Musa Diallo calls Ali Hassan's novel her favourite.",
                    "nothing",
                    EverydaySemblances::calledByName),
            new Rule<>(
                    "player-who-shoots",
                    "The striker fired a shot at the Danish goal.",
                    "nothing",
                    EverydaySemblances::player),
            new Rule<>(
                    "private-persons",
                    "A nurse attacked her husband in Lome.",
                    "nothing",
                    EverydaySemblances::ofPrivatePersons));

    private EverydaySemblances() {}

    /// A headline that sets its verb alone within quotation marks does not mean it.
    private static boolean winking(Semblances sentence, Match match) {
        Tree tree = sentence.tree();
        int at = match.at();
        return tree.headline() && at > 0 && at + 1 < tree.size() && quote(tree, at - 1) && quote(tree, at + 1);
    }

    private static boolean quote(Tree tree, int at) {
        return "‘’'“”\"``''".contains(tree.token(at).text());
    }

    /// "Meets him in the final", "meets the third seed": no talks; talks before a final, or with a leadership, are.
    private static boolean match(Semblances sentence, Match match) {
        Tree tree = sentence.tree();
        if (!sentence.lexicon().traits(match.type()).is(Role.TALKS) || !tree.verb(match.at())) return false;
        Stream<Integer> seeds = tree.patients(match.at()).stream().flatMap(one -> tree.children(one, "compound", "appos").stream());
        return Stream.concat(tree.obliques(match.at(), "in").stream(), seeds)
                .anyMatch(one -> tree.token(one).pos().matches("NNS?") && sentence.signOfContest(one));
    }

    /// "The minister told the paper": whoever asks for the news takes no part in it.
    private static boolean interview(Semblances sentence, Match match) {
        boolean talks = sentence.lexicon().traits(match.type()).is(Role.TALKS);
        return talks && Stream.concat(match.actors().stream(), match.recipients().stream()).anyMatch(id -> sentence.all(List.of(id), one -> one.kind() == Kind.MEDIA));
    }

    /// "Calls the town her home": the name that follows at once is what she says of it.
    private static boolean calledByName(Semblances sentence, Match match) {
        Tree tree = sentence.tree();
        if (!sentence.lexicon().traits(match.type()).is(Role.TALKS) || !tree.verb(match.at())) return false;
        return tree.children(match.at(), "obj").stream()
                .flatMap(object -> tree.children(object, "appos").stream())
                .anyMatch(name -> !tree.children(name, "nmod:poss").isEmpty() && tree.below(match.at()).stream().noneMatch(one -> tree.token(one).text().equals(",")));
    }

    /// Who plays a game shoots at goals.
    private static boolean player(Semblances sentence, Match match) {
        Tree tree = sentence.tree();
        return tree.verb(match.at()) && !tree.passive(match.at()) && sentence.force(match) && doneBy(sentence, match, "player");
    }

    /// A husband, a neighbour, an actress: what one such person does to another is no news of states and bodies.
    private static boolean ofPrivatePersons(Semblances sentence, Match match) {
        Tree tree = sentence.tree();
        if (!tree.verb(match.at()) || !doneBy(sentence, match, "private")) return false;
        List<Integer> whom = tree.patients(match.at());
        boolean people = !whom.isEmpty() && whom.stream().allMatch(one -> privately(sentence, one));
        return people || sentence.force(match) && match.recipients().isEmpty();
    }

    private static boolean doneBy(Semblances sentence, Match match, String kind) {
        List<Integer> who = sentence.tree().agents(match.at());
        return !who.isEmpty() && who.stream().allMatch(one -> sentence.tree().token(one).pos().equals("NN") && sentence.lexicon().cue(kind, sentence.tree().lemma(one)));
    }

    private static boolean privately(Semblances sentence, int noun) {
        return sentence.tree().token(noun).pos().equals("NN") && sentence.lexicon().cue("private", sentence.tree().lemma(noun));
    }
}
