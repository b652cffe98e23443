package dateline.event;

import dateline.event.RecipientSearch.Act;
import dateline.event.RecipientSearch.Step;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom an act concerns where no row's role names him: the other side stands deeper in the clause ("agreed to
/// lift the ban on British beef", "condemned the prime minister's plan"), or is the place that force is used on.
final class ImpliedRecipients {
    private final Tree tree;
    private final CodingContext context;
    private final Participants sides;
    private final List<Rule<Step>> rules;
    private final List<String> towards;

    ImpliedRecipients(Tree tree, CodingContext context) {
        this.tree = tree;
        this.context = context;
        sides = context.sides();
        rules = context.rules().sentences().recipients();
        // Prepositions before the one who is meant, the most telling first.
        towards = List.copyOf(context.lexicon().cues("towards"));
    }

    /// The other side of the act, empty when the clause names none.
    List<String> by(Act act) {
        RecipientSearch search = new RecipientSearch(tree, context, act);
        for (Rule<Step> rule : rules) {
            rule.does().in(search);
            if (!search.found().isEmpty()) return search.found();
        }
        return first(search.near(), act.who());
    }

    private List<String> first(List<Integer> near, List<String> who) {
        List<String> best = List.of();
        int rank = Integer.MAX_VALUE;
        for (int place : near) {
            List<String> here = named(place) ? others(place, who) : List.of();
            if (here.isEmpty()) continue;
            int own = rank(place, here);
            if (own < rank) {
                rank = own;
                best = here;
            }
        }
        return best;
    }

    /// Whether the word is the chief one of a name or a description.
    private boolean named(int place) {
        if (!tree.noun(place) && !tree.token(place).pos().matches("JJ|PRP")) return false;
        Optional<Mention> mention = sides.mentionAt(tree.span(place));
        return mention.isPresent() && (tree.top(mention.get().span()) == place || !tree.noun(place));
    }

    private List<String> others(int place, List<String> who) {
        List<String> here = new ArrayList<>(sides.at(tree, place, false));
        here.removeIf(id -> !other(id, who));
        return here;
    }

    private boolean other(String id, List<String> who) {
        Optional<Actor> actor = sides.actor(id);
        return actor.isPresent() && actor.get().kind() != Kind.MEDIA && who.stream().noneMatch(one -> sides.sameSide(one, id));
    }

    /// Named before unnamed, then by the preposition.
    private int rank(int place, List<String> ids) {
        boolean named = sides.actor(ids.getFirst()).filter(Actor::named).isPresent();
        int preposition = towards.indexOf(tree.preposition(place));
        return (named ? 0 : 100) + (preposition < 0 ? 3 : preposition);
    }
}
