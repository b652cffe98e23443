package dateline.analysis;

import dateline.analysis.source.SourceNote;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.When;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How an actor graph grew: what had been told, or had happened, by each of several dates.
///
/// @param whole every actor and line of any step; numbers its sources
/// @param steps in order of their dates, at least one
/// @param undated how many lines rest on what has no day on which it was told; they are in no step
/// @param by which day counts
public record Story(ActorGraph whole, List<Step> steps, int undated, By by) {
    public Story {
        steps = List.copyOf(steps);
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /// What had been told by one date.
    ///
    /// @param graph a line of it passes if no earlier step has it, or if it has grown since
    public record Step(LocalDate date, ActorGraph graph) {
        /// How many lines no earlier step has.
        public long fresh() {
            return graph.lines().stream().filter(line -> line.before() == 0).count();
        }

        /// How many lines sum up more than in the step before.
        public long grown() {
            return graph.lines().stream().filter(Line::grown).count();
        }
    }

    /// Which day counts.
    public enum By {
        /// the day on which its article was published, else the last day on which it may have happened
        TOLD,
        /// the last day on which it may have happened, else the day on which its article was published
        HAPPENED
    }

    /// The days on which something is added, the first one first; each as often as events and ties are added on it.
    public static List<LocalDate> days(ResolvedCase open, Filter filter, Set<String> only, By by) {
        Told told = new Told(open, by == By.TOLD);
        List<LocalDate> days = new ArrayList<>();
        for (Line line : shown(open, filter, only).lines()) {
            for (String id : line.eventIds()) open.events().get(id).flatMap(told::on).ifPresent(days::add);
            for (String id : line.tieIds()) open.ties().get(id).flatMap(told::on).ifPresent(days::add);
        }
        return days.stream().sorted().toList();
    }

    /// At most so many of these days, each adding about as much as the others; the last one is always among them.
    ///
    /// @param days in order, each as often as something is added on it
    public static List<LocalDate> spread(List<LocalDate> days, int most) {
        List<LocalDate> different = days.stream().distinct().toList();
        if (different.size() <= most) return different;
        List<LocalDate> chosen = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            // As many different days must be left as are still to be chosen.
            int latest = different.size() - 1 - (most - i);
            int wanted = different.indexOf(days.get((int) ((long) days.size() * i / most) - 1));
            int earliest = chosen.isEmpty() ? 0 : different.indexOf(chosen.getLast()) + 1;
            chosen.add(different.get(Math.clamp(wanted, earliest, latest)));
        }
        return chosen;
    }

    /// @param filter what of the case is looked at; what it leaves out is hidden
    /// @param only ids of the actors that are asked for; empty for all
    /// @param dates at least one, in any order
    public static Story of(ResolvedCase open, Filter filter, Set<String> only, By by, List<LocalDate> dates) {
        Told told = new Told(open, by == By.TOLD);
        List<LocalDate> days = dates.stream().distinct().sorted().toList();
        ActorGraph last = shown(upTo(open, told, days.getLast()), filter, only);
        Set<String> named = new HashSet<>(last.actors().stream().map(Actor::id).toList());
        List<ActorGraph> graphs = new ArrayList<>();
        for (LocalDate day : days) {
            ActorGraph all = shown(upTo(open, told, day), filter.with(Filter.Unnamed.SHOW), only);
            // Who is too many in the end is not there at the beginning either.
            graphs.add(all.between(id -> named.contains(id) || open.actors().get(id).map(Actor::named).orElse(false)));
        }
        ActorGraph whole = whole(open, graphs, last);
        List<Step> steps = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < graphs.size(); i++) {
            List<Line> lines = graphs.get(i).lines().stream().map(line -> line.after(seen.getOrDefault(line.id(), 0))).toList();
            for (Line line : lines) seen.merge(line.id(), line.count(), Math::max);
            steps.add(new Step(days.get(i), new ActorGraph(graphs.get(i).actors(), lines, whole.weights(), whole.sources(), 0, 0)));
        }
        ResolvedCase dateless = open.only(event -> told.on(event).isEmpty(), tie -> told.on(tie).isEmpty());
        int without = shown(dateless, filter.with(Filter.Unnamed.SHOW), only).lines().size();
        return new Story(whole, steps, without, by);
    }

    /// Whether its last date comes after the event did.
    boolean knows(ResolvedCase open, Event event) {
        return new Told(open, by == By.TOLD).on(event).filter(on -> !on.isAfter(steps.getLast().date())).isPresent();
    }

    /// The same where it counts when things happened, with a word on lines of which nothing but the day of an article says
    /// that: "accusation, by 30 Sep".
    public Story dated(ResolvedCase open) {
        return by == By.TOLD ? this : new Story(whole, steps.stream().map(step -> new Step(step.date(), dated(step.graph(), open))).toList(), undated, by);
    }

    private static ActorGraph dated(ActorGraph graph, ResolvedCase open) {
        List<Line> lines = graph.lines().stream().map(line -> line.withLabel(line.label() + reported(line, open))).toList();
        return new ActorGraph(graph.actors(), lines, graph.weights(), graph.sources(), graph.leftOut(), graph.places());
    }

    private static String reported(Line line, ResolvedCase open) {
        List<When> dates = line.eventIds().stream().flatMap(id -> open.events().get(id).flatMap(Event::date).filter(When::placed).stream()).toList();
        if (dates.isEmpty() || !line.tieIds().isEmpty() || dates.stream().anyMatch(When::dated)) return "";
        String day = DAY.format(dates.stream().flatMap(when -> when.reportedDay().stream()).min(Comparator.naturalOrder()).orElseThrow());
        return (dates.stream().allMatch(When::stillToCome) ? ", from " : ", by ") + day;
    }

    /// The same of the busiest actors, at most so many.
    public Story main(int most) {
        if (whole.actors().size() <= most) return this;
        ActorGraph part = whole.main(most);
        Set<String> kept = new HashSet<>(part.actors().stream().map(Actor::id).toList());
        return new Story(part, steps.stream().map(step -> new Step(step.date(), step.graph().between(kept::contains))).toList(), undated, by);
    }

    private static ResolvedCase upTo(ResolvedCase open, Told told, LocalDate day) {
        return open.only(
                event -> told.on(event).filter(on -> !on.isAfter(day)).isPresent(), tie -> told.on(tie).filter(on -> !on.isAfter(day)).isPresent());
    }

    private static ActorGraph shown(ResolvedCase open, Filter filter, Set<String> only) {
        ActorGraph graph = ActorGraph.of(open, filter);
        return only.isEmpty() ? graph : graph.among(only);
    }

    /// A line that a later step no longer has, because more was told of it, stays in it.
    private static ActorGraph whole(ResolvedCase open, List<ActorGraph> graphs, ActorGraph last) {
        Map<String, Line> lines = new LinkedHashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        Set<String> ids = new HashSet<>();
        Set<String> articles = new HashSet<>();
        for (ActorGraph graph : graphs) {
            for (Line line : graph.lines()) {
                lines.put(line.id(), line);
                line.evidence().forEach(evidence -> articles.add(evidence.articleId()));
            }
            for (Actor actor : graph.actors()) {
                ids.add(actor.id());
                weights.merge(actor.id(), graph.weight(actor.id()), Math::max);
            }
        }
        List<SourceNote> sources = SourceNote.of(open.file(), articles);
        List<Actor> actors = open.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
        return new ActorGraph(actors, List.copyOf(lines.values()), Map.copyOf(weights), sources, last.leftOut(), last.places());
    }
}
