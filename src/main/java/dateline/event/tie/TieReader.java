package dateline.event.tie;

import dateline.event.factuality.FactualityReader;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a text states of how actors stand to each other: whose army, who speaks for whom, who is
/// allied with or separate from whom, who has a sanctuary where.
public final class TieReader {
    private final Lexicon lexicon;
    private final Participants sides;
    private final Map<String, Set<String>> countryWords;
    private final TieTable table;
    private final TiePredicates bonds;
    private final OfficeTerms terms;

    /// @param countryWords the words by which a text names a country, by ISO code, in lower case
    public TieReader(TieTable table, Lexicon lexicon, FactualityReader factuality, Participants sides, EventPlaces places, Map<String, Set<String>> countryWords, OfficeTerms terms) {
        this.terms = terms;
        this.table = table;
        this.lexicon = lexicon;
        this.sides = sides;
        this.countryWords = countryWords;
        bonds = new TiePredicates(lexicon, factuality, sides, places, table);
    }

    /// What an event says of those in it: a war, a help between allies.
    ///
    /// @param mutual whether all of the actors act on each other
    public record Deed(
            Optional<String> mode, boolean mutual, Status status, List<String> actors, List<String> recipients, Evidence evidence) {}

    public List<Tie> of(List<Tree> trees, List<Deed> events) {
        for (Tree tree : trees) {
            for (Mention whole : sides.mentions()) if (tree.sentence().span().contains(whole.span())) belongs(tree, whole);
            listed(tree);
            for (int i = 0; i < tree.size(); i++) {
                offices(tree, i);
                bonds.read(tree, i);
            }
        }
        for (Deed event : events) {
            war(event);
            allies(event);
        }
        return table.all();
    }

    /// "Sudan's army", "the US State Department", "its finance ministry": the name of one holds the other's.
    private void belongs(Tree tree, Mention whole) {
        Optional<Actor> part = sides.actor(whole.actorId());
        Optional<Tie.Kind> kind = part.flatMap(TieReader::kindOf);
        if (kind.isEmpty() || whole.how() == Mention.How.PRONOUN) return;
        for (Mention inner : sides.mentions()) {
            boolean within = whole.span().contains(inner.span()) && !inner.span().equals(whole.span()) || possessive(tree, whole, inner);
            if (within && owner(part.get(), inner.actorId())) table.add(kind.get(), whole.actorId(), inner.actorId(), tree, "name");
        }
        part.get().country().filter(iso -> named(whole, iso)).flatMap(this::land)
                .ifPresent(land -> table.add(kind.get(), whole.actorId(), land, tree, "name"));
    }

    private boolean owner(Actor part, String id) {
        return part.partOf().filter(id::equals).isPresent()
                || part.country().isPresent()
                        && sides.actor(id).filter(one -> one.kind() == Kind.COUNTRY).flatMap(Actor::country).equals(part.country());
    }

    private static boolean possessive(Tree tree, Mention whole, Mention inner) {
        int top = tree.top(whole.span());
        return top >= 0
                && tree.children(top, "nmod:poss").stream().anyMatch(own -> inner.span().equals(tree.span(own)) && tree.token(own).pos().equals("PRP$"));
    }

    /// Whether the words themselves name the country.
    private boolean named(Mention whole, String iso) {
        String[] words = whole.text().toLowerCase(Locale.ROOT).split("[\\s’']+");
        return words.length > 1 && countryWords.getOrDefault(iso, Set.of()).contains(words[0]);
    }

    private Optional<String> land(String iso) {
        return sides.actors().stream().filter(one -> one.kind() == Kind.COUNTRY && one.country().filter(iso::equals).isPresent()).map(Actor::id).findFirst();
    }

    /// "Prime Minister Hun Manet": the title is the text's, the codebook knows the country.
    private void listed(Tree tree) {
        for (Mention mention : sides.mentions()) {
            if (!tree.sentence().span().contains(mention.span()) || mention.how() == Mention.How.PRONOUN) continue;
            int first = tree.sentence().tokens().stream().filter(token -> token.span().start() == mention.span().start()).mapToInt(token -> token.index()).findFirst().orElse(0);
            if (first == 0 || !tree.noun(first - 1)) continue;
            boolean leads = lexicon.cue("tie:leader_of", tree.lemma(first - 1).toLowerCase(Locale.ROOT));
            boolean minister = tree.lemma(first - 1).equalsIgnoreCase("minister");
            if (!leads && !minister) continue;
            for (OfficeTerms.Office office : terms.held(mention.actorId()))
                if (sides.actor(office.of()).isPresent())
                    table.add(office.leads() ? Tie.Kind.LEADER_OF : Tie.Kind.MEMBER_OF, mention.actorId(), office.of(), tree, "listed");
        }
    }

