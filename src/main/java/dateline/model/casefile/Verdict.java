package dateline.model.casefile;

import dateline.model.casefile.Ruling.Anchor;
import java.util.Optional;

/// What the analyst may say of a reading as a whole.
public enum Verdict {
    ACCEPT,
    REJECT,
    DOUBT;

    /// The decision that says so of a reading.
    public Decision on(String reading, Optional<Anchor> anchor) {
        return switch (this) {
            case ACCEPT -> new Decision.Accept(reading, anchor);
            case REJECT -> new Decision.Reject(reading, anchor);
            case DOUBT -> new Decision.Doubt(reading, anchor);
        };
    }
}
