package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;

/// What the parser, which is used to whole sentences, gets wrong in headlines.
final class HeadlineRepairs {
    /// "Army bombs rebel camp": of a headline without a verb, the noun that can be one and has a subject and an object is it.
    static final Rule<Repair> HEADLINE_VERB_TAKEN_FOR_NOUN = new Rule<>(
            "headline-verb-taken-for-noun",
            "Libya police fire tear gas at Chadian miners\nNothing else was known.",
            "LBY-POLICE | ASSAULT/crowd-control | Chadian miners | occurred",
            HeadlineRepairs::verbTakenForNoun);

    /// "Sudan, Egypt sign accord": a comma stands for "and" between the subjects.
    static final Rule<Repair> COMMA_FOR_AND = new Rule<>(
            "comma-for-and",
            "Chad, Libya hold talks in Tunis\nNothing else was known.",
            "TCD, LBY | CONSULT | - | occurred",
            HeadlineRepairs::commaForAnd);

    /// "Rescued off Sicily", "strike over pay": a preposition before a place, or one that a row asks for.
    static final Rule<Repair> PREPOSITION_TAKEN_FOR_PARTICLE = new Rule<>(
            "preposition-taken-for-particle",
            "Malian nurses strike over pay in Gao\nNothing else was known.",
            "Malian nurses | PROTEST/strike | - | occurred",
            HeadlineRepairs::prepositionTakenForParticle);

    /// A speaker or place before a headline's colon has no more words.
    private static final int BEFORE_COLON = 5;
    /// Shorter words stand in lower case in any headline.
    private static final int LONG = 4;

    /// The words round the verb of a headline.
    ///
    /// @param from where the subject begins
    /// @param subject its last word
    /// @param verb between subject and object
    /// @param to behind the object
    private record Clause(int from, int subject, int verb, int to) {
        static Clause round(MutableTree tree, int verb) {
            // "Iran test-fires missile".
            boolean compound = verb > 2 && tree.written(verb - 1, "-");
            return new Clause(start(tree), verb - (compound ? 3 : 1), verb, phraseEnd(tree, verb + 1));
        }
    }

    private HeadlineRepairs() {}

    private static void verbTakenForNoun(MutableTree tree, int i) {
        if (!tree.headline() || !tree.pos(i).matches("NNS?|JJ") && !(tree.pos(i).startsWith("NNP") && titleCase(tree)) || !tree.tells(i)) return;
        Clause clause = Clause.round(tree, i);
        if (clause.subject() < clause.from() || clause.to() == i + 1 || verbs(tree) || !subject(tree, clause) || !object(tree, clause)) return;
        build(tree, clause);
    }

    private static int start(MutableTree tree) {
        for (int i = 1; i < Math.min(BEFORE_COLON, tree.size()); i++) if (tree.written(i, ":")) return i + 1;
        return 0;
    }

    /// The end of the words that one noun phrase can have.
    private static int phraseEnd(MutableTree tree, int from) {
        int end = from;
        while (end < tree.size() && tree.pos(end).matches("NN.*|JJ.*|CD|DT|PRP\\$|POS|HYPH|\\$")) end++;
        while (end > from && !tree.noun(end - 1) && !tree.pos(end - 1).equals("CD")) end--;
        return end;
    }

    private static boolean verbs(MutableTree tree) {
        for (int i = 0; i < tree.size(); i++) if (tree.finite(i) || tree.pos(i).equals("MD") || tree.verb(i) && tree.head(i) < 0) return true;
        return false;
    }

    /// One noun phrase, or several parted by commas, that agrees with the verb: "army bombs", "rebels free".
    private static boolean subject(MutableTree tree, Clause clause) {
        boolean several = false;
        for (int i = clause.from(); i <= clause.subject(); i++) {
            several |= tree.written(i, ",");
            if (!tree.pos(i).matches("NN.*|JJ|CD|POS|HYPH|,")) return false;
        }
        int head = clause.subject();
        boolean plural = several || tree.pos(head).matches("NNP?S");
        // "Police fire tear gas", "Taliban free two": bodies that look like one.
        boolean body = tree.asks(clause.verb(), clause.to() - 1) || tree.pos(clause.verb() + 1).equals("CD");
        return tree.noun(head) && (plural != tree.singularVerb(clause.verb()) || body && !plural);
    }

    /// Somebody or something that the verb's rows ask for, and not the rest of a compound noun: "police fire chief".
    private static boolean object(MutableTree tree, Clause clause) {
        int head = clause.to() - 1;
        // "Sanctions package delayed": what is done is said behind.
        if (clause.to() < tree.size() && tree.pos(clause.to()).matches("VB[DN]")) return false;
        if (tree.asks(clause.verb(), head) || tree.relation(head).equals("obj") && tree.head(head) == clause.verb()) return true;
        boolean certain = false;
        for (int i = clause.verb() + 1; i <= head; i++) certain |= certain(tree, i);
        return certain || tree.cue("target", head) || tree.pos(head).equals("NNS") && tree.cue("people", head);
    }

