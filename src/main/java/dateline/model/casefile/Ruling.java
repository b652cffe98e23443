package dateline.model.casefile;

import dateline.model.Id;
import dateline.model.Span;
import java.time.Instant;
import java.util.Optional;

/// What the analyst decided about something the machine read, with why and when. A row; never applied by rewriting.
///
/// @param revoked taken back; kept for the record
public record Ruling(String id, Decision decision, Optional<String> reason, Instant when, boolean revoked) {
    /// A standing ruling; its id is of what is decided and when.
    public static Ruling of(Decision decision, Optional<String> reason, Instant when) {
        return new Ruling(Id.of(decision.toString(), when.toString()), decision, reason, when, false);
    }

    /// Id of what it is about.
    public String target() {
        return decision.target();
    }

    public Ruling asRevoked() {
        return new Ruling(id, decision, reason, when, true);
    }

    /// Where a ruled event or tie stood: text hash, trigger, type and sides.
    public record Anchor(String textHash, Span trigger, Span evidence, String type, String sides) {}
}
