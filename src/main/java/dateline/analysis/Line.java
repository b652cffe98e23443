package dateline.analysis;

import dateline.model.Evidence;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.List;

/// What is drawn of a relation: one per ordered pair, sign and status.
///
/// @param headed whether there is a head at all (mutual standing ties have none)
/// @param label what its gravest or most told happening says, in words of the text where it gives any
/// @param type the word of its most frequent type
/// @param passes whether anything of it passes the filter
public record Line(LineKey key, boolean headed, String label, String type, Counts counts, Basis basis, boolean passes) {
    public Line {
        if (basis.evidence.isEmpty()) throw new IllegalArgumentException("a line without a sentence: " + key.id());
    }

    /// How much a line is.
    ///
    /// @param all number of happenings and ties
    /// @param folded how many further lines of this pair are not drawn
    /// @param before how many of them an earlier step of a story has; 0 where it is new or there is no story
    public record Counts(int all, int folded, int before) {}

    /// What a line sums up.
    ///
    /// @param eventIds and `tieIds` together at least one
    /// @param evidence at least one sentence
    public record Basis(List<String> eventIds, List<String> tieIds, List<Evidence> evidence) {
        public Basis {
            eventIds = List.copyOf(eventIds);
            tieIds = List.copyOf(tieIds);
            evidence = List.copyOf(evidence);
        }
    }

    /// @param count number of happenings and ties
    public static Line of(LineKey key, boolean headed, String label, String type, int count, Basis basis, boolean passes) {
        return new Line(key, headed, label, type, new Counts(count, 0, 0), basis, passes);
    }

    public String id() {
        return key.id();
    }

    public String a() {
        return key.a();
    }

    public String b() {
        return key.b();
    }

    public boolean mutual() {
        return key.mutual();
    }

    public Sign sign() {
        return key.sign();
    }

    public Status status() {
        return key.status();
    }

    public int count() {
        return counts.all;
    }

    public int folded() {
        return counts.folded;
    }

    public int before() {
        return counts.before;
    }

    public List<String> eventIds() {
        return basis.eventIds;
    }

    public List<String> tieIds() {
        return basis.tieIds;
    }

    public List<Evidence> evidence() {
        return basis.evidence;
    }

    public boolean joins(String one, String other) {
        return a().equals(one) && b().equals(other) || a().equals(other) && b().equals(one);
    }

    Line withLabel(String words) {
        return new Line(key, headed, words, type, counts, basis, passes);
    }

    Line withFolded(int more) {
        return new Line(key, headed, label, type, new Counts(counts.all, more, counts.before), basis, passes);
    }

    /// The same in a story: at full strength if it is new or has grown.
    Line after(int earlier) {
        return new Line(key, headed, label, type, new Counts(counts.all, counts.folded, earlier), basis, earlier < counts.all);
    }

    /// Whether its number is written: words that hold one would have two.
    public boolean counted() {
        return counts.all > 1 && label.chars().noneMatch(Character::isDigit);
    }

    /// Whether a step of a story adds to what an earlier one has of it.
    public boolean grown() {
        return counts.before > 0 && counts.all > counts.before;
    }
}
