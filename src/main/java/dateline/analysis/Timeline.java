package dateline.analysis;

import dateline.analysis.source.SourceNote;
import dateline.job.Foreground;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What happened when, in lanes of actors or of types; what has no date stands apart in text order.
///
/// @param lanes the busiest first, those without any date last
/// @param items all that is drawn, by date; undated ones last in text order
/// @param sources the articles that items rest on, by their numbers for the case
public record Timeline(By by, List<Lane> lanes, List<Item> items, Bounds bounds, Tally tally, List<SourceNote> sources) {
    public static final Timeline EMPTY =
            new Timeline(By.ACTOR, List.of(), List.of(), new Bounds(Optional.empty(), Optional.empty()), new Tally(0, 0, DayCounts.NONE), List.of());

    /// The bounds of all dates; empty when nothing is dated.
    public record Bounds(Optional<LocalDate> first, Optional<LocalDate> last) {}

    /// How many happenings pass the filter, of how many.
    ///
    /// @param dates of those that pass, also of those that are only reported where these are left out
    public record Tally(int shown, int all, DayCounts dates) {}

    public Optional<LocalDate> first() {
        return bounds.first;
    }

    public Optional<LocalDate> last() {
        return bounds.last;
    }

    /// A row: an actor's, or a type's (then without an actor).
    ///
    /// @param items the dated ones by date
    /// @param undated in text order
    public record Lane(String id, String name, Optional<Actor> actor, List<Item> items, List<Item> undated) {}

    /// A happening as it is drawn.
    ///
    /// @param id of the leading event
    /// @param date that of the first of its events that has one; else the earliest on which it is reported
    /// @param passes whether it passes the filter
    public record Item(String id, Basis basis, Sides sides, Deed deed, Optional<When> date, boolean passes) {
        /// What tells of it.
        ///
        /// @param eventIds of all its events
        /// @param articleIds where it was read, each once
        public record Basis(List<String> eventIds, List<String> articleIds) {}

        /// Ids of its sides.
        public record Sides(List<String> actors, List<String> recipients) {}

        /// What was done.
        ///
        /// @param label in words of the text where it gives any
        /// @param type in the word of its type
        public record Deed(String label, String type, Sign sign, Status status) {}

        public List<String> eventIds() {
            return basis.eventIds;
        }

        public List<String> articleIds() {
            return basis.articleIds;
        }

        public List<String> actors() {
            return sides.actors;
        }

        public List<String> recipients() {
            return sides.recipients;
        }

        public String label() {
            return deed.label;
        }

        public String type() {
            return deed.type;
        }

        public Sign sign() {
            return deed.sign;
        }

        public Status status() {
            return deed.status;
        }

        public boolean dated() {
            return date.isPresent();
        }

        /// Whether nothing but an article's day puts it into time.
        public boolean reported() {
            return date.flatMap(When::reportedDay).isPresent();
        }

        /// Whether its day is from other words of its article.
        public boolean context() {
            return date.filter(when -> when.basis() == dateline.model.Basis.CONTEXT).isPresent();
        }

        /// First day; the last one where nothing says when it began.
        public LocalDate firstDay() {
            if (date.isEmpty()) return LocalDate.MAX;
            When when = date.get();
            return when.start().isPresent() ? when.start().get() : when.end().orElse(LocalDate.MAX);
        }

        /// Last day; the first one where nothing says when it ended.
        public LocalDate lastDay() {
            if (date.isEmpty()) return LocalDate.MAX;
            When when = date.get();
            return when.end().isPresent() ? when.end().get() : when.start().orElse(LocalDate.MAX);
        }

        /// Whether it happened on one day.
        public boolean instant() {
            return date.isPresent() && date.get().start().isPresent() && date.get().start().equals(date.get().end());
        }

        public boolean hasAny(Set<String> ids) {
            return !Collections.disjoint(eventIds(), ids);
        }

        public boolean involves(Set<String> actorIds) {
            return !Collections.disjoint(actors(), actorIds) || !Collections.disjoint(recipients(), actorIds);
        }
    }

    /// How lanes are made.
    public enum By {
        ACTOR,
        TYPE
    }

    public static Timeline of(ResolvedCase open, Filter filter, By by) {
        ResolvedCase left = open.left(filter);
        return of(left, filter, by, items(left, filter));
    }

    /// @param all an item for each happening of the case
    static Timeline of(ResolvedCase open, Filter filter, By by, List<Item> all) {
        assert Foreground.away();
        List<Item> passing = all.stream().filter(Item::passes).toList();
        List<Item> shown = filter.outside() == Filter.Outside.HIDE ? passing : all;
        List<Item> drawn = filter.reported() ? shown : shown.stream().filter(item -> !item.reported()).toList();
        return of(open, drawn, by, new Tally(passing.size(), all.size(), DayCounts.of(passing)));
    }

    /// An item for each happening, in their order.
    static List<Item> items(ResolvedCase open, Filter filter) {
        List<Item> items = new ArrayList<>();
        for (Happening happening : open.happenings()) items.add(item(happening, open, filter));
        return items;
    }

