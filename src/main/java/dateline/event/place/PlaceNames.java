package dateline.event.place;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Kind;
import dateline.model.Rule;
import dateline.model.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What phrases of one article name as places.
public final class PlaceNames {
    private final String text;
    private final Participants sides;
    private final Lexicon lexicon;
    private final PlaceBook book;
    private final List<Rule<PlaceNaming.Naming>> rules;
    private final Set<String> article = new HashSet<>();

    PlaceNames(String text, Participants sides, Lexicon lexicon, PlaceBook book, List<Rule<PlaceNaming.Naming>> rules) {
        this.text = text;
        this.sides = sides;
        this.lexicon = lexicon;
        this.book = book;
        this.rules = rules;
        for (Actor actor : sides.actors()) if (actor.kind() == Kind.COUNTRY) article.add(actor.id());
    }

    Participants sides() {
        return sides;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Optional<Actor> actor(Tree tree, int at) {
        return sides.mentionAt(tree.span(at)).flatMap(one -> sides.actor(one.actorId()));
    }

    /// The place that a phrase names.
    Optional<Where> at(Tree tree, int head) {
        List<Integer> phrase = phrase(tree, head);
        Set<String> beside = countries(tree, phrase);
        PlaceNaming.Named named = PlaceNaming.Named.NOTHING;
        for (int at : phrase) named = with(named, tree, at, beside);
        if (named.name().isEmpty()) return Optional.empty();
        Optional<Where> abroad = abroad(tree, head, named);
        if (abroad.isPresent()) return abroad;
        return Optional.of(new Where(tree.span(phrase.getFirst()).with(tree.span(head)).of(text), named.name(), named.country()));
    }

    /// "A French consulate in Mali": what belongs to one country lies in another.
    private Optional<Where> abroad(Tree tree, int head, PlaceNaming.Named named) {
        if (!named.name().equals(named.country().flatMap(book::country))) return Optional.empty();
        return tree.children(head, "nmod").stream()
                .filter(inner -> lexicon.cue("place:in", tree.preposition(inner)))
                .flatMap(inner -> at(tree, inner).stream())
                .filter(where -> where.country().isPresent() && !where.country().equals(named.country()))
                .findFirst();
    }

    private PlaceNaming.Named with(PlaceNaming.Named before, Tree tree, int at, Set<String> beside) {
        boolean open = before.name().equals(before.country().flatMap(book::country)) || before.name().isEmpty();
        PlaceNaming word = new PlaceNaming(tree, at, book.at(tree, at, text, beside, article), actor(tree, at), before, open, lexicon, () -> book.written(tree, at, text));
        for (Rule<PlaceNaming.Naming> rule : rules) {
            Optional<PlaceNaming.Named> named = rule.does().of(word);
            if (named.isPresent()) return named.get();
        }
        return before;
    }

    /// The first listed place that a phrase names.
    Optional<PlaceRow> listed(Tree tree, int head) {
        List<Integer> phrase = phrase(tree, head);
        Set<String> beside = countries(tree, phrase);
        return phrase.stream().flatMap(at -> book.at(tree, at, text, beside, article).stream()).findFirst();
    }

    /// "In Hyderabad in Pakistan": a place within the country that stands first, if another phrase names one.
    Where narrowest(List<Where> all) {
        Where first = all.getFirst();
        if (!first.country().flatMap(book::country).equals(first.name())) return first;
        return all.stream()
                .filter(one -> !one.name().equals(first.name()) && within(one, first.country()))
                .findFirst()
                .map(one -> new Where(one.text(), one.name(), first.country()))
                .orElse(first);
    }

    private boolean within(Where place, Optional<String> country) {
        return place.country().isEmpty() || place.country().equals(country) || book.lies(place.name(), country);
    }

    /// The countries that a phrase names by themselves or by a place that is in no other.
    private Set<String> countries(Tree tree, List<Integer> phrase) {
        Set<String> all = new HashSet<>();
        for (int at : phrase) {
            actor(tree, at).filter(one -> one.kind() == Kind.COUNTRY).ifPresent(one -> all.add(one.id()));
            book.countryAt(tree, at, text).ifPresent(all::add);
        }
        return all;
    }

    /// The words of the place, without clauses and without what only goes with it.
    private List<Integer> phrase(Tree tree, int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size() && all.size() <= tree.size(); i++)
            tree.children(all.get(i)).stream().filter(child -> belongs(tree, child)).forEach(all::add);
        return all.stream().sorted().toList();
    }

    private boolean belongs(Tree tree, int word) {
        return !tree.verb(word) && !tree.is(word, "acl") && !tree.is(word, "conj") && !lexicon.cue("place:away", tree.preposition(word));
    }
}
