package dateline.model.casefile;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Tie;
import dateline.model.TieBuilder;
import dateline.model.persistent.Lazy;
import dateline.model.persistent.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Applies the standing rulings of a case, in the order they were made.
public final class Resolution {
    private final CaseFile file;
    private final Map<String, Ruling> decisions = new HashMap<>();
    private final IdentityResolution who;
    private final List<Ruling> unfound = new ArrayList<>();
    private final Lazy<Successors> successors;
    private Table<Event> events;
    private Table<Tie> ties;

    Resolution(CaseFile file) {
        this.file = file;
        who = new IdentityResolution(file.actors());
        successors = new Lazy<>(() -> new Successors(file));
        events = file.events();
        ties = file.ties();
    }

    ResolvedCase resolve() {
        who.copied(CopiedActors.of(file));
        for (Ruling ruling : file.rulings())
            if (!ruling.revoked() && !ruling.decision().applyTo(this, ruling)) unfound.add(ruling);
        Identities identities = who.done();
        if (!identities.merged().isEmpty()) merge(identities);
        Table<Event> rejected = Table.of(Event::id, events.stream().filter(event -> standing(event) == Standing.REJECTED).toList());
        // Taken out of the whole, so that single ones can be put back in their places.
        Table<Event> suggested = events.without(but(Standing.SUGGESTED));
        events = events.without(Stream.of(rejected, suggested).flatMap(Table::stream).map(Event::id).toList());
        ties = ties.without(ties.stream().map(Tie::id).filter(this::gone).toList());
        return ResolvedCase.of(
                file, who.present(), new EventsByStanding(events, suggested, rejected), ties, Map.copyOf(decisions), List.copyOf(unfound), identities);
    }

    private List<String> but(Standing standing) {
        return events.stream().filter(event -> standing(event) != standing).map(Event::id).toList();
    }

    private Standing standing(Event event) {
        return Standing.of(event, ruling(event.id()));
    }

    private boolean gone(String id) {
        return ruling(id).filter(ruling -> ruling.decision() instanceof Decision.Reject).isPresent();
    }

    private Optional<Ruling> ruling(String id) {
        return Optional.ofNullable(decisions.get(id));
    }

    /// Who is who, as far as the rulings go that were applied.
    IdentityResolution who() {
        return who;
    }

    boolean decide(Decision.OnReading decision, Ruling ruling) {
        Optional<String> target = target(decision);
        target.ifPresent(id -> decisions.put(id, ruling));
        return target.isPresent();
    }

    boolean rename(Decision.Rename rename, Ruling ruling) {
        who.actor(rename.target()).ifPresent(actor -> {
            who.put(actor.withName(rename.name()));
            decisions.put(actor.id(), ruling);
        });
        return true;
    }

    /// The present id of what the ruling is about: itself, or after a rerun what stands in its place.
    private Optional<String> target(Decision.OnReading ruling) {
        if (file.events().has(ruling.target()) || file.ties().has(ruling.target())) return Optional.of(ruling.target());
        return successors.get().of(ruling);
    }

    boolean correct(Decision.Correct decision, Ruling ruling) {
        Optional<String> target = target(decision);
        target.ifPresent(id -> {
            decisions.put(id, ruling);
            events.get(id).ifPresent(event -> events = events.with(decision.correction().of(event)));
        });
        return target.isPresent();
    }

    boolean split(Decision.SplitEvent split, Ruling ruling) {
        Optional<String> reading = target(split);
        if (reading.isEmpty()) return false;
        Set<String> from = who.split(split.from(), split.to(), ruling);
        String to = split.to().id();
        events.get(reading.get()).ifPresent(event -> events = events.with(given(event, from, to)));
        ties.get(reading.get()).ifPresent(tie -> ties = ties.with(given(tie, from, to)));
        return true;
    }

    boolean split(Decision.SplitAlias split, Ruling ruling) {
        // Whoever loses is looked at before the way of writing is gone.
        Set<String> own = who.ways(who.members(split.target()));
        Set<String> from = who.split(split, ruling);
        String to = split.to().id();
        events = events.withAll(events.stream()
                .filter(event -> sides(event).anyMatch(from::contains) && written(event.evidence(), split.written(), sides(event).toList(), own))
                .map(event -> given(event, from, to))
                .toList());
        ties = ties.withAll(ties.stream()
                .filter(tie -> (from.contains(tie.a()) || from.contains(tie.b())) && written(tie.evidence(), split.written(), List.of(tie.a(), tie.b()), own))
                .map(tie -> given(tie, from, to))
                .toList());
        return true;
    }

    private boolean written(List<Evidence> evidence, String alias, List<String> sides, Set<String> own) {
        Set<String> ways = new LinkedHashSet<>(own);
        ways.addAll(who.ways(sides));
        return Written.only(evidence.getFirst().text(), alias, ways, own);
    }

    private static Stream<String> sides(Event event) {
        return Stream.of(event.actors(), event.recipients(), event.attributedTo()).flatMap(List::stream);
    }

    private static Event given(Event event, Set<String> from, String to) {
        return Correction.sides(event, given(event.actors(), from, to), given(event.recipients(), from, to), given(event.attributedTo(), from, to));
    }

    private static Tie given(Tie tie, Set<String> from, String to) {
        return sides(tie, from.contains(tie.a()) ? to : tie.a(), from.contains(tie.b()) ? to : tie.b(), given(tie.attributedTo(), from, to));
    }

    private static List<String> given(List<String> ids, Set<String> from, String to) {
        return ids.stream().map(id -> from.contains(id) ? to : id).distinct().toList();
    }

    private void merge(Identities identities) {
        events = events.withAll(events.stream().filter(event -> touched(event, identities)).map(event -> merged(event, identities)).toList());
        ties = ties.withAll(ties.stream().filter(tie -> touched(tie, identities)).map(tie -> merged(tie, identities)).toList());
        // A tie of someone to himself says nothing, and so it is with one that the analyst sees so.
        ties = ties.without(ties.stream()
                .filter(tie -> tie.a().equals(tie.b()) && file.ties().get(tie.id()).filter(raw -> raw.a().equals(raw.b())).isEmpty())
                .map(Tie::id)
                .toList());
    }

    private static boolean touched(Event event, Identities identities) {
        return sides(event).anyMatch(identities.merged()::containsKey);
    }

    private static boolean touched(Tie tie, Identities identities) {
        return Stream.concat(Stream.of(tie.a(), tie.b()), tie.attributedTo().stream()).anyMatch(identities.merged()::containsKey);
    }

    /// The event with those on its sides who stand for others that were.
    static Event merged(Event event, Identities identities) {
        if (!touched(event, identities)) return event;
        return Correction.sides(event, present(event.actors(), identities), present(event.recipients(), identities), present(event.attributedTo(), identities));
    }

    /// The tie with those on its sides who stand for others that were.
    static Tie merged(Tie tie, Identities identities) {
        if (!touched(tie, identities)) return tie;
        return sides(tie, identities.present(tie.a()), identities.present(tie.b()), present(tie.attributedTo(), identities));
    }

    private static List<String> present(List<String> ids, Identities identities) {
        return ids.stream().map(identities::present).distinct().toList();
    }

    private static Tie sides(Tie tie, String a, String b, List<String> attributedTo) {
        return TieBuilder.builder(tie).a(a).b(b).attributedTo(attributedTo).build();
    }
}
