package dateline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Joins the events of several articles that tell the same thing: same type, overlapping sides, compatible
/// date; undated ones only where their wording is nearly equal.
final class Happenings {
    /// Dates that span more days than this say too little to join two events by.
    private static final int VAGUE = 45;

    private Happenings() {}

    static List<Happening> join(Table<Event> events, Table<Article> articles) {
        List<Event> all = new ArrayList<>();
        events.forEach(all::add);
        Map<String, List<List<Event>>> byKey = new HashMap<>();
        List<List<Event>> groups = new ArrayList<>();
        for (Event event : all) {
            Optional<List<Event>> home = keys(event).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(group -> fits(group, event))
                    .findFirst();
            List<Event> group = home.orElseGet(() -> {
                List<Event> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
            });
            group.add(event);
            for (String key : keys(event)) {
                List<List<Event>> known = byKey.computeIfAbsent(key, k -> new ArrayList<>());
                if (known.isEmpty() || known.getLast() != group) known.add(group);
            }
        }
        Map<String, Integer> order = new HashMap<>();
        for (Event event : all) order.put(event.id(), order.size());
        return groups.stream()
                .map(group -> new Happening(group.getFirst().id(), sorted(group, articles, order)))
                .sorted(Comparator.comparing((Happening h) -> start(h.lead())).thenComparing(h -> order.getOrDefault(h.id(), 0)))
                .toList();
    }

    private static List<String> keys(Event event) {
        return event.actors().stream().map(actor -> event.type().code() + " " + actor).toList();
    }

    private static LocalDate start(Event event) {
        return event.date().flatMap(when -> when.start().or(when::end)).orElse(LocalDate.MAX);
    }

    private static List<Event> sorted(List<Event> group, Table<Article> articles, Map<String, Integer> order) {
        return group.stream()
                .sorted(Comparator.comparing((Event e) -> e.status() != Status.OCCURRED)
                        .thenComparing(e -> articles.get(e.articleId()).flatMap(Article::published).orElse(LocalDate.MAX))
                        .thenComparing(e -> order.getOrDefault(e.id(), 0)))
                .toList();
    }

    private static boolean fits(List<Event> group, Event event) {
        return group.stream()
                .allMatch(other -> !other.articleId().equals(event.articleId())
                        && other.status() == event.status()
                        && sidesOverlap(other, event)
                        && sameTime(other, event));
    }

    private static boolean sidesOverlap(Event a, Event b) {
        Set<String> one = new HashSet<>(a.recipients());
        Set<String> two = new HashSet<>(b.recipients());
        boolean recipients = one.isEmpty() && two.isEmpty() || shares(one, two);
        return shares(new HashSet<>(a.actors()), new HashSet<>(b.actors())) && recipients;
    }

    private static boolean shares(Set<String> one, Set<String> two) {
        return one.stream().anyMatch(two::contains);
    }

    private static boolean sameTime(Event a, Event b) {
        if (days(a) <= VAGUE && days(b) <= VAGUE) return overlap(a.date().orElseThrow(), b.date().orElseThrow());
        return wording(a, b) >= .6;
    }

    private static long days(Event event) {
        return event.date()
                .filter(when -> when.start().isPresent() && when.end().isPresent())
                .map(when -> when.end().orElseThrow().toEpochDay() - when.start().orElseThrow().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    private static boolean overlap(When a, When b) {
        return !a.start().orElseThrow().isAfter(b.end().orElseThrow())
                && !b.start().orElseThrow().isAfter(a.end().orElseThrow());
    }

    /// Share of words that two sentences have in common, 0 to 1.
    private static double wording(Event a, Event b) {
        Set<String> one = words(a);
        Set<String> two = words(b);
        long shared = one.stream().filter(two::contains).count();
        return (double) shared / Math.max(1, one.size() + two.size() - shared);
    }

    private static Set<String> words(Event event) {
        Map<String, Boolean> out = new LinkedHashMap<>();
        for (String word : Id.fold(event.evidence().getFirst().text()).split(" ")) out.put(word, true);
        return out.keySet();
    }
}
