package dateline.language;

import static java.util.Map.entry;

import dateline.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The universal name of how a token hangs on its head, once the heads are universal.
@FunctionalInterface
interface UniversalRelation {
    /// Empty where the rule does not decide.
    Optional<String> of(ClearTree tree, int place);

    /// What is always called otherwise.
    Map<String, String> NAMES = Map.ofEntries(
            entry("nsubjpass", "nsubj:pass"),
            entry("csubjpass", "csubj:pass"),
            entry("auxpass", "aux:pass"),
            entry("dobj", "obj"),
            entry("dative", "iobj"),
            entry("attr", "xcomp"),
            entry("acomp", "xcomp"),
            entry("oprd", "xcomp"),
            entry("relcl", "acl:relcl"),
            entry("prt", "compound:prt"),
            entry("poss", "nmod:poss"),
            entry("predet", "det:predet"),
            entry("preconj", "cc:preconj"),
            entry("qmod", "advmod"),
            entry("meta", "discourse"),
            entry("intj", "discourse"));

    /// In the order in which they are asked, until one decides; what none decides keeps its name.
    List<Rule<UniversalRelation>> RULES = List.of(
            new Rule<>("universal-name", "The deal was signed.", "nsubj:pass(signed, deal) ; aux:pass(signed, was)", UniversalRelation::universalName),
            new Rule<>("marker-of-the-infinitive", "Chad has threatened to shut the border.", "mark(shut, to) ; aux(threatened, has)", UniversalRelation::infinitiveMarker),
            new Rule<>(
                    "preposition-without-noun",
                    "Rebels took the post Chad relies on.",
                    "advmod(relies, on)",
                    UniversalRelation::prepositionWithoutNoun),
            new Rule<>("noun-of-a-noun", "Rebels attacked the town of Kassala.", "nmod(town, Kassala)", UniversalRelation::nounOfNoun),
            new Rule<>("noun-of-a-verb", "Gunmen fled from Kassala.", "obl(fled, Kassala)", UniversalRelation::nounOfVerb),
            new Rule<>("gerund-of-a-noun", "Chad held talks on buying tanks.", "acl(talks, buying)", UniversalRelation::gerundOfNoun),
            new Rule<>("gerund-of-a-verb", "Troops were accused of firing rockets at Chad.", "advcl(accused, firing)", UniversalRelation::gerundOfVerb),
            new Rule<>(
                    "clause-of-a-noun",
                    "Kenya allowed the return of envoys to watch the vote.",
                    "acl(return, watch)",
                    UniversalRelation::clauseOfNoun),
            new Rule<>("negation", "Chad did not close the border.", "advmod(close, not)", UniversalRelation::negation),
            new Rule<>(
                    "measure-of-a-noun",
                    "A village ten miles from the border was shelled.",
                    "nmod:npmod(border, miles)",
                    UniversalRelation::measureOfNoun),
            new Rule<>("measure-of-a-verb", "The envoy arrived last week.", "obl:npmod(arrived, week)", UniversalRelation::measureOfVerb),
            new Rule<>(
                    "modifier-by-its-tag",
                    "The alleged attack on the port was discussed.",
                    "amod(attack, alleged)",
                    UniversalRelation::modifierByTag));

    private static Optional<String> universalName(ClearTree tree, int i) {
        return Optional.ofNullable(NAMES.get(tree.labels()[i]));
    }

    private static Optional<String> infinitiveMarker(ClearTree tree, int i) {
        return when(tree.labelled(i, "aux") && tree.tags()[i].equals("TO"), "mark");
    }

    private static Optional<String> prepositionWithoutNoun(ClearTree tree, int i) {
        return when(phrase(tree, i) && tree.tags()[i].equals("IN") && !tree.has(i, "case"), "advmod");
    }

    private static Optional<String> nounOfNoun(ClearTree tree, int i) {
        return when(phrase(tree, i) && belowNoun(tree, i), "nmod");
    }

    private static Optional<String> nounOfVerb(ClearTree tree, int i) {
        return when(phrase(tree, i), "obl");
    }

    private static Optional<String> gerundOfNoun(ClearTree tree, int i) {
        return when(tree.labelled(i, "pcomp") && belowNoun(tree, i), "acl");
    }

    private static Optional<String> gerundOfVerb(ClearTree tree, int i) {
        return when(tree.labelled(i, "pcomp"), "advcl");
    }

    private static Optional<String> clauseOfNoun(ClearTree tree, int i) {
        return when(tree.labelled(i, "advcl") && belowNoun(tree, i) && !belowPredicate(tree, i), "acl");
    }

    private static Optional<String> negation(ClearTree tree, int i) {
        if (!tree.labelled(i, "neg")) return Optional.empty();
        return Optional.of(tree.words()[i].equals("no") ? "det" : "advmod");
    }

    private static Optional<String> measureOfNoun(ClearTree tree, int i) {
        return when(tree.labelled(i, "npadvmod") && belowNoun(tree, i) && !belowPredicate(tree, i), "nmod:npmod");
    }

    private static Optional<String> measureOfVerb(ClearTree tree, int i) {
        return when(tree.labelled(i, "npadvmod"), "obl:npmod");
    }

    private static Optional<String> modifierByTag(ClearTree tree, int i) {
        if (!tree.labelled(i, "nmod")) return Optional.empty();
        String tag = tree.tags()[i];
        if (tag.matches("JJ.*|VB.*|AFX")) return Optional.of("amod");
        if (tag.matches("CD|\\$|LS")) return Optional.of("nummod");
        if (tag.startsWith("RB")) return Optional.of("advmod");
        return when(tree.noun(i) && i < tree.heads()[i], "compound");
    }

    private static Optional<String> when(boolean decides, String relation) {
        return decides ? Optional.of(relation) : Optional.empty();
    }

    private static boolean phrase(ClearTree tree, int i) {
        return tree.labels()[i].matches("prep|pobj|agent");
    }

    private static boolean belowNoun(ClearTree tree, int i) {
        int head = tree.heads()[i];
        return head >= 0 && (tree.tags()[head].matches("NN.*|PRP.*|CD|\\$|DT") || tree.is(head, "amount"));
    }

    /// Whether the head is what a form of "be" says of its subject.
    private static boolean belowPredicate(ClearTree tree, int i) {
        return tree.heads()[i] >= 0 && tree.has(tree.heads()[i], "cop");
    }
}
