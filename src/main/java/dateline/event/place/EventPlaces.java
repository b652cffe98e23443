package dateline.event.place;

import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.event.side.UnlistedActors;
import dateline.model.Actor;
import dateline.model.Codebook.ActorRow;
import dateline.model.Codebook.PlaceRow;
import dateline.model.EventTraits.Place;
import dateline.model.EventTraits;
import dateline.model.Kind;
import dateline.model.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a clause sets its event: a place that it names, else the country that its sides leave no doubt about.
public final class EventPlaces {

    private final String text;
    private final Participants sides;
    private final Lexicon lexicon;
    private final PlaceBook book;
    private final Set<String> article = new HashSet<>();

    public EventPlaces(String text, Participants sides, Lexicon lexicon, PlaceBook book) {
        this.text = text;
        this.sides = sides;
        this.lexicon = lexicon;
        this.book = book;
        for (Actor actor : sides.actors()) if (actor.kind() == Kind.COUNTRY) article.add(actor.id());
    }

    public Optional<Where> where(Tree tree, Match match) {
        Optional<Where> said = said(tree, match.trigger(), match.type());
        if (said.isEmpty()) said = visited(tree, match);
        Optional<String> country = country(match);
        Optional<Actor> town = match.recipients().stream().filter(UnlistedActors::settlement).findFirst().flatMap(sides::actor);
        if (said.isEmpty() && town.isPresent()) return town.map(one -> new Where(one.name(), Optional.of(one.name()), one.country()));
        if (said.isEmpty()) return country.map(iso -> new Where(words(match), book.country(iso), country));
        return said.map(where -> where.country().isPresent() ? where : new Where(where.text(), where.name(), country));
    }

    /// Whom a named place stands for when force is used on it: its country when those who act are from elsewhere,
    /// else the people of the place.
    public Optional<String> people(Tree tree, int head, List<String> who) {
        boolean name = tree.noun(head) && tree.token(head).pos().startsWith("NNP") || lexicon.cue("target", tree.lemma(head));
        Optional<Actor> named = sides.mentionAt(tree.span(head)).flatMap(one -> sides.actor(one.actorId()));
        if (named.isPresent()) return named.filter(one -> one.kind() == Kind.COUNTRY && abroad(who, one.id())).map(Actor::id);
        if (!name) return Optional.empty();
        List<Integer> phrase = phrase(tree, head);
        Set<String> beside = countries(tree, phrase);
        Optional<PlaceRow> row = phrase.stream().flatMap(at -> book.at(tree, at, text, beside, article).stream()).findFirst();
        if (row.isEmpty()) return Optional.empty();
        String country = row.get().country();
        Optional<ActorRow> land = book.land(country);
        if (row.get().kind().equals("country") && !abroad(who, country)) return Optional.empty();
        if (abroad(who, country) && land.isPresent()) return Optional.of(sides.newcomers().land(tree, head, land.get()));
        return Optional.of(sides.newcomers().settlement(tree, head, row.get().name(), country));
    }

    private boolean abroad(List<String> who, String country) {
        return !who.isEmpty() && who.stream().allMatch(id -> sides.actor(id).flatMap(Actor::country).filter(home -> !home.equals(country)).isPresent());
    }

    /// The country that a place lies in, as an actor.
    public Optional<String> land(Tree tree, int head) {
        return place(tree, head).flatMap(Where::country).flatMap(book::land).map(row -> sides.newcomers().land(tree, head, row));
    }

    /// "Visited Beirut": where one goes is where it is.
    private Optional<Where> visited(Tree tree, Match match) {
        if (!traits(match).placedBy(Place.DESTINATION)) return Optional.empty();
        return match.trigger().stream()
                .flatMap(one -> Stream.concat(tree.patients(one).stream(), tree.obliques(one, "to").stream()))
                .flatMap(one -> place(tree, one).stream())
                .findFirst();
    }

    private Optional<Where> said(Tree tree, List<Integer> trigger, String type) {
        EventTraits asked = lexicon.traits(type);
        List<Where> all = new ArrayList<>();
        for (int host : hosts(tree, trigger, asked.placedBy(Place.GOAL)))
            for (int child : tree.children(host)) if (sets(tree, child, trigger, asked)) place(tree, child).ifPresent(all::add);
        if (!all.isEmpty()) return Optional.of(narrowest(all));
        return asked.placedBy(Place.OBJECT) ? struck(tree, trigger) : Optional.empty();
    }

