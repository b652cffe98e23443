package dateline.model;

import java.time.Instant;
import java.util.Optional;

/// Who made a record: a rule of the machine, or the analyst.
///
/// @param rule the rule that fired and the rule version, such as `verb:attack@1`; "analyst" otherwise
public record Origin(Maker maker, String rule, Optional<Instant> when) {
    public enum Maker {
        MACHINE,
        ANALYST
    }

    public static Origin machine(String rule) {
        return new Origin(Maker.MACHINE, rule, Optional.empty());
    }

    public static Origin analyst(Instant when) {
        return new Origin(Maker.ANALYST, "analyst", Optional.of(when));
    }
}
