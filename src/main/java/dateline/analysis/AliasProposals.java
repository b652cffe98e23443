package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Tie;
import dateline.model.casefile.Identities.Pair;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Pairs of actors that may be one, each with what speaks for and against it; never a pair that the codebook or
/// the analyst keeps apart, never two entries of the codebook.
public final class AliasProposals {
    private static final double LEAST = .35;
    /// A word that more actors share than this says nothing of any two.
    private static final int COMMON = 30;

    private final ResolvedCase open;
    private final Set<String> takingPart;
    private final Map<String, Set<String>> neighbours = new HashMap<>();
    private final Map<Pair, Integer> against = new HashMap<>();
    private final Map<Pair, Proposal> found = new LinkedHashMap<>();

    /// Two actors that may be one.
    ///
    /// @param why one sentence that the analyst can check
    /// @param weight 0 to 1; a rank, no probability
    public record Proposal(Actor a, Actor b, String why, List<String> speaksFor, List<String> speaksAgainst, double weight) {
        public Pair pair() {
            return Pair.of(a.id(), b.id());
        }
    }

    private AliasProposals(ResolvedCase open) {
        this.open = open;
        takingPart = open.takingPart();
    }

    /// The likeliest first.
    public static List<Proposal> of(ResolvedCase open) {
        AliasProposals proposals = new AliasProposals(open);
        proposals.relate();
        proposals.compare();
        return proposals.found.values().stream()
                .sorted(Comparator.comparingDouble((Proposal p) -> -p.weight()).thenComparing(p -> p.a().name()).thenComparing(p -> p.pair().a() + p.pair().b()))
                .toList();
    }

    private void relate() {
        for (Event event : open.events()) {
            for (String a : event.actors())
                for (String b : event.recipients()) {
                    meet(a, b);
                    if (!a.equals(b)) against.merge(Pair.of(a, b), 1, Integer::sum);
                }
            for (String a : event.actors()) for (String b : event.actors()) if (!a.equals(b)) {
                meet(a, b);
                against.merge(Pair.of(a, b), 1, Integer::sum);
            }
        }
        for (Tie tie : open.ties()) {
            meet(tie.a(), tie.b());
            if (tie.kind() != Tie.Kind.ALIAS_OF) against.merge(Pair.of(tie.a(), tie.b()), 1, Integer::sum);
        }
    }

    private void meet(String a, String b) {
        neighbours.computeIfAbsent(a, id -> new HashSet<>()).add(b);
        neighbours.computeIfAbsent(b, id -> new HashSet<>()).add(a);
    }

    private void compare() {
        Map<String, Set<Actor>> blocks = new LinkedHashMap<>();
        for (Actor actor : open.actors())
            for (String key : keys(actor)) blocks.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(actor);
        Set<Pair> seen = new HashSet<>();
        for (Set<Actor> block : blocks.values()) {
            if (block.size() > COMMON) continue;
            List<Actor> all = List.copyOf(block);
            for (int i = 0; i < all.size(); i++)
                for (int j = i + 1; j < all.size(); j++)
                    if (seen.add(Pair.of(all.get(i).id(), all.get(j).id()))) propose(all.get(i), all.get(j));
        }
    }

    private static List<String> ways(Actor actor) {
        List<String> ways = new ArrayList<>(List.of(actor.name()));
        ways.addAll(actor.aliases());
        return ways;
    }

    private static Set<String> keys(Actor actor) {
        Set<String> keys = new LinkedHashSet<>();
        if (!actor.named()) {
            if (actor.kind().shape() != Kind.Shape.UNKNOWN) keys.add("head " + Alike.head(actor));
            return keys;
        }
        for (String way : ways(actor)) {
            keys.add("name " + Id.fold(way));
            if (Spelling.acronym(way)) keys.add("initials " + way.replace(".", ""));
            if (!Spelling.initials(way).isEmpty()) keys.add("initials " + Spelling.initials(way));
            if (!Spelling.consonants(way).isEmpty()) keys.add("consonants " + Spelling.consonants(way));
            if (!Spelling.bag(way).isEmpty()) keys.add("bag " + Spelling.bag(way));
            for (String word : Spelling.longWords(way)) keys.add("word " + word);
        }
        return keys;
    }

    private void propose(Actor a, Actor b) {
        boolean bothKnown = !a.id().contains(":") && !b.id().contains(":");
        boolean idle = !takingPart.contains(a.id()) && !takingPart.contains(b.id());
        if (bothKnown || idle || open.distinct(a, b).isPresent() || open.identities().apart(a.id(), b.id()).isPresent()) return;
        Optional<Alike> alike = a.named() && b.named() ? Alike.of(a, b) : Alike.unnamed(a, b, open);
        alike.ifPresent(one -> weigh(a, b, one));
    }

    private void weigh(Actor a, Actor b, Alike alike) {
        Scales scales = new Scales(alike.weight());
        weighCountries(a, b, scales);
        weighCompany(a, b, scales);
        if (a.kind().shape() != b.kind().shape())
            scales.against("read as " + words(a.kind()) + " and as " + words(b.kind()), alike.sameName() ? 0 : .1);
        int between = against.getOrDefault(Pair.of(a.id(), b.id()), 0);
        if (between > 0) scales.against(between == 1 ? "one sentence tells of the two as of two" : between + " sentences tell of the two as of two", .3);
        alike.doubt().ifPresent(scales.speaksAgainst::add);
        if (scales.weight >= LEAST)
            found.put(
                    Pair.of(a.id(), b.id()),
                    new Proposal(a, b, alike.why(), List.copyOf(scales.speaksFor), List.copyOf(scales.speaksAgainst), Math.min(1, scales.weight)));
    }

    /// What speaks for and against a pair, and how much in all.
    private static final class Scales {
        private final List<String> speaksFor = new ArrayList<>();
        private final List<String> speaksAgainst = new ArrayList<>();
        private double weight;

        Scales(double weight) {
            this.weight = weight;
        }

        void inFavour(String words, double much) {
            speaksFor.add(words);
            weight += much;
        }

        void against(String words, double much) {
            speaksAgainst.add(words);
            weight -= much;
        }
    }

    private static void weighCountries(Actor a, Actor b, Scales scales) {
        if (a.country().isEmpty() || b.country().isEmpty()) return;
        if (a.country().equals(b.country())) scales.inFavour("same country", .05);
        else scales.against("of different countries", .2);
    }

    private void weighCompany(Actor a, Actor b, Scales scales) {
        Set<String> shared = new HashSet<>(neighbours.getOrDefault(a.id(), Set.of()));
        shared.retainAll(neighbours.getOrDefault(b.id(), Set.of()));
        if (shared.isEmpty()) return;
        String words = shared.size() == 1 ? "both deal with " + open.nameOf(shared.iterator().next()) : "both deal with " + shared.size() + " others";
        scales.inFavour(words, .03 * Math.min(3, shared.size()));
    }

    /// "armed group".
    public static String words(Kind kind) {
        return switch (kind) {
            case IGO -> "international organisation";
            case NGO -> "organisation";
            case MEDIA -> "news outlet";
            default -> kind.code().replace('_', ' ');
        };
    }
}
