package dateline.event;

import dateline.model.Actor;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Origin;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds what a text states of how actors stand to each other: whose army, who speaks for whom, who is
/// allied with or separate from whom, who has a sanctuary where.
final class Ties {
    private final String text;
    private final String articleId;
    private final String version;
    private final Lexicon lexicon;
    private final Sides sides;
    private final Map<String, Tie> found = new LinkedHashMap<>();

    Ties(String text, String articleId, String version, Lexicon lexicon, Sides sides) {
        this.text = text;
        this.articleId = articleId;
        this.version = version;
        this.lexicon = lexicon;
        this.sides = sides;
    }

    List<Tie> of(List<Tree> trees, List<Found> events) {
        for (Tree tree : trees) {
            nested(tree);
            for (int i = 0; i < tree.size(); i++) {
                offices(tree, i);
                bonds(tree, i);
                sanctuary(tree, i);
                rule(tree, i);
            }
        }
        for (Found event : events) war(event);
        return List.copyOf(found.values());
    }

    private void add(Tie.Kind kind, String a, String b, Status status, List<String> speakers, Evidence evidence, String rule) {
        if (a.equals(b)) return;
        if (kind.mutual() && found.containsKey(kind + b + ">" + a)) return;
        String key = kind + a + ">" + b;
        Tie before = found.get(key);
        List<Evidence> all = new ArrayList<>(before == null ? List.of() : before.evidence());
        if (!all.contains(evidence)) all.add(evidence);
        boolean told = status == Status.OCCURRED || before != null && before.status() == Status.OCCURRED;
        String id = Id.of(articleId, kind.code(), a, b);
        found.put(key, new Tie(
                id, articleId, kind, a, b, told ? Status.OCCURRED : status, told ? List.of() : speakers, Optional.empty(), all,
                "tie:" + rule, Origin.machine("tie:" + rule + "@" + version)));
    }

    private Evidence evidence(Tree tree) {
        Span span = tree.sentence().span();
        return new Evidence(articleId, span, span.of(text));
    }

