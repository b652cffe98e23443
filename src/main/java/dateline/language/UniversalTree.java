package dateline.language;

import dateline.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Makes Universal Dependencies of a tree in the style of ClearNLP, where prepositions, forms of "be" and
/// earlier conjuncts are heads: content words become the heads, and relations get their universal names.
final class UniversalTree {
    /// Rebuilds one kind of phrase where its head stands at a place, and leaves every other place alone.
    @FunctionalInterface
    interface Conversion {
        void at(ClearTree tree, int place);
    }

    /// In the order in which they are asked, each over the whole sentence, from its leaves up, before the next.
    static final List<Rule<Conversion>> RULES = List.of(
            new Rule<>(
                    "noun-over-preposition",
                    "Rebels attacked the town of Kassala on Monday.",
                    "nmod(town, Kassala) ; case(Kassala, of) ; obl(attacked, Monday) ; case(Monday, on)",
                    UniversalTree::nounOverPreposition),
            new Rule<>(
                    "double-preposition",
                    "Chad closed the border instead of attacking rebels.",
                    "case(attacking, instead)",
                    UniversalTree::doublePreposition),
            new Rule<>("conjunction-before-its-conjunct", "Rebels stormed the camp and burned houses.", "cc(burned, and)", UniversalTree::conjunctionBeforeItsConjunct),
            new Rule<>("first-conjunct-leads", "Mali, Chad and Niger agreed.", "conj(Mali, Chad) ; conj(Mali, Niger)", UniversalTree::firstConjunctLeads),
            new Rule<>("there-is", "There was no agreement on a truce.", "nsubj(was, agreement)", UniversalTree::thereIs),
            new Rule<>("predicate-over-copula", "Peru is ready to supply jets.", "root(ready) ; nsubj(ready, Peru) ; cop(ready, is)", UniversalTree::predicateOverCopula),
            new Rule<>("currency-over-amount", "The deal is worth $1.5 billion.", "nummod($, billion)", UniversalTree::currencyOverAmount));

    private UniversalTree() {}

    /// A tree in Universal Dependencies, one place a token.
    ///
    /// @param heads the place of each token's head, -1 for the root
    /// @param relations how each token hangs on its head, "root" for the root
    record Basic(int[] heads, String[] relations) {}

    static Basic of(ClearTree tree, List<Rule<Conversion>> conversions, List<Rule<UniversalRelation>> relationRules) {
        for (Rule<Conversion> rule : conversions) for (int i : tree.deepestFirst()) rule.does().at(tree, i);
        String[] relations = IntStream.range(0, tree.size()).mapToObj(i -> relation(tree, i, relationRules)).toArray(String[]::new);
        return new Basic(tree.heads(), relations);
    }

    private static String relation(ClearTree tree, int i, List<Rule<UniversalRelation>> relationRules) {
        if (tree.heads()[i] < 0) return "root";
        return relationRules.stream()
                .map(rule -> rule.does().of(tree, i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(tree.labels()[i]);
    }

    /// "attacks [in] the town": the town hangs on the attacks, and "in" on the town.
    private static void nounOverPreposition(ClearTree tree, int i) {
        if (!tree.tags()[i].matches("IN|TO|RB") && !preposition(tree, i)) return;
        List<Integer> content = tree.content(i);
        if (content.isEmpty()) return;
        int noun = content.getLast();
        if (content.getFirst() != noun) tree.labels()[content.getFirst()] = "case";
        boolean clause = tree.labelled(noun, "pcomp") && tree.verb(noun);
        tree.takeOver(noun, i, phraseLabel(tree, i, noun, clause));
        tree.labels()[i] = clause ? "mark" : "case";
    }

    private static boolean preposition(ClearTree tree, int i) {
        return tree.labels()[i].matches("prep|agent");
    }

    /// How the noun hangs once it has taken the preposition's place.
    private static String phraseLabel(ClearTree tree, int i, int noun, boolean clause) {
        int above = tree.heads()[i];
        if (above < 0 || tree.labelled(i, "conj")) return tree.labels()[i];
        boolean inner = tree.labelled(i, "prep") && preposition(tree, above) && tree.content(above).isEmpty();
        if (inner) return tree.labels()[noun];
        return clause ? "pcomp" : "prep";
    }

    /// "[because of] the raid": both words govern the noun.
    private static void doublePreposition(ClearTree tree, int i) {
        if (i == 0 || tree.heads()[i] < 0 || tree.heads()[i - 1] != tree.heads()[i] || !tree.labels()[i].matches("case|mark")) return;
        if (tree.labels()[i - 1].matches("amod|advmod") && tree.is(i - 1, "double preposition")) tree.labels()[i - 1] = "case";
    }

    /// "There is [a deal]": what there is is the subject.
    private static void thereIs(ClearTree tree, int i) {
        if (!be(tree, i) || !tree.has(i, "expl") || tree.has(i, "nsubj")) return;
        for (int one : tree.children(i, "attr", "acomp")) tree.labels()[one] = "nsubj";
    }

    /// "is [a deal]", "is [ready]", "is in [the town]": what is said of the subject is the head.
    private static void predicateOverCopula(ClearTree tree, int i) {
        if (!be(tree, i) || tree.has(i, "expl")) return;
        Predicate<Integer> after = one -> one > i;
        List<Integer> said = tree.children(i, "attr", "acomp");
        if (said.isEmpty()) said = tree.children(i, "prep").stream().filter(after).toList();
        if (said.isEmpty() || tree.children(i, "ccomp", "xcomp").stream().anyMatch(after)) return;
        tree.takeOver(said.getFirst(), i, tree.labels()[i]);
        tree.labels()[i] = "cop";
    }

    private static boolean be(ClearTree tree, int i) {
        return tree.is(i, "form of be") && tree.verb(i) && !tree.labels()[i].startsWith("aux");
    }

    /// "$1.5 billion": the sign is the head.
    private static void currencyOverAmount(ClearTree tree, int i) {
        int number = tree.heads()[i];
        if (!tree.tags()[i].equals("$") || number <= i || !tree.tags()[number].equals("CD")) return;
        tree.takeOver(i, number, tree.labels()[number]);
        tree.labels()[number] = "nmod";
    }

    /// All conjuncts hang on the first one.
    private static void firstConjunctLeads(ClearTree tree, int i) {
        if (!tree.labelled(i, "conj")) return;
        for (int step = 0; step < tree.size() && laterConjunct(tree, tree.heads()[i]); step++) tree.heads()[i] = tree.heads()[tree.heads()[i]];
    }

    private static boolean laterConjunct(ClearTree tree, int i) {
        return i >= 0 && tree.labelled(i, "conj") && tree.heads()[i] >= 0;
    }

    /// "and" hangs on the conjunct that follows it.
    private static void conjunctionBeforeItsConjunct(ClearTree tree, int i) {
        if (!tree.labelled(i, "cc")) return;
        tree.children(tree.heads()[i], "conj").stream().filter(one -> one > i).findFirst().ifPresent(conjunct -> tree.heads()[i] = conjunct);
    }
}
