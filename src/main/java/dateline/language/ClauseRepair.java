package dateline.language;

import java.util.List;

/// Sets right which clause a noun is the subject or object of, and what a clause is about.
final class ClauseRepair {
    private ClauseRepair() {}

    /// After "after" the noun is the subject of the clause, not all that comes after.
    static void clauseTakenForNoun(ClearTree tree, int i) {
        int above = tree.heads()[i];
        if (above < 0 || !tree.is(i, "clause opener")) return;
        List<Integer> nouns = tree.content(i);
        if (nouns.isEmpty() || !tree.tags()[nouns.getFirst()].matches("NN.*|PRP|CD|DT")) return;
        int noun = nouns.getFirst();
        for (int verb : tree.children(above, "prep", "advcl", "dep", "conj"))
            if (verb >= noun && subjectless(tree, verb)) {
                openClause(tree, i, noun, verb);
                return;
            }
    }

    private static boolean subjectless(ClearTree tree, int verb) {
        return tree.finite(verb) && !tree.has(verb, "nsubj", "nsubjpass", "csubj", "mark", "cc");
    }

    private static void openClause(ClearTree tree, int opener, int noun, int verb) {
        tree.labels()[verb] = "advcl";
        tree.heads()[noun] = verb;
        tree.labels()[noun] = tree.subjectLabel(verb);
        tree.heads()[opener] = verb;
        tree.labels()[opener] = "mark";
    }

    /// A clause with "when" right after a time is about that time.
    static void clauseOfTime(ClearTree tree, int i) {
        int verb = tree.heads()[i];
        int before = verb >= 0 && tree.labelled(i, "advmod") && tree.words()[i].equals("when") ? i - 1 : -1;
        if (before > 0 && tree.words()[before].equals(",")) before--;
        if (before >= 0 && TimeRepair.time(tree, before) && tree.labelled(verb, "advcl")) tree.attach(verb, before, "relcl");
    }

    /// An adjective right after the object is what the object is made.
    static void adjectiveOfObject(ClearTree tree, int i) {
        boolean bare = tree.labelled(i, "advcl") && tree.tags()[i].equals("JJ") && tree.children(i).isEmpty();
        if (bare && tree.heads()[i] >= 0 && tree.children(tree.heads()[i], "dobj").contains(i - 1)) tree.labels()[i] = "oprd";
    }

    /// The subject of an adjective is the object of the verb above, and the adjective is what it is found.
    static void smallClause(ClearTree tree, int i) {
        int verb = tree.heads()[i];
        if (!tree.labelled(i, "ccomp") || !tree.tags()[i].startsWith("JJ") || verb > i || verb < 0) return;
        List<Integer> subject = tree.children(i, "nsubj");
        if (subject.size() != 1 || tree.has(i, "aux", "mark") || tree.has(verb, "dobj")) return;
        tree.attach(subject.getFirst(), verb, "dobj");
        tree.labels()[i] = "oprd";
    }

    /// What is said in the clause after a semicolon is not the clause before it.
    static void clauseBeforeSemicolon(ClearTree tree, int i) {
        int verb = tree.heads()[i];
        if (!tree.labelled(i, "ccomp") || verb < i || tree.subjects(verb).isEmpty()) return;
        int first = tree.subjects(verb).getFirst();
        while (first > 0 && tree.heads()[first - 1] == tree.subjects(verb).getFirst()) first--;
        if (first <= i || !tree.words()[first - 1].equals(";")) return;
        tree.heads()[i] = tree.heads()[verb];
        tree.labels()[i] = tree.labels()[verb];
        tree.heads()[verb] = i;
        tree.labels()[verb] = "conj";
    }

    /// A verb has one subject; a second one is the object of the infinitive before it.
    static void secondSubject(ClearTree tree, int i) {
        boolean subject = tree.labels()[i].matches("nsubj|nsubjpass") && tree.heads()[i] >= i;
        if (!subject || tree.children(tree.heads()[i], tree.labels()[i]).getFirst() == i) return;
        int first = i;
        while (first > 0 && tree.heads()[first - 1] == i) first--;
        if (first > 0 && tree.tags()[first - 1].matches("VB|VBG") && !tree.has(first - 1, "dobj", "nsubj")) tree.attach(i, first - 1, "dobj");
    }
}
