package dateline.analysis;

import dateline.model.Evidence;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.List;

/// What is drawn of a relation: one per ordered pair, sign and status.
///
/// @param id stable: made of both sides, sign and status
/// @param a where it starts
/// @param b where its head is
/// @param mutual talks, wars and mutual ties: heads at both ends, or none when only ties are in it
/// @param headed whether there is a head at all (mutual standing ties have none)
/// @param label the word of its most frequent type
/// @param count number of happenings and ties
/// @param folded how many further lines of this pair are not drawn
/// @param eventIds and `tieIds` what it sums up; together at least one
/// @param evidence at least one sentence
/// @param passes whether anything of it passes the filter
/// @param before how many of its count an earlier step of a story has; 0 where it is new or there is no story
public record Line(
        String id,
        String a,
        String b,
        boolean mutual,
        boolean headed,
        Sign sign,
        Status status,
        String label,
        int count,
        int folded,
        List<String> eventIds,
        List<String> tieIds,
        List<Evidence> evidence,
        boolean passes,
        int before) {
    public Line {
        eventIds = List.copyOf(eventIds);
        tieIds = List.copyOf(tieIds);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("a line without a sentence: " + id);
    }

    public Line(
            String id, String a, String b, boolean mutual, boolean headed, Sign sign, Status status, String label, int count, int folded,
            List<String> eventIds, List<String> tieIds, List<Evidence> evidence, boolean passes) {
        this(id, a, b, mutual, headed, sign, status, label, count, folded, eventIds, tieIds, evidence, passes, 0);
    }

    public boolean joins(String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    Line withFolded(int more) {
        return new Line(id, a, b, mutual, headed, sign, status, label, count, more, eventIds, tieIds, evidence, passes, before);
    }

    /// The same in a story: at full strength if it is new or has grown.
    Line after(int earlier) {
        return new Line(id, a, b, mutual, headed, sign, status, label, count, folded, eventIds, tieIds, evidence, earlier < count, earlier);
    }

    /// Whether a step of a story adds to what an earlier one has of it.
    public boolean grown() {
        return before > 0 && count > before;
    }
}
