package dateline.event.factuality;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.grammar.TreeRepair;
import dateline.model.Rule;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/// On whose word a sentence as a whole stands, wherever in it that is said.
public final class SourceRules {
    /// The places of those on whose word the sentence stands.
    @FunctionalInterface
    public interface Source {
        List<Integer> of(Whole whole);
    }

    /// A sentence and what the way up from a trigger has found.
    ///
    /// @param speakers the places found so far
    /// @param background the trigger is told as known: it stands on nobody's word
    public record Whole(Tree tree, Lexicon lexicon, int trigger, List<Integer> speakers, boolean background) {}

    /// In the order in which they are asked, each after what those before it have found.
    public static final List<Rule<Source>> RULES = List.of(
            new Rule<>(
                    "according-to",
                    "Rebels shelled Aden, per police.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed | by police",
                    SourceRules::accordingTo),
            new Rule<>(
                    "saying-beside-main-clause",
                    "Rebels, the letter says, are shelling Aden.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed",
                    SourceRules::sayingBesideMainClause),
            new Rule<>(
                    "speaker-after-headline-colon",
                    "Rebels shelled port of Aden: Niger minister\nTraders waited.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed | by NER-MINISTER",
                    SourceRules::speakerAfterHeadlineColon));

    private SourceRules() {}

    /// "… according to the army", "per police".
    private static List<Integer> accordingTo(Whole whole) {
        if (whole.background()) return List.of();
        Tree tree = whole.tree();
        return IntStream.range(0, tree.size())
                .filter(i -> tree.is(i, "case") && tree.head(i) >= 0 && whole.lexicon().cue("source", tree.lemma(i)))
                .map(tree::head)
                .filter(speaker -> tree.noun(speaker) && !whole.speakers().contains(speaker) && reaches(whole, speaker))
                .distinct()
                .boxed()
                .toList();
    }

    /// At the edge of a sentence it holds for all of it, in the midst for the clause that it stands in.
    private static boolean reaches(Whole whole, int speaker) {
        Tree tree = whole.tree();
        IntSummaryStatistics phrase = tree.below(speaker).stream().mapToInt(Integer::intValue).summaryStatistics();
        boolean edge = phrase.getMin() == 0 || phrase.getMax() >= tree.size() - 2;
        return edge || tree.head(speaker) < 0 || tree.below(tree.head(speaker)).contains(whole.trigger());
    }

    private static List<Integer> sayingBesideMainClause(Whole whole) {
        if (whole.background() || !whole.speakers().isEmpty()) return List.of();
        Tree tree = whole.tree();
        return tree.children(tree.clause(whole.trigger()), "parataxis").stream()
                .filter(verb -> tree.verb(verb) && whole.lexicon().cue("say", tree.lemma(verb)))
                .map(tree::agents)
                .filter(agents -> !agents.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> speakerAfterHeadlineColon(Whole whole) {
        return IntStream.range(0, whole.tree().size()).filter(i -> whole.tree().is(i, TreeRepair.SPEAKER)).boxed().toList();
    }
}
