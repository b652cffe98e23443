package dateline.analysis;

import java.util.Optional;
import java.util.Set;

/// What a brief asks of a type of event, whatever its name.
///
/// @param weight how much the type adds to an event's weight
/// @param past the verb that its noun goes with
/// @param sum the word before a sum of money
/// @param counts whose figures its sentence counts
/// @param near whether it is only planned while its sentence calls it nearly done
/// @param kills whether "killed" says all that it tells
/// @param denial whether it only denies something else
/// @param contested what is denied when it is denied, with `{a}` for the doer; empty for its noun
/// @param tie the code of the standing relation that it tells by itself
record TypeWording(
        double weight, String past, String base, String sum, Set<String> counts, boolean near, boolean kills, boolean denial, Optional<String> contested,
        Optional<String> tie) {
    static final String CASUALTIES = "casualties";
    static final String WEAPONS = "weapons";

    boolean heavy() {
        return weight > 0;
    }

    boolean counts(String figures) {
        return counts.contains(figures);
    }
}
