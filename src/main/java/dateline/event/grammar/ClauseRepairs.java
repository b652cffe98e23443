package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Rule;
import java.util.List;

/// Clauses after a comma that the parser hung on a noun or verb too far away.
final class ClauseRepairs {
    /// "Its quarrel with Chad, which …": the clause is about the name it follows.
    static final Rule<Repair> RELATIVE_CLAUSE_OF_NEAREST_NAME = new Rule<>(
            "relative-clause-of-nearest-name",
            "Oman ended a plan against Peru, which bombed Qatar.",
            "PER | ASSAULT/aerial | QAT | occurred",
            ClauseRepairs::relativeClauseOfNearestName);

    /// "…, officials said, a boost for the army, battling rebels": not the officials battle.
    static final Rule<Repair> PARTICIPLE_OF_NEAREST_NOUN = new Rule<>(
            "participle-of-nearest-noun",
            "Chad announced aid for the army of Niger, battling rebels.",
            "NER-MIL, rebels | ASSAULT/war | - | occurred",
            ClauseRepairs::participleOfNearestNoun);

    /// "The League, the UN and Kenya condemned": a list, no second name of the first.
    static final Rule<Repair> NAME_IN_LIST_NOT_APPOSITION = new Rule<>(
            "name-in-list-not-apposition",
            "The African Union, the UN and Kenya condemned the raid.",
            "AU, KEN, UN | ACCUSE/disapprove | - | occurred",
            ClauseRepairs::nameInListNotApposition);

    private ClauseRepairs() {}

    private static void nameInListNotApposition(MutableTree tree, int i) {
        int first = tree.head(i);
        int last = tree.child(i, "conj");
        if (!tree.relation(i).equals("appos") || first < 0 || first > i || last < i || tree.child(last, "cc") < 0) return;
        boolean closed = last + 1 < tree.size() && tree.written(last + 1, ",");
        if (closed || !bodies(tree, first, i, last)) return;
        tree.move(i, first, "conj");
        tree.move(last, first, "conj");
    }

    /// Names of bodies or countries; "Accra, Ghana and" is a town and where it lies.
    private static boolean bodies(MutableTree tree, int first, int next, int last) {
        boolean names = List.of(first, next, last).stream().allMatch(one -> tree.pos(one).startsWith("NNP") && !tree.ner(one).equals("PERSON"));
        return names && (tree.ner(next).equals("ORGANIZATION") || tree.ner(next).equals("LOCATION") && !tree.ner(first).equals("LOCATION"));
    }

    private static void relativeClauseOfNearestName(MutableTree tree, int i) {
        int pronoun = tree.child(i, "nsubj");
        if (!tree.relation(i).equals("acl:relcl") || pronoun < 2 || !tree.pos(pronoun).matches("WDT|WP") || !tree.written(pronoun - 1, ",")) return;
        int name = pronoun - 2;
        if (!tree.pos(name).startsWith("NNP") || !tree.below(name, tree.head(i))) return;
        tree.move(i, tree.phraseHead(name, "compound|flat", pronoun), "acl:relcl");
    }

    private static void participleOfNearestNoun(MutableTree tree, int i) {
        int noun = i - 2;
        if (!tree.pos(i).equals("VBG") || !tree.noun(noun) || !tree.relation(i).matches("dep|advcl") || !tree.written(i - 1, ",") || !said(tree, i)) return;
        tree.move(i, tree.phraseHead(noun, "compound|flat|nmod:poss", i), "acl");
    }

    /// Whether it hangs on a verb of saying, straight or by other participles.
    private static boolean said(MutableTree tree, int i) {
        int up = tree.head(i);
        for (int step = 0; up >= 0 && step < 4; step++) {
            if (tree.says(up)) return true;
            if (!tree.pos(up).equals("VBG")) return false;
            up = tree.head(up);
        }
        return false;
    }
}
