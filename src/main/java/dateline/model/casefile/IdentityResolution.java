package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.casefile.Identities.Moved;
import dateline.model.casefile.Identities.Pair;
import dateline.model.persistent.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Applies the rulings on actors, in the order they were made. Nothing is rewritten until all are known: an actor
/// that was merged keeps its row, so that taking the ruling back brings all of it back.
final class IdentityResolution {
    private Table<Actor> actors;
    private final Map<String, String> merged = new HashMap<>();
    private final Map<Pair, Ruling> apart = new LinkedHashMap<>();
    private final Map<Pair, Ruling> doubted = new LinkedHashMap<>();
    private final List<Moved> moved = new ArrayList<>();
    private final Map<String, Set<String>> gained = new HashMap<>();
    private final Map<String, Set<String>> lost = new HashMap<>();
    private Map<String, List<String>> loose = Map.of();

    IdentityResolution(Table<Actor> actors) {
        this.actors = actors;
    }

    Optional<Actor> actor(String id) {
        return actors.get(id);
    }

    void put(Actor actor) {
        actors = actors.with(actor);
    }

    /// The actor that stands for this one now.
    String into(String id) {
        String at = id;
        for (int step = 0; step < 100 && merged.containsKey(at); step++) at = Objects.requireNonNull(merged.get(at));
        return at;
    }

    /// All who are one with this actor now.
    Set<String> members(String id) {
        String root = into(id);
        Set<String> members = new LinkedHashSet<>(Set.of(root));
        for (String one : merged.keySet()) if (into(one).equals(root)) members.add(one);
        return members;
    }

    /// Whether the ruling could be followed.
    boolean merge(Decision.Merge merge) {
        String from = merge.target();
        String to = merge.into();
        if (!actors.has(from)) return true;
        if (!actors.has(to) || blocked(from, to)) return false;
        join(from, to);
        return true;
    }

    /// Those who are one because their articles are copies.
    void copied(Map<String, String> ones) {
        ones.forEach((from, to) -> {
            if (!blocked(from, to)) join(from, to);
        });
    }

    private void join(String from, String to) {
        if (!into(from).equals(into(to))) merged.put(into(from), into(to));
    }

    /// Whether the codebook or the analyst keeps apart any of those who would become one.
    private boolean blocked(String a, String b) {
        Set<String> ones = members(a);
        Set<String> others = members(b);
        for (Pair pair : apart.keySet())
            if (ones.contains(pair.a()) && others.contains(pair.b()) || ones.contains(pair.b()) && others.contains(pair.a())) return true;
        for (String one : ones)
            for (String other : others)
                if (actors.get(one).flatMap(x -> actors.get(other).filter(x::distinct)).isPresent()) return true;
        return false;
    }

    boolean keepApart(Decision.KeepApart decision, Ruling ruling) {
        String a = decision.target();
        String b = decision.other();
        if (a.equals(b)) return true;
        apart.put(Pair.of(a, b), ruling);
        // The later decision counts: whichever of the two was taken for the other is itself again.
        if (into(a).equals(into(b)) && merged.remove(a) == null) merged.remove(b);
        return true;
    }

    boolean doubt(Decision.DoubtSame decision, Ruling ruling) {
        doubted.put(Pair.of(decision.target(), decision.other()), ruling);
        return true;
    }

    /// Whoever goes by this way of writing and has no better name is the target, in every article.
    boolean alias(Decision.Alias alias) {
        String text = alias.written();
        String target = alias.target();
        if (text.isBlank() || !actors.has(target)) return true;
        gained.computeIfAbsent(target, id -> new LinkedHashSet<>()).add(text);
        found(target, text);
        if (loose.isEmpty()) loose = looseOnes();
        for (String id : loose.getOrDefault(Identities.folded(text), List.of())) {
            boolean elsewhere = actors.get(id).flatMap(Actor::country)
                    .filter(code -> actors.get(target).flatMap(Actor::country).filter(own -> !own.equals(code)).isPresent()).isPresent();
            if (!id.equals(target) && !merged.containsKey(id) && !elsewhere && !blocked(id, target)) join(id, target);
        }
        return true;
    }

    /// Whoever lost a way of writing before has it again.
    private void found(String id, String text) {
        lost.getOrDefault(id, new HashSet<>()).removeIf(way -> Id.fold(way).equals(Id.fold(text)));
    }

    private Map<String, List<String>> looseOnes() {
        Map<String, List<String>> out = new HashMap<>();
        for (Actor actor : actors)
            if (loose(actor)) out.computeIfAbsent(Identities.folded(actor.name()), name -> new ArrayList<>()).add(actor.id());
        return out;
    }

