package dateline.event;

import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.model.Rule;
import dateline.model.Status;
import dateline.model.When;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What keeps a clause from having the day of the scene about it.
final class SceneBars {
    /// What sets a clause apart from its scene, day and place; one is enough.
    static final List<Rule<Predicate<SceneClause>>> APART = List.of(
            new Rule<>(
                    "deed-in-a-side-clause",
                    "Chad arrested a reporter who criticised Niger.",
                    "reporter | ACCUSE/disapprove | NER | occurred | reported",
                    one -> !one.foremost() || !one.near()),
            new Rule<>(
                    "deed-that-set-something-off",
                    "The arrest of a Chadian reporter sparked riots in Mali.",
                    "- | COERCE/arrest | Chadian reporter | occurred | reported",
                    SceneBars::cause),
            new Rule<>(
                    "deed-in-the-words-of-others",
                    "The old minister resigned on Monday after a row.\n“We are sad,” Chad said. “Ten envoys were freed by Togo.”",
                    "TGO | RETREAT/release | Ten envoys | claimed | reported",
                    SceneBars::quoted),
            new Rule<>(
                    "adverb-of-another-time",
                    "Chad repeatedly condemned Niger.",
                    "TCD | ACCUSE/disapprove | NER | occurred | reported",
                    SceneBars::otherwise),
            new Rule<>(
                    "time-that-dates-something-else",
                    "Chad expelled ten envoys before the war of 1994.",
                    "TCD | SANCTION/expel | ten envoys | occurred | reported",
                    SceneBars::elsewhen),
            new Rule<>(
                    "stretch-of-time",
                    "Chad has barred Niger’s envoy since the war began.",
                    "TCD | COERCE/ban | NER-ENVOY | occurred | reported",
                    SceneBars::stretched),
            new Rule<>(
                    "time-that-is-no-day",
                    "Chad condemned Niger during the war.",
                    "TCD | ACCUSE/disapprove | NER | occurred | reported",
                    one -> one.scenes().ofEra(one.tree(), one.finite())));

    /// What keeps from its day, if not from its place.
    static final List<Rule<Predicate<SceneClause>>> UNDATED = List.of(
            new Rule<>(
                    "past-that-the-text-is-in",
                    "The king fled in 1979.\nRebels shelled Niger.\nThe port burned.",
                    "Rebels | ASSAULT/heavy-weapons | NER | occurred | reported",
                    SceneBars::inThePast),
            new Rule<>(
                    "words-on-an-old-day",
                    "The king fled on 3 January and the port burned. Togo condemned Chad.",
                    "TGO | ACCUSE/disapprove | TCD | occurred | reported",
                    SceneBars::answered),
            new Rule<>(
                    "told-from-another-past",
                    "The minister is away.\nThe port is quiet in the whole land today.\nThe mood is bad.\nWhen the king died, Chad condemned Niger.",
                    "TCD | ACCUSE/disapprove | NER | occurred | reported",
                    SceneBars::opened),
            new Rule<>(
                    "conjunct-of-an-older-past",
                    "The minister is away.\nThe port is quiet in the whole land today.\nThe mood is bad.\nChad had offered ships, but Niger rejected the offer.",
                    "NER | REJECT | - | occurred | reported",
                    SceneBars::older),
            new Rule<>(
                    "past-beside-what-is-so-now",
                    "The minister is away.\nThe port is quiet in the whole land today.\nThe mood is bad.\nThe king was arrested and is awaiting trial.",
                    "- | COERCE/arrest | king | occurred | reported",
                    SceneBars::besidePresent),
            new Rule<>(
                    "part-of-a-longer-time",
                    "Earlier in the year Chad condemned Niger.",
                    "TCD | ACCUSE/disapprove | NER | occurred | reported",
                    SceneBars::within));

    private SceneBars() {}

    /// What somebody says that others did may have been done at any time, but for force in the news.
    private static boolean quoted(SceneClause one) {
        return one.telling().status() == Status.CLAIMED && !one.opening() && !one.force() && !one.words() && !one.firstPerson();
    }

    private static boolean otherwise(SceneClause one) {
        Tree tree = one.tree();
        int above = tree.head(one.finite());
        boolean teller = above >= 0 && one.says(above) && tree.children(above, "advmod").stream().anyMatch(word -> one.lexicon().cue("not-news", tree.lemma(word)));
        return teller || tree.below(one.finite()).stream().anyMatch(word -> tree.is(word, "advmod") && one.lexicon().cue("not-news", tree.lemma(word)));
    }

    /// "The arrest set off riots": it came before the news.
    private static boolean cause(SceneClause one) {
        Tree tree = one.tree();
        int verb = tree.head(one.at());
        boolean subject = !tree.verb(one.at()) && verb >= 0 && tree.is(one.at(), "nsubj") && !tree.passive(verb);
        return subject && (one.lexicon().cue("sets-off", tree.lemma(verb)) || one.lexicon().cue("sets-off", tree.lemma(verb) + "_" + RowPattern.particleOf(tree, verb)));
    }

