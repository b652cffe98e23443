package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Rule;
import dateline.model.When;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// A time expression beside an event's trigger in one sentence.
///
/// @param time its topmost token
/// @param when what it says
/// @param governor the verb or noun that it belongs to, -1 for none
record TimeInClause(Tree tree, Lexicon lexicon, int time, When when, int governor, List<Integer> trigger) {
    /// What keeps it from dating an event of its clause all the same.
    static final List<Rule<Predicate<TimeInClause>>> BARS = List.of(
            new Rule<>(
                    "end-or-beginning-of-a-stretch",
                    "Chad shelled Niger until 2019.",
                    "TCD | ASSAULT/heavy-weapons | NER | occurred | reported",
                    one -> !one.point() && !DateRules.clauseOnTheTime(one)),
            new Rule<>(
                    "time-that-is-the-object",
                    "Insurgents vowed a painful winter for Niger.",
                    "Insurgents | THREATEN/violence | NER | occurred | context 2024-03-15",
                    TimeInClause::object),
            new Rule<>(
                    "deed-before-or-after-the-time",
                    "The bishop was arrested in 2020 after an attack on a mosque.",
                    "- | ASSAULT | mosque | occurred | reported",
                    TimeInClause::apart));

    static TimeInClause of(Tree tree, Lexicon lexicon, int time, When when, List<Integer> trigger) {
        return new TimeInClause(tree, lexicon, time, when, governor(tree, time), trigger);
    }

    boolean exact() {
        return when.precision() == When.Precision.DAY;
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

    /// Nothing is done to "two years ago", whatever hangs on the verb in that way.
    private static boolean object(TimeInClause one) {
        String words = one.when().text().toLowerCase(Locale.ROOT);
        return one.tree().is(one.time(), "obj") && !one.lexicon().cue("back-in-time", words.substring(words.lastIndexOf(' ') + 1));
    }

    /// "Left in 2022, two months after the invasion": the time of the clause is not that of what came before or after.
    private static boolean apart(TimeInClause one) {
        Tree tree = one.tree();
        int noun = one.main();
        boolean adverbial = !one.verb() && (tree.is(noun, "obl") || tree.is(noun, "nmod"));
        boolean own = one.governor() == noun || tree.head(one.governor()) == noun;
        return adverbial && !own && one.lexicon().cue("not-then", tree.preposition(noun));
    }
}
