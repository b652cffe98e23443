package dateline.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What of a case is looked at. Empty sets and empty dates let everything pass.
///
/// @param undated whether what has no date passes a period
/// @param unnamed whether takers-part without a name are in the graph
/// @param reported whether what is only reported counts on the day of its article; else it is as good as without a date
/// @param checked whether only what the analyst has checked passes
@Named
public record Filter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<Status> statuses,
        Set<String> types,
        Set<Sign> signs,
        Set<String> sourceIds,
        boolean undated,
        Outside outside,
        Unnamed unnamed,
        boolean checked,
        boolean reported) {
    /// What happens to that which does not pass.
    public enum Outside {
        SHOW,
        DIM,
        HIDE
    }

    /// What happens to takers-part without a name ("27 people").
    public enum Unnamed {
        /// They are in the graph as long as it is not crowded.
        WHERE_ROOM,
        SHOW,
        LEAVE_OUT
    }

    public Filter(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Set<Status> statuses,
            Set<String> types,
            Set<Sign> signs,
            Set<String> sourceIds,
            boolean undated,
            Outside outside) {
        this(from, to, statuses, types, signs, sourceIds, undated, outside, Unnamed.WHERE_ROOM, false, true);
    }

    public Filter with(Unnamed other) {
        return FilterBuilder.builder(this).unnamed(other).build();
    }

    public Filter with(Outside other) {
        return FilterBuilder.builder(this).outside(other).build();
    }

    public Filter withChecked(boolean only) {
        return FilterBuilder.builder(this).checked(only).build();
    }

    public Filter withReported(boolean on) {
        return FilterBuilder.builder(this).reported(on).build();
    }

    /// Whether it can leave anything out at all.
    public boolean narrows() {
        return from.isPresent() || to.isPresent() || checked || !(statuses.isEmpty() && types.isEmpty() && signs.isEmpty() && sourceIds.isEmpty());
    }

    public static final Filter ALL = new Filter(
            Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), true, Outside.DIM);

    /// Whether the event passes; `article` is the one it was read from.
    ///
    /// @param check what the analyst has said of it
    public boolean passes(Event event, Article article, Check check) {
        return passes(check)
                && (statuses.isEmpty() || statuses.contains(event.status()))
                && (types.isEmpty() || types.contains(event.type().code()))
                && (signs.isEmpty() || signs.contains(event.type().sign()))
                && from(article)
                && passes(event.date());
    }

    /// Whether the tie passes; ties stand for the whole time unless their text dates them.
    public boolean passes(Tie tie, Article article, Check check) {
        return passes(check)
                && (statuses.isEmpty() || statuses.contains(tie.status()))
                && types.isEmpty()
                && (signs.isEmpty() || signs.contains(tie.kind().sign()))
                && from(article);
    }

    /// Whether one of the wanted sources brought it.
    private boolean from(Article article) {
        return sourceIds.isEmpty() || article.sourceId().filter(sourceIds::contains).isPresent() || article.carriers().stream().anyMatch(sourceIds::contains);
    }

    private boolean passes(Check check) {
        return !checked || check.settled();
    }

    private boolean passes(Optional<When> date) {
        if (from.isEmpty() && to.isEmpty()) return true;
        Optional<LocalDate> told = date.flatMap(When::reportedDay).filter(day -> reported);
        if (told.isPresent()) return from.map(day -> !told.get().isBefore(day)).orElse(true) && to.map(day -> !told.get().isAfter(day)).orElse(true);
        if (date.isEmpty() || !date.get().dated()) return undated;
        LocalDate first = date.get().start().orElse(LocalDate.MIN);
        LocalDate last = date.get().end().orElse(LocalDate.MAX);
        return from.map(day -> !last.isBefore(day)).orElse(true)
                && to.map(day -> !first.isAfter(day)).orElse(true);
    }
}
