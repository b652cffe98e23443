package dateline.actor;

import java.util.Optional;

/// Tells in one way which of its bearers a short name stands for.
@FunctionalInterface
interface ShortNameReading {
    Optional<String> bearer(ShortName name, OfficeHolders holders);
}
