package dateline.event.place;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Match;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.Basis;
import dateline.model.Actor;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Kind;
import dateline.model.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a clause sets its event: a place that it names, else the country that its sides leave no doubt about.
public final class EventPlaces {
    private final PlaceRules rules;
    private final Participants sides;
    private final Lexicon lexicon;
    private final PlaceBook book;
    private final PlaceNames names;

    public EventPlaces(PlaceRules rules, String text, Participants sides, Lexicon lexicon, PlaceBook book) {
        this.rules = rules;
        this.sides = sides;
        this.lexicon = lexicon;
        this.book = book;
        this.names = new PlaceNames(text, sides, lexicon, book, rules.names());
    }

    public Optional<Where> where(Tree tree, Match match) {
        EventClause clause = new EventClause(
                tree, match, lexicon.traits(match.type(), match.rule().mode().or(() -> match.sense().mode())), rules, names);
        Optional<Where> named = rules.sources().stream().flatMap(rule -> rule.does().of(clause).stream()).findFirst();
        Optional<String> country = rules.countries().stream().flatMap(rule -> rule.does().of(clause).stream()).findFirst();
        if (named.isEmpty()) return country.map(iso -> new Where(words(match), book.country(iso), country, Basis.CONTEXT));
        return named.map(where -> where.country().isPresent() ? where : new Where(where.text(), where.name(), country));
    }

    /// The places that a sentence sets its clauses and the deeds of its nouns in, in its order; in a headline also those of
    /// other nouns.
    public List<Where> settings(Tree tree) {
        List<Where> all = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean deed = tree.is(i, "nmod") && (tree.headline() || !lexicon.nounRules(tree, tree.head(i)).isEmpty());
            boolean in = lexicon.cue("place:in", tree.preposition(i)) || deed && tree.hasPreposition(i, "on") && force(tree, tree.head(i));
            if (!(tree.is(i, "obl") || deed) || tree.verb(i) || !in) continue;
            boolean recognised = tree.token(i).ner().equals("LOCATION");
            names.at(tree, i).filter(where -> recognised || where.country().isPresent()).ifPresent(all::add);
        }
        return all;
    }

    /// "The attack on the port".
    private boolean force(Tree tree, int noun) {
        return lexicon.nounRules(tree, noun).stream().anyMatch(row -> lexicon.traits(row.type(), row.mode()).force().isPresent());
    }

    /// The places that a sentence names with their sort ("the island of Anjouan"), by the sort.
    public Map<String, Where> sorts(Tree tree) {
        Map<String, Where> all = new HashMap<>();
        for (int i = 0; i < tree.size(); i++) {
            String sort = tree.lemma(i).toLowerCase(Locale.ROOT);
            if (lexicon.cue("sort-of-place", sort)) names.at(tree, i).filter(where -> !wholeCountry(where)).ifPresent(where -> all.put(sort, where));
        }
        return all;
    }

    /// The sort by which a word goes back to a place: "the island".
    public Optional<String> sort(Tree tree, int word) {
        String sort = tree.lemma(word).toLowerCase(Locale.ROOT);
        boolean definite = tree.children(word, "det").stream().anyMatch(one -> lexicon.cue("definite", tree.lemma(one)));
        boolean bare = tree.token(word).pos().equals("NN") && tree.own(word, "of").isEmpty() && names.at(tree, word).isEmpty();
        return definite && bare && lexicon.cue("sort-of-place", sort) ? Optional.of(sort) : Optional.empty();
    }

    /// Whether a place is no more than its country.
    public boolean wholeCountry(Where where) {
        return where.country().flatMap(book::country).equals(where.name());
    }

    private String words(Match match) {
        List<String> from = match.recipients().isEmpty() ? match.actors() : match.recipients();
        return sides.actor(from.getFirst()).map(Actor::name).orElse("");
    }

    /// Whom a named place stands for when force is used on it: its country when those who act are from elsewhere,
    /// else the people of the place.
    public Optional<String> people(Tree tree, int head, List<String> who) {
        Optional<Actor> named = names.actor(tree, head);
        if (named.isPresent()) return named.filter(one -> one.kind() == Kind.COUNTRY && abroad(who, one.id())).map(Actor::id);
        boolean name = tree.noun(head) && tree.token(head).pos().startsWith("NNP") || lexicon.cue("target", tree.lemma(head));
        return name ? names.listed(tree, head).flatMap(row -> people(tree, head, row, who)) : Optional.empty();
    }

    private Optional<String> people(Tree tree, int head, PlaceRow row, List<String> who) {
        boolean abroad = abroad(who, row.country());
        if (row.kind().equals("country") && !abroad) return Optional.empty();
        return book.land(row.country())
                .filter(_ -> abroad)
                .map(land -> sides.newcomers().land(tree, head, land))
                .or(() -> Optional.of(sides.newcomers().settlement(tree, head, row.name(), row.country())));
    }

    private boolean abroad(List<String> who, String country) {
        return !who.isEmpty() && who.stream().allMatch(id -> sides.actor(id).flatMap(Actor::country).filter(home -> !home.equals(country)).isPresent());
    }

    /// The country that a place lies in.
    Optional<String> country(Tree tree, int head) {
        return names.at(tree, head).flatMap(Where::country);
    }

    /// The country that a place lies in, as an actor.
    public Optional<String> land(Tree tree, int head) {
        return names.at(tree, head).flatMap(Where::country).flatMap(book::land).map(row -> sides.newcomers().land(tree, head, row));
    }
}
