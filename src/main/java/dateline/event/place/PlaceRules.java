package dateline.event.place;

import dateline.event.side.UnlistedActors;
import dateline.model.Actor;
import dateline.model.EventTraits.Place;
import dateline.model.Kind;
import dateline.model.Rule;
import dateline.model.Where;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Where a clause sets its event.
///
/// @param hosts the words whose phrases may say where; all are asked
/// @param phrases which phrases on those words say where; one is enough
/// @param names what a word of such a phrase adds to the name of the place, asked until one answers
/// @param doubtful what makes a place of a name that is also a word or a name of persons; one is enough
/// @param sources which words of the clause name the place, asked until one answers
/// @param countries whose country it is in when the words leave it open, asked until one answers
public record PlaceRules(
        List<Rule<Host>> hosts,
        List<Rule<Setting>> phrases,
        List<Rule<PlaceNaming.Naming>> names,
        List<Rule<Predicate<DoubtfulName>>> doubtful,
        List<Rule<Source>> sources,
        List<Rule<Home>> countries) {
    /// Words of the clause on which a phrase of place may hang.
    @FunctionalInterface
    public interface Host {
        List<Integer> of(EventClause clause);
    }

    /// Whether a phrase says where the deed is done.
    @FunctionalInterface
    public interface Setting {
        boolean says(EventClause clause, int phrase);
    }

    /// The place that some words of the clause name.
    @FunctionalInterface
    public interface Source {
        Optional<Where> of(EventClause clause);
    }

    /// The country that those who take part leave no doubt about.
    @FunctionalInterface
    public interface Home {
        Optional<String> of(EventClause clause);
    }

    /// The rules that the program reads with.
    public static final PlaceRules ALL = new PlaceRules(
            PlaceHosts.RULES,
            List.of(
                    new Rule<>(
                            "preposition-of-place",
                            "Students protested in Kidal.",
                            "Students | PROTEST/demo | - | occurred | * | MLI",
                            (clause, phrase) -> clause.preposition(phrase, "place:in")),
                    new Rule<>(
                            "preposition-before-ground",
                            "Gunmen killed two guards on Mount Kenya.",
                            "Gunmen | ASSAULT | two guards | occurred | * | KEN",
                            PlaceRules::onGround),
                    new Rule<>(
                            "object-of-a-deed-told-by-a-noun",
                            "The seizure of Birao by rebels alarmed Chad.",
                            "rebels | COERCE/seize | - | occurred | * | CAF",
                            PlaceRules::ofGround)),
            PlaceNaming.RULES,
            DoubtfulName.RULES,
            List.of(
                    new Rule<>(
                            "phrase-of-place",
                            "Farmers rioted near Birao.",
                            "Farmers | PROTEST/riot | - | occurred | * | CAF",
                            PlaceRules::adverbial),
                    new Rule<>(
                            "where-one-goes-for-it",
                            "The king is in Kidal, for talks between Togo and Ghana.",
                            "TGO, GHA | CONSULT | - | occurred | * | MLI",
                            Errand::place),
                    new Rule<>(
                            "place-as-object",
                            "French jets bombed Kidal.",
                            "FRA | ASSAULT/aerial | MLI | occurred | * | MLI",
                            PlaceRules::struck),
                    new Rule<>(
                            "destination-of-a-visit",
                            "Chile's president visited Peru.",
                            "* | CONSULT/visit | PER | occurred | * | PER",
                            PlaceRules::visited),
                    new Rule<>(
                            "settlement-as-recipient",
                            "The rebels withdrew from Birao.",
                            "rebels | RETREAT/withdraw | Birao | occurred | * | CAF",
                            PlaceRules::settlement),
                    new Rule<>(
                            "town-as-subject",
                            "Kidal lifted the curfew.",
                            "Kidal | CONCEDE | - | occurred | * | MLI",
                            PlaceRules::ruled),
                    new Rule<>(
                            "body-of-a-settlement",
                            "The municipality of Kidal banned beer.",
                            "municipality | COERCE/ban | - | occurred | * | MLI",
                            PlaceRules::municipal)),
            List.of(
                    new Rule<>(
                            "country-of-the-recipients",
                            "Gunmen attacked the Chadian army.",
                            "Gunmen | ASSAULT | TCD-MIL | occurred | * | TCD",
                            PlaceRules::ofRecipients),
                    new Rule<>(
                            "country-of-all-sides",
                            "The Nigerian army fought Boko Haram.",
                            "NGA-MIL, BOKOHARAM | ASSAULT/war | - | occurred | * | NGA",
                            PlaceRules::ofSides),
                    new Rule<>(
                            "country-of-those-who-rule",
                            "Chad imposed a curfew.",
                            "TCD | COERCE/martial-law | - | occurred | * | TCD",
                            PlaceRules::ofRulers),
                    new Rule<>(
                            "country-of-rebels",
                            "Boko Haram carried out an attack.",
                            "BOKOHARAM | ASSAULT | - | occurred | * | NGA",
                            PlaceRules::ofRebels)));

    /// "On the bridge".
    private static boolean onGround(EventClause clause, int phrase) {
        boolean country = clause.names().actor(clause.tree(), phrase).filter(one -> one.kind() == Kind.COUNTRY).isPresent();
        boolean over = country && clause.tree().hasPreposition(phrase, "on") && clause.tree().children(phrase, "compound").isEmpty();
        return clause.preposition(phrase, "place:on") && !over && clause.ground(phrase);
    }

    /// "The capture of Goma".
    private static boolean ofGround(EventClause clause, int phrase) {
        boolean of = clause.tree().preposition(phrase).equals("of") && clause.trigger().contains(clause.tree().head(phrase));
        return of && clause.asked().placedBy(Place.OBJECT) && clause.ground(phrase);
    }

    /// "In Goma".
    private static Optional<Where> adverbial(EventClause clause) {
        List<Where> all = new ArrayList<>();
        for (Rule<Host> hosts : clause.rules().hosts())
            for (int host : hosts.does().of(clause))
                for (int child : clause.tree().children(host)) if (clause.says(child)) clause.place(child).ifPresent(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(clause.names().narrowest(all));
    }

    /// "Shelled Goma", "took control of Goma": the place that is struck or taken.
    private static Optional<Where> struck(EventClause clause) {
        if (!clause.asked().placedBy(Place.OBJECT)) return Optional.empty();
        return clause.trigger().stream()
                .filter(clause.tree()::verb)
                .flatMap(verb -> clause.tree().patients(verb).stream())
                .flatMap(object -> parts(clause, object))
                .filter(clause::ground)
                .flatMap(object -> clause.place(object).stream())
                .findFirst();
    }

    /// "The island of Zanzibar", "control of Goma": not whom one is "the mayor of".
    private static Stream<Integer> parts(EventClause clause, int object) {
        boolean ground = clause.match().recipients().isEmpty() || clause.names().lexicon().cue("target", clause.tree().lemma(object));
        return ground ? Stream.concat(Stream.of(object), clause.tree().own(object, "of").stream()) : Stream.of(object);
    }

    /// "Visited Beirut": where one goes is where it is.
    private static Optional<Where> visited(EventClause clause) {
        if (!clause.asked().placedBy(Place.DESTINATION)) return Optional.empty();
        return clause.trigger().stream()
                .flatMap(one -> Stream.concat(clause.tree().patients(one).stream(), clause.tree().obliques(one, "to").stream()))
                .flatMap(one -> clause.place(one).stream())
                .findFirst();
    }

    /// The people of a town are where the town is.
    private static Optional<Where> settlement(EventClause clause) {
        return clause.match().recipients().stream().filter(UnlistedActors::settlement).findFirst()
                .flatMap(clause.sides()::actor)
                .map(one -> new Where(one.name(), Optional.of(one.name()), one.country()));
    }

    /// A town acts at home; a capital may stand for its country.
    private static Optional<Where> ruled(EventClause clause) {
        return clause.trigger().stream()
                .flatMap(one -> clause.tree().children(one, "nsubj").stream())
                .filter(one -> clause.tree().token(one).ner().equals("LOCATION") && clause.names().listed(clause.tree(), one).filter(row -> row.kind().equals("city")).isPresent())
                .filter(one -> clause.names().actor(clause.tree(), one).filter(actor -> actor.kind() == Kind.COUNTRY).isEmpty())
                .flatMap(one -> clause.place(one).stream())
                .findFirst();
    }

    /// "The municipality of Goma banned beer".
    private static Optional<Where> municipal(EventClause clause) {
        return clause.trigger().stream()
                .flatMap(one -> clause.tree().children(one, "nsubj").stream())
                .filter(one -> clause.names().lexicon().cue("sort-of-place", clause.tree().lemma(one).toLowerCase(Locale.ROOT)))
                .flatMap(one -> clause.tree().own(one, "of").stream())
                .flatMap(one -> clause.place(one).stream())
                .findFirst();
    }

    /// An attack happens in the country of those attacked.
    private static Optional<String> ofRecipients(EventClause clause) {
        return clause.asked().placedBy(Place.RECIPIENT) ? only(clause, clause.match().recipients()) : Optional.empty();
    }

    /// A war is inside the one country that all sides are of.
    private static Optional<String> ofSides(EventClause clause) {
        return acting(clause) && clause.match().actors().size() > 1 ? only(clause, clause.match().actors()) : Optional.empty();
    }

    /// A state or its police keep order at home; a state may hold those of others abroad,
    /// and whose a named man is must be known.
    private static Optional<String> ofRulers(EventClause clause) {
        if (!clause.asked().placedBy(Place.HOME)) return Optional.empty();
        Optional<String> home = only(clause, clause.match().actors());
        boolean state = clause.match().actors().stream().anyMatch(id -> clause.sides().actor(id).filter(one -> one.kind() == Kind.COUNTRY).isPresent());
        boolean foreign = clause.match().recipients().stream()
                .flatMap(id -> clause.sides().actor(id).stream())
                .anyMatch(one -> (one.named() || one.country().isPresent()) && !home.equals(one.country()));
        return foreign || state && !clause.match().recipients().isEmpty() ? Optional.empty() : home;
    }

    /// Rebels seize what is at home.
    private static Optional<String> ofRebels(EventClause clause) {
        boolean rebels = clause.match().actors().stream().allMatch(id -> clause.sides().actor(id).filter(one -> one.kind() == Kind.ARMED_GROUP).isPresent());
        return acting(clause) && rebels ? only(clause, clause.match().actors()) : Optional.empty();
    }

    private static boolean acting(EventClause clause) {
        return clause.match().recipients().isEmpty() && clause.asked().placedBy(Place.ACTOR);
    }

    private static Optional<String> only(EventClause clause, List<String> ids) {
        Set<Optional<String>> all = new HashSet<>();
        // A French doctor may be anywhere; the French army is attacked where it is, mostly at home.
        for (String id : ids) all.add(clause.sides().actor(id).filter(one -> one.named() && one.kind() != Kind.PERSON).flatMap(Actor::country));
        return all.size() == 1 ? all.iterator().next() : Optional.empty();
    }

    /// Every rule of the lists.
    public Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(hosts, phrases, names, doubtful, sources, countries).flatMap(List::stream);
    }

    /// The same lists short of one rule.
    public PlaceRules without(String name) {
        return new PlaceRules(
                Rule.without(hosts, name), Rule.without(phrases, name), Rule.without(names, name), Rule.without(doubtful, name),
                Rule.without(sources, name), Rule.without(countries, name));
    }
}
