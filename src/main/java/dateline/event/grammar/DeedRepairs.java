package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Annotation.Token;
import dateline.model.Rule;

/// Words round a deed by which the parser makes the wrong one its doer.
final class DeedRepairs {
    /// "Two nurses killed in Mali": a verb that is always done to somebody, told without whom, is passive.
    static final Rule<Repair> PASSIVE_TAKEN_FOR_ACTIVE = new Rule<>(
            "passive-taken-for-active",
            "Belgian nurse shot dead in Lagos",
            "- | ASSAULT/firearms | Belgian nurse | occurred",
            DeedRepairs::passiveTakenForActive);

    /// "Marched against killings by the army": the army kills, it does not march.
    static final Rule<Repair> DOER_OF_NEAREST_DEED = new Rule<>(
            "doer-of-nearest-deed",
            "Nurses marched in Lima against arrests by the Peruvian army.",
            "Nurses | PROTEST/demo | * | occurred ; no PER-MIL | PROTEST/demo | Nurses | occurred",
            DeedRepairs::doerOfNearestDeed);

    /// "A raid on Gao that killed two": the raid did, not the town.
    static final Rule<Repair> CLAUSE_OF_ATTACK_NOT_PLACE = new Rule<>(
            "clause-of-attack-not-place",
            "A Chadian raid on Niger, which killed two farmers, was condemned.",
            "TCD | ASSAULT | two farmers, NER | occurred ; no NER | ASSAULT | two farmers | occurred",
            DeedRepairs::clauseOfAttackNotPlace);

    /// "The mayor of Gao, Musa Diallo": the name is the mayor's.
    static final Rule<Repair> NAME_OF_HOLDER_NOT_PLACE = new Rule<>(
            "name-of-holder-not-place",
            "The governor of Kidal, Musa Diallo, was arrested.",
            "- | COERCE/arrest | Musa Diallo | occurred",
            DeedRepairs::nameOfHolderNotPlace);

    /// "Shot dead two men": how the shooting left them, no part of what they are called.
    static final Rule<Repair> STATE_TAKEN_FOR_ATTRIBUTE = new Rule<>(
            "state-taken-for-attribute",
            "Police shot dead two miners in Kitwe.",
            "Police | ASSAULT/firearms | two miners | occurred ; no Police | ASSAULT/firearms | dead two miners | occurred",
            DeedRepairs::stateTakenForAttribute);

    private static final int FAR = 4;

    private DeedRepairs() {}

    private static void passiveTakenForActive(MutableTree tree, int i) {
        if (!tree.pos(i).matches("VBD|VBN") || !tree.cue("done-to", i) || tree.has(i, "aux") || tree.has(i, "aux:pass")) return;
        int subject = tree.child(i, "nsubj");
        // "The ministers whom Chad expelled".
        boolean relative = tree.relation(i).equals("acl:relcl");
        if (subject < 0 || subject > i || relative || tree.pos(subject).matches("W.*|PRP|DT")) return;
        placeTakenForObject(tree, i);
        if (done(tree, i)) return;
        tree.move(subject, i, "nsubj:pass");
    }

    /// "Rescued off the coast": the preposition was taken for a particle.
    private static void placeTakenForObject(MutableTree tree, int i) {
        int object = tree.child(i, "obj");
        int particle = tree.child(i, "compound:prt");
        if (object < 0 || particle != i + 1 || object < particle || !tree.cue("off-place", particle)) return;
        tree.move(particle, object, "case");
        tree.move(object, i, "obl");
    }

    /// Whether the verb says to whom it is done, or on whom it is aimed.
    private static boolean done(MutableTree tree, int verb) {
        return tree.tokens().stream()
                .filter(token -> token.head() == verb && token.index() > verb && !token.ner().matches("DATE|TIME|DURATION"))
                .anyMatch(token -> object(token) || aimed(tree, token) || shared(tree, token));
    }

    private static boolean object(Token token) {
        return token.relation().matches("obj|iobj|ccomp|xcomp|dep|csubj") && (!token.pos().matches("JJ|IN|RB") || national(token));
    }

