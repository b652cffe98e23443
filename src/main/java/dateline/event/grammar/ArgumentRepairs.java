package dateline.event.grammar;

import dateline.event.grammar.TreeRepair.Repair;
import dateline.model.Annotation.Token;
import dateline.model.Rule;

/// Subjects, objects and complements that the parser took for one another.
final class ArgumentRepairs {
    /// "Let them go", "found him guilty": what stands before the infinitive or adjective belongs to the verb before it.
    static final Rule<Repair> OBJECT_TAKEN_FOR_SUBJECT = new Rule<>(
            "object-taken-for-subject",
            "Gabon let a Belgian pilot go.",
            "GAB | RETREAT/release | Belgian pilot | occurred",
            ArgumentRepairs::objectTakenForSubject);

    /// "Fired rounds aimed at the camp": the noun is the object, the participle describes it.
    static final Rule<Repair> OBJECT_TAKEN_FOR_CLAUSE = new Rule<>(
            "object-taken-for-clause",
            "The army had two hostages freed in Kenya.",
            "- | RETREAT/release | two hostages | occurred",
            ArgumentRepairs::objectTakenForClause);

    /// "Shot down 14 drones": what is counted behind a particle is the object, not how far down.
    static final Rule<Repair> OBJECT_TAKEN_FOR_MEASURE = new Rule<>(
            "object-taken-for-measure",
            "Indian air defences shot down 14 drones over the border.",
            "IND | ASSAULT | 14 drones | occurred",
            ArgumentRepairs::objectTakenForMeasure);

    /// "The army attacked the camp two weeks ago": what follows the verb is no second name of its subject.
    static final Rule<Repair> OBJECT_TAKEN_FOR_APPOSITION = new Rule<>(
            "object-taken-for-apposition",
            "The Sudanese navy attacked the RSF two years ago.",
            "SDN-NAVY | ASSAULT | RSF | occurred",
            ArgumentRepairs::objectTakenForApposition);

    /// "Killed, by its own admission, forty farmers": what follows the aside belongs to the verb.
    static final Rule<Repair> OBJECT_BEHIND_ASIDE = new Rule<>(
            "object-behind-aside",
            "Chad's army killed, by its own admission, forty farmers.",
            "TCD-MIL | ASSAULT | forty farmers | occurred",
            ArgumentRepairs::objectBehindAside);

    /// "The navy saved 200 more": a number left over behind the verb is its object.
    static final Rule<Repair> OBJECT_TAKEN_FOR_PUNCTUATION = new Rule<>(
            "object-taken-for-punctuation",
            "Fishermen saved six migrants, and the Libyan navy rescued 200 more.",
            "LBY-NAVY | AID | * | occurred",
            ArgumentRepairs::objectTakenForPunctuation);

    /// "Granted permission for troops to enter": troops get the permission. And "to ensure it assists …", the other way about.
    static final Rule<Repair> COMPLEMENT_TAKEN_FOR_SUBJECT = new Rule<>(
            "complement-taken-for-subject",
            "Kenya granted permission for Nigerien troops to invade Togo.",
            "KEN | RETREAT/access | NER-MIL | occurred",
            ArgumentRepairs::complementTakenForSubject);

    /// "Yesterday in Accra, Togo and Mali signed …": who signed is no place.
    static final Rule<Repair> SUBJECT_TAKEN_FOR_PLACE = new Rule<>(
            "subject-taken-for-place",
            "Three weeks ago in Accra, Togo and Mali signed a deal.",
            "TGO, MLI | SUPPORT/agreement | - | occurred | * | GHA",
            ArgumentRepairs::subjectTakenForPlace);

    private ArgumentRepairs() {}

    private static void objectTakenForSubject(MutableTree tree, int i) {
        int head = tree.head(i);
        int subject = tree.child(i, "nsubj");
        if (head < 0 || subject < 0 || subject > i || !controlled(tree, i) || forSomebody(tree, i)) return;
        boolean content = toInfinitive(tree, i) && tree.pos(subject).matches("NNS?") && tree.cue("infinitive-noun", subject);
        if (objectOf(tree, head, subject) && tree.relation(i).matches("ccomp|xcomp")) {
            tree.move(subject, head, "obj");
            if (content) tree.move(i, subject, "acl");
            else tree.move(i, head, "xcomp");
        } else if (content) {
            clauseTakenForSubject(tree, i, subject);
        }
    }

    /// "The decision to leave angered Niger": the decision did, not the leaving.
    private static void clauseTakenForSubject(MutableTree tree, int infinitive, int noun) {
        int head = tree.head(infinitive);
        if (head < infinitive || !tree.relation(infinitive).startsWith("csubj")) return;
        tree.move(noun, head, tree.relation(infinitive).replace("csubj", "nsubj"));
        tree.move(infinitive, noun, "acl");
    }

    private static boolean objectOf(MutableTree tree, int verb, int noun) {
        return verb < noun && tree.verb(verb) && !tree.has(verb, "obj");
    }

    /// An infinitive or adjective whose subject stands as the object of the verb above.
    private static boolean controlled(MutableTree tree, int i) {
        boolean bare = tree.pos(i).equals("VB") && !tree.has(i, "aux") && tree.cue("bare-infinitive", tree.head(i));
        boolean state = tree.pos(i).startsWith("JJ") && tree.relation(i).equals("xcomp") && !tree.has(i, "cop");
        return toInfinitive(tree, i) || bare || state;
    }