    /// A time on the verb that does not date it: "since 2019".
    private static boolean elsewhen(SceneClause one) {
        return one.times().stream().filter(time -> !one.scenes().recent(time.when())).anyMatch(time -> hangs(one, one.tree().top(time.span())));
    }

    private static boolean hangs(SceneClause one, int top) {
        Tree tree = one.tree();
        int at = top;
        while (tree.head(at) >= 0 && (tree.is(at, "nmod") || tree.is(at, "appos"))) at = tree.head(at);
        return tree.head(at) == one.finite() && (tree.is(at, "obl") || tree.is(at, "advmod") || tree.is(at, "nmod"));
    }

    /// "Since the war began", "for three years".
    private static boolean stretched(SceneClause one) {
        Tree tree = one.tree();
        return tree.children(one.finite(), "obl", "advcl", "nmod").stream().anyMatch(part -> {
            String opener = tree.preposition(part);
            boolean unit = tree.noun(part) && one.lexicon().cue("time-unit", tree.lemma(part));
            return one.lexicon().cue("stretch", opener) || unit && one.lexicon().cue("stretch-of-units", opener);
        });
    }

    /// A text that was in another time comes back to the news with somebody who speaks.
    private static boolean inThePast(SceneClause one) {
        int teller = one.scenes().lastTeller(one.place());
        if (teller < 0 || one.words() || one.scenes().here(one.place()).isPresent() || one.scenes().recent(one.scenes().told(teller))) return false;
        return !one.scenes().oneParagraph(teller, one.place());
    }

    /// What somebody said of what was done on a day long before was not said on it, and nobody knows when.
    private static boolean answered(SceneClause one) {
        int teller = one.scenes().teller(one.place());
        if (!one.words() || teller < 0 || one.opening() || one.scenes().here(one.place()).isPresent()) return false;
        When told = one.scenes().told(teller);
        boolean old = told.precision() == When.Precision.DAY && !one.scenes().recent(told) && one.scenes().oneParagraph(teller, one.place());
        return old && !spoken(one, one.scenes().tree(teller));
    }

    /// A sentence that itself tells what somebody said: he may go on.
    private static boolean spoken(SceneClause one, Tree tree) {
        return IntStream.range(0, tree.size()).anyMatch(word -> tree.head(word) < 0 && one.says(tree, word));
    }

    /// "When the king died, Chad condemned Niger": the text tells how something once came about.
    private static boolean opened(SceneClause one) {
        Tree tree = one.tree();
        if (one.opening() || one.scenes().here(one.place()).isPresent()) return false;
        return tree.children(one.finite(), "advcl").stream().anyMatch(clause -> clause < one.finite() && past(tree, clause) && one.times().stream().noneMatch(time -> tree.head(tree.top(time.span())) == clause)
                && tree.children(clause, "mark", "advmod").stream().anyMatch(word -> one.lexicon().cue("same-time", tree.lemma(word))));
    }

    /// "Chad had offered ships, but Niger rejected them".
    private static boolean older(SceneClause one) {
        Tree tree = one.tree();
        int finite = one.finite();
        boolean beside = tree.is(finite, "conj") && tree.head(finite) >= 0 && !one.opening() && one.scenes().here(one.place()).isEmpty();
        return beside && tree.children(tree.head(finite), "aux").stream().anyMatch(word -> tree.lemma(word).equals("have") && past(tree, word));
    }

    /// "Was convicted and is serving a sentence".
    private static boolean besidePresent(SceneClause one) {
        Tree tree = one.tree();
        if (one.opening() || !one.past() || one.scenes().here(one.place()).isPresent()) return false;
        return tree.children(one.finite(), "conj").stream().anyMatch(other -> tree.children(other, "nsubj", "nsubj:pass").isEmpty()
                && (tree.token(other).pos().equals("VBZ") || tree.children(other, "aux", "aux:pass").stream().anyMatch(word -> tree.token(word).pos().matches("VBZ|VBP"))));
    }

    /// "Earlier in the year", which no day of the scene is.
    private static boolean within(SceneClause one) {
        Tree tree = one.tree();
        return tree.children(one.finite(), "advmod").stream().anyMatch(word -> one.lexicon().cue("earlier-in", tree.lemma(word)))
                && tree.children(one.finite(), "obl").stream().anyMatch(part -> one.lexicon().cue("long-time", tree.lemma(part)) && tree.preposition(part).equals("in"));
    }

    private static boolean past(Tree tree, int word) {
        return tree.token(word).pos().equals("VBD");
    }
}
