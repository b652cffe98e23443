package dateline.model.casefile;

import dateline.model.Event;
import dateline.model.Tie;
import dateline.model.persistent.LayeredMap;
import dateline.model.persistent.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The way from a resolved case to the next where nothing has changed but what the analyst says of single readings: that
/// they are right, wrong, doubtful, or right but for one thing. It touches those readings and what hangs on them.
final class ReadingStep {
    private final ResolvedCase before;
    private final CaseFile next;
    private final Set<String> targets = new LinkedHashSet<>();
    private final List<Ruling> changed = new ArrayList<>();
    private final Map<String, List<Ruling>> standing = new HashMap<>();

    private ReadingStep(ResolvedCase before, CaseFile next) {
        this.before = before;
        this.next = next;
    }

    /// Empty where more may have changed: then all is resolved anew.
    static Optional<ReadingStep> between(ResolvedCase before, CaseFile next) {
        CaseFile file = before.file();
        boolean same = file.articles() == next.articles() && file.actors() == next.actors() && file.events() == next.events() && file.ties() == next.ties();
        ReadingStep step = new ReadingStep(before, next);
        return same && step.onlyOnReadings() ? Optional.of(step) : Optional.empty();
    }

    private boolean onlyOnReadings() {
        Table<Ruling> now = next.rulings();
        Table<Ruling> then = before.file().rulings();
        if (now == then) return true;
        Table.Difference<Ruling> difference = now.since(then);
        Set<String> ids = new HashSet<>(difference.dropped());
        for (Ruling ruling : difference.put()) {
            ids.add(ruling.id());
            changed.add(ruling);
        }
        for (String id : ids) then.get(id).ifPresent(changed::add);
        for (Ruling ruling : changed) targets.add(ruling.target());
        return changed.stream().allMatch(this::onReading) && othersStand(then, now, ids) && othersAreElsewhere();
    }

    private boolean onReading(Ruling ruling) {
        boolean known = ruling.decision() instanceof Decision.OnReading && !(ruling.decision() instanceof Decision.SplitEvent);
        return known && (next.events().has(ruling.target()) || next.ties().has(ruling.target())) && !next.actors().has(ruling.target());
    }

    /// Whether all other rulings are the same in the same order.
    private static boolean othersStand(Table<Ruling> then, Table<Ruling> now, Set<String> ids) {
        Iterator<Ruling> earlier = then.stream().filter(one -> !ids.contains(one.id())).iterator();
        for (Ruling ruling : now) if (!ids.contains(ruling.id()) && (!earlier.hasNext() || !earlier.next().equals(ruling))) return false;
        return !earlier.hasNext();
    }

    /// Whether no other ruling can bear on these readings but one that names them. Finds those that do.
    private boolean othersAreElsewhere() {
        boolean rewritten = targets.stream().anyMatch(next.ties()::has) || changed.stream().anyMatch(one -> one.decision() instanceof Decision.Correct);
        Set<String> texts = texts();
        for (Ruling ruling : next.rulings()) {
            if (ruling.revoked()) continue;
            if (rewritten && splits(ruling)) return false;
            if (ruling.decision() instanceof Decision.OnReading one && !targets.contains(one.target()) && searches(one, texts)) return false;
            if (targets.contains(ruling.target())) standing.computeIfAbsent(ruling.target(), id -> new ArrayList<>()).add(ruling);
        }
        return true;
    }

    private static boolean splits(Ruling ruling) {
        return ruling.decision() instanceof Decision.SplitAlias || ruling.decision() instanceof Decision.SplitEvent;
    }

    /// Hashes of the texts that the readings are of.
    private Set<String> texts() {
        Set<String> hashes = new HashSet<>();
        for (String target : targets)
            next.events().get(target).map(Event::articleId).or(() -> next.ties().get(target).map(Tie::articleId))
                    .flatMap(next.articles()::get).ifPresent(article -> hashes.add(article.textHash()));
        return hashes;
    }

    /// Whether the ruling has lost its reading and looks for it in one of the texts.
    private boolean searches(Decision.OnReading ruling, Set<String> texts) {
        boolean lost = !next.events().has(ruling.target()) && !next.ties().has(ruling.target());
        return lost && ruling.anchor().filter(anchor -> texts.contains(anchor.textHash())).isPresent();
    }

