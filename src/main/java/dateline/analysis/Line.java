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
        boolean passes) {
    public Line {
        eventIds = List.copyOf(eventIds);
        tieIds = List.copyOf(tieIds);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("a line without a sentence: " + id);
    }

    public boolean joins(String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    Line withFolded(int more) {
        return new Line(id, a, b, mutual, headed, sign, status, label, count, more, eventIds, tieIds, evidence, passes);
    }

    Line withPasses(boolean inside) {
        return new Line(id, a, b, mutual, headed, sign, status, label, count, folded, eventIds, tieIds, evidence, inside);
    }
}
