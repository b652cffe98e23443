package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Annotation.Token;
import dateline.model.Rule;
import java.util.List;

/// Words that the parser took for another part of speech or another form of the verb.
final class WordClassRepairs {
    /// "The shelling of the town": the determiner is no noun, the verb form after it is.
    static final Rule<Repair> DETERMINER_TAKEN_FOR_NOUN = new Rule<>(
            "determiner-taken-for-noun",
            "Chad sent aid to those fighting in Niger.",
            "TCD | AID/economic | NER | occurred | - | NER",
            WordClassRepairs::determinerTakenForNoun);

    /// "Fighting between the two broke out": a verb form with neither object nor auxiliary is the noun that it is written like.
    static final Rule<Repair> DEED_TAKEN_FOR_CLAUSE = new Rule<>(
            "deed-taken-for-clause",
            "Fighting between Chad and Niger broke out at dawn.",
            "TCD, NER | ASSAULT/war | - | occurred",
            WordClassRepairs::deedTakenForClause);

    /// "Raids led by the army killed ten": the second verb is the main one, the first describes the raids.
    static final Rule<Repair> PARTICIPLE_TAKEN_FOR_MAIN_VERB = new Rule<>(
            "participle-taken-for-main-verb",
            "Rockets dropped by Chad overnight destroyed a village in Kenya.",
            "TCD | ASSAULT/heavy-weapons | KEN | occurred",
            WordClassRepairs::participleTakenForMainVerb);

    /// "By firing dozens of shells", "by suspending its aid": a gerund with an object tells by what means.
    static final Rule<Repair> GERUND_AFTER_PREPOSITION = new Rule<>(
            "gerund-after-preposition",
            "Niger retaliated by striking scores of Togolese soldiers.",
            "NER | ASSAULT | TGO-MIL | occurred",
            WordClassRepairs::gerundAfterPreposition);

    /// "A weapons deal worth …": after "a" and a plural noun comes no verb but the noun that they belong to.
    static final Rule<Repair> NOUN_TAKEN_FOR_VERB = new Rule<>(
            "noun-taken-for-verb",
            "Kenya sealed a hostages deal with Gabon.",
            "KEN, GAB | SUPPORT/agreement | - | occurred",
            WordClassRepairs::nounTakenForVerb);

    /// "Soldiers train pilots": what has a subject and an object is a verb.
    static final Rule<Repair> VERB_TAKEN_FOR_NOUN = new Rule<>(
            "verb-taken-for-noun",
            "Rebels only jail two soldiers.",
            "Rebels | COERCE/arrest | two soldiers | occurred",
            WordClassRepairs::verbTakenForNoun);

    /// "Hundreds of monks, two nurses among them, gathered and denounced …": of two joined verbs neither is a participle.
    static final Rule<Repair> MAIN_VERB_TAKEN_FOR_PARTICIPLE = new Rule<>(
            "main-verb-taken-for-participle",
            "On Monday, hundreds of monks, including two nurses, gathered in the port and denounced Togo.",
            "monks | ACCUSE/allege | TGO | occurred | 2024-03-11",
            WordClassRepairs::mainVerbTakenForParticiple);

    private WordClassRepairs() {}

    private static void determinerTakenForNoun(MutableTree tree, int i) {
        int noun = i + 1;
        boolean gerund = tree.pos(i).equals("DT") && noun < tree.size() && tree.pos(noun).equals("VBG") && tree.head(noun) == i;
        if (!gerund || tree.head(i) == noun) return;
        tree.setNoun(noun);
        tree.move(noun, tree.head(i), tree.relation(i));
        for (Token other : List.copyOf(tree.tokens())) if (other.head() == i) tree.move(other.index(), noun, other.relation());
        tree.move(i, noun, "det");
    }

    private static void deedTakenForClause(MutableTree tree, int i) {
        boolean subject = tree.pos(i).equals("VBG") && tree.relation(i).matches("nsubj|csubj") && tree.head(i) > i && tree.tellsDeed(i);
        if (!subject || tree.has(i, "obj") || tree.has(i, "nsubj") || tree.has(i, "aux")) return;
        tree.setNoun(i);
        tree.move(i, tree.head(i), "nsubj");
        for (Token other : List.copyOf(tree.tokens())) if (other.head() == i && other.relation().equals("obl")) tree.move(other.index(), i, "nmod");
    }

    private static void participleTakenForMainVerb(MutableTree tree, int i) {
        int first = tree.head(i);
        boolean second = first >= 0 && first < i && tree.finite(i) && tree.relation(i).matches("parataxis|dep|ccomp");
        if (!second || !tree.pos(first).matches("VBD|VBN") || tree.has(first, "aux") || tree.has(i, "nsubj")) return;
        int subject = tree.child(first, "nsubj");
        if (subject < 0 || subject > first || !onlyDoerBetween(tree, first, i)) return;
        tree.move(i, tree.head(first), tree.relation(first));
        tree.move(subject, i, "nsubj");
        tree.set(first, "VBN", subject, "acl");
    }