    ResolvedCase resolved() {
        Map<String, Ruling> decided = new HashMap<>();
        for (String target : targets)
            for (Ruling ruling : standing.getOrDefault(target, List.of()))
                if (ruling.decision() instanceof Decision.OnReading && !splits(ruling)) decided.put(target, ruling);
        LayeredMap<String, Ruling> decisions = LayeredMap.of(before.decisions())
                .without(targets.stream().filter(id -> !decided.containsKey(id)).toList())
                .with(decided);
        Readings<Event> events = new Readings<>(before.events(), next.events());
        Table<Event> rejected = before.rejected();
        Table<Event> suggested = before.suggested();
        Readings<Tie> ties = new Readings<>(before.ties(), next.ties());
        for (String target : targets) {
            Optional<Ruling> ruling = Optional.ofNullable(decisions.get(target));
            Optional<Event> event = event(target);
            if (event.isPresent()) {
                Standing standing = Standing.of(event.get(), ruling);
                rejected = standing == Standing.REJECTED ? put(rejected, event.get()) : rejected.without(Set.of(target));
                suggested = standing == Standing.SUGGESTED ? suggested.restored(event.get(), next.events()) : suggested.without(Set.of(target));
                events.put(target, event.filter(one -> standing == Standing.DRAWN));
            }
            boolean wrong = ruling.filter(one -> one.decision() instanceof Decision.Reject).isPresent();
            if (next.ties().has(target)) ties.put(target, tie(target).filter(one -> !wrong));
        }
        return before.with(next, events, ties, new Said(decisions, Set.copyOf(targets)), suggested, rejected);
    }

    /// The event as it is now, whether it is drawn, suggested or rejected.
    private Optional<Event> event(String id) {
        if (changed.stream().noneMatch(ruling -> ruling.target().equals(id) && ruling.decision() instanceof Decision.Correct))
            return before.reading(id);
        return next.events().get(id).map(raw -> {
            Event event = raw;
            for (Ruling ruling : standing.getOrDefault(id, List.of()))
                if (ruling.decision() instanceof Decision.Correct correct) event = correct.correction().of(event);
            return Resolution.merged(event, before.identities());
        });
    }

    /// The tie as it is now if it is not rejected; empty where merges made it one of somebody to himself.
    private Optional<Tie> tie(String id) {
        return next.ties().get(id).flatMap(raw -> {
            Tie tie = Resolution.merged(raw, before.identities());
            return tie.a().equals(tie.b()) && !raw.a().equals(raw.b()) ? Optional.empty() : Optional.of(tie);
        });
    }

    private Table<Event> put(Table<Event> rejected, Event event) {
        if (rejected.has(event.id())) return rejected.with(event);
        List<Event> rows = new ArrayList<>(rejected.stream().toList());
        rows.add(event);
        rows.sort(Comparator.comparingLong(one -> next.events().place(one.id())));
        return Table.of(Event::id, rows);
    }

    /// The standing rulings, and ids of the readings on which they are others.
    record Said(Map<String, Ruling> decisions, Set<String> targets) {}

    /// The standing events or ties of a case while some of them change.
    static final class Readings<T> {
        private final Table<T> whole;
        private Table<T> standing;
        private final Map<String, T> gone = new LinkedHashMap<>();
        private final Map<String, T> come = new LinkedHashMap<>();

        /// @param whole all that were read, also what does not stand
        Readings(Table<T> standing, Table<T> whole) {
            this.standing = standing;
            this.whole = whole;
        }

        void put(String id, Optional<T> now) {
            Optional<T> then = standing.get(id);
            if (then.equals(now)) return;
            then.ifPresent(row -> gone.put(id, row));
            now.ifPresent(row -> come.put(id, row));
            standing = now.isEmpty() ? standing.without(Set.of(id)) : standing.restored(now.get(), whole);
        }

        Table<T> standing() {
            return standing;
        }

        /// As they were, those that are no longer or have changed.
        List<T> gone() {
            return List.copyOf(gone.values());
        }

        /// As they are, those that are new or have changed.
        List<T> come() {
            return List.copyOf(come.values());
        }

        Set<String> ids() {
            Set<String> ids = new HashSet<>(gone.keySet());
            ids.addAll(come.keySet());
            return ids;
        }

        boolean unchanged() {
            return gone.isEmpty() && come.isEmpty();
        }

        /// The readings of each article when these have changed; an article without any has no row.
        LayeredMap<String, List<T>> byArticle(Map<String, List<T>> before, Function<T, String> article) {
            LayeredMap<String, List<T>> all = LayeredMap.of(before);
            for (String id : Stream.concat(gone.values().stream(), come.values().stream()).map(article).distinct().toList()) {
                List<T> rows = new ArrayList<>(all.getOrDefault(id, List.of()));
                rows.removeIf(row -> gone.containsKey(standing.idOf(row)));
                for (T row : come.values()) if (article.apply(row).equals(id)) rows.add(row);
                rows.sort(Comparator.comparingLong(row -> standing.place(standing.idOf(row))));
                all = rows.isEmpty() ? all.without(Set.of(id)) : all.with(Map.of(id, List.copyOf(rows)));
            }
            return all;
        }
    }
}
