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
import dateline.model.Status;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Ties that a word says with its two ends: allied with, backed by, split from, part of, based in, governs.
public final class TiePredicates {
    /// The prepositions before the other end.
    private static final Map<Tie.Kind, List<String>> ENDS = Map.of(
            Tie.Kind.ALLIED_WITH, List.of("with", "from", "to", "of"),
            Tie.Kind.SEPARATE_FROM, List.of("from", "of"),
            Tie.Kind.PART_OF, List.of("of", "with", "to", "in"),
            Tie.Kind.PARTNER_OF, List.of("of", "with"),
            Tie.Kind.ALIAS_OF, List.of("as", "to"));

    private final Lexicon lexicon;
    private final FactualityReader factuality;
    private final Participants sides;
    private final EventPlaces places;
    private final TieTable table;

    public TiePredicates(Lexicon lexicon, FactualityReader factuality, Participants sides, EventPlaces places, TieTable table) {
        this.lexicon = lexicon;
        this.factuality = factuality;
        this.sides = sides;
        this.places = places;
        this.table = table;
    }

    public void read(Tree tree, int i) {
        for (Tie.Kind kind : List.of(Tie.Kind.ALLIED_WITH, Tie.Kind.SEPARATE_FROM, Tie.Kind.PART_OF, Tie.Kind.PARTNER_OF, Tie.Kind.ALIAS_OF))
            if (cue(tree, i, kind)) bond(tree, i, kind);
        if (lexicon.cue("tie:backed", tree.lemma(i)) && tree.verb(i)) backed(tree, i);
        if (cue(tree, i, Tie.Kind.BASED_IN)) based(tree, i);
        if (cue(tree, i, Tie.Kind.SANCTUARY_IN)) sanctuary(tree, i);
        if (lexicon.cue("tie:join", tree.lemma(i)) && tree.verb(i)) joined(tree, i);
        if (lexicon.cue("tie:joint", tree.lemma(i)) && tree.verb(i)) jointly(tree, i);
        governs(tree, i);
        shared(tree, i);
    }

    private boolean cue(Tree tree, int i, Tie.Kind kind) {
        return lexicon.cue("tie:" + kind.code(), tree.lemma(i));
    }

    private Optional<Factuality> told(Tree tree, int i) {
        return factuality.of(tree, i, false, Set.of()).filter(told -> told.status() == Status.OCCURRED);
    }

    private void add(Tree tree, Tie.Kind kind, List<String> one, List<String> other, Factuality told, String rule) {
        List<String> speakers = told.speakers().stream().flatMap(place -> sides.at(tree, place, false).stream()).distinct().toList();
        Status status = told.speakers().isEmpty() && !told.hearsay() ? Status.OCCURRED : Status.CLAIMED;
        for (String a : one) for (String b : other) table.add(kind, a, b, status, speakers, table.evidence(tree), rule);
    }

    private void bond(Tree tree, int i, Tie.Kind kind) {
        Optional<Factuality> told = told(tree, i);
        if (told.isEmpty()) return;
        List<String> one = holders(tree, i);
        List<String> other = others(tree, i, ENDS.getOrDefault(kind, List.of()));
        // "France and Germany are allies".
        if (other.isEmpty() && one.size() == 2 && kind.mutual() && tree.token(i).pos().equals("NNS")) other = List.of(one.get(1));
        if (kind == Tie.Kind.ALIAS_OF) other = other.stream().filter(id -> sides.actor(id).filter(Actor::named).isPresent()).toList();
        add(tree, kind, one, other, told.get(), kind.code());
    }

    /// "The Iran-backed group", "a militia supported by Turkey".
    private void backed(Tree tree, int verb) {
        if (!tree.passive(verb)) return;
        Optional<Factuality> told = told(tree, verb);
        List<String> backers = new ArrayList<>();
        for (int agent : tree.agents(verb)) backers.addAll(sides.at(tree, agent, false));
        backers.addAll(hyphened(tree, verb));
        // A firm that pays for a trip is no ally.
        backers.removeIf(id -> sides.actor(id).filter(one -> one.named() && one.kind() != Kind.COMPANY && one.kind() != Kind.MEDIA).isEmpty());
        if (told.isPresent()) add(tree, Tie.Kind.ALLIED_WITH, holders(tree, verb), backers, told.get(), "backed");
    }

