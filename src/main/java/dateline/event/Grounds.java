package dateline.event;

import dateline.event.RecipientSearch.Act;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The places that an act falls on or leaves, and whom they stand for.
final class Grounds {
    private final Tree tree;
    private final Lexicon lexicon;
    private final EventPlaces places;
    private final Act act;

    Grounds(Tree tree, CodingContext context, Act act) {
        this.tree = tree;
        this.act = act;
        lexicon = context.lexicon();
        places = context.places();
    }

    /// The places that the act or its object stands on, after prepositions of that kind, beside those given.
    List<Integer> of(List<Integer> given, List<Integer> objects, String prepositions) {
        List<Integer> grounds = new ArrayList<>(given);
        List<Integer> all = new ArrayList<>(objects);
        all.add(act.at());
        for (int host : all) for (String preposition : lexicon.cues(prepositions)) grounds.addAll(tree.own(host, preposition));
        // "The outskirts of Basra".
        for (int i = 0; i < grounds.size() && i <= tree.size(); i++)
            if (lexicon.cue("part-of-place", tree.lemma(grounds.get(i)))) grounds.addAll(tree.own(grounds.get(i), "of"));
        return grounds;
    }

    /// "Shelled Kharkiv", "a curfew on Basra": a place elsewhere stands for its country, one at home for its people.
    List<String> people(List<Integer> grounds) {
        Set<String> all = new LinkedHashSet<>();
        for (int ground : grounds) for (int one : tree.joined(ground)) places.people(tree, one, act.who()).ifPresent(all::add);
        return List.copyOf(all);
    }
}
