package dateline.actor;

import java.util.Optional;

/// Tells in one way whom a pronoun, or a noun that refers back, stands for.
@FunctionalInterface
interface Coreference {
    Optional<Referent> of(Anaphor anaphor, Antecedents before);
}