    /// The same for the case that a step leads to.
    ///
    /// @param items of the case before it
    static List<Item> items(List<Item> items, ResolvedCase next, ResolvedCase.Step step, Filter filter) {
        if (step.gone().isEmpty() && step.come().isEmpty()) return items;
        Set<Happening> come = Collections.newSetFromMap(new IdentityHashMap<>());
        come.addAll(step.come());
        Set<String> gone = new HashSet<>();
        for (Happening happening : step.gone()) gone.add(happening.lead().id());
        Iterator<Item> kept = items.stream().filter(item -> !gone.contains(item.id())).iterator();
        List<Item> out = new ArrayList<>(items.size());
        for (Happening happening : next.happenings()) out.add(come.contains(happening) ? item(happening, next, filter) : kept.next());
        return out;
    }

    private static Timeline of(ResolvedCase open, List<Item> found, By by, Tally tally) {
        // A happening whose leading event is undated may still have a date, from another article.
        List<Item> items = Stream.concat(
                        found.stream().filter(Item::dated).sorted(Comparator.comparing(Item::firstDay)),
                        found.stream().filter(item -> !item.dated()))
                .toList();
        Optional<LocalDate> first = items.stream().filter(Item::dated).map(Item::firstDay).min(Comparator.naturalOrder());
        Optional<LocalDate> last = items.stream().filter(Item::dated).map(Item::lastDay).max(Comparator.naturalOrder());
        List<SourceNote> sources = SourceNote.of(open.file(), articles(items.stream()));
        return new Timeline(by, lanes(open, items, by), items, new Bounds(first, last), tally, sources);
    }

    /// Ids of the articles that items rest on.
    private static Set<String> articles(Stream<Item> items) {
        return items.flatMap(item -> item.articleIds().stream()).collect(Collectors.toSet());
    }

    /// Only what the given actors take part in, in their lanes; of a single one, all its happenings in every lane.
    public Timeline among(ResolvedCase open, Set<String> ids) {
        List<Item> kept = items.stream()
                .filter(item -> ids.size() == 1
                        ? item.involves(ids)
                        : Stream.concat(item.actors().stream(), item.recipients().stream()).filter(ids::contains).distinct().count() > 1)
                .toList();
        List<Item> passing = kept.stream().filter(Item::passes).toList();
        return of(open, kept, by, new Tally(passing.size(), kept.size(), DayCounts.of(passing)));
    }

    /// Whether there are undated ones: they come last.
    public boolean anyUndated() {
        return !items.isEmpty() && !items.getLast().dated();
    }

    public List<Item> undated() {
        return items.stream().filter(item -> !item.dated()).toList();
    }

    /// The numbers of the sources that the items rest on, ascending.
    public List<Integer> notes(List<Item> some) {
        return SourceNote.numbers(sources, articles(some.stream()));
    }

    /// The sources of so many of its lanes.
    public List<SourceNote> sourcesOf(int most) {
        return SourceNote.only(sources, articles(lanes.stream().limit(most).flatMap(lane -> Stream.concat(lane.items().stream(), lane.undated().stream())))::contains);
    }

    private static Item item(Happening happening, ResolvedCase open, Filter filter) {
        Statement said = Statement.of(open, happening);
        Event lead = said.lead();
        boolean passes = happening.events().stream().anyMatch(event -> open.passes(event, filter));
        return new Item(
                lead.id(),
                new Item.Basis(happening.events().stream().map(Event::id).toList(), happening.events().stream().map(Event::articleId).distinct().toList()),
                new Item.Sides(said.actors(), said.recipients()),
                new Item.Deed(said.words(), said.type().label(), said.type().sign(), said.status()),
                said.when(),
                passes);
    }

    /// A lane while it is filled.
    private record Row(List<Item> dated, List<Item> undated) {}

    private static List<Lane> lanes(ResolvedCase open, List<Item> items, By by) {
        Map<String, Row> rows = new HashMap<>();
        for (Item item : items)
            for (String id : keys(item, by)) {
                Row row = rows.computeIfAbsent(id, key -> new Row(new ArrayList<>(2), new ArrayList<>(0)));
                (item.dated() ? row.dated() : row.undated()).add(item);
            }
        return rows.entrySet().stream()
                .map(row -> new Lane(
                        row.getKey(),
                        by == By.ACTOR ? open.nameOf(row.getKey()) : row.getKey(),
                        by == By.ACTOR ? open.actors().get(row.getKey()) : Optional.empty(),
                        List.copyOf(row.getValue().dated()),
                        List.copyOf(row.getValue().undated())))
                .sorted(Comparator.comparing((Lane lane) -> lane.items().isEmpty())
                        .thenComparing(lane -> -lane.items().size() - lane.undated().size())
                        .thenComparing(Lane::id))
                .toList();
    }

    private static Set<String> keys(Item item, By by) {
        if (by == By.TYPE) return Set.of(item.type());
        Set<String> ids = new LinkedHashSet<>(item.actors());
        ids.addAll(item.recipients());
        return ids;
    }
}
