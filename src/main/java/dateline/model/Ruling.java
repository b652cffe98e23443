package dateline.model;

import java.time.Instant;
import java.util.Optional;

/// What the analyst decided about something the machine read. A row; never applied by rewriting.
///
/// @param target id of the event, tie, actor or article
/// @param field for [Kind#CORRECT]: `type`, `actors`, `recipients`, `date`, `status`, `place`
/// @param value the decided value, in the form of the field
/// @param anchor how an event is found again after a rerun changed its id
/// @param revoked taken back; kept for the record
public record Ruling(
        String id,
        Kind kind,
        String target,
        Optional<String> field,
        Optional<String> value,
        Optional<String> reason,
        Instant when,
        Optional<Anchor> anchor,
        boolean revoked) {
    public Ruling asRevoked() {
        return new Ruling(id, kind, target, field, value, reason, when, anchor, true);
    }

    public enum Kind {
        ACCEPT,
        REJECT,
        UNSURE,
        CORRECT,
        RENAME,
        MERGE,
        KEEP_APART,
        ALIAS,
        DATE,
        CUT,
        JOIN,
        PART
    }

    /// Where a ruled event or tie stood: text hash, trigger, type and sides.
    public record Anchor(String textHash, Span trigger, Span evidence, String type, String sides) {}
}
