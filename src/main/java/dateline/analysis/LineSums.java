package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Sign;
import dateline.model.Tie;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import dateline.model.persistent.LayeredMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Sums happenings and ties up into lines. Immutable; when a few happenings change, the lines of others are kept.
final class LineSums {
    /// Talks of more sides than this are a gathering, not that many pairs.
    private static final int SIDES = 5;

    private final ResolvedCase open;
    private final Filter filter;
    private final List<LineSum> sums;
    private final LayeredMap<String, LineSum> byId;

    private LineSums(ResolvedCase open, Filter filter, List<LineSum> sums, LayeredMap<String, LineSum> byId) {
        this.open = open;
        this.filter = filter;
        this.sums = sums;
        this.byId = byId;
    }

    static LineSums of(ResolvedCase open, Filter filter) {
        Map<String, LineSum.Parts> parts = new LinkedHashMap<>();
        for (Happening happening : open.happenings()) {
            List<LineKey> keys = keys(open, happening);
            for (int i = 0; i < keys.size(); i++) parts(parts, keys.get(i), i).happenings().add(happening);
        }
        for (Tie tie : open.ties()) key(open, tie).ifPresent(key -> parts(parts, key, 0).ties().add(tie));
        Map<String, LineSum> byId = HashMap.newHashMap(parts.size());
        List<LineSum> sums = new ArrayList<>(parts.size());
        for (LineSum.Parts one : parts.values()) {
            LineSum sum = LineSum.of(one, open, filter);
            sums.add(sum);
            byId.put(sum.line().id(), sum);
        }
        return new LineSums(open, filter, sums, LayeredMap.of(byId));
    }

    private static LineSum.Parts parts(Map<String, LineSum.Parts> all, LineKey key, int turn) {
        return all.computeIfAbsent(key.id(), id -> new LineSum.Parts(key, turn, new ArrayList<>(1), new ArrayList<>(0)));
    }

    /// In the order in which the case tells of them first.
    List<Line> lines() {
        return sums.stream().map(LineSum::line).toList();
    }

