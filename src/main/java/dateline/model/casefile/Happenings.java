package dateline.model.casefile;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Status;
import dateline.model.persistent.LayeredMap;
import dateline.model.persistent.Table;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The events of several articles joined that tell the same thing: same type, overlapping sides, compatible
/// date; undated ones only where their wording is nearly equal.
final class Happenings {
    private final Table<Event> events;
    private final Table<Article> articles;
    private final Reports index;
    private final List<Happening> all;
    private final LayeredMap<String, Happening> byEvent;
    private final List<Happening> gone;
    private final List<Happening> come;

    private Happenings(Table<Event> events, Table<Article> articles, Reports index, List<Happening> all, LayeredMap<String, Happening> byEvent,
            List<Happening> gone, List<Happening> come) {
        this.events = events;
        this.articles = articles;
        this.index = index;
        this.all = all;
        this.byEvent = byEvent;
        this.gone = gone;
        this.come = come;
    }

    static Happenings of(Table<Event> events, Table<Article> articles) {
        List<Report> reports = events.stream().map(Report::new).toList();
        Reports index = Reports.of(reports);
        List<Happening> all = joined(reports, index).stream()
                .map(group -> group.happening(articles))
                .sorted(Comparator.comparing(Placed::start).thenComparing(Placed::place))
                .map(Placed::happening)
                .toList();
        Map<String, Happening> byEvent = HashMap.newHashMap(events.size());
        for (Happening happening : all) for (Event event : happening.events()) byEvent.put(event.id(), happening);
        return new Happenings(events, articles, index, all, LayeredMap.of(byEvent), List.of(), List.of());
    }

    /// By date, undated ones last in text order.
    List<Happening> all() {
        return all;
    }

    /// Those of the happenings before that are none of these, if these were made from others.
    List<Happening> gone() {
        return gone;
    }

    /// Those of these that are none of the happenings before.
    List<Happening> come() {
        return come;
    }

    /// By date, undated ones last in the order of the case.
    Comparator<Happening> order() {
        return order(events);
    }

    /// The one that the event tells of.
    Optional<Happening> of(String eventId) {
        return Optional.ofNullable(byEvent.get(eventId));
    }

    /// The happenings when some events have changed.
    ///
    /// @param gone as they were here
    /// @param come as they are in `next`, a table in the order of this one
    Happenings after(Table<Event> next, Collection<Event> gone, Collection<Event> come) {
        List<Report> left = gone.stream().map(Report::new).toList();
        List<Report> fresh = come.stream().map(Report::new).toList();
        Reports changed = index.changed(left, fresh);
        List<Report> touched = touched(next, left, fresh, changed);
        Map<String, Happening> dropped = new LinkedHashMap<>();
        for (Event event : gone) of(event.id()).ifPresent(one -> dropped.put(one.id(), one));
        for (Report report : touched) of(report.event().id()).ifPresent(one -> dropped.put(one.id(), one));
        List<Happening> list = new ArrayList<>(all);
        for (Happening happening : dropped.values()) list.remove(Collections.binarySearch(list, happening, order()));
        Map<String, Happening> homes = new HashMap<>();
        List<Happening> made = new ArrayList<>();
        for (Group group : joined(touched, changed)) {
            Happening told = group.happening(articles).happening();
            Optional<Happening> same = Optional.ofNullable(dropped.get(told.id())).filter(told::equals);
            Happening happening = same.orElse(told);
            if (same.isPresent()) dropped.remove(happening.id());
            else made.add(happening);
            list.add(-1 - Collections.binarySearch(list, happening, order(next)), happening);
            for (Event event : happening.events()) homes.put(event.id(), happening);
        }
        LayeredMap<String, Happening> known = byEvent.without(gone.stream().map(Event::id).filter(id -> !homes.containsKey(id)).toList());
        return new Happenings(next, articles, changed, Collections.unmodifiableList(list), known.with(homes), List.copyOf(dropped.values()), made);
    }

