package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Tie;
import dateline.model.persistent.Lazy;
import dateline.model.persistent.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The case as the analyst's rulings leave it: rejected readings gone, corrections made, events of
/// several articles joined in happenings. A pure function of the case, and all that views look at.
public final class ResolvedCase {
    private final CaseFile file;
    private final Table<Actor> actors;
    private final EventsByStanding events;
    private final Table<Tie> ties;
    private final Happenings happenings;
    private final Map<String, Ruling> decisions;
    private final List<Ruling> unfound;
    private final Identities identities;
    private final Map<String, List<Event>> eventsByArticle;
    private final Map<String, List<Tie>> tiesByArticle;
    private final Lazy<Set<String>> takingPart = new Lazy<>(this::findTakingPart);
    private final Checks checks = new Checks(this);
    private final Lazy<ResolvedCase> checkedOnly = new Lazy<>(checks::only);
    private final Kept kept = new Kept();
    private Optional<ResolvedCase> whole = Optional.empty();

    /// How it was made from another; forgotten as soon as another is made from it, or none would ever be.
    private volatile Optional<Step> step = Optional.empty();

    /// What two cases have different of which one was made from the other: all else are the same objects.
    ///
    /// @param gone and `come` happenings of the one and of the other
    /// @param readings ids of the events and ties that are others
    /// @param said ids of those of which something else is said
    public record Step(ResolvedCase before, List<Happening> gone, List<Happening> come, Set<String> readings, Set<String> said) {}

    private ResolvedCase(
            CaseFile file,
            Table<Actor> actors,
            EventsByStanding events,
            Table<Tie> ties,
            Happenings happenings,
            Map<String, Ruling> decisions,
            List<Ruling> unfound,
            Identities identities,
            Map<String, List<Event>> eventsByArticle,
            Map<String, List<Tie>> tiesByArticle) {
        this.file = file;
        this.actors = actors;
        this.events = events;
        this.ties = ties;
        this.happenings = happenings;
        this.decisions = decisions;
        this.unfound = unfound;
        this.identities = identities;
        this.eventsByArticle = eventsByArticle;
        this.tiesByArticle = tiesByArticle;
    }

    public static ResolvedCase of(CaseFile file) {
        return new Resolution(file).resolve();
    }

    static ResolvedCase of(
            CaseFile file,
            Table<Actor> actors,
            EventsByStanding events,
            Table<Tie> ties,
            Map<String, Ruling> decisions,
            List<Ruling> unfound,
            Identities identities) {
        Map<String, List<Event>> eventsOf = new LinkedHashMap<>();
        for (Event event : events.drawn()) eventsOf.computeIfAbsent(event.articleId(), id -> new ArrayList<>()).add(event);
        Map<String, List<Tie>> tiesOf = new LinkedHashMap<>();
        for (Tie tie : ties) tiesOf.computeIfAbsent(tie.articleId(), id -> new ArrayList<>()).add(tie);
        Happenings happenings = Happenings.of(events.drawn(), file.articles());
        return new ResolvedCase(file, actors, events, ties, happenings, decisions, unfound, identities, eventsOf, tiesOf);
    }

    /// The case after a change: what [#of(CaseFile)] makes of `next`, worked out from this one, so that a word on a
    /// reading costs what it touches.
    public ResolvedCase after(CaseFile next) {
        return ReadingStep.between(this, next).map(ReadingStep::resolved).orElseGet(() -> of(next));
    }

    ResolvedCase with(
            CaseFile next, ReadingStep.Readings<Event> changed, ReadingStep.Readings<Tie> others, ReadingStep.Said said, Table<Event> suggested, Table<Event> rejected) {
        boolean same = changed.unchanged();
        Happenings joined = same ? happenings : happenings.after(changed.standing(), changed.gone(), changed.come());
        ResolvedCase made = new ResolvedCase(
                next, actors, new EventsByStanding(changed.standing(), suggested, rejected), others.standing(), joined, said.decisions(), unfound, identities,
                changed.byArticle(eventsByArticle, Event::articleId), others.byArticle(tiesByArticle, Tie::articleId));
        Set<String> readings = new HashSet<>(changed.ids());
        readings.addAll(others.ids());
        made.step = Optional.of(new Step(this, same ? List.of() : joined.gone(), same ? List.of() : joined.come(), readings, said.targets()));
        step = Optional.empty();
        return made;
    }

    /// How this case was made from another, as long as none was made from it.
    public Optional<Step> step() {
        return step;
    }

    /// The same case with these of its events and ties alone; what was decided on them stays.
    public ResolvedCase only(Predicate<Event> some, Predicate<Tie> others) {
        return of(
                file, actors, new EventsByStanding(Table.of(Event::id, events().stream().filter(some).toList()), suggested(), rejected()),
                Table.of(Tie::id, ties.stream().filter(others).toList()), decisions, unfound, identities);
    }

    /// The case of which this one holds only what is checked; else itself.
    public ResolvedCase whole() {
        return whole.orElse(this);
    }