    /// Those of the case that a step leads to.
    LineSums after(ResolvedCase next, ResolvedCase.Step step) {
        if (step.readings().stream().anyMatch(next.file().ties()::has)) return of(next, filter);
        List<Happening> contesting = contesting(next, step);
        Set<Happening> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(step.gone());
        gone.addAll(contesting);
        Map<String, LineSum.Parts> touched = new LinkedHashMap<>();
        for (Happening happening : gone) for (LineKey key : keys(open, happening)) touched.computeIfAbsent(key.id(), id -> without(key, gone));
        for (Happening happening : Stream.concat(step.come().stream(), contesting.stream()).toList())
            for (LineKey key : keys(next, happening)) touched.computeIfAbsent(key.id(), id -> without(key, gone)).happenings().add(happening);
        List<LineSum> left = new ArrayList<>(sums);
        Set<LineSum> old = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String id : touched.keySet()) Optional.ofNullable(byId.get(id)).ifPresent(old::add);
        left.removeIf(old::contains);
        Map<String, LineSum> fresh = new HashMap<>();
        for (LineSum.Parts parts : touched.values()) {
            parts.happenings().sort(next.order());
            if (parts.happenings().isEmpty() && parts.ties().isEmpty()) continue;
            LineSum sum = LineSum.of(parts.told(turn(next, parts)), next, filter);
            left.add(-1 - Collections.binarySearch(left, sum, order(next)), sum);
            fresh.put(sum.line().id(), sum);
        }
        return new LineSums(next, filter, left, byId.without(touched.keySet()).with(fresh));
    }

    /// Denials, unchanged themselves, of readings that have changed: they may point at others now.
    private static List<Happening> contesting(ResolvedCase next, ResolvedCase.Step step) {
        Set<Happening> come = Collections.newSetFromMap(new IdentityHashMap<>());
        come.addAll(step.come());
        return next.happenings().stream()
                .filter(one -> one.lead().denies().filter(step.readings()::contains).isPresent() && !come.contains(one))
                .toList();
    }

    private LineSum.Parts without(LineKey key, Set<Happening> gone) {
        LineSum sum = byId.get(key.id());
        if (sum == null) return new LineSum.Parts(key, 0, new ArrayList<>(), List.of());
        return new LineSum.Parts(sum.parts().key(), 0, new ArrayList<>(sum.parts().happenings().stream().filter(one -> !gone.contains(one)).toList()), sum.parts().ties());
    }

    /// Which of the lines of its first happening the sum is.
    private static int turn(ResolvedCase next, LineSum.Parts parts) {
        if (parts.happenings().isEmpty()) return 0;
        List<LineKey> keys = keys(next, parts.happenings().getFirst());
        for (int i = 0; i < keys.size(); i++) if (keys.get(i).id().equals(parts.key().id())) return i;
        throw new IllegalStateException("no part of " + parts.key().id());
    }

    /// By what is told first: happenings in their order, then ties.
    private static Comparator<LineSum> order(ResolvedCase next) {
        Comparator<Happening> order = next.order();
        return (one, other) -> {
            List<Happening> a = one.parts().happenings();
            List<Happening> b = other.parts().happenings();
            if (a.isEmpty() != b.isEmpty()) return a.isEmpty() ? 1 : -1;
            if (a.isEmpty()) return Long.compare(next.ties().place(one.parts().ties().getFirst().id()), next.ties().place(other.parts().ties().getFirst().id()));
            int first = order.compare(a.getFirst(), b.getFirst());
            return first != 0 ? first : Integer.compare(one.parts().turn(), other.parts().turn());
        };
    }

    private static List<LineKey> keys(ResolvedCase open, Happening happening) {
        Event lead = happening.lead();
        List<LineKey> keys = new ArrayList<>(1);
        if (lead.mutual() && lead.recipients().isEmpty() && lead.actors().size() > 1) {
            List<String> sides = lead.actors().stream().distinct().limit(SIDES).toList();
            for (int i = 0; i < sides.size(); i++)
                for (int j = i + 1; j < sides.size(); j++) keys.add(LineKey.of(sides.get(i), sides.get(j), true, lead.type().sign(), lead.status()));
            if (sides.size() > 1) return keys;
        }
        for (String a : lead.actors())
            for (String b : recipients(open, lead)) if (!a.equals(b)) keys.add(LineKey.of(a, b, false, lead.type().sign(), lead.status()));
        return keys;
    }

    /// A denial without a recipient points at those whose word it contests; anything else without one has no line.
    private static List<String> recipients(ResolvedCase open, Event event) {
        if (!event.recipients().isEmpty() || event.denies().isEmpty()) return event.recipients();
        String denied = event.denies().get();
        Optional<Event> contested = open.events().get(denied);
        Optional<Tie> tie = open.ties().get(denied);
        List<String> accusers = contested.map(Event::attributedTo).or(() -> tie.map(Tie::attributedTo)).orElse(List.of());
        List<String> charged = contested.filter(one -> event.actors().stream().anyMatch(one.recipients()::contains)).map(Event::actors).orElse(List.of());
        return (accusers.isEmpty() ? charged : accusers).stream()
                .filter(id -> !event.actors().contains(id))
                .filter(id -> open.actors().get(id).map(Actor::named).orElse(false))
                .limit(1)
                .toList();
    }

    private static Optional<LineKey> key(ResolvedCase open, Tie tie) {
        boolean mutual = tie.kind().mutual();
        if (tie.a().equals(tie.b()) || tie.kind() == Tie.Kind.ALIAS_OF) return Optional.empty();
        return Optional.of(LineKey.of(tie.a(), tie.b(), mutual, sign(open, tie), tie.status()));
    }

    /// "Allied but separate" is one line that says both.
    private static Sign sign(ResolvedCase open, Tie tie) {
        boolean allied = tie.kind() == Tie.Kind.SEPARATE_FROM
                && open.ties().stream()
                        .anyMatch(other -> other.kind() == Tie.Kind.ALLIED_WITH && other.joins(tie.a(), tie.b()));
        return allied ? Tie.Kind.ALLIED_WITH.sign() : tie.kind().sign();
    }
}
