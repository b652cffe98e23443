package dateline.event.tie;

import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who holds an office where: "State Department spokesperson Matthew Miller", "Ali Hassan, the leader of …".
final class OfficeTies {
    private OfficeTies() {}

    static void spokesperson(TieSentence sentence, int word) {
        if (named(sentence, word, Tie.Kind.SPOKESPERSON_OF)) office(sentence, word, Tie.Kind.SPOKESPERSON_OF);
    }

    static void leader(TieSentence sentence, int word) {
        if (named(sentence, word, Tie.Kind.LEADER_OF)) office(sentence, word, Tie.Kind.LEADER_OF);
    }

    static void member(TieSentence sentence, int word) {
        if (named(sentence, word, Tie.Kind.MEMBER_OF) && !prime(sentence, word)) office(sentence, word, Tie.Kind.MEMBER_OF);
    }

    private static boolean named(TieSentence sentence, int word, Tie.Kind kind) {
        return sentence.tree().noun(word) && sentence.cue(kind, word);
    }

    private static boolean prime(TieSentence sentence, int word) {
        return word > 0 && sentence.tree().lemma(word).equals("minister") && sentence.tree().lemma(word - 1).equals("prime");
    }

    private static void office(TieSentence sentence, int word, Tie.Kind kind) {
        Set<String> holders = holders(sentence, word);
        Set<String> bodies = bodies(sentence, word);
        bodies.removeAll(holders);
        if (kind == Tie.Kind.LEADER_OF && ofAnother(sentence, word)) bodies.removeIf(body -> sentence.is(body, Kind.COUNTRY));
        for (String holder : holders)
            for (String body : bodies) if (fits(sentence, holder, kind, body)) sentence.table().add(kind, holder, body, sentence.tree(), "office");
    }

    /// "Uganda's opposition leader", "the Sudanese army chief": he leads what stands before, not the country.
    private static boolean ofAnother(TieSentence sentence, int word) {
        return word > 0 && sentence.tree().token(word - 1).pos().matches("NNS?") && !sentence.cue(Tie.Kind.LEADER_OF, word - 1);
    }

    private static boolean fits(TieSentence sentence, String holder, Tie.Kind kind, String body) {
        Optional<Actor> who = sentence.sides().actor(holder);
        if (who.isEmpty() || !sentence.named(body) || sentence.is(body, Kind.PERSON)) return false;
        // "Ghana is a member of the African Union".
        boolean state = kind == Tie.Kind.MEMBER_OF && sentence.is(body, Kind.IGO);
        return state || who.get().kind() == Kind.PERSON || !who.get().named();
    }

    private static Set<String> holders(TieSentence sentence, int word) {
        Tree tree = sentence.tree();
        Set<String> holders = new LinkedHashSet<>();
        if (tree.is(word, "compound") || tree.is(word, "appos")) holders.addAll(sentence.named(tree.head(word)));
        for (int other : tree.children(word, "appos", "nsubj", "flat")) holders.addAll(sentence.named(other));
        // "The ministry's spokesperson Lina Haddad".
        for (int other : tree.children(word, "dep"))
            if (other > word && tree.token(other).ner().equals("PERSON")) holders.addAll(sentence.named(other));
        if (holders.isEmpty()) holders.addAll(sentence.named(word));
        return holders;
    }

    private static Set<String> bodies(TieSentence sentence, int word) {
        Tree tree = sentence.tree();
        List<Integer> places = new ArrayList<>(tree.children(word, "nmod:poss", "compound", "amod"));
        places.addAll(tree.own(word, "of"));
        places.addAll(tree.own(word, "for"));
        if (tree.is(word, "compound"))
            for (int other : tree.children(tree.head(word), "compound", "nmod:poss", "amod")) if (other < word) places.add(other);
        Set<String> bodies = new LinkedHashSet<>();
        for (int place : places) bodies.addAll(sentence.named(place));
        return bodies;
    }
}