    /// "By the army", and neither a comma nor an "and".
    private static boolean onlyDoerBetween(MutableTree tree, int from, int to) {
        List<Token> between = tree.tokens().subList(from + 1, to);
        return between.stream().anyMatch(one -> one.text().equals("by"))
                && between.stream().noneMatch(one -> one.text().equals(",") || one.pos().equals("CC"));
    }

    private static void gerundAfterPreposition(MutableTree tree, int i) {
        gerundTakenForAdjective(tree, i);
        prepositionTakenForAdverb(tree, i);
    }

    /// "Of signing a deal": before a determiner or a number it governs the noun.
    private static void gerundTakenForAdjective(MutableTree tree, int i) {
        int noun = tree.head(i);
        if (!tree.pos(i).equals("VBG") || !tree.relation(i).equals("amod") || noun < i || i == 0 || i + 1 >= tree.size()) return;
        int above = tree.head(noun);
        if (above < 0 || !tree.pos(i - 1).equals("IN") || tree.head(i - 1) != noun || !governs(tree, i, noun)) return;
        // Out of the way, or the gerund could not be hung where its noun hangs.
        tree.move(noun, -1, "obj");
        tree.move(i, above, tree.verb(above) ? "advcl" : "acl");
        tree.move(i - 1, i, "mark");
        tree.move(noun, i, "obj");
    }

    private static boolean governs(MutableTree tree, int gerund, int noun) {
        int next = gerund + 1;
        return tree.pos(next).matches("DT|CD|PRP\\$") && tree.head(next) == noun || tree.cue("round-number", next);
    }

    private static void nounTakenForVerb(MutableTree tree, int i) {
        if (!tree.pos(i).matches("VBP?") || i < 2 || !tree.pos(i - 1).equals("NNS")) return;
        int first = i - 1;
        while (first > 0 && tree.pos(first - 1).matches("NN.*|JJ|CD|\\$|HYPH")) first--;
        int head = tree.head(i);
        if (head < 0 || !tree.verb(head) || first == 0 || !tree.tokens().get(first - 1).text().equalsIgnoreCase("a")) return;
        tree.set(i, "NN", head, "obj");
        tree.move(i - 1, i, "compound");
        for (int j = first - 1; j < i - 1; j++) if (tree.head(j) == i - 1) tree.move(j, i, tree.relation(j));
    }

    private static void verbTakenForNoun(MutableTree tree, int i) {
        if (!tree.pos(i).equals("NN") || tree.has(i, "cop") || tree.has(i, "det")) return;
        int subject = tree.child(i, "nsubj");
        if (subject < 0 || subject > i || !tree.pos(subject).matches("NNP?S|NNP")) return;
        boolean acts = tree.child(i, "obj") > i || tree.head(i) < 0 && tree.pos(subject).matches("NNP?S") && tree.tells(i);
        if (acts) tree.set(i, "VBP", tree.head(i), tree.relation(i));
    }

    private static void prepositionTakenForAdverb(MutableTree tree, int i) {
        int verb = tree.head(i);
        int gerund = i + 1;
        if (!tree.pos(i).equals("IN") || !tree.relation(i).equals("advmod") || verb < 0 || !tree.verb(verb)) return;
        if (gerund >= tree.size() || !tree.pos(gerund).equals("VBG") || tree.head(gerund) != i) return;
        tree.move(gerund, verb, "advcl");
        tree.move(i, gerund, "mark");
    }

    private static void mainVerbTakenForParticiple(MutableTree tree, int i) {
        if (tree.headline() || !afterComma(tree, i)) return;
        int joined = tree.child(i, "conj");
        int top = i;
        while (tree.head(top) >= 0) top = tree.head(top);
        boolean goesOn = joined >= 0 && tree.pos(joined).equals("VBD") && !tree.has(joined, "nsubj");
        if (!goesOn || !tree.noun(top) || tree.has(top, "cop")) return;
        tree.set(i, "VBD", -1, "root");
        tree.move(top, i, "nsubj");
        for (int time = 0; time < top; time++) if (timed(tree, time)) tree.move(time, i, "obl");
    }

    private static boolean timed(MutableTree tree, int word) {
        return tree.ner(word).equals("DATE") && tree.relation(word).matches("nmod|obl|nmod:tmod|obl:tmod");
    }

    private static boolean afterComma(MutableTree tree, int i) {
        return tree.pos(i).matches("VBN|VBD") && tree.relation(i).equals("acl") && i > 0 && tree.written(i - 1, ",");
    }
}
