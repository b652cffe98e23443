package dateline.language;

/// Sets right times, amounts and places that were taken for subjects, objects or one another.
final class TimeRepair {
    /// Farther up no verb is that of an opening time.
    private static final int DEEPEST = 4;

    private TimeRepair() {}

    private static boolean day(ClearTree tree, int i) {
        return tree.is(i, "weekday") || tree.is(i, "told day");
    }

    /// Whether the word tells when, or how far, without a preposition.
    static boolean time(ClearTree tree, int i) {
        return day(tree, i) || tree.is(i, "time adverbial") || tree.words()[i].matches("[12]\\d\\d\\d");
    }

    /// A noun without a preposition that is no time is the object.
    static void objectTakenForTime(ClearTree tree, int i) {
        int verb = tree.heads()[i];
        boolean after = tree.labelled(i, "npadvmod") && i > verb && tree.verb(verb);
        if (after && tree.tags()[i].matches("NNS?|NNPS?") && !time(tree, i) && !tree.has(verb, "dobj", "auxpass")) tree.labels()[i] = "dobj";
    }

    /// A time is no second subject.
    static void timeTakenForSubject(ClearTree tree, int i) {
        int verb = tree.heads()[i];
        if (verb >= 0 && tree.labelled(i, "nsubj") && time(tree, i) && tree.children(verb, "nsubj").getFirst() < i) tree.labels()[i] = "npadvmod";
    }

    /// "On Monday soldiers stormed the palace": a time that opens the clause is no part of the subject behind it.
    static void timeTakenForPartOfSubject(ClearTree tree, int i) {
        int noun = tree.heads()[i];
        while (noun > i && tree.labelled(noun, "compound")) noun = tree.heads()[noun];
        if (!tree.labelled(i, "compound") || noun <= i || !time(tree, i) || time(tree, i + 1)) return;
        int verb = governor(tree, noun);
        if (verb < noun) return;
        if (tree.labelled(noun, "pobj") && tree.subjects(verb).isEmpty()) part(tree, i, noun, tree.heads()[noun], "pobj");
        else if (i > 0 && tree.labels()[noun].startsWith("nsubj")) partOfSubject(tree, i, noun, verb);
    }

    /// "That night rebels attacked", and where a preposition before the time was left without it.
    private static void partOfSubject(ClearTree tree, int time, int noun, int verb) {
        int before = time - 1;
        boolean stranded = tree.labelled(before, "prep") && tree.content(before).isEmpty();
        boolean told = tree.is(before, "beside now") || tree.is(before, "beside a told day");
        if (stranded) part(tree, time, noun, before, "pobj");
        else if (told && tree.tags()[noun].matches("NNPS?|NNS")) part(tree, time, noun, verb, "npadvmod");
    }

    private static void part(ClearTree tree, int time, int noun, int above, String label) {
        int verb = tree.verb(above) ? above : governor(tree, noun);
        for (int word = 0; word < time; word++) if (tree.heads()[word] == noun) tree.attach(word, time, tree.labels()[word]);
        if (tree.labelled(time - 1, "mark") && tree.tags()[time - 1].equals("DT")) tree.attach(time - 1, time, "det");
        tree.attach(noun, verb, tree.subjectLabel(verb));
        tree.attach(time, above, label);
    }

    /// The verb above a noun, -1 without one near.
    private static int governor(ClearTree tree, int noun) {
        int verb = tree.heads()[noun];
        for (int step = 0; step < DEEPEST && verb >= 0 && !tree.verb(verb); step++) verb = tree.heads()[verb];
        return tree.verb(verb) ? verb : -1;
    }

    /// A noun after a time and a comma stands for no time, but is the subject of what follows.
    static void subjectTakenForTime(ClearTree tree, int i) {
        int time = tree.heads()[i];
        boolean beside = time >= 0 && tree.labelled(i, "appos") && time(tree, time) && !time(tree, i) && tree.labelled(time, "pobj");
        if (!beside) return;
        int clause = tree.heads()[tree.heads()[time]];
        if (clause > i && tree.verb(clause) && tree.subjects(clause).isEmpty()) tree.attach(i, clause, tree.subjectLabel(clause));
    }

    /// After an adverb of place or time a preposition tells of the verb, not of the adverb.
    static void placeOfAdverb(ClearTree tree, int i) {
        int adverb = tree.heads()[i];
        boolean loose = adverb >= 0 && adverb == i - 1 && tree.labelled(i, "prep") && tree.is(adverb, "loose adverb");
        if (loose && tree.labelled(adverb, "advmod") && tree.verb(tree.heads()[adverb])) tree.attach(i, tree.heads()[adverb], "prep");
    }

    /// A day right after the subject is that of the verb.
    static void dayOfSubject(ClearTree tree, int i) {
        int subject = tree.heads()[i];
        boolean bare = tree.labelled(i, "npadvmod") && day(tree, i);
        boolean governed = tree.labelled(i, "prep") && tree.children(i, "pobj").stream().anyMatch(one -> day(tree, one));
        if (!bare && !governed || subject < 0 || subject >= i || !tree.labels()[subject].startsWith("nsubj")) return;
        int verb = tree.heads()[subject];
        if (verb > i && tree.verb(verb)) tree.attach(i, verb, tree.labels()[i]);
    }
}
