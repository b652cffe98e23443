package dateline.desk.timeline;

import dateline.analysis.CaseView;
import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline.Lane;
import dateline.analysis.Timeline;
import dateline.chart.Emphasis;
import dateline.chart.timeline.Axis;
import dateline.chart.timeline.LaneThing;
import dateline.chart.timeline.Period;
import dateline.desk.part.Dates;
import dateline.desk.work.Selection;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.FilterBuilder;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the timeline's pane shows of a case and a selection.
///
/// @param timeline what passes the filter, or all with the rest marked
/// @param everything also what the filter hides, for the overview
/// @param whole all dates with some air
/// @param passing when that happened which passes the filter
record TimelineModel(Timeline timeline, Timeline everything, Period whole, Spans passing) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final double SHORTEST = 60;
    private static final double AIR = .03;

    /// Before anything is known.
    static final TimelineModel NONE = new TimelineModel(Timeline.EMPTY, Timeline.EMPTY, new Period(0, 365), Spans.of(List.of()));

    /// What it depends on.
    record Question(ResolvedCase open, Filter filter, By by) {}

    static TimelineModel of(Question asked) {
        CaseView view = CaseView.of(asked.open(), asked.filter());
        Timeline all = view.unhidden().timeline(asked.by());
        Timeline shown = view.timeline(asked.by());
        return new TimelineModel(shown, all, whole(asked.open(), all), Spans.of(shown.items().stream().filter(Item::passes).toList()));
    }

    /// Without any date the year up to the newest article, so that there is an axis at all.
    private static Period whole(ResolvedCase open, Timeline all) {
        LocalDate newest = open.file().articles().stream()
                .flatMap(article -> article.published().stream())
                .max(LocalDate::compareTo)
                .or(open.file()::asOf)
                .orElse(LocalDate.of(2000, 12, 31));
        Period dates = Period.of(all.first().orElse(newest.minusYears(1)), all.last().orElse(newest));
        Period aired = dates.padded(AIR);
        double lacks = Math.max(0, SHORTEST - aired.length()) / 2;
        return new Period(aired.from() - lacks, aired.to() + lacks);
    }

    boolean nothing() {
        return timeline.lanes().isEmpty();
    }

    /// "July 2021 to February 2024, 31 of 48 events (18 stated, 5 from context, 4 reported, 4 undated)".
    String about(Period period) {
        if (everything.tally().all() == 0) return "";
        return words(period) + ", " + passing.meeting(period) + " of " + everything.tally().all() + (everything.tally().all() == 1 ? " event" : " events")
                + (timeline.tally().shown() == 0 ? "" : " (" + timeline.tally().dates().words() + ")");
    }

    /// As exact as can be seen: days where days are shown, else months.
    static String words(Period period) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay();
        if (period.length() < Axis.Level.DAYS.days() * 2)
            return first.equals(last) ? Dates.words(first) : Dates.words(first) + " to " + Dates.words(last);
        return MONTH.format(first) + " to " + MONTH.format(last);
    }

    /// Whose share of all is shown: the one actor that is picked, or how many.
    static String share(ResolvedCase open, Selection now) {
        List<String> names = now.actors().stream().map(open::nameOf).toList();
        if (names.size() == 1) return names.getFirst();
        return now.nothingPicked() ? "" : names.isEmpty() ? "the selection" : names.size() + " actors";
    }

    /// Whether the item belongs to what is picked.
    static boolean picked(Item item, Selection selection) {
        return item.involves(selection.actors()) || item.hasAny(selection.events());
    }

    /// What of the things that are drawn is picked, kept at full strength or faded.
    Emphasis emphasis(List<LaneThing> things, Selection selection, Optional<LaneThing> hovered) {
        Set<String> picked = new HashSet<>();
        Set<String> kept = new HashSet<>();
        Set<String> faded = new HashSet<>();
        boolean dims = selection.filter().outside() != Filter.Outside.SHOW;
        boolean any = !selection.nothingPicked() && timeline.items().stream().anyMatch(item -> picked(item, selection));
        for (LaneThing thing : things) {
            String id = thing.ref().id();
            if (thing.items().stream().anyMatch(item -> item.hasAny(selection.events()))) picked.add(id);
            if (any && thing.items().stream().anyMatch(item -> picked(item, selection))) kept.add(id);
            if (dims && thing.items().stream().noneMatch(Item::passes)) faded.add(id);
        }
        // Something is picked, but out of sight: all that is in sight is dimmed.
        if (any && kept.isEmpty()) kept.add("");
        return new Emphasis(picked, hovered.map(thing -> Set.of(thing.ref().id())).orElse(Set.of()), kept, faded);
    }

    /// Index of the uppermost lane of one of the actors.
    Optional<Integer> laneOf(Set<String> actorIds) {
        for (int i = 0; i < timeline.lanes().size(); i++) if (actorIds.contains(timeline.lanes().get(i).id())) return Optional.of(i);
        return Optional.empty();
    }

    /// Index of the uppermost lane that holds one of the events.
    Optional<Integer> laneOfEvents(Set<String> eventIds) {
        for (int i = 0; i < timeline.lanes().size(); i++) {
            Lane lane = timeline.lanes().get(i);
            for (List<Item> items : List.of(lane.items(), lane.undated()))
                for (Item item : items) if (item.hasAny(eventIds)) return Optional.of(i);
        }
        return Optional.empty();
    }

    /// The time that the picked events take.
    Optional<Period> periodOf(Set<String> eventIds) {
        return around(timeline.items().stream().filter(item -> item.hasAny(eventIds)).toList());
    }

    /// The time that some items take, empty if none has a date.
    static Optional<Period> around(List<Item> items) {
        List<Item> dated = items.stream().filter(Item::dated).toList();
        if (dated.isEmpty()) return Optional.empty();
        LocalDate first = dated.stream().map(Item::firstDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = dated.stream().map(Item::lastDay).max(LocalDate::compareTo).orElseThrow();
        return Optional.of(Period.of(first, last));
    }

    /// The filter with the period as its bounds.
    static Filter filtered(Filter filter, Optional<Period> period) {
        return FilterBuilder.builder(filter).from(period.map(Period::firstDay)).to(period.map(Period::lastDay)).build();
    }

    /// The period that a filter lets pass; empty where it has none.
    Optional<Period> periodOf(Filter filter) {
        if (filter.from().isEmpty() && filter.to().isEmpty()) return Optional.empty();
        double from = filter.from().map(day -> (double) day.toEpochDay()).orElse(whole.from());
        double to = filter.to().map(day -> day.toEpochDay() + 1.0).orElse(whole.to());
        return to - from < 1 ? Optional.empty() : Optional.of(new Period(from, Math.max(to, from + Period.LEAST)));
    }

    static boolean sameDays(Filter filter, Period period) {
        return filter.from().equals(Optional.of(period.firstDay())) && filter.to().equals(Optional.of(period.lastDay()));
    }

    /// The first article in text order whose events have no date, best one that has no publication date either.
    Optional<String> firstUndated(ResolvedCase open) {
        List<Article> articles = timeline.undated().stream()
                .flatMap(item -> open.events().get(item.id()).stream())
                .map(Event::articleId)
                .distinct()
                .flatMap(id -> open.file().articles().get(id).stream())
                .toList();
        return articles.stream()
                .filter(article -> article.published().isEmpty())
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .map(Article::id);
    }

    /// What the keyboard stops at, in the order of time; undated things follow in text order.
    static List<LaneThing> stops(List<LaneThing> things) {
        return things.stream()
                .filter(LaneThing::stop)
                .sorted(Comparator.comparingDouble(LaneThing::x).thenComparingInt(LaneThing::lane))
                .toList();
    }
}
