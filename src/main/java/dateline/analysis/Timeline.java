package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Happening;
import dateline.model.ResolvedCase;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened when, in lanes of actors or of types; what has no date stands apart in text order.
///
/// @param lanes the busiest first
/// @param first and `last` the bounds of all dates; empty when nothing is dated
public record Timeline(List<Lane> lanes, List<Item> undated, Optional<LocalDate> first, Optional<LocalDate> last, int shown, int all) {
    /// A row: an actor's, or a type's (then without an actor).
    public record Lane(String id, String name, Optional<Actor> actor, List<Item> items) {}

    /// A happening as it is drawn.
    ///
    /// @param id of the leading event
    /// @param eventIds of all its events
    /// @param passes whether it passes the filter
    public record Item(
            String id,
            List<String> eventIds,
            List<String> actors,
            Sign sign,
            Status status,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            Optional<When.Precision> precision,
            String label,
            boolean passes) {}

    /// How lanes are made.
    public enum By {
        ACTOR,
        TYPE
    }

    public static Timeline of(ResolvedCase open, Filter filter, By by) {
        List<Item> items = new ArrayList<>();
        for (Happening happening : open.happenings()) items.add(item(happening, open, filter));
        int all = items.size();
        int shown = (int) items.stream().filter(Item::passes).count();
        if (filter.outside() == Filter.Outside.HIDE) items.removeIf(item -> !item.passes());
        List<Item> undated = items.stream().filter(item -> item.start().isEmpty() && item.end().isEmpty()).toList();
        List<Item> dated = items.stream().filter(item -> !undated.contains(item)).toList();
        Optional<LocalDate> first = dated.stream().map(i -> i.start().or(i::end).orElseThrow()).min(Comparator.naturalOrder());
        Optional<LocalDate> last = dated.stream().map(i -> i.end().or(i::start).orElseThrow()).max(Comparator.naturalOrder());
        return new Timeline(lanes(open, dated, items, by), undated, first, last, shown, all);
    }

    private static Item item(Happening happening, ResolvedCase open, Filter filter) {
        Event lead = happening.lead();
        Event dated = happening.events().stream().filter(e -> e.date().map(When::dated).orElse(false)).findFirst().orElse(lead);
        Optional<When> date = dated.date().filter(When::dated);
        boolean passes = happening.events().stream().anyMatch(event -> {
            Optional<Article> article = open.file().articles().get(event.articleId());
            return article.isPresent() && filter.passes(event, article.get());
        });
        List<String> actors = new ArrayList<>(lead.actors());
        actors.addAll(lead.recipients());
        return new Item(
                lead.id(),
                happening.events().stream().map(Event::id).toList(),
                actors,
                lead.type().sign(),
                lead.status(),
                date.flatMap(When::start),
                date.flatMap(When::end),
                date.map(When::precision),
                lead.type().label(),
                passes);
    }

    private static List<Lane> lanes(ResolvedCase open, List<Item> dated, List<Item> all, By by) {
        Map<String, List<Item>> rows = new LinkedHashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        for (Item item : all) for (String id : keys(item, open, by)) weights.merge(id, 1, Integer::sum);
        for (Item item : dated) for (String id : keys(item, open, by)) rows.computeIfAbsent(id, key -> new ArrayList<>()).add(item);
        return rows.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Item>> row) -> -row.getValue().size())
                        .thenComparing(row -> -weights.getOrDefault(row.getKey(), 0))
                        .thenComparing(Map.Entry::getKey))
                .map(row -> new Lane(
                        row.getKey(),
                        by == By.ACTOR ? open.nameOf(row.getKey()) : row.getKey(),
                        by == By.ACTOR ? open.actors().get(row.getKey()) : Optional.empty(),
                        List.copyOf(row.getValue())))
                .toList();
    }

    private static List<String> keys(Item item, ResolvedCase open, By by) {
        if (by == By.ACTOR) return item.actors().stream().distinct().toList();
        return open.events().get(item.id()).map(event -> List.of(event.type().label())).orElse(List.of());
    }
}
