package dateline.analysis;

import java.util.Optional;
import java.util.Set;

/// What a brief asks of a type of event, whatever its name.
///
/// @param weight how much the type adds to an event's weight
/// @param verb that its noun goes with
/// @param sum the word before a sum of money
/// @param counts whose figures its sentence counts
/// @param contested what is denied when it is denied, with `{a}` for the doer; empty for its noun
/// @param tie the code of the standing relation that it tells by itself
record TypeWording(
        double weight, Verb verb, String sum, Set<String> counts, Set<Trait> traits, Optional<String> contested, Optional<String> tie) {
    /// "made", "make".
    record Verb(String past, String base) {}

    /// What is said of it in another way than of most.
    enum Trait {
        /// only planned while its sentence calls it nearly done
        NEAR,
        /// "killed" says all that it tells
        KILLS,
        /// only denies something else
        DENIAL
    }

    static final String CASUALTIES = "casualties";
    static final String WEAPONS = "weapons";

    String past() {
        return verb.past;
    }

    String base() {
        return verb.base;
    }

    boolean near() {
        return traits.contains(Trait.NEAR);
    }

    boolean kills() {
        return traits.contains(Trait.KILLS);
    }

    boolean denial() {
        return traits.contains(Trait.DENIAL);
    }

    boolean heavy() {
        return weight > 0;
    }

    boolean counts(String figures) {
        return counts.contains(figures);
    }
}