    ResolvedCase partOf(ResolvedCase all) {
        whole = Optional.of(all);
        return this;
    }

    /// The case itself, with what the analyst decided.
    public CaseFile file() {
        return file;
    }

    /// Those that stand, after merges.
    public Table<Actor> actors() {
        return actors;
    }

    /// Those that are drawn and counted: without the rejected ones and without suggestions.
    public Table<Event> events() {
        return events.drawn();
    }

    /// Without the rejected ones.
    public Table<Tie> ties() {
        return ties;
    }

    /// By date, undated ones last in text order.
    public List<Happening> happenings() {
        return happenings.all();
    }

    /// The standing ruling on an event, tie or actor, by its present id.
    public Map<String, Ruling> decisions() {
        return decisions;
    }

    /// Rulings whose event no longer exists after a rerun; they wait for the analyst.
    public List<Ruling> unfound() {
        return unfound;
    }

    /// What the analyst rejected, so that it can be shown and taken back.
    public Table<Event> rejected() {
        return events.rejected();
    }

    /// What the machine read and is too unsure of to draw, as long as the analyst has not said yes.
    public Table<Event> suggested() {
        return events.suggested();
    }

    /// The event as the rulings leave it, whether it is drawn, suggested or rejected.
    public Optional<Event> reading(String id) {
        return events().get(id).or(() -> suggested().get(id)).or(() -> rejected().get(id));
    }

    /// Which actor stands for which; `actors` and all sides are those that stand.
    public Identities identities() {
        return identities;
    }

    /// What follows from the case and a question, made once and kept as long as it is among the last few asked.
    ///
    /// @param make quick: others wait for it
    public <T> T kept(Object question, Class<T> kind, Supplier<T> make) {
        return kept.answer(question, kind, make);
    }

    /// How happenings are ordered: by date, undated ones last in text order.
    public Comparator<Happening> order() {
        return happenings.order();
    }

    /// The answer to a question of this kind, if somebody has asked it.
    public <T> Optional<T> asked(Object question, Class<T> kind) {
        return kept.asked(question, kind);
    }

    public Optional<Happening> happeningOf(String eventId) {
        return happenings.of(eventId);
    }

    /// The standing decision on an event, tie or actor.
    public Optional<Ruling> decision(String id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /// How far the analyst has checked it.
    public Checks checks() {
        return checks;
    }

    /// What of it a filter leaves: where it hides all but what is checked, a case of these readings alone, so that no count
    /// and no sentence holds another.
    public ResolvedCase left(Filter filter) {
        return filter.checked() && filter.outside() == Filter.Outside.HIDE ? checkedOnly.get() : this;
    }

    public boolean passes(Event event, Filter filter) {
        return file.articles().get(event.articleId()).filter(article -> filter.passes(event, article, checks.of(event.id(), filter))).isPresent();
    }

    public boolean passes(Tie tie, Filter filter) {
        return file.articles().get(tie.articleId()).filter(article -> filter.passes(tie, article, checks.of(tie.id(), filter))).isPresent();
    }

    public List<Event> eventsOf(String articleId) {
        return eventsByArticle.getOrDefault(articleId, List.of());
    }

    public List<Tie> tiesOf(String articleId) {
        return tiesByArticle.getOrDefault(articleId, List.of());
    }

    public String nameOf(String actorId) {
        return present(actorId).map(Actor::name).orElse(actorId);
    }

    /// The actor of this id, or the one that it is taken for.
    public Optional<Actor> present(String actorId) {
        return actors.get(identities.present(actorId));
    }

    /// The actor as it was read, and all that were taken for it.
    public List<Actor> members(String actorId) {
        List<Actor> members = new ArrayList<>(file.actors().get(actorId).or(() -> actors.get(actorId)).stream().toList());
        identities.merged().forEach((id, into) -> {
            if (into.equals(actorId)) file.actors().get(id).or(() -> actors.get(id)).ifPresent(members::add);
        });
        return members;
    }

    /// Who of the two, or of those they stand for, must not be one by the codebook.
    public Optional<Map.Entry<Actor, Actor>> distinct(Actor a, Actor b) {
        for (Actor one : members(a.id()))
            for (Actor other : members(b.id())) if (one.distinct(other)) return Optional.of(Map.entry(one, other));
        return Optional.empty();
    }

    /// Ids of actors that take part in an event or a tie.
    public Set<String> takingPart() {
        return takingPart.get();
    }

    private Set<String> findTakingPart() {
        Set<String> ids = new HashSet<>();
        for (Event event : events()) {
            ids.addAll(event.actors());
            ids.addAll(event.recipients());
        }
        for (Tie tie : ties) {
            ids.add(tie.a());
            ids.add(tie.b());
        }
        return Collections.unmodifiableSet(ids);
    }

    /// The same case, resolved to the same.
    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof ResolvedCase that && file.equals(that.file) && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }

    private List<Object> parts() {
        return List.of(actors, events, ties, happenings.all(), decisions, unfound, identities, eventsByArticle, tiesByArticle);
    }
}