    /// The words whose phrases may say where: the trigger, its object, and in "fired on a convoy near the town", "sent food
    /// to a garrison in the south" what the deed falls on.
    private List<Integer> hosts(Tree tree, List<Integer> trigger, boolean goal) {
        List<Integer> hosts = new ArrayList<>(trigger);
        for (int one : trigger) hosts.addAll(tree.children(one, "obj", "nsubj:pass", "xcomp"));
        if (!goal) return hosts;
        for (int one : trigger) for (int child : tree.children(one, "obl")) if (lexicon.cue("place:onto", tree.preposition(child))) hosts.add(child);
        return hosts;
    }

    /// Whether a phrase says where the deed is done: "in Goma", "on the bridge", "the capture of Goma".
    private boolean sets(Tree tree, int phrase, List<Integer> trigger, EventTraits asked) {
        if (!tree.is(phrase, "obl") && !tree.is(phrase, "nmod") || tree.verb(phrase)) return false;
        String preposition = tree.preposition(phrase);
        if (lexicon.cue("place:in", preposition)) return true;
        boolean taken = preposition.equals("of") && asked.placedBy(Place.OBJECT) && trigger.contains(tree.head(phrase));
        return (taken || lexicon.cue("place:on", preposition)) && ground(tree, phrase);
    }

    /// "Shelled Goma": the place that is struck or taken.
    private Optional<Where> struck(Tree tree, List<Integer> trigger) {
        return trigger.stream()
                .filter(tree::verb)
                .flatMap(verb -> tree.patients(verb).stream())
                .filter(object -> ground(tree, object))
                .flatMap(object -> place(tree, object).stream())
                .findFirst();
    }

    /// "In Hyderabad in Pakistan": a place within the country that stands first, if another phrase names one.
    private Where narrowest(List<Where> all) {
        Where first = all.getFirst();
        boolean country = first.country().flatMap(book::country).equals(first.name());
        return all.stream()
                .filter(one -> country && (one.country().equals(first.country()) || one.country().isEmpty() || book.lies(one.name(), first.country())) && !one.name().equals(first.name()))
                .findFirst()
                .map(one -> new Where(one.text(), one.name(), first.country()))
                .orElse(first);
    }

    /// Whether a thing can be taken or bombed as a place.
    private boolean ground(Tree tree, int noun) {
        boolean actor = sides.mentionAt(tree.span(noun)).flatMap(one -> sides.actor(one.actorId())).filter(one -> one.kind() != Kind.COUNTRY && !UnlistedActors.settlement(one.id())).isPresent();
        return !actor && (tree.token(noun).ner().equals("LOCATION") || lexicon.cue("target", tree.lemma(noun)) && tree.noun(noun));
    }

    private Optional<Where> place(Tree tree, int head) {
        List<Integer> phrase = phrase(tree, head);
        Set<String> beside = countries(tree, phrase);
        Named named = new Named(Optional.empty(), Optional.empty());
        for (int at : phrase) named = with(named, tree, at, beside);
        if (named.name().isEmpty()) return Optional.empty();
        return Optional.of(new Where(tree.span(phrase.getFirst()).with(tree.span(head)).of(text), named.name(), named.country()));
    }

    /// What the words of a phrase have named so far.
    private record Named(Optional<String> name, Optional<String> country) {
        /// Name and country where none were named before.
        Named or(Optional<String> otherName, Optional<String> otherCountry) {
            return new Named(name.or(() -> otherName), country.or(() -> otherCountry));
        }
    }

