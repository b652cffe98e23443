package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Role;
import dateline.model.Timex;
import java.util.List;
import java.util.Optional;

/// The clause of a telling that no words of its own date.
///
/// @param at the trigger's word
/// @param opening whether it stands in the headline, the summary or the first sentence of the body
/// @param place of its sentence in the article
/// @param times those of its sentence
record SceneClause(Tree tree, Lexicon lexicon, Telling telling, int at, boolean opening, int place, List<Timex> times, Scenes scenes) {
    /// The clause that tells an event; none where its words are no part of a sentence of the article.
    static Optional<SceneClause> of(Telling telling, Scenes scenes) {
        return scenes.sentence(telling).flatMap(place -> of(telling, place, scenes));
    }

    private static Optional<SceneClause> of(Telling telling, int place, Scenes scenes) {
        Tree tree = scenes.tree(place);
        int at = tree.top(telling.trigger());
        if (at < 0) return Optional.empty();
        return Optional.of(new SceneClause(tree, scenes.lexicon(), telling, at, scenes.opens(place), place, scenes.of(tree), scenes));
    }

    private static final int DEEPEST = 8;

    /// The verb that governs the trigger, or itself.
    int verb() {
        return tree.verb(at) ? at : tree.clause(at);
    }

    /// The verb of the clause that has a tense of its own: of "began shelling" and "spoke, calling for" the first.
    int finite() {
        int word = verb();
        for (int step = 0; step < DEEPEST && tree.head(word) >= 0 && leans(word); step++) word = tree.head(word);
        return word;
    }

    private boolean leans(int word) {
        if (tree.is(word, "xcomp")) return true;
        if (tree.is(word, "advcl")) return participle(word);
        return tree.is(word, "conj") && auxiliaries(word).isEmpty() && tree.token(word).pos().matches("VBG|VBN|VB");
    }

    boolean participle(int word) {
        return tree.token(word).pos().equals("VBG") && tree.children(word, "mark", "nsubj").isEmpty();
    }

    private List<Integer> auxiliaries(int word) {
        return tree.children(word, "aux", "cop");
    }

    private boolean have(int word) {
        return tree.lemma(word).equals("have");
    }

    /// "Attacked", "was attacked", in a headline "attacked" for the same.
    boolean past() {
        int word = finite();
        List<Integer> with = auxiliaries(word);
        if (with.isEmpty()) return tree.token(word).pos().equals("VBD") || tree.headline() && tree.token(word).pos().equals("VBN");
        return with.stream().allMatch(one -> tree.token(one).pos().equals("VBD") && !have(one));
    }

    /// "Has condemned", not beside what is so at all times: "is a rival and has accused".
    boolean perfect() {
        int word = finite();
        boolean beside = tree.is(word, "conj") && !tree.verb(tree.head(word));
        return !beside && auxiliaries(word).stream().anyMatch(one -> have(one) && !tree.token(one).pos().equals("VBD"));
    }

    boolean present() {
        int word = finite();
        return auxiliaries(word).isEmpty() && tree.token(word).pos().matches("VBZ|VBP");
    }

    boolean firstPerson() {
        return tree.children(finite(), "nsubj").stream().anyMatch(one -> lexicon.cue("first-person", tree.lemma(one)));
    }

    boolean says(int word) {
        return says(tree, word);
    }

    /// The same of a word in another sentence.
    boolean says(Tree other, int word) {
        return lexicon.cue("say", other.lemma(word));
    }

    /// Whether it is done by words.
    boolean words() {
        EventTraits traits = lexicon.traits(telling.type(), telling.mode());
        return says(finite()) || traits.is(Role.CHARGE) || traits.is(Role.REFUSAL) || traits.is(Role.STATEMENT) || traits.is(Role.DENIAL);
    }

    /// "The minister says that Togo has condemned it": another's telling of what may have been long ago.
    boolean relayed() {
        int above = tree.head(finite());
        return tree.is(finite(), "ccomp") && above >= 0 && says(above);
    }

    boolean force() {
        return lexicon.traits(telling.type(), telling.mode()).force().isPresent();
    }

    /// Whether the word belongs to the sentence's own account: to its main clause, one joined to it, or what somebody says.
    boolean foremost() {
        int word = verb();
        for (int step = 0; step < DEEPEST; step++) {
            int above = tree.head(word);
            if (above < 0) return true;
            if (!goesOn(word, above)) return false;
            word = above;
        }
        return false;
    }

    private boolean goesOn(int word, int above) {
        if (tree.is(word, "conj") || tree.is(word, "parataxis") || tree.is(word, "xcomp")) return true;
        if (tree.is(word, "ccomp")) return !tree.verb(above) || says(above) && (opening || force() || firstPerson() || words());
        return tree.is(word, "advcl") && participle(word);
    }

    /// Whether the trigger is its clause's verb or one of its own parts.
    boolean near() {
        return tree.verb(at) || tree.head(at) == verb() && !tree.is(at, "obl") || tree.head(at) < 0;
    }
}
