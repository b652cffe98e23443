package dateline.model;

import java.util.Optional;

/// A row of the codebook: PLOVER type and mode, how it is drawn and what a line of it says.
///
/// @param code one of PLOVER's 16, `STATE` or `ELECTION`
/// @param label the short word on a line, such as "arms deal"
public record EventType(String code, Optional<String> mode, Sign sign, String label) {}
