package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import java.util.List;

/// A time expression beside an event's trigger in one sentence.
///
/// @param time its topmost token
/// @param exact whether it is a day
/// @param governor the verb or noun that it belongs to, -1 for none
record TimeInClause(Tree tree, Lexicon lexicon, int time, boolean exact, int governor, List<Integer> trigger) {
    static TimeInClause of(Tree tree, Lexicon lexicon, int time, boolean exact, List<Integer> trigger) {
        return new TimeInClause(tree, lexicon, time, exact, governor(tree, time), trigger);
    }

    /// Whether it says when: not until, before or since when.
    boolean point() {
        return !lexicon.cue("no-point", tree.preposition(time)) && !beyond() && tree.children(time, "advmod").stream().noneMatch(word -> lexicon.cue("no-point", tree.lemma(word)));
    }

    /// "Blamed for deaths since the revolt in 2009": the time is that of what stands behind "since", whatever it hangs on.
    private boolean beyond() {
        int opener = tree.below(time).stream().min(Integer::compare).orElse(time);
        int noun = opener - 1;
        return noun >= 0 && tree.noun(noun) && noun != governor && lexicon.cue("stretch", tree.preposition(noun));
    }

    /// "Arrested in May and charged in June": whether the trigger has a time of its own.
    boolean timedItself() {
        return tree.children(main(), "obl", "obl:npmod", "obl:tmod", "advmod").stream().anyMatch(word -> word != time && tree.token(word).ner().matches("DATE|TIME"));
    }

    int main() {
        return trigger.getFirst();
    }

    boolean verb() {
        return tree.verb(main());
    }

    /// Whether a word is joined to the main one by that relation, and the time belongs to it.
    boolean hangs(int one, String relation, int above) {
        return governor >= 0 && tree.is(one, relation) && tree.head(one) == above;
    }

    private static int governor(Tree tree, int time) {
        int at = tree.head(time);
        if (nextDay(tree, at, time)) at = tree.head(at);
        // "Last week the group called …": a time that opens the clause may hang on the subject's article.
        if (opensClause(tree, at, time)) return tree.head(tree.head(at));
        // "A court on Monday convicted …": between subject and verb the day belongs to the verb.
        if (at >= 0 && between(tree, at, time)) return tree.head(at);
        for (int step = 0; step < 3 && at >= 0; step++) {
            boolean complement = tree.is(at, "nmod") || tree.is(at, "obl");
            if (tree.verb(at) || tree.noun(at) || !complement) return at;
            at = tree.head(at);
        }
        return at;
    }

    /// "The next day, Thursday, …".
    private static boolean nextDay(Tree tree, int at, int time) {
        return at >= 0 && tree.is(time, "appos") && tree.is(at, "obl");
    }

    private static boolean opensClause(Tree tree, int at, int time) {
        return at > time && tree.is(at, "det") && tree.is(tree.head(at), "nsubj");
    }

    private static boolean between(Tree tree, int subject, int time) {
        return tree.is(subject, "nsubj") && time > subject && time < tree.head(subject) && tree.verb(tree.head(subject));
    }
}