    /// "Iran-backed", "London-based": the name before the hyphen.
    private List<String> hyphened(Tree tree, int word) {
        if (word < 2 || !tree.token(word - 1).text().equals("-")) return List.of();
        return sides.mentionAt(tree.span(word - 2)).map(Mention::actorId).map(List::of).orElse(List.of());
    }

    private List<String> holders(Tree tree, int i) {
        Set<String> ids = new LinkedHashSet<>();
        // A noun says it of its own subject ("Kenya is an ally"), not of who acts in the clause above.
        for (int place : tree.noun(i) ? tree.children(i, "nsubj") : tree.surface(i)) ids.addAll(sides.at(tree, place, true));
        // "Qatar and other allies of Chad".
        if (tree.is(i, "conj") && tree.children(i, "amod").stream().anyMatch(one -> tree.lemma(one).equals("other"))) ids.addAll(sides.at(tree, tree.head(i), false));
        boolean beside = tree.is(i, "appos") || tree.is(i, "compound") || tree.is(i, "acl") || tree.is(i, "amod");
        if (ids.isEmpty() && beside && tree.head(i) >= 0) ids.addAll(sides.at(tree, tree.head(i), false));
        for (int other : tree.children(i, "appos")) ids.addAll(sides.at(tree, other, true));
        return List.copyOf(ids);
    }

    /// "Allied but separate from": the complement is given once for both.
    private List<String> others(Tree tree, int i, List<String> prepositions) {
        Set<String> ids = new LinkedHashSet<>();
        List<Integer> hosts = new ArrayList<>(List.of(i));
        hosts.addAll(tree.children(i, "conj"));
        for (int host : hosts) {
            if (!ids.isEmpty()) break;
            for (String preposition : prepositions) for (int place : tree.own(host, preposition)) ids.addAll(sides.at(tree, place, false));
        }
        if (ids.isEmpty() && tree.noun(i))
            for (int place : tree.children(i, "nmod:poss", "amod", "compound")) sides.mentionAt(tree.span(place)).map(Mention::actorId).ifPresent(ids::add);
        if (ids.isEmpty()) ids.addAll(hyphened(tree, i));
        return List.copyOf(ids);
    }

    /// "Based in Uganda", "the London-based group": the country of the place.
    private void based(Tree tree, int i) {
        if (!tree.token(i).pos().matches("VB[ND]|JJ")) return;
        boolean preposition = tree.is(i, "case") && tree.head(i) >= 0;
        List<Integer> grounds = new ArrayList<>();
        if (preposition) grounds.add(tree.head(i));
        for (String in : List.of("in", "at", "near")) grounds.addAll(tree.own(i, in));
        if (i > 1 && tree.token(i - 1).text().equals("-")) grounds.add(i - 2);
        List<String> who = preposition && tree.head(tree.head(i)) >= 0 ? sides.at(tree, tree.head(tree.head(i)), false) : holders(tree, i);
        Optional<Factuality> told = told(tree, i);
        if (told.isEmpty()) return;
        for (int ground : grounds) add(tree, Tie.Kind.BASED_IN, who, land(tree, ground), told.get(), "based_in");
    }

    private List<String> land(Tree tree, int place) {
        List<String> named = sides.at(tree, place, false).stream().filter(this::country).toList();
        return named.isEmpty() ? places.land(tree, place).map(List::of).orElse(List.of()) : named;
    }

    private boolean country(String id) {
        return sides.actor(id).filter(one -> one.kind() == Kind.COUNTRY).isPresent();
    }