    /// A word that opens a phrase of its own or says whose somebody is.
    private static boolean certain(MutableTree tree, int i) {
        if (tree.pos(i).startsWith("NNP")) return !tree.ner(i).equals("O") || !titleCase(tree);
        return tree.pos(i).matches("CD|DT") || tree.pos(i).equals("JJ") && capital(tree, i);
    }

    /// Where all words are written so, a capital makes no name.
    private static boolean titleCase(MutableTree tree) {
        for (int i = 0; i < tree.size(); i++) if (tree.tokens().get(i).text().length() >= LONG && !capital(tree, i)) return false;
        return tree.size() > LONG;
    }

    private static boolean capital(MutableTree tree, int i) {
        return Character.isUpperCase(tree.tokens().get(i).text().charAt(0));
    }

    private static void build(MutableTree tree, Clause clause) {
        int object = clause.to() - 1;
        tree.setVerb(clause.verb());
        tree.move(clause.subject(), clause.verb(), "nsubj");
        tree.move(object, clause.verb(), "obj");
        for (int i = 0; i < tree.size(); i++) {
            if (i == clause.subject() || i == object || i == clause.verb()) continue;
            if (i >= clause.from() && i < object) within(tree, i, clause);
            else if (tree.head(i) <= object) tree.move(i, clause.verb(), tree.noun(i) ? "obl" : tree.relation(i));
        }
    }

    /// Hangs a word of the subject, of a compound verb or of the object on the head of its own phrase.
    private static void within(MutableTree tree, int i, Clause clause) {
        boolean before = i < clause.verb();
        boolean compound = before && i > clause.subject();
        int head = tree.head(i);
        boolean stays = head >= 0 && head != clause.verb() && (head < clause.verb()) == before;
        if (!stays || compound) tree.move(i, compound ? clause.verb() : before ? clause.subject() : clause.to() - 1, modifier(tree, i));
    }

    private static String modifier(MutableTree tree, int i) {
        if (tree.pos(i).startsWith("JJ")) return "amod";
        if (tree.pos(i).equals("CD")) return "nummod";
        return tree.noun(i) ? "compound" : tree.pos(i).equals("DT") ? "det" : "punct";
    }

    private static void commaForAnd(MutableTree tree, int i) {
        if (!tree.headline() || tree.head(i) >= 0 || !tree.pos(i).matches("VB[PDZN]?|NN.*")) return;
        boolean nominal = !tree.verb(i);
        int from = start(tree);
        int end = nominal ? i + 1 : i;
        while (end > from && !tree.noun(end - 1)) end--;
        List<Integer> heads = subjects(tree, from, end);
        if (heads.size() < 2 || nominal && heads.getLast() != i) return;
        if (nominal) firstAsHead(tree, heads.getFirst(), i);
        else tree.move(heads.getFirst(), i, "nsubj");
        for (int head : heads.subList(1, heads.size())) tree.move(head, heads.getFirst(), "conj");
    }

    /// "Chad, Libya to hold talks", "Chad, Libya in talks": without a finite verb the last name was taken for the head.
    private static void firstAsHead(MutableTree tree, int first, int last) {
        int verb = tree.child(last, "xcomp");
        if (verb >= 0) tree.set(verb, tree.pos(verb), -1, "root");
        tree.move(first, verb, verb < 0 ? "root" : "nsubj");
        for (int i = last + 1; i < tree.size(); i++) if (tree.head(i) == last) tree.move(i, verb < 0 ? first : verb, tree.relation(i));
    }

    /// The heads of the phrases before a headline's verb, parted by commas only.
    private static List<Integer> subjects(MutableTree tree, int from, int end) {
        List<Integer> heads = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (!tree.pos(i).matches("NN.*|JJ|POS|HYPH|,")) return List.of();
            boolean last = i + 1 == end || tree.written(i + 1, ",");
            if (last && !tree.noun(i)) return List.of();
            if (last) heads.add(i);
        }
        return heads;
    }

    private static void prepositionTakenForParticle(MutableTree tree, int i) {
        int verb = tree.head(i);
        int noun = verb < 0 ? -1 : tree.child(verb, "obj");
        if (!tree.headline() || noun <= i || !tree.relation(i).equals("compound:prt") || tree.tells(verb, i)) return;
        boolean place = tree.pos(noun).startsWith("NNP") && tree.ner(noun).equals("LOCATION") && tree.pos(verb).matches("VB[DN]");
        if (!place && !tree.takes(verb, i)) return;
        tree.move(noun, verb, "obl");
        tree.set(i, "IN", noun, "case");
    }
}
