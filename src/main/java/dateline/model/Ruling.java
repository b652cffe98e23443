package dateline.model;

import java.time.Instant;
import java.util.Optional;

/// What the analyst decided about something the machine read. A row; never applied by rewriting.
///
/// @param target id of the event, tie, actor or article
/// @param field for [Kind#CORRECT]: `type`, `actors`, `recipients`, `date`, `status`, `place`; for [Kind#SPLIT]: `alias`
///     or `event`; for [Kind#UNSURE] on two actors: `same`
/// @param value the decided value, in the form of the field; of a pair of actors the other one's id
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
        /// The target is the actor of the value.
        MERGE,
        /// The target is not the actor of the value, whatever speaks for it.
        KEEP_APART,
        /// The value is a way of writing the target, also in articles that come later.
        ALIAS,
        /// A way of writing the target, or the target's side in one event, belongs to another actor: [Split].
        SPLIT,
        /// What sort of actor the target is, and of which country: `armed_group|SDN`.
        KIND,
        DATE,
        CUT,
        JOIN,
        PART
    }

    /// Where a ruled event or tie stood: text hash, trigger, type and sides.
    public record Anchor(String textHash, Span trigger, Span evidence, String type, String sides) {}
}
