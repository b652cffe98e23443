package dateline.language;

/// Sets right times, amounts and places that were taken for subjects, objects or one another.
final class TimeRepair {
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
