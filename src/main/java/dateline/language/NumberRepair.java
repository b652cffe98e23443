package dateline.language;

import java.util.List;

/// Sets right where the words that bound a number, or join two, were taken for prepositions of what is counted.
final class NumberRepair {
    private NumberRepair() {}

    /// Before a number "over" and its like bound it and govern no noun.
    static void boundTakenForPreposition(ClearTree tree, int i) {
        if (!bounds(tree, i) || !beforeNumber(tree, i)) return;
        List<Integer> nouns = tree.children(i, "pobj");
        if (!nouns.isEmpty() && freed(tree, i, tree.heads()[i], nouns.getFirst())) tree.attach(i, i + 1, "qmod");
    }

    /// "Over 200", "between 10 and 20".
    private static boolean bounds(ClearTree tree, int i) {
        return tree.is(i, "bound of a number") || tree.is(i, "range opener of numbers") && i + 3 < tree.size() && tree.tags()[i + 3].equals("CD");
    }

    private static boolean beforeNumber(ClearTree tree, int i) {
        return i + 1 < tree.size() && tree.tags()[i + 1].matches("CD|\\$");
    }

    /// Makes the noun the verb's subject or object, if it has none there yet.
    private static boolean freed(ClearTree tree, int bound, int verb, int noun) {
        if (!tree.verb(verb)) return false;
        if (bound < verb) for (int part : tree.subjects(verb)) if (partOfThem(tree, part)) tree.attach(part, noun, "appos");
        boolean free = bound < verb ? tree.subjects(verb).isEmpty() : !tree.has(verb, "auxpass", "dobj");
        if (free) tree.attach(noun, verb, bound < verb ? tree.subjectLabel(verb) : "dobj");
        return free;
    }

    /// "Most of them", beside the noun that tells of whom.
    private static boolean partOfThem(ClearTree tree, int i) {
        return tree.is(i, "amount") && tree.children(i, "prep").stream().anyMatch(of -> tree.children(of, "pobj").stream().anyMatch(one -> tree.tags()[one].matches("PRP|WP")));
    }

    /// "Killed up to forty nomads": so are bounds of two words.
    static void boundOfTwoWords(ClearTree tree, int i) {
        if (i == 0 || !beforeNumber(tree, i) || !tree.is(i, tree.words()[i - 1] + " ", "bound of two words")) return;
        int verb = tree.heads()[i] == i - 1 ? tree.heads()[i - 1] : tree.heads()[i];
        List<Integer> nouns = tree.children(i, "pobj");
        if (nouns.isEmpty() || !freed(tree, i, verb, nouns.getFirst())) return;
        tree.attach(i, i + 1, "qmod");
        tree.attach(i - 1, i + 1, "qmod");
    }

    /// "Killed 10 to 20 soldiers": the soldiers stand where the first number was taken to stand.
    static void rangeTakenForPreposition(ClearTree tree, int i) {
        if (i == 0 || !tree.is(i, "range between numbers") || !beforeNumber(tree, i) || !tree.tags()[i - 1].equals("CD")) return;
        boolean joined = tree.heads()[i] == i - 1 || tree.heads()[i] == tree.heads()[i - 1];
        List<Integer> nouns = tree.children(i, "pobj");
        if (!joined || nouns.isEmpty() || nouns.getFirst() == i + 1 || !tree.labels()[i - 1].matches("dobj|nsubj|nsubjpass|pobj")) return;
        tree.attach(nouns.getFirst(), tree.heads()[i - 1], tree.labels()[i - 1]);
        tree.attach(i - 1, i + 1, "qmod");
        tree.attach(i, i + 1, "qmod");
    }
}