    /// Whoever the change may bring into another happening: who is like one of the changed, who is like those, and so on.
    private List<Report> touched(Table<Event> next, List<Report> gone, List<Report> come, Reports changed) {
        Map<String, Report> found = new HashMap<>();
        Deque<Report> open = new ArrayDeque<>(come);
        for (Report report : come) found.put(report.event().id(), report);
        for (Report report : gone)
            changed.near(report, other -> {
                if (other.like(report) && found.putIfAbsent(other.event().id(), other) == null) open.add(other);
            });
        while (!open.isEmpty()) {
            Report report = open.remove();
            changed.near(report, other -> {
                if (other.like(report) && found.putIfAbsent(other.event().id(), other) == null) open.add(other);
            });
        }
        return found.values().stream().sorted(Comparator.comparingLong(one -> next.place(one.event().id()))).toList();
    }

    private static Comparator<Happening> order(Table<Event> events) {
        return Comparator.comparing(Happenings::start).thenComparingLong(one -> events.place(one.id()));
    }

    /// Each report, in the order given, goes to the group of which every one is like it: to that of its first actor
    /// before that of its second, and among those to the one that this actor came into first.
    private static List<Group> joined(List<Report> reports, Reports index) {
        List<Group> groups = new ArrayList<>();
        Map<String, Group> homes = HashMap.newHashMap(reports.size());
        for (int place = 0; place < reports.size(); place++) {
            Report report = reports.get(place);
            Choice choice = new Choice(report);
            index.near(report, other -> {
                if (other.like(report)) choice.weigh(homes.get(other.event().id()));
            });
            Group home = choice.best;
            if (home == null) groups.add(home = new Group());
            home.reports.add(report);
            home.places.add(place);
            homes.put(report.event().id(), home);
        }
        return groups;
    }

    private static LocalDate start(Happening happening) {
        return happening.lead().date().flatMap(when -> when.start().or(when::end)).orElse(LocalDate.MAX);
    }

    /// @param place of the report that it was begun with
    private record Placed(Happening happening, LocalDate start, int place) {}

    /// Reports of one happening, with their places in the order of the case.
    private static final class Group {
        private final List<Report> reports = new ArrayList<>(1);
        private final List<Integer> places = new ArrayList<>(1);

        boolean fits(Report report) {
            for (Report one : reports) if (!one.like(report)) return false;
            return true;
        }

        /// Where the actor came into it, -1 if it did not.
        int since(String actor) {
            for (int i = 0; i < reports.size(); i++) if (reports.get(i).event().actors().contains(actor)) return places.get(i);
            return -1;
        }

        Placed happening(Table<Article> articles) {
            List<Event> events = reports.size() == 1 ? List.of(reports.getFirst().event()) : reports.stream()
                    .map(Report::event)
                    .sorted(Comparator.comparing((Event event) -> event.status() != Status.OCCURRED)
                            .thenComparing(event -> articles.get(event.articleId()).flatMap(Article::published).orElse(LocalDate.MAX)))
                    .toList();
            Happening happening = new Happening(reports.getFirst().event().id(), events);
            return new Placed(happening, start(happening), places.getFirst());
        }
    }

    /// The home that an report finds among groups.
    private static final class Choice {
        private final Report report;
        private final List<Group> weighed = new ArrayList<>(1);
        private @Nullable Group best;
        private int actor;
        private int since;

        Choice(Report report) {
            this.report = report;
        }

        void weigh(@Nullable Group group) {
            if (group == null || weighed.contains(group)) return;
            weighed.add(group);
            if (!group.fits(report)) return;
            List<String> actors = report.event().actors();
            for (int i = 0; i < actors.size(); i++) {
                int place = group.since(actors.get(i));
                if (place < 0) continue;
                if (best == null || i < actor || i == actor && place < since) {
                    best = group;
                    actor = i;
                    since = place;
                }
                return;
            }
        }
    }
}
