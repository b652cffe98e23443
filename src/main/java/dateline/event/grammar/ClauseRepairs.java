package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Rule;
import java.util.List;

/// Clauses after a comma that the parser hung on a noun or verb too far away.
final class ClauseRepairs {
    /// The head of a subject stands no farther behind its "and".
    private static final int FAR = 5;

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

    /// "Found it shameful that Italy had left": the clause is what "it" stands for, and hangs on the verb.
    static final Rule<Repair> CLAUSE_BEHIND_IT = new Rule<>(
            "clause-behind-it",
            "The envoy called it a scandal that Qatar had sold the island.",
            "envoy | ACCUSE/disapprove | QAT | occurred",
            ClauseRepairs::clauseBehindIt);

    /// "Claims of soldiers looting shops": the looting is what is claimed.
    static final Rule<Repair> PARTICIPLE_OF_REPORT = new Rule<>(
            "participle-of-report",
            "Togo confirmed reports of Chadian troops burning a school.",
            "TCD-MIL | ASSAULT | school | claimed",
            ClauseRepairs::participleOfReport);

    /// "Musa, the premier, and his wife signed": the second subject is joined to the first.
    static final Rule<Repair> SUBJECTS_JOINED_OVER_APPOSITION = new Rule<>(
            "subjects-joined-over-apposition",
            "Ali Musa, the defence minister of Chad, and his Sudanese counterpart signed a pact.",
            "Ali Musa, Sudanese counterpart | SUPPORT/agreement | - | occurred",
            ClauseRepairs::subjectsJoinedOverApposition);

    private ClauseRepairs() {}

    private static void subjectsJoinedOverApposition(MutableTree tree, int i) {
        int and = tree.child(i, "cc");
        if (!tree.relation(i).startsWith("nsubj") || and < i || !tree.noun(i)) return;
        for (int next = and + 1; next < tree.size() && next <= and + FAR; next++) {
            if (tree.head(next) != tree.head(i) || !tree.relation(next).startsWith("nsubj") || !tree.noun(next)) continue;
            tree.move(next, i, "conj");
            return;
        }
    }

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

    private static void clauseBehindIt(MutableTree tree, int i) {
        int that = opener(tree, i);
        if (that < 0 || !tree.relation(i).matches("acl.*|ccomp|advcl")) return;
        int verb = tree.verb(tree.head(i)) ? tree.head(i) : tree.head(tree.head(i));
        if (verb < 0) return;
        int it = tree.child(verb, "obj");
        int state = tree.child(verb, "xcomp");
        if (it < verb || state < it || that < state || !tree.cue("expletive", it)) return;
        tree.move(i, verb, "ccomp");
        tree.move(that, i, "mark");
    }

    /// The "that" before the subject of a clause, -1 without one.
    private static int opener(MutableTree tree, int clause) {
        int subject = tree.child(clause, "nsubj");
        if (tree.head(clause) < 0 || subject < 0) return -1;
        for (int i = subject - 1; i > tree.head(clause); i--) if (tree.head(i) == clause && tree.cue("complementizer", i)) return i;
        return -1;
    }

    private static void participleOfReport(MutableTree tree, int i) {
        int noun = tree.head(i);
        int report = noun < 0 ? -1 : tree.head(noun);
        boolean of = report >= 0 && tree.pos(i).equals("VBG") && tree.relation(i).equals("acl") && tree.relation(noun).equals("nmod") && tree.cue("content", report);
        if (of && tree.has(noun, "case") && tree.written(tree.child(noun, "case"), "of")) tree.move(i, report, "acl");
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