    private static Optional<Tie.Kind> kindOf(Actor actor) {
        if (!actor.named()) return Optional.empty();
        return switch (actor.kind()) {
            case MILITARY -> Optional.of(Tie.Kind.ARMY_OF);
            case MINISTRY, SECURITY_FORCES -> Optional.of(Tie.Kind.AGENCY_OF);
            default -> Optional.empty();
        };
    }

    /// "State Department spokesperson Matthew Miller", "Ali Hassan, the leader of …".
    private void offices(Tree tree, int i) {
        if (!tree.noun(i)) return;
        if (prime(tree, i)) office(tree, i, Tie.Kind.LEADER_OF);
        for (Tie.Kind kind : List.of(Tie.Kind.SPOKESPERSON_OF, Tie.Kind.LEADER_OF, Tie.Kind.MEMBER_OF)) {
            if (!lexicon.cue("tie:" + kind.code(), tree.lemma(i)) || kind == Tie.Kind.MEMBER_OF && prime(tree, i)) continue;
            office(tree, i, kind);
            return;
        }
    }

    private void office(Tree tree, int i, Tie.Kind kind) {
        Set<String> bodies = bodies(tree, i);
        Set<String> holders = officers(tree, i);
        bodies.removeAll(holders);
        for (String holder : holders) for (String body : bodies) if (holds(holder, kind, body)) table.add(kind, holder, body, tree, "office");
    }

    /// "Prime minister" is two words and the first of its government.
    private static boolean prime(Tree tree, int i) {
        return tree.lemma(i).equals("minister") && i > 0 && tree.lemma(i - 1).equals("prime");
    }

    private boolean holds(String holder, Tie.Kind kind, String body) {
        Optional<Actor> who = sides.actor(holder);
        Optional<Actor> whose = sides.actor(body).filter(one -> one.kind() != Kind.PERSON && one.named());
        boolean person = who.filter(one -> one.kind() == Kind.PERSON || !one.named()).isPresent();
        // "Ghana is a member of the African Union".
        boolean state = kind == Tie.Kind.MEMBER_OF && whose.filter(one -> one.kind() == Kind.IGO).isPresent() && who.isPresent();
        return whose.isPresent() && (person || state);
    }

    private Set<String> officers(Tree tree, int i) {
        Set<String> holders = new LinkedHashSet<>();
        if (tree.is(i, "compound") || tree.is(i, "appos")) holders.addAll(named(tree, tree.head(i)));
        for (int other : tree.children(i, "appos", "nsubj", "flat")) holders.addAll(named(tree, other));
        // "The ministry's spokesperson Lina Haddad".
        for (int other : tree.children(i, "dep")) if (other > i && tree.token(other).ner().equals("PERSON")) holders.addAll(named(tree, other));
        if (holders.isEmpty()) holders.addAll(named(tree, i));
        return holders;
    }

    private Set<String> bodies(Tree tree, int i) {
        List<Integer> places = new ArrayList<>(tree.children(i, "nmod:poss", "compound", "amod"));
        places.addAll(tree.own(i, "of"));
        places.addAll(tree.own(i, "for"));
        if (tree.is(i, "compound"))
            for (int other : tree.children(tree.head(i), "compound", "nmod:poss", "amod")) if (other < i) places.add(other);
        Set<String> bodies = new LinkedHashSet<>();
        for (int place : places) bodies.addAll(named(tree, place));
        return bodies;
    }

    private List<String> named(Tree tree, int place) {
        return place < 0 ? List.of() : sides.mentionAt(tree.span(place)).map(Mention::actorId).map(List::of).orElse(List.of());
    }

    private void war(Deed event) {
        if (!event.mode().filter("war"::equals).isPresent() || !event.mutual() || event.status() != Status.OCCURRED) return;
        Evidence evidence = event.evidence();
        for (int i = 1; i < event.actors().size(); i++)
            table.add(Tie.Kind.AT_WAR_WITH, event.actors().getFirst(), event.actors().get(i), Status.OCCURRED, List.of(), evidence, "war");
    }

    /// "Qatar and other Gulf allies lent money to Chad": whoever helps as an ally is one, and so are those named with "other".
    private void allies(Deed event) {
        List<String> allies = event.actors().stream().filter(this::ally).toList();
        if (allies.isEmpty() || event.mutual() || event.status() != Status.OCCURRED) return;
        boolean others = allies.stream().anyMatch(id -> sides.actor(id).orElseThrow().name().toLowerCase(Locale.ROOT).matches("(.* )?other .*"));
        for (String one : others ? event.actors() : allies)
            for (String helped : event.recipients())
                if (sides.actor(helped).filter(Actor::named).isPresent())
                    table.add(Tie.Kind.ALLIED_WITH, one, helped, Status.OCCURRED, List.of(), event.evidence(), "ally");
    }

    private boolean ally(String id) {
        return sides.actor(id).filter(one -> !one.named() && one.name().toLowerCase(Locale.ROOT).matches("(?!.* of ).*\\ball(y|ies)")).isPresent();
    }
}