    /// "Arrested an Israeli": an adjective of a people is a noun there.
    private static boolean national(Token token) {
        return token.relation().equals("obj") && token.pos().equals("JJ") && Character.isUpperCase(token.text().charAt(0));
    }

    private static boolean aimed(MutableTree tree, Token token) {
        if (!token.relation().equals("obl")) return false;
        int preposition = tree.child(token.index(), "case");
        return preposition < 0 || tree.cue("aimed-at", preposition);
    }

    /// "Arrested and expelled an envoy".
    private static boolean shared(MutableTree tree, Token token) {
        return token.relation().equals("conj") && tree.verb(token.index()) && tree.has(token.index(), "obj");
    }

    private static void doerOfNearestDeed(MutableTree tree, int i) {
        int verb = tree.head(i);
        int by = tree.child(i, "case");
        if (verb < 0 || by < verb + 2 || by > i || !tree.relation(i).matches("obl|nmod") || !tree.written(by, "by")) return;
        if (active(tree, verb) && deed(tree, by - 1)) tree.move(i, by - 1, "nmod");
    }

    private static boolean active(MutableTree tree, int verb) {
        return tree.verb(verb) && tree.has(verb, "nsubj") && !tree.has(verb, "aux:pass") && !tree.has(verb, "nsubj:pass");
    }

    private static boolean deed(MutableTree tree, int noun) {
        return tree.noun(noun) && (tree.tellsDeed(noun) || tree.cue("done-by", noun));
    }

    private static void clauseOfAttackNotPlace(MutableTree tree, int i) {
        if (!tree.relation(i).equals("acl:relcl") || !tree.cue("harm", i) && !leaves(tree, i)) return;
        int subject = tree.child(i, "nsubj");
        if (subject < 0 || subject > i || !tree.cue("attack-pronoun", subject)) return;
        int attack = attackAbove(tree, day(tree, tree.head(i)) ? tree.child(tree.head(tree.head(i)), "obj") : tree.head(i));
        if (attack >= 0) tree.move(i, attack, "acl:relcl");
    }

    /// "A raid on Gao last week which killed two": the week hangs on the verb.
    private static boolean day(MutableTree tree, int noun) {
        return tree.ner(noun).matches("DATE|TIME") && tree.relation(noun).startsWith("obl") && tree.verb(tree.head(noun)) && tree.has(tree.head(noun), "obj");
    }

    /// The attack in whose phrase the noun stands, unless it stands there as who attacks; -1 without one.
    private static int attackAbove(MutableTree tree, int noun) {
        int up = noun;
        for (int step = 0; step < FAR && !tree.tellsForce(up); step++) {
            if (by(tree, up) || !tree.relation(up).matches("nmod|compound|obl|conj|appos") || !tree.noun(tree.head(up))) return -1;
            up = tree.head(up);
        }
        return tree.tellsForce(up) ? up : -1;
    }

    private static boolean by(MutableTree tree, int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && tree.written(preposition, "by");
    }

    /// "Which left four dead".
    private static boolean leaves(MutableTree tree, int verb) {
        int state = tree.child(verb, "xcomp");
        return state >= 0 && tree.cue("harmed", state);
    }

    private static void stateTakenForAttribute(MutableTree tree, int i) {
        int noun = tree.head(i);
        if (!tree.relation(i).equals("amod") || noun < i || i == 0 || !tree.cue("harmed", i)) return;
        int verb = tree.head(noun);
        if (verb == i - 1 && tree.verb(verb) && tree.relation(noun).equals("obj") && tree.tells(verb)) tree.move(i, verb, "xcomp");
    }

    private static void nameOfHolderNotPlace(MutableTree tree, int i) {
        int place = tree.head(i);
        if (!tree.relation(i).equals("appos") || !tree.ner(i).equals("PERSON") || place < 1 || !tree.relation(place).equals("nmod")) return;
        int holder = tree.head(place);
        if (holder >= 0 && holder < place && tree.written(place + 1, ",") && holds(tree, holder, place)) tree.move(i, holder, "appos");
    }

    private static boolean holds(MutableTree tree, int holder, int place) {
        return tree.pos(holder).matches("NNP?") && tree.cue("people", holder) && !tree.cue("people", place);
    }
}
