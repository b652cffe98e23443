package dateline.model.casefile;

import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.persistent.Lazy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// What many ask of a resolved case and what takes a look at all of it: made once, kept with the case, and taken over from
/// the case before where it is the same. Immutable and safe on many threads, so that a job can make it before it is asked.
public final class CaseIndex {
    private final ResolvedCase open;
    private final Lazy<Integer> participants;
    private final Lazy<Set<String>> types;
    private final Lazy<Map<String, List<Event>>> byActor;
    private final Lazy<Map<String, List<Claim>>> claims;
    private final Lazy<Map<String, List<Event>>> suggested;

    private CaseIndex(ResolvedCase open) {
        this.open = open;
        participants = new Lazy<>(() -> same(index -> index.participants, CaseIndex::sameReadings)
                .orElseGet(() -> (int) open.takingPart().stream().filter(open.actors()::has).count()));
        types = new Lazy<>(() -> same(index -> index.types, CaseIndex::sameReadings).orElseGet(this::findTypes));
        byActor = new Lazy<>(() -> same(index -> index.byActor, CaseIndex::sameReadings).orElseGet(this::findByActor));
        claims = new Lazy<>(() -> same(index -> index.claims, CaseIndex::sameClaims).orElseGet(this::findClaims));
        suggested = new Lazy<>(() -> same(index -> index.suggested, CaseIndex::sameSuggestions).orElseGet(this::findSuggested));
    }

    public static CaseIndex of(ResolvedCase open) {
        return open.kept(CaseIndex.class, CaseIndex.class, () -> new CaseIndex(open));
    }

    /// Makes all of it now.
    public CaseIndex made() {
        open.checks().tally();
        Stream.of(participants, types, byActor, claims, suggested).forEach(Lazy::get);
        return this;
    }

    /// The answer about the case that this one was made from, if it holds for both and somebody had asked.
    private <T> Optional<T> same(Function<CaseIndex, Lazy<T>> question, BiPredicate<ResolvedCase.Step, ResolvedCase> holds) {
        return open.step()
                .filter(step -> holds.test(step, open))
                .flatMap(step -> step.before().asked(CaseIndex.class, CaseIndex.class))
                .flatMap(index -> question.apply(index).asked());
    }

    private static boolean sameReadings(ResolvedCase.Step step, ResolvedCase next) {
        return step.readings().isEmpty();
    }

    private static boolean sameClaims(ResolvedCase.Step step, ResolvedCase next) {
        return step.before().file().claims() == next.file().claims();
    }

    private static boolean sameSuggestions(ResolvedCase.Step step, ResolvedCase next) {
        return step.before().suggested() == next.suggested();
    }

    private Map<String, List<Event>> findSuggested() {
        Map<String, List<Event>> found = new HashMap<>();
        for (Event event : open.suggested()) found.computeIfAbsent(event.articleId(), id -> new ArrayList<>(2)).add(event);
        return found;
    }

    private Set<String> findTypes() {
        Set<String> codes = new TreeSet<>();
        for (Event event : open.events()) codes.add(event.type().code());
        return Collections.unmodifiableSet(codes);
    }

    private Map<String, List<Event>> findByActor() {
        Map<String, List<Event>> found = new HashMap<>();
        for (Event event : open.events())
            Stream.concat(event.actors().stream(), event.recipients().stream())
                    .distinct()
                    .forEach(id -> found.computeIfAbsent(id, key -> new ArrayList<>(2)).add(event));
        return found;
    }

    private Map<String, List<Claim>> findClaims() {
        Map<String, List<Claim>> found = new HashMap<>();
        for (Claim claim : open.file().claims()) found.computeIfAbsent(claim.articleId(), id -> new ArrayList<>(2)).add(claim);
        return found;
    }

    /// How many actors take part in events or ties.
    public int participants() {
        return participants.get();
    }

    /// The codes of the types of event that the case has, in their order.
    public Set<String> types() {
        return types.get();
    }

    /// The events in which the actor does something or has it done to, in the order of the case.
    public List<Event> eventsOf(String actorId) {
        return Collections.unmodifiableList(byActor.get().getOrDefault(actorId, List.of()));
    }

    /// The events in which one of the actors takes part, each once, in the order of the case.
    public List<Event> eventsOf(Collection<String> actorIds) {
        Map<String, Event> found = new LinkedHashMap<>();
        for (String id : actorIds) for (Event event : eventsOf(id)) found.put(event.id(), event);
        return found.values().stream().sorted(Comparator.comparingLong(event -> open.events().place(event.id()))).toList();
    }

    /// What the machine only suggests for the article.
    public List<Event> suggestedIn(String articleId) {
        return Collections.unmodifiableList(suggested.get().getOrDefault(articleId, List.of()));
    }

    /// What somebody is quoted with in the article.
    public List<Claim> claimsIn(String articleId) {
        return Collections.unmodifiableList(claims.get().getOrDefault(articleId, List.of()));
    }
}