    /// "Found sanctuaries and live openly in Afghanistan".
    private void sanctuary(Tree tree, int i) {
        if (!tree.noun(i) || tree.head(i) < 0 || !tree.verb(tree.head(i))) return;
        int verb = tree.head(i);
        Optional<Factuality> told = told(tree, verb);
        if (told.isEmpty()) return;
        List<Integer> hosts = new ArrayList<>(List.of(i, verb));
        hosts.addAll(tree.children(verb, "conj"));
        List<String> guests = tree.agents(verb).stream().flatMap(subject -> sides.at(tree, subject, true).stream()).toList();
        for (int host : hosts)
            for (int place : tree.own(host, "in")) {
                List<String> lands = sides.at(tree, place, false).stream().filter(this::country).limit(1).toList();
                add(tree, Tie.Kind.SANCTUARY_IN, guests, lands, told.get(), "sanctuary");
                if (!lands.isEmpty()) return;
            }
    }

    /// "Finland joined NATO".
    private void joined(Tree tree, int verb) {
        Optional<Factuality> told = told(tree, verb);
        if (told.isEmpty() || tree.passive(verb)) return;
        List<String> bodies = tree.patients(verb).stream()
                .filter(object -> sides.mentionAt(tree.span(object)).filter(one -> one.how() != Mention.How.ROLE && one.span().end() == tree.span(object).end()).isPresent())
                .flatMap(object -> sides.at(tree, object, false).stream())
                .filter(id -> sides.actor(id).filter(one -> one.named() && (one.kind() == Kind.IGO || one.kind() == Kind.ARMED_GROUP || one.kind() == Kind.PARTY)).isPresent())
                .toList();
        List<String> members = tree.agents(verb).stream().flatMap(subject -> sides.at(tree, subject, true).stream()).toList();
        add(tree, Tie.Kind.MEMBER_OF, members, bodies, told.get(), "joined");
    }

    /// "Developed jointly with India and built in Russia".
    private void jointly(Tree tree, int verb) {
        boolean together = tree.children(verb, "advmod").stream().anyMatch(one -> Set.of("jointly", "together").contains(tree.lemma(one)));
        Optional<Factuality> told = told(tree, verb);
        if (!together || told.isEmpty()) return;
        List<String> with = tree.own(verb, "with").stream().flatMap(place -> sides.at(tree, place, false).stream()).toList();
        List<String> own = new ArrayList<>();
        for (int agent : tree.agents(verb)) own.addAll(sides.at(tree, agent, true));
        for (int other : tree.children(verb, "conj"))
            for (int place : tree.own(other, "in")) if (own.isEmpty()) own.addAll(land(tree, place));
        add(tree, Tie.Kind.PARTNER_OF, own, with, told.get(), "joint");
    }

    /// "Rules", "governs", "seized power in": who holds a country.
    private void governs(Tree tree, int i) {
        if (!tree.verb(i)) return;
        boolean governs = cue(tree, i, Tie.Kind.GOVERNS);
        boolean seizes = lexicon.cue("tie:seize", tree.lemma(i)) && tree.patients(i).stream().anyMatch(object -> tree.lemma(object).equals("power"));
        if (!governs && !seizes) return;
        Optional<Factuality> told = told(tree, i);
        if (told.isEmpty()) return;
        List<String> who = tree.agents(i).stream().flatMap(subject -> sides.at(tree, subject, true).stream()).toList();
        for (int place : governs ? tree.patients(i) : tree.obliques(i, "in")) {
            List<String> lands = sides.at(tree, place, false).stream().filter(this::country).toList();
            add(tree, Tie.Kind.GOVERNS, who, lands, told.get(), "governs");
        }
    }

    /// "The shared threats to our two countries": what a speaker has in common with the other.
    private void shared(Tree tree, int i) {
        boolean common = lexicon.cue("tie:shared", tree.lemma(i)) && tree.is(i, "amod");
        if (!common) return;
        for (int one : tree.below(tree.head(i))) {
            boolean ours = tree.children(one, "nmod:poss").stream().anyMatch(own -> tree.lemma(own).equals("our"));
            List<String> pair = ours ? sides.pair(tree, one) : List.of();
            if (pair.size() == 2) table.add(Tie.Kind.PARTNER_OF, pair.get(0), pair.get(1), tree, "shared");
        }
    }
}