    private Named with(Named before, Tree tree, int at, Set<String> beside) {
        Optional<PlaceRow> row = book.at(tree, at, text, beside, article);
        Optional<Actor> actor = sides.mentionAt(tree.span(at)).flatMap(one -> sides.actor(one.actorId()));
        boolean onlyCountry = before.name().equals(before.country().flatMap(book::country));
        if (row.isPresent()) {
            // "The Sudanese city of El Fasher": the place within the country that stands before it.
            boolean within = onlyCountry && before.country().equals(Optional.of(row.get().country()));
            return new Named(within ? Optional.empty() : before.name(), before.country()).or(Optional.of(row.get().name()), Optional.of(row.get().country()));
        }
        if (actor.filter(one -> one.kind() == Kind.COUNTRY).isPresent()) return before.or(actor.map(Actor::name), actor.flatMap(Actor::country));
        if (before.name().isPresent() && !onlyCountry || !unknown(tree, at, actor)) return before;
        return new Named(Optional.of(named(tree, at)), before.country());
    }

    /// The countries that a phrase names by themselves or by a place that is in no other.
    private Set<String> countries(Tree tree, List<Integer> phrase) {
        Set<String> all = new HashSet<>();
        for (int at : phrase) {
            sides.mentionAt(tree.span(at)).flatMap(one -> sides.actor(one.actorId())).filter(one -> one.kind() == Kind.COUNTRY).ifPresent(one -> all.add(one.id()));
            book.countryAt(tree, at, text).ifPresent(all::add);
        }
        return all;
    }

    /// A name that no list has. "Killed In Ambush" in a headline names no place.
    private boolean unknown(Tree tree, int at, Optional<Actor> actor) {
        boolean deed = lexicon.nounType(tree.token(at).text().toLowerCase(Locale.ROOT)).isPresent();
        return tree.token(at).ner().equals("LOCATION")
                || !deed && tree.token(at).pos().equals("NNP") && actor.isEmpty() && tree.token(at).ner().matches("O|PERSON|MISC");
    }

    /// The words of the place, without clauses and without what only goes with it.
    private List<Integer> phrase(Tree tree, int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size() && all.size() <= tree.size(); i++)
            for (int child : tree.children(all.get(i)))
                if (!tree.verb(child) && !tree.is(child, "acl") && !tree.is(child, "conj") && !lexicon.cue("place:away", tree.preposition(child))) all.add(child);
        return all.stream().sorted().toList();
    }

    /// The run of capitalised place words that the token belongs to.
    private static String named(Tree tree, int at) {
        int first = at;
        int last = at;
        while (first > 0 && sameName(tree, first - 1, at)) first--;
        while (last + 1 < tree.size() && sameName(tree, last + 1, at)) last++;
        return tree.sentence().tokens().subList(first, last + 1).stream().map(token -> token.text()).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private static boolean sameName(Tree tree, int other, int at) {
        boolean places = tree.token(other).ner().equals("LOCATION") && tree.token(at).ner().equals("LOCATION");
        return places || tree.token(other).pos().equals("NNP") && tree.token(at).pos().equals("NNP") && tree.token(other).ner().equals(tree.token(at).ner());
    }

    /// An attack happens in the country of those attacked, a war inside the one country that all sides are of.
    private Optional<String> country(Match match) {
        EventTraits asked = traits(match);
        if (!match.recipients().isEmpty()) return asked.placedBy(Place.RECIPIENT) ? only(match.recipients()) : Optional.empty();
        if (!asked.placedBy(Place.ACTOR)) return Optional.empty();
        boolean rebels = match.actors().stream().allMatch(id -> sides.actor(id).map(Actor::kind).filter(kind -> kind == Kind.ARMED_GROUP).isPresent());
        return match.actors().size() > 1 || rebels ? only(match.actors()) : Optional.empty();
    }

    private EventTraits traits(Match match) {
        return lexicon.traits(match.type(), match.rule().mode().or(() -> match.sense().mode()));
    }

    private Optional<String> only(List<String> ids) {
        Set<Optional<String>> all = new HashSet<>();
        // A French doctor may be anywhere; the French army is attacked where it is, mostly at home.
        for (String id : ids) all.add(sides.actor(id).filter(one -> one.named() && one.kind() != Kind.PERSON).flatMap(Actor::country));
        return all.size() == 1 ? all.iterator().next() : Optional.empty();
    }

    private String words(Match match) {
        List<String> from = match.recipients().isEmpty() ? match.actors() : match.recipients();
        return sides.actor(from.getFirst()).map(Actor::name).orElse("");
    }
}
