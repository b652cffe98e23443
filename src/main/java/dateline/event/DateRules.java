package dateline.event;

import dateline.event.grammar.Tree;
import dateline.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When a time expression dates an event.
///
/// @param dates the ways in which an expression belongs to the event of a trigger; one is enough
/// @param bars what keeps it from dating the event all the same
/// @param since the ways in which it only tells from when on, asked when none of those holds
/// @param undated whose day an event has that none of its own expressions dates
public record DateRules(
        List<Rule<Predicate<TimeInClause>>> dates,
        List<Rule<Predicate<TimeInClause>>> bars,
        List<Rule<Predicate<TimeInClause>>> since,
        List<Rule<Borrowed>> undated) {
    /// The word whose day the trigger's event has.
    @FunctionalInterface
    interface Borrowed {
        Optional<Integer> from(Tree tree, List<Integer> trigger);
    }

    static final DateRules ALL = new DateRules(
            List.of(
                    new Rule<>(
                            "clause-on-the-time",
                            "The war began late last year, when Chad attacked Niger.",
                            "TCD | ASSAULT | NER | occurred | 2023-10-01..2023-12-31",
                            DateRules::clauseOnTheTime),
                    new Rule<>(
                            "own-time",
                            "Chad attacked Niger between March 4 and 5.",
                            "TCD | ASSAULT | NER | occurred | 2024-03-04..2024-03-05",
                            one -> one.trigger().contains(one.governor())),
                    new Rule<>(
                            "time-before-joined-verbs",
                            "On Friday the envoy of Chad condemned Niger and called on Togo to leave Ghana.",
                            "envoy | REQUEST/yield | TGO | occurred | 2024-03-15",
                            DateRules::beforeJoinedVerbs),
                    new Rule<>(
                            "time-of-the-governing-verb",
                            "Chad continued on Monday to shell Niger.",
                            "TCD | ASSAULT/heavy-weapons | NER | occurred | 2024-03-11",
                            one -> one.verb() && one.hangs(one.main(), "xcomp", one.governor())),
                    new Rule<>(
                            "time-of-the-infinitive",
                            "Chad agreed to withdraw from Niger on Monday.",
                            "TCD | AGREE | NER | occurred | 2024-03-18",
                            one -> one.verb() && one.hangs(one.governor(), "xcomp", one.main())),
                    new Rule<>(
                            "time-after-joined-verbs",
                            "Chad attacked Niger and freed two men on Sunday.",
                            "TCD | ASSAULT | NER | occurred | 2024-03-10",
                            DateRules::afterJoinedVerbs),
                    new Rule<>(
                            "result-of-a-dated-deed",
                            "Chad shelled Niger on Monday, freeing a nurse.",
                            "TCD | RETREAT/release | nurse | occurred | 2024-03-11",
                            DateRules::result),
                    new Rule<>(
                            "day-after-the-object",
                            "Rebels declared a ceasefire on Monday in Chad.",
                            "Rebels | RETREAT/ceasefire | TCD | occurred | 2024-03-11",
                            DateRules::afterObject),
                    new Rule<>(
                            "time-of-what-it-happened-in",
                            "Chad killed ten rebels in a 2019 raid.",
                            "TCD | ASSAULT | ten rebels | occurred | 2019-01-01..2019-12-31",
                            DateRules::inHappening),
                    new Rule<>(
                            "time-of-the-clause-of-the-happening",
                            "Chad killed ten rebels in a raid that began on Tuesday.",
                            "TCD | ASSAULT | ten rebels | occurred | 2024-03-12",
                            DateRules::inClauseOfHappening),
                    new Rule<>(
                            "day-after-plain-nouns",
                            "Ghana demanded compensation from Togo over the loss of a ferry on Sunday.",
                            "GHA | REQUEST | TGO | occurred | 2024-03-10",
                            DateRules::afterPlainNouns),
                    new Rule<>(
                            "time-of-the-means",
                            "Togo supported Chad by shelling Niger between 1992 and 2004.",
                            "TGO | SUPPORT | TCD | occurred | 1992-01-01..2004-12-31",
                            DateRules::ofMeans),
                    new Rule<>(
                            "day-of-the-words",
                            "Togo condemned Chad in a statement published on Sunday.",
                            "TGO | ACCUSE/disapprove | TCD | occurred | 2024-03-10",
                            DateRules::ofWords),
                    new Rule<>(
                            "time-after-what-it-was-done-to",
                            "The court jailed a bishop for an attack on a mosque in 2019.",
                            "- | ASSAULT | mosque | occurred | 2019-01-01..2019-12-31",
                            DateRules::afterPatient),
                    new Rule<>(
                            "time-of-the-clause-of-a-noun",
                            "Togo's presidential election will be held in December.",
                            "TGO | ELECTION/national | - | planned | 2024-12-01..2024-12-31",
                            DateRules::nounInTheClause)),
            TimeInClause.BARS,
            List.of(new Rule<>(
                    "since-its-beginning",
                            "Chad deplored the first attack by Niger since the war of 1971.",
                            "TCD | ACCUSE/disapprove | NER | occurred | 1971-01-01..2024-03-15",
                    DateRules::sinceNoun),
                    new Rule<>(
                            "since-a-time",
                            "Chad has shelled Niger since 2019.",
                            "TCD | ASSAULT/heavy-weapons | NER | occurred | 2019-01-01..2024-03-15",
                            one -> one.trigger().contains(one.governor()) && one.tree().hasPreposition(one.time(), "since"))),
            List.of(new Rule<>(
                    "while-the-clause-above",
                            "Chad attacked Niger on Monday, as rebels attacked Togo.",
                            "rebels | ASSAULT | TGO | occurred | 2024-03-11",
                    DateRules::meanwhile),
                    new Rule<>(
                            "clause-of-the-happening",
                            "On Monday the row grew into a fight in which rebels shot ten nurses.",
                            "rebels | ASSAULT/firearms | ten nurses | occurred | 2024-03-11",
                            DateRules::ofHappening)));

    private static final int DEEPEST = 5;
    private static final Set<String> HANGING = Set.of("nmod", "obl", "obj", "iobj", "conj", "appos", "nsubj:pass", "compound", "dep");

    /// "Late last year, when the rebels …": the clause hangs on the time itself.
    static boolean clauseOnTheTime(TimeInClause one) {
        return one.trigger().stream().anyMatch(word -> onTheTime(one, word));
    }

    private static boolean onTheTime(TimeInClause one, int word) {
        Tree tree = one.tree();
        int up = word;
        for (int step = 0; step < 3 && tree.head(up) >= 0; step++, up = tree.head(up)) {
            if ((tree.is(up, "acl") || tree.is(up, "advcl")) && tree.head(up) == one.time()) return true;
            if (!tree.is(up, "conj")) return false;
        }
        return false;
    }

    private static boolean beforeJoinedVerbs(TimeInClause one) {
        return one.verb() && one.hangs(one.main(), "conj", one.governor()) && one.time() < one.main() && one.tree().children(one.main(), "nsubj").isEmpty()
                && !one.timedItself();
    }

    private static boolean afterJoinedVerbs(TimeInClause one) {
        return one.verb() && one.hangs(one.governor(), "conj", one.main()) && one.time() > one.governor()
                && one.tree().children(one.governor(), "nsubj", "nsubj:pass").isEmpty() && !one.timedItself() && sameTense(one);
    }

    /// "Denies it and said in May": the day of the one is not that of the other.
    private static boolean sameTense(TimeInClause one) {
        return one.tree().token(one.main()).pos().equals(one.tree().token(one.governor()).pos());
    }

    /// "Hit a depot on Monday, killing nine".
    private static boolean result(TimeInClause one) {
        return one.verb() && one.hangs(one.main(), "advcl", one.governor()) && one.tree().token(one.main()).pos().equals("VBG")
                && one.tree().children(one.main(), "mark", "nsubj").isEmpty();
    }

    /// "Summoned the envoy on Tuesday": the day after an object that is no happening belongs to the verb.
    private static boolean afterObject(TimeInClause one) {
        Tree tree = one.tree();
        int noun = one.governor();
        return one.verb() && one.hangs(noun, "obj", one.main()) && day(one) && tree.token(noun).pos().matches("NNS?") && tree.children(noun, "acl").isEmpty();
    }

    private static boolean day(TimeInClause one) {
        boolean on = one.tree().hasPreposition(one.time(), "on") || one.tree().preposition(one.time()).isEmpty();
        return on && one.time() > one.governor() && one.tree().is(one.time(), "nmod");
    }

    /// "Killed in a 2019 bombing", "seized power during last year's coup": the day of what it happened in.
    private static boolean inHappening(TimeInClause one) {
        int noun = one.governor();
        if (!one.verb() || !one.hangs(noun, "obl", one.main()) || !one.tree().noun(noun)) return false;
        boolean own = one.time() < noun || noun < one.main() || !one.lexicon().nounRules(one.tree(), noun).isEmpty();
        return own && one.lexicon().cue("happening-in", one.tree().preposition(noun));
    }

    /// "A raid that began on Tuesday", "talks set to take place in May": by the deed's noun or in its clause.
    private static boolean inClauseOfHappening(TimeInClause one) {
        Tree tree = one.tree();
        int verb = one.governor();
        if (verb < 0 || !one.lexicon().cue("takes-place", tree.lemma(verb))) return false;
        int clause = tree.is(verb, "xcomp") ? tree.head(verb) : verb;
        int noun = tree.is(clause, "acl") || tree.is(clause, "acl:relcl") ? tree.head(clause) : -1;
        if (noun < 0 || !tree.noun(noun) || one.lexicon().nounRules(tree, noun).isEmpty()) return false;
        return one.trigger().contains(noun) || one.trigger().contains(tree.head(noun)) && tree.relation(noun).matches("obl|obj|nsubj|nsubj:pass");
    }

    /// "Captured the town in the south on Sunday": a day after nouns that are no happenings and have no day of their own
    /// belongs to the verb that they hang on; a year or month there may be that of what is spoken of.
    private static boolean afterPlainNouns(TimeInClause one) {
        Tree tree = one.tree();
        String preposition = tree.preposition(one.time());
        if (!one.verb() || !one.exact() || one.governor() < 0 || !preposition.isEmpty() && !one.lexicon().cue("time-in", preposition)) return false;
        int at = tree.head(one.time());
        for (int step = 0; step < DEEPEST && at >= 0; step++, at = tree.head(at)) {
            if (one.trigger().contains(at)) return true;
            if (at > one.time() || !plain(one, at)) return false;
        }
        return false;
    }

    /// "Supported the king by sending ships in 1994".
    private static boolean ofMeans(TimeInClause one) {
        return one.verb() && one.hangs(one.governor(), "advcl", one.main()) && one.tree().hasPreposition(one.governor(), "by");
    }

    /// "Condemned the raid in a statement published on Sunday".
    private static boolean ofWords(TimeInClause one) {
        Tree tree = one.tree();
        int participle = one.governor();
        if (participle < 0 || !tree.is(participle, "acl") || !tree.token(participle).pos().equals("VBN")) return false;
        int noun = tree.head(participle);
        return one.lexicon().cue("writing", tree.lemma(noun)) && one.trigger().contains(tree.head(noun)) && tree.is(noun, "obl");
    }

    private static boolean plain(TimeInClause one, int noun) {
        Tree tree = one.tree();
        return !tree.verb(noun) && tree.noun(noun) && one.lexicon().nounRules(tree, noun).isEmpty() && HANGING.contains(tree.relation(noun));
    }

    /// "The bombing of a church in 1998": the time after what the noun of a deed is done to.
    private static boolean afterPatient(TimeInClause one) {
        Tree tree = one.tree();
        int noun = one.governor();
        boolean deed = !one.verb() && tree.noun(one.main()) && noun > one.main() && one.time() > noun;
        return deed && tree.is(one.time(), "nmod") && plain(one, noun) && tree.is(noun, "nmod") && tree.head(noun) == one.main();
    }

    /// A noun of an event has the time of the clause in which it is subject, object or adverbial.
    private static boolean nounInTheClause(TimeInClause one) {
        Tree tree = one.tree();
        int noun = one.main();
        if (one.verb() || !tree.noun(noun) || one.governor() < 0 || one.governor() != tree.clause(noun) || tree.head(noun) != one.governor()) return false;
        return tree.is(noun, "obj") || tree.is(noun, "nsubj") || tree.is(noun, "obl");
    }

    /// "Attacks since the group's founding in 2007".
    private static boolean sinceNoun(TimeInClause one) {
        Tree tree = one.tree();
        int noun = tree.head(one.time());
        return noun >= 0 && tree.noun(noun) && tree.preposition(noun).equals("since") && one.trigger().contains(tree.head(noun));
    }

    /// "Took power in August, as troops were leaving": what goes on meanwhile has the date of the clause above.
    private static Optional<Integer> meanwhile(Tree tree, List<Integer> trigger) {
        int clause = trigger.getFirst();
        for (int step = 0; clause >= 0 && step < 4 && !tree.is(clause, "advcl") && !onNoun(tree, clause); step++) clause = tree.head(clause);
        if (clause < 0 || !tree.is(clause, "advcl") || tree.head(clause) < 0) return Optional.empty();
        boolean during = tree.children(clause, "mark", "advmod").stream().anyMatch(mark -> tree.cue("meanwhile", mark));
        return during ? Optional.of(tree.head(clause)) : Optional.empty();
    }

    /// "While the men held in May are freed": a clause on a noun may tell of what was long before.
    private static boolean onNoun(Tree tree, int word) {
        return tree.is(word, "acl") || tree.is(word, "acl:relcl");
    }

    /// "The row grew into a fight in which …": what is done in a happening has the day of the clause that tells of it.
    private static Optional<Integer> ofHappening(Tree tree, List<Integer> trigger) {
        int clause = trigger.getFirst();
        for (int step = 0; step < 3 && tree.head(clause) >= 0 && tree.is(clause, "conj"); step++) clause = tree.head(clause);
        if (!onNoun(tree, clause) || tree.head(clause) < 0) return Optional.empty();
        boolean within = tree.children(clause, "obl", "advmod").stream().anyMatch(word -> tree.cue("therein", word));
        return within ? Optional.of(tree.clause(tree.head(clause))).filter(above -> above >= 0) : Optional.empty();
    }

    /// Every rule of the three lists.
    Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(dates, bars, since, undated).flatMap(List::stream);
    }

    /// The same lists short of one rule.
    DateRules without(String name) {
        return new DateRules(Rule.without(dates, name), Rule.without(bars, name), Rule.without(since, name), Rule.without(undated, name));
    }
}