    private static boolean toInfinitive(MutableTree tree, int i) {
        return i > 0 && tree.pos(i - 1).equals("TO");
    }

    /// "Waited for them to leave".
    private static boolean forSomebody(MutableTree tree, int i) {
        return tree.tokens().stream().anyMatch(token -> token.head() == i && token.text().equalsIgnoreCase("for"));
    }

    private static void objectTakenForClause(MutableTree tree, int i) {
        int head = tree.head(i);
        int subject = tree.child(i, "nsubj");
        if (head < 0 || subject < head || subject > i || !tree.verb(head) || tree.says(head)) return;
        boolean participle = tree.pos(i).equals("VBN") && tree.relation(i).matches("dep|ccomp") && !tree.has(i, "aux");
        if (!participle || tree.has(head, "obj")) return;
        tree.move(subject, head, "obj");
        tree.move(i, subject, "acl");
    }

    private static void objectTakenForMeasure(MutableTree tree, int i) {
        int particle = tree.head(i);
        if (!tree.relation(i).equals("obl:npmod") || !tree.noun(i) || particle < 1 || particle > i || !tree.ner(i).equals("O")) return;
        int verb = tree.head(particle);
        if (verb != particle - 1 || !tree.verb(verb) || !tree.tells(verb, particle) || tree.has(verb, "obj")) return;
        tree.move(i, verb, "obj");
    }

    private static void objectTakenForApposition(MutableTree tree, int i) {
        int subject = tree.head(i);
        int verb = subject < 0 ? -1 : tree.head(subject);
        boolean across = tree.relation(i).equals("appos") && tree.noun(i) && verb > subject && verb < i && tree.relation(subject).equals("nsubj");
        if (!across || !tree.finite(verb) || tree.has(verb, "obj") || tree.lastBefore(i, ",") > verb) return;
        tree.move(i, verb, "obj");
    }

    private static void objectBehindAside(MutableTree tree, int i) {
        int aside = tree.head(i);
        if (aside < 0 || aside > i || !tree.relation(i).equals("appos") || !tree.cue("by-no-doer", aside) || !tree.has(aside, "nmod:poss")) return;
        int verb = tree.head(aside);
        if (verb < 0 || verb > aside || !tree.verb(verb) || tree.has(verb, "obj") || tree.has(verb, "aux:pass")) return;
        tree.move(i, verb, "obj");
        int subject = tree.child(verb, "nsubj:pass");
        if (subject < 0) return;
        tree.move(subject, verb, "nsubj");
        tree.set(verb, "VBD", tree.head(verb), tree.relation(verb));
    }

    private static void objectTakenForPunctuation(MutableTree tree, int i) {
        int verb = tree.head(i);
        if (!tree.relation(i).equals("punct") || !tree.pos(i).equals("CD") || verb < 0 || verb != i - 1) return;
        if (tree.tells(verb) && tree.verb(verb) && !tree.has(verb, "obj") && !tree.has(verb, "aux:pass")) tree.move(i, verb, "obj");
    }

    private static void complementTakenForSubject(MutableTree tree, int i) {
        subjectOfInfinitive(tree, i);
        pronounTakenForObject(tree, i);
    }

    /// "To work with Peru to ensure …": Peru is whom one works with, not who ensures.
    private static void subjectOfInfinitive(MutableTree tree, int i) {
        int subject = tree.child(i, "nsubj");
        if (!tree.pos(i).equals("VB") || tree.head(i) < 0 || subject <= 0 || !toInfinitive(tree, i)) return;
        int preposition = -1;
        for (Token token : tree.tokens())
            if (token.head() == i && token.relation().equals("mark") && token.pos().equals("IN") && token.index() < subject) preposition = token.index();
        if (preposition < 0) return;
        tree.move(subject, tree.head(i), "obl");
        tree.move(preposition, subject, "case");
    }

    /// "To ensure it assists …": the pronoun is the subject of a clause without "that", not an object.
    private static void pronounTakenForObject(MutableTree tree, int i) {
        int head = tree.head(i);
        if (!tree.finite(i) || !tree.relation(i).equals("dep") || head < 0 || !tree.verb(head) || tree.has(i, "nsubj")) return;
        int object = tree.child(head, "obj");
        if (object < head || object > i || !tree.cue("subject-pronoun", object)) return;
        tree.move(object, i, "nsubj");
        tree.move(i, head, "ccomp");
    }

    private static void subjectTakenForPlace(MutableTree tree, int i) {
        int place = tree.head(i);
        if (!tree.relation(i).equals("conj") || place != i - 2 || !tree.written(i - 1, ",") || !tree.has(place, "case")) return;
        int verb = tree.head(place);
        while (verb >= 0 && !tree.verb(verb)) verb = tree.head(verb);
        if (verb < i || !subjectless(tree, verb)) return;
        tree.move(i, verb, "nsubj");
        for (int other = i + 1; other < verb; other++) if (tree.head(other) == place && tree.relation(other).matches("conj|cc")) tree.move(other, i, tree.relation(other));
    }

    private static boolean subjectless(MutableTree tree, int verb) {
        return tree.finite(verb) && !tree.has(verb, "nsubj") && !tree.has(verb, "nsubj:pass");
    }
}
