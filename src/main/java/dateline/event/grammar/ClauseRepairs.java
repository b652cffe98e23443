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

    /// "After Chad and Niger shelled the town": what governs two names and a verb is a conjunction.
    static final Rule<Repair> CLAUSE_TAKEN_FOR_PHRASE = new Rule<>(
            "clause-taken-for-phrase",
            "Ghana regretted its failure to react after the United States and Chad bombed Niger.",
            "USA, TCD | ASSAULT/aerial | NER | occurred ; no GHA | ASSAULT/aerial | NER | occurred",
            ClauseRepairs::clauseTakenForPhrase);

    /// "Two were killed and several injured": the second number has a verb of its own.
    static final Rule<Repair> SECOND_TOLL_TAKEN_FOR_PARTICIPLE = new Rule<>(
            "second-toll-taken-for-participle",
            "Two nurses were killed and several injured when the Chadian police opened fire on strikers in Abeche.",
            "TCD-POLICE | ASSAULT/firearms | strikers, Two nurses | occurred",
            ClauseRepairs::secondTollTakenForParticiple);

    private ClauseRepairs() {}

    private static void clauseTakenForPhrase(MutableTree tree, int i) {
        int verb = tree.head(i);
        if (!tree.finite(i) || !tree.relation(i).equals("conj") || verb < 0 || !tree.verb(verb) || !tree.noun(i - 1) || tree.has(i, "nsubj")) return;
        for (int phrase = verb + 1; phrase < i; phrase++)
            if (tree.below(phrase, verb) && tree.below(i - 1, phrase) && severalBehindOpener(tree, phrase)) {
                int opener = tree.child(phrase, "case");
                tree.move(i, tree.head(phrase), "advcl");
                tree.move(phrase, i, "nsubj");
                tree.move(opener, i, "mark");
                return;
            }
    }

    /// "After Chad and Niger".
    private static boolean severalBehindOpener(MutableTree tree, int phrase) {
        int opener = tree.child(phrase, "case");
        return tree.relation(phrase).matches("obl|nmod") && tree.has(phrase, "conj") && opener >= 0 && tree.cue("either-opener", opener);
    }

    private static void secondTollTakenForParticiple(MutableTree tree, int i) {
        int noun = tree.head(i);
        if (!tree.pos(i).equals("VBN") || !tree.relation(i).equals("acl") || noun < 0 || !tree.relation(noun).equals("nsubj:pass") || !tree.cue("harm", i)) return;
        int verb = tree.head(noun);
        boolean behind = verb > noun && i > verb + 2 && tree.cue("harm", verb) && tree.pos(i - 2).equals("CC") && tree.pos(i - 1).matches("JJ|CD|NNS|DT");
        if (!behind) return;
        tree.move(i, verb, "conj");
        tree.move(i - 1, i, "nsubj:pass");
    }

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
