package dateline.actor;

import dateline.model.Annotation.Token;
import java.util.List;
import java.util.OptionalInt;

/// Tells in one way where the full name ends that a short name at a place is said to stand for.
@FunctionalInterface
interface AliasIntroduction {
    /// @param shortName place of the short name
    OptionalInt fullName(List<Token> tokens, int shortName);
}