    /// "Sudan's army", "the US State Department": the name of one holds the name of the other.
    private void nested(Tree tree) {
        for (Mention whole : sides.mentions()) {
            if (!tree.sentence().span().contains(whole.span()) || whole.how() == Mention.How.PRONOUN) continue;
            Optional<Actor> part = sides.actor(whole.actorId());
            if (part.isEmpty()) continue;
            Optional<Tie.Kind> kind = kindOf(part.get());
            if (kind.isEmpty()) continue;
            for (Mention inner : sides.mentions()) {
                if (!whole.span().contains(inner.span()) || inner.span().equals(whole.span())) continue;
                boolean owner = part.get().partOf().filter(inner.actorId()::equals).isPresent()
                        || part.get().country().isPresent()
                                && sides.actor(inner.actorId()).filter(one -> one.kind() == Kind.COUNTRY).flatMap(Actor::country).equals(part.get().country());
                if (owner) add(kind.get(), whole.actorId(), inner.actorId(), Status.OCCURRED, List.of(), evidence(tree), "name");
            }
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
        Tie.Kind kind = lexicon.cue("tie:spokesperson_of", tree.lemma(i))
                ? Tie.Kind.SPOKESPERSON_OF
                : lexicon.cue("tie:leader_of", tree.lemma(i)) ? Tie.Kind.LEADER_OF : lexicon.cue("tie:member_of", tree.lemma(i)) ? Tie.Kind.MEMBER_OF : null;
        if (kind == null) return;
        Set<String> holders = new LinkedHashSet<>();
        if (tree.is(i, "compound") || tree.is(i, "appos")) holders.addAll(named(tree, tree.head(i)));
        for (int other : tree.children(i, "appos", "nsubj")) holders.addAll(named(tree, other));
        if (holders.isEmpty()) holders.addAll(named(tree, i));
        Set<String> bodies = new LinkedHashSet<>();
        List<Integer> places = new ArrayList<>(tree.children(i, "nmod:poss", "compound", "amod"));
        places.addAll(tree.own(i, "of"));
        places.addAll(tree.own(i, "for"));
        if (tree.is(i, "compound")) {
            int person = tree.head(i);
            for (int other : tree.children(person, "compound", "nmod:poss", "amod")) if (other < i) places.add(other);
        }
        for (int place : places) bodies.addAll(named(tree, place));
        bodies.removeAll(holders);
        for (String holder : holders)
            if (sides.actor(holder).filter(one -> one.kind() == Kind.PERSON || !one.named()).isPresent())
                for (String body : bodies)
                    if (sides.actor(body).filter(one -> one.kind() != Kind.PERSON && one.named()).isPresent())
                        add(kind, holder, body, Status.OCCURRED, List.of(), evidence(tree), "office");
    }

    private List<String> named(Tree tree, int place) {
        return place < 0 ? List.of() : sides.mentionAt(tree.span(place)).map(Mention::actorId).map(List::of).orElse(List.of());
    }

    /// "Allied with", "separate from", "part of", "based in": an adjective or noun with its two ends.
    private void bonds(Tree tree, int i) {
        for (Tie.Kind kind : List.of(Tie.Kind.ALLIED_WITH, Tie.Kind.SEPARATE_FROM, Tie.Kind.PART_OF, Tie.Kind.PARTNER_OF, Tie.Kind.BASED_IN)) {
            if (!lexicon.cue("tie:" + kind.code(), tree.lemma(i))) continue;
            Optional<Told> told = Told.of(tree, i, lexicon, false, Set.of());
            if (told.isEmpty() || told.get().status() != Status.OCCURRED) continue;
            List<String> one = holders(tree, i);
            List<String> other = others(tree, i, kind == Tie.Kind.BASED_IN ? List.of("in", "at") : List.of("with", "from", "to", "of"));
            for (String a : one)
                for (String b : other) add(kind, a, b, status(tree, told.get()), speakers(tree, told.get()), evidence(tree), kind.code());
        }
    }

    private List<String> holders(Tree tree, int i) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : tree.surface(i)) ids.addAll(sides.at(tree, place, true));
        if (ids.isEmpty() && (tree.is(i, "appos") || tree.is(i, "compound") || tree.is(i, "acl")) && tree.head(i) >= 0) ids.addAll(sides.at(tree, tree.head(i), true));
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
        if (ids.isEmpty() && tree.noun(i)) for (int place : tree.children(i, "nmod:poss", "amod", "compound")) ids.addAll(named(tree, place));
        return List.copyOf(ids);
    }

    /// "Found sanctuaries and live openly in Afghanistan".
    private void sanctuary(Tree tree, int i) {
        if (!tree.noun(i) || !lexicon.cue("tie:sanctuary_in", tree.lemma(i)) || tree.head(i) < 0) return;
        int verb = tree.head(i);
        if (!tree.verb(verb)) return;
        Optional<Told> told = Told.of(tree, verb, lexicon, false, Set.of());
        if (told.isEmpty() || told.get().status() != Status.OCCURRED) return;
        List<Integer> hosts = new ArrayList<>(List.of(i, verb));
        hosts.addAll(tree.children(verb, "conj"));
        for (int host : hosts)
            for (int place : tree.own(host, "in"))
                for (String land : sides.at(tree, place, false)) {
                    if (sides.actor(land).filter(one -> one.kind() == Kind.COUNTRY).isEmpty()) continue;
                    for (int subject : tree.agents(verb))
                        for (String guest : sides.at(tree, subject, true))
                            add(Tie.Kind.SANCTUARY_IN, guest, land, status(tree, told.get()), speakers(tree, told.get()), evidence(tree), "sanctuary");
                    return;
                }
    }

    /// "Rules", "governs", "seized power in": who holds a country.
    private void rule(Tree tree, int i) {
        if (!tree.verb(i)) return;
        boolean governs = lexicon.cue("tie:governs", tree.lemma(i));
        boolean seizes = tree.patients(i).stream().anyMatch(object -> tree.lemma(object).equals("power"));
        if (!governs && !(seizes && lexicon.cue("tie:seize", tree.lemma(i)))) return;
        Optional<Told> told = Told.of(tree, i, lexicon, false, Set.of());
        if (told.isEmpty() || told.get().status() != Status.OCCURRED) return;
        List<Integer> places = new ArrayList<>(governs ? tree.patients(i) : tree.obliques(i, "in"));
        for (int subject : tree.agents(i))
            for (String a : sides.at(tree, subject, true))
                for (int place : places)
                    for (String b : sides.at(tree, place, false))
                        if (sides.actor(b).filter(one -> one.kind() == Kind.COUNTRY).isPresent())
                            add(Tie.Kind.GOVERNS, a, b, status(tree, told.get()), speakers(tree, told.get()), evidence(tree), "governs");
    }

    private void war(Found event) {
        if (!event.mode().filter("war"::equals).isPresent() || !event.mutual() || event.status() != Status.OCCURRED) return;
        for (int i = 1; i < event.actors().size(); i++)
            add(Tie.Kind.AT_WAR_WITH, event.actors().getFirst(), event.actors().get(i), Status.OCCURRED, List.of(), event.evidence().getFirst(), "war");
    }

    private List<String> speakers(Tree tree, Told told) {
        return told.speakers().stream().flatMap(place -> sides.at(tree, place, false).stream()).distinct().toList();
    }

    private static Status status(Tree tree, Told told) {
        return told.speakers().isEmpty() && !told.hearsay() ? Status.OCCURRED : Status.CLAIMED;
    }
}