    /// Neither the codebook nor the analyst knows it: nothing but its wording says who it is.
    private static boolean loose(Actor actor) {
        boolean byName = actor.id().equals(actor.kind().code() + ":" + Id.fold(actor.name()));
        return actor.origin().maker() == Origin.Maker.MACHINE && (!actor.named() || actor.kind() == Kind.UNKNOWN || byName);
    }

    boolean kind(Decision.OfKind decision) {
        actors.get(decision.target()).ifPresent(actor -> put(actor.withKind(decision.kind(), decision.country())));
        return true;
    }

    /// Makes the gaining actor where the case has none; answers who loses, as ids.
    Set<String> split(String loser, SplitTarget to, Ruling ruling) {
        if (!actors.has(to.id()))
            put(new Actor(to.id(), to.name(), to.kind(), to.country(), Optional.empty(), Optional.empty(), Set.of(), List.of(), true,
                    Origin.analyst(ruling.when())));
        Set<String> from = members(loser);
        from.removeAll(members(to.id()));
        return from;
    }

    /// The same, with the way of writing that goes over.
    Set<String> split(Decision.SplitAlias split, Ruling ruling) {
        String to = split.to().id();
        Set<String> from = split(split.target(), split.to(), ruling);
        for (String one : from) lost.computeIfAbsent(one, id -> new HashSet<>()).add(split.written());
        gained.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(split.written());
        found(to, split.written());
        moved.add(new Moved(from, Identities.folded(split.written()), to));
        return from;
    }

    /// Every way in which these actors are written.
    Set<String> ways(Iterable<String> ids) {
        Set<String> ways = new LinkedHashSet<>();
        for (String id : ids) {
            Set<String> own = new LinkedHashSet<>();
            actors.get(id).ifPresent(actor -> {
                own.add(actor.name());
                own.addAll(actor.aliases());
            });
            own.addAll(gained.getOrDefault(id, Set.of()));
            Set<String> gone = lost.getOrDefault(id, Set.of()).stream().map(Id::fold).collect(Collectors.toSet());
            own.removeIf(way -> gone.contains(Id.fold(way)));
            ways.addAll(own);
        }
        return ways;
    }

    boolean changedNothing() {
        return merged.isEmpty() && gained.isEmpty() && lost.isEmpty();
    }

    /// The actors that are left, each with the ways of writing of those it stands for.
    Table<Actor> present() {
        if (changedNothing()) return actors;
        Set<String> touched = new TreeSet<>(gained.keySet());
        touched.addAll(lost.keySet());
        for (String id : merged.keySet()) touched.add(into(id));
        List<Actor> changed = new ArrayList<>();
        for (Actor actor : actors) {
            if (merged.containsKey(actor.id())) continue;
            Actor now = touched.contains(actor.id()) ? whole(actor) : actor;
            Optional<String> whole = now.partOf().map(this::into).filter(id -> !id.equals(actor.id()));
            if (!whole.equals(now.partOf()))
                now = new Actor(now.id(), now.name(), now.kind(), now.country(), now.sector(), whole, now.distinctFrom(), now.aliases(), now.named(), now.origin());
            if (now != actor) changed.add(now);
        }
        return actors.withAll(changed).without(merged.keySet());
    }

    private Actor whole(Actor actor) {
        Set<String> members = members(actor.id());
        // "the Front" and "The Front" are one way of writing; the first is kept.
        Map<String, String> ways = new LinkedHashMap<>();
        ways(members).forEach(way -> ways.putIfAbsent(Id.fold(way), way));
        ways.remove(Id.fold(actor.name()));
        Optional<String> country = actor.country();
        Optional<String> sector = actor.sector();
        Set<String> distinct = new TreeSet<>(actor.distinctFrom());
        for (String id : members) {
            Optional<Actor> member = actors.get(id);
            country = country.or(() -> member.flatMap(Actor::country));
            sector = sector.or(() -> member.flatMap(Actor::sector));
            member.ifPresent(one -> distinct.addAll(one.distinctFrom()));
        }
        return new Actor(actor.id(), actor.name(), actor.kind(), country, sector, actor.partOf(), distinct, List.copyOf(ways.values()), actor.named(), actor.origin());
    }

    Identities done() {
        Map<String, String> roots = new HashMap<>();
        for (String id : merged.keySet()) roots.put(id, into(id));
        return new Identities(roots, present(apart), present(doubted), moved);
    }

    private Map<Pair, Ruling> present(Map<Pair, Ruling> pairs) {
        Map<Pair, Ruling> out = new LinkedHashMap<>();
        pairs.forEach((pair, ruling) -> out.put(Pair.of(into(pair.a()), into(pair.b())), ruling));
        return out;
    }
}
