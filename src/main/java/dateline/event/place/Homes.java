package dateline.event.place;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The country of those takers-part whose own words do not name it: from the words beside a name ("the Dutch minister Jan
/// Berg"), from where they are ("demonstrators in Nairobi"), from the place of what they do, else the only country that the
/// article speaks of. The origin of such an actor says that its country is inferred.
public final class Homes {
    private final Map<String, List<Top>> tops;
    private final Participants sides;
    private final EventPlaces places;
    private final Lexicon lexicon;
    private final List<Event> events;
    private final Optional<String> only;

    public Homes(List<Tree> trees, Participants sides, EventPlaces places, Lexicon lexicon, List<Event> events) {
        tops = tops(trees, sides.mentions());
        this.sides = sides;
        this.places = places;
        this.lexicon = lexicon;
        this.events = events;
        Set<String> spoken = new HashSet<>();
        sides.actors().forEach(one -> one.country().ifPresent(spoken::add));
        only = spoken.size() == 1 ? spoken.stream().findFirst() : Optional.empty();
    }

    /// All takers-part, with the countries that can be told.
    public List<Actor> actors() {
        return sides.actors().stream().map(this::atHome).toList();
    }

    private Actor atHome(Actor actor) {
        if (actor.country().isPresent()) return actor;
        if (actor.named()) return actor.kind() == Kind.PERSON ? with(actor, beside(actor), "country of the title") : actor;
        Optional<String> body = body(actor);
        if (body.isPresent()) return of(actor, body);
        Optional<String> where = beside(actor).or(() -> dwelling(actor));
        if (where.isPresent()) return with(actor, where, "country of the phrase");
        Optional<String> scene = local(actor) ? scene(actor) : Optional.empty();
        if (scene.isPresent()) return with(actor, scene, "country of the place");
        return actor.kind() == Kind.UNKNOWN || actor.kind() == Kind.MEDIA ? actor : with(actor, only, "only country spoken of");
    }

    private static Actor with(Actor actor, Optional<String> country, String how) {
        if (country.isEmpty()) return actor;
        return new Actor(
                actor.id(), actor.name(), actor.kind(), country, actor.sector(), actor.partOf(), actor.distinctFrom(), actor.aliases(), actor.named(),
                Origin.machine(actor.origin().rule() + ", " + how));
    }

    private static Actor of(Actor actor, Optional<String> body) {
        return new Actor(
                actor.id(), actor.name(), actor.kind(), actor.country(), actor.sector(), body, actor.distinctFrom(), actor.aliases(), actor.named(), actor.origin());
    }

    /// "Inspectors of the agency": the body that they belong to.
    private Optional<String> body(Actor actor) {
        return one(tops(actor)
                .flatMap(top -> lexicon.cues("belonging").stream()
                        .flatMap(preposition -> top.tree().own(top.place(), preposition).stream())
                        .flatMap(place -> sides.mentionAt(top.tree().span(place)).stream()))
                .flatMap(mention -> sides.actor(mention.actorId()).stream())
                .filter(Homes::isBody)
                .map(Actor::id)
                .toList());
    }

    private static boolean isBody(Actor actor) {
        return actor.named() && switch (actor.kind()) {
            case IGO, NGO, COMPANY, MEDIA, PARTY, ARMED_GROUP, MINISTRY -> true;
            default -> false;
        };
    }

    /// Who as a rule is of the place where he acts: people, police, courts; not gunmen or firms.
    private static boolean local(Actor actor) {
        return switch (actor.kind()) {
            case CIVILIANS, GOVERNMENT, SECURITY_FORCES -> true;
            default -> false;
        };
    }

    /// "The Dutch minister Jan Berg", "Jan Berg, a Dutch envoy".
    private Optional<String> beside(Actor actor) {
        return one(tops(actor).flatMap(top -> beside(top.tree(), top.place(), 0).stream()).toList());
    }

    /// The chief word of a mention.
    private record Top(Tree tree, int place) {}

    private Stream<Top> tops(Actor actor) {
        return tops.getOrDefault(actor.id(), List.of()).stream();
    }

    /// Mentions and trees stand in the order of the text.
    private static Map<String, List<Top>> tops(List<Tree> trees, List<Mention> mentions) {
        Map<String, List<Top>> all = new HashMap<>();
        int at = 0;
        for (Mention mention : mentions) {
            while (at < trees.size() && trees.get(at).sentence().span().end() <= mention.span().start()) at++;
            if (at == trees.size()) break;
            int place = mention.how() == Mention.How.PRONOUN ? -1 : trees.get(at).top(mention.span());
            if (place >= 0) all.computeIfAbsent(mention.actorId(), _ -> new ArrayList<>()).add(new Top(trees.get(at), place));
        }
        return all;
    }

    private List<String> beside(Tree tree, int top, int depth) {
        List<String> found = new ArrayList<>();
        for (int child : tree.children(top, "compound", "amod", "nmod:poss", "appos")) {
            sides.mentionAt(tree.span(child)).flatMap(mention -> sides.actor(mention.actorId())).filter(one -> one.kind() == Kind.COUNTRY).flatMap(Actor::country).ifPresent(found::add);
            if (depth < 2) found.addAll(beside(tree, child, depth + 1));
        }
        return found;
    }

    /// "Demonstrators in Nairobi".
    private Optional<String> dwelling(Actor actor) {
        return one(tops(actor)
                .flatMap(top -> lexicon.cues("dwelling").stream()
                        .flatMap(preposition -> top.tree().own(top.place(), preposition).stream())
                        .flatMap(place -> places.country(top.tree(), place).stream()))
                .toList());
    }

    /// The country in which he does what he does.
    private Optional<String> scene(Actor actor) {
        return one(events.stream()
                .filter(event -> event.actors().contains(actor.id()))
                .flatMap(event -> event.place().flatMap(place -> place.country()).stream())
                .toList());
    }

    private static Optional<String> one(List<String> countries) {
        return countries.stream().distinct().count() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }
}
