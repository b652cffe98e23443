package dateline.model.casefile;

import dateline.model.Check;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Origin;
import dateline.model.Tie;
import dateline.model.persistent.Lazy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far the analyst has checked the readings of a case. Nothing else says whether a reading is checked.
public final class Checks {
    private final ResolvedCase open;
    private final Lazy<Tally> tally;
    private final Lazy<Set<String>> rejectedIn;

    /// So many of so many readings that stand are checked.
    public record Tally(int checked, int all) {
        public int unchecked() {
            return all - checked;
        }

        /// "12 of 29 readings".
        public String readings() {
            return checked + " of " + all + (all == 1 ? " reading" : " readings");
        }

        /// "12 of 29 checked"; of nothing, nothing.
        public String words() {
            return all == 0 ? "" : checked + " of " + all + " checked";
        }
    }

    Checks(ResolvedCase open) {
        this.open = open;
        tally = new Lazy<>(() -> count(Stream.concat(open.events().stream().map(Event::id), open.ties().stream().map(Tie::id))));
        rejectedIn = new Lazy<>(() -> open.rejected().stream().map(Event::articleId).collect(Collectors.toUnmodifiableSet()));
    }

    /// What was said of the reading last; what the analyst made is right until then.
    ///
    /// @param id of an event or tie
    public Check of(String id) {
        Optional<Ruling> ruling = open.decision(id);
        if (ruling.isPresent()) return said(ruling.get().decision());
        Optional<Origin> origin = open.file().events().get(id).map(Event::origin).or(() -> open.file().ties().get(id).map(Tie::origin));
        return origin.filter(one -> one.maker() == Origin.Maker.ANALYST).isPresent() ? Check.RIGHT : Check.UNCHECKED;
    }

    /// The same for a filter, which may not ask.
    Check of(String id, Filter filter) {
        return filter.checked() ? of(id) : Check.UNCHECKED;
    }

    private static Check said(Decision decision) {
        return switch (decision) {
            case Decision.Accept right -> Check.RIGHT;
            case Decision.Correct right -> Check.RIGHT;
            case Decision.Reject wrong -> Check.WRONG;
            case Decision.Doubt unsure -> Check.UNSURE;
            default -> Check.UNCHECKED;
        };
    }

    /// Whether each of the readings is settled.
    public boolean all(Collection<String> ids) {
        return ids.stream().allMatch(id -> of(id).settled());
    }

    /// Those of the readings that are not settled, in their order.
    public List<String> open(Collection<String> ids) {
        return ids.stream().filter(id -> !of(id).settled()).distinct().toList();
    }

    /// Of all readings that stand.
    public Tally tally() {
        return tally.get();
    }

    public Tally tally(Collection<String> ids) {
        return count(ids.stream().distinct());
    }

    private Tally count(Stream<String> ids) {
        int[] counts = new int[2];
        ids.forEach(id -> {
            counts[1]++;
            if (of(id).settled()) counts[0]++;
        });
        return new Tally(counts[0], counts[1]);
    }

    /// Ids of the readings of an article that stand.
    public List<String> readings(String articleId) {
        return Stream.concat(open.eventsOf(articleId).stream().map(Event::id), open.tiesOf(articleId).stream().map(Tie::id)).toList();
    }

    /// Ids of the readings in which an actor stands on a side.
    public List<String> about(String actorId) {
        return Stream.concat(
                        CaseIndex.of(open).eventsOf(actorId).stream().map(Event::id),
                        open.ties().stream().filter(tie -> tie.a().equals(actorId) || tie.b().equals(actorId)).map(Tie::id))
                .toList();
    }

    /// Whether something was read in the article and all of it is settled.
    public boolean article(String articleId) {
        List<String> left = readings(articleId);
        return (!left.isEmpty() || rejectedIn.get().contains(articleId)) && all(left);
    }

    /// The case with what is checked alone.
    ResolvedCase only() {
        return open.only(event -> of(event.id()).settled(), tie -> of(tie.id()).settled()).partOf(open);
    }
}
