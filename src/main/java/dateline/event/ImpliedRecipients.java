package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Implied;
import dateline.model.Kind;
import dateline.model.Mention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom an act concerns where no row's role names him: the other side stands deeper in the clause ("agreed to
/// lift the ban on British beef", "condemned the prime minister's plan"), or is the place that force is used on.
final class ImpliedRecipients {
    /// Prepositions before the one who is meant, the most telling first.
    private static final List<String> TOWARDS = List.of("against", "to", "with", "on", "for", "of", "into", "toward", "towards", "from", "by", "over", "about", "in", "at");

    private static final List<String> ONTO = List.of("on", "against", "at", "into", "in", "with");
    private static final List<String> OUT_OF = List.of("from", "out_of");

    /// What stands after one of these goes on beside the act.
    private static final Set<String> BESIDE = Set.of("after", "before", "since", "during", "amid", "following", "despite", "until", "without", "as", "than", "including", "include", "such_as", "like");

    private final Tree tree;
    private final Lexicon lexicon;
    private final Participants sides;
    private final EventPlaces places;

    ImpliedRecipients(Tree tree, Lexicon lexicon, Participants sides, EventPlaces places) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.sides = sides;
        this.places = places;
    }

    /// The other side of the act, empty when the clause names none.
    ///
    /// @param at the verb or noun that tells the act
    /// @param noun the noun that a light verb carries, -1 without one
    /// @param who those who act, none of whose side it is
    List<String> by(int at, int noun, String type, List<String> who) {
        EventTraits asked = lexicon.traits(type);
        List<Integer> hosts = new ArrayList<>();
        if (noun >= 0) hosts.add(noun);
        if (tree.verb(at)) hosts.addAll(tree.patients(at));
        if (asked.implies(Implied.GROUND)) {
            List<String> place = people(grounds(hosts, at, hosts, ONTO), who);
            if (!place.isEmpty()) return place;
        }
        if (asked.implies(Implied.ORIGIN)) {
            List<String> left = people(grounds(List.of(), at, hosts, OUT_OF), who);
            if (!left.isEmpty()) return left;
        }
        List<Integer> near = new ArrayList<>();
        if (asked.implies(Implied.OBJECT) || asked.implies(Implied.COMPLEMENT)) for (int host : hosts) near.addAll(phrase(host));
        if (asked.implies(Implied.NO_CHARGED)) hosts.forEach(host -> near.removeAll(ownDeeds(host)));
        // What is given, sent or brought home is not who gets it.
        if (asked.implies(Implied.COMPLEMENT) && tree.verb(at)) near.removeAll(hosts);
        if (tree.verb(at) && asked.implies(Implied.CONTENT)) near.addAll(contents(at));
        // Whom a protest is against; where it is held is no side.
        if (asked.implies(Implied.NO_VENUE)) near.removeIf(place -> Set.of("in", "at", "from").contains(tree.preposition(place)));
        return first(near, who);
    }

    /// What the verb's infinitives, clauses and complements speak of.
    private List<Integer> contents(int verb) {
        List<Integer> all = new ArrayList<>();
        for (int content : RowPattern.infinitives(tree, verb)) all.addAll(phrase(content));
        for (int content : RowPattern.clauses(tree, verb)) all.addAll(phrase(content));
        for (int child : tree.children(verb, "obl"))
            if (child > verb && !tree.verb(child) && !BESIDE.contains(tree.preposition(child))) all.addAll(phrase(child));
        return all;
    }

    /// The words of the phrase short of relative clauses, subjects and what is told beside it.
    private List<Integer> phrase(int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size() && all.size() <= tree.size(); i++)
            for (int child : tree.children(all.get(i))) {
                boolean beside = tree.relation(child).equals("acl:relcl") || tree.is(child, "parataxis") || tree.is(child, "advcl") && !tree.infinitive(child)
                        || tree.is(child, "dep") || tree.verb(child) && tree.is(child, "conj");
                if (!beside) all.add(child);
            }
        return all.stream().sorted().toList();
    }

    /// "The charge that it shelters rebels": rejected is who charges, not whom the charge names.
    private List<Integer> ownDeeds(int host) {
        return tree.children(host, "acl", "ccomp", "dep").stream()
                .filter(clause -> tree.verb(clause) && tree.children(clause, "nsubj").stream().anyMatch(one -> Set.of("it", "they", "he", "she").contains(tree.lemma(one))))
                .flatMap(clause -> tree.below(clause).stream())
                .toList();
    }

    private List<String> first(List<Integer> near, List<String> who) {
        List<String> best = List.of();
        int rank = Integer.MAX_VALUE;
        for (int place : near) {
            if (!tree.noun(place) && !tree.token(place).pos().matches("JJ|PRP")) continue;
            Optional<Mention> mention = sides.mentionAt(tree.span(place));
            if (mention.isEmpty() || tree.top(mention.get().span()) != place && tree.noun(place)) continue;
            List<String> here = new ArrayList<>(sides.at(tree, place, false));
            here.removeIf(id -> !other(id, who));
            if (here.isEmpty()) continue;
            int own = rank(place, here);
            if (own < rank) {
                rank = own;
                best = here;
            }
        }
        return best;
    }

    private boolean other(String id, List<String> who) {
        Optional<Actor> actor = sides.actor(id);
        return actor.isPresent() && actor.get().kind() != Kind.MEDIA && who.stream().noneMatch(one -> sides.sameSide(one, id));
    }

    /// Named before unnamed, then by the preposition.
    private int rank(int place, List<String> ids) {
        boolean named = sides.actor(ids.getFirst()).filter(Actor::named).isPresent();
        int preposition = TOWARDS.indexOf(tree.preposition(place));
        return (named ? 0 : 100) + (preposition < 0 ? 3 : preposition);
    }

    /// The places that the act or its object stands on, after these prepositions, beside those given.
    private List<Integer> grounds(List<Integer> given, int at, List<Integer> objects, List<String> prepositions) {
        List<Integer> grounds = new ArrayList<>(given);
        List<Integer> hosts = new ArrayList<>(objects);
        hosts.add(at);
        for (int host : hosts) for (String preposition : prepositions) grounds.addAll(tree.own(host, preposition));
        // "The outskirts of Basra".
        for (int i = 0; i < grounds.size() && i <= tree.size(); i++)
            if (tree.lemma(grounds.get(i)).matches("part|area|town|city|outskirt|centre|center|capital|edge|suburb")) grounds.addAll(tree.own(grounds.get(i), "of"));
        return grounds;
    }

    /// "Shelled Kharkiv", "a curfew on Basra": a place elsewhere stands for its country, one at home for its people.
    private List<String> people(List<Integer> grounds, List<String> who) {
        Set<String> found = new LinkedHashSet<>();
        for (int ground : grounds) for (int one : tree.joined(ground)) places.people(tree, one, who).ifPresent(found::add);
        return List.copyOf(found);
    }
}
