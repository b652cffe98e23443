package dateline.event.tie;

import dateline.event.factuality.Factuality;
import dateline.event.factuality.FactualityReader;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A sentence as the rules of ties ask it: who stands where, on whose word, and where the ties are noted down.
///
/// @param article what holds for all sentences of the article
/// @param ends where a word has its other end
public record TieSentence(Tree tree, OfArticle article, List<Rule<TieRules.End>> ends) {
    /// What the readers of ties ask in any sentence of an article.
    public record OfArticle(
            Lexicon lexicon, FactualityReader factuality, Participants sides, EventPlaces places, CountryNames names, OfficeTerms terms, TieTable table) {}

    Participants sides() {
        return article.sides();
    }

    TieTable table() {
        return article.table();
    }

    boolean cue(String kind, int word) {
        return article.lexicon().cue(kind, tree.lemma(word));
    }

    boolean cue(Tie.Kind kind, int word) {
        return cue("tie:" + kind.code(), word);
    }

    boolean holds(Mention mention) {
        return tree.sentence().span().contains(mention.span());
    }

    /// How surely the sentence tells what the word means, where it tells it as something that is so.
    Optional<Factuality> told(int word) {
        return article.factuality().of(tree, word, false, Set.of()).filter(told -> told.status() == Status.OCCURRED);
    }

    /// Notes that each of these stands so to each of those.
    void add(Tie.Kind kind, List<String> these, List<String> those, Factuality told, String rule) {
        List<String> speakers = told.speakers().stream().flatMap(place -> at(place).stream()).distinct().toList();
        Status status = told.speakers().isEmpty() && !told.hearsay() ? Status.OCCURRED : Status.CLAIMED;
        for (String a : these) for (String b : those) table().add(new TieTable.Pair(kind, a, b), status, speakers, table().evidence(tree), rule);
    }

    /// The actors of a noun.
    List<String> at(int place) {
        return sides().at(tree, place, false);
    }

    /// The actors of nouns that act.
    List<String> acting(List<Integer> subjects) {
        return subjects.stream().flatMap(subject -> sides().at(tree, subject, true).stream()).toList();
    }

    /// Who is named there, as written.
    List<String> named(int place) {
        return place < 0 ? List.of() : sides().mentionAt(tree.span(place)).map(Mention::actorId).map(List::of).orElse(List.of());
    }

    /// Those of whom a word says something: its subject, else what it stands beside.
    List<String> holders(int word) {
        // A noun says it of its own subject ("Kenya is an ally"), not of who acts in the clause above.
        Set<String> ids = new LinkedHashSet<>(acting(tree.noun(word) ? tree.children(word, "nsubj") : tree.surface(word)));
        if (amongOthers(word)) ids.addAll(at(tree.head(word)));
        if (ids.isEmpty() && beside(word)) ids.addAll(at(tree.head(word)));
        ids.addAll(acting(tree.children(word, "appos")));
        return List.copyOf(ids);
    }

    /// "Qatar and other allies of Chad".
    private boolean amongOthers(int word) {
        return tree.is(word, "conj") && tree.children(word, "amod").stream().anyMatch(one -> tree.lemma(one).equals("other"));
    }

    private boolean beside(int word) {
        return tree.head(word) >= 0 && (tree.is(word, "appos") || tree.is(word, "compound") || tree.is(word, "acl") || tree.is(word, "amod"));
    }

    /// Those to whom the word ties its holders.
    List<String> others(int word, Tie.Kind kind) {
        List<String> prepositions = article.lexicon().cues("end:" + kind.code()).stream().sorted().toList();
        for (Rule<TieRules.End> rule : ends) {
            List<String> found = rule.does().of(this, word, prepositions);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /// The complements of the word with one of the prepositions of that kind.
    List<Integer> complements(int word, String kind) {
        return article.lexicon().cues(kind).stream().sorted().flatMap(preposition -> tree.own(word, preposition).stream()).toList();
    }

    /// "Iran-backed", "London-based": the name before the hyphen.
    List<String> hyphened(int word) {
        return word < 2 || !tree.token(word - 1).text().equals("-") ? List.of() : named(word - 2);
    }

    /// The countries that a noun names, else the one that the place lies in.
    List<String> land(int place) {
        List<String> named = countries(place);
        return named.isEmpty() ? article.places().land(tree, place).map(List::of).orElse(List.of()) : named;
    }

    List<String> countries(int place) {
        return at(place).stream().filter(id -> is(id, Kind.COUNTRY)).toList();
    }

    boolean is(String id, Kind... kinds) {
        return sides().actor(id).filter(one -> List.of(kinds).contains(one.kind())).isPresent();
    }

    boolean named(String id) {
        return sides().actor(id).filter(Actor::named).isPresent();
    }

    /// The token and those that are joined to it by "and".
    List<Integer> withJoined(Integer... words) {
        List<Integer> all = new ArrayList<>(List.of(words));
        all.addAll(tree.children(words[words.length - 1], "conj"));
        return all;
    }
}
