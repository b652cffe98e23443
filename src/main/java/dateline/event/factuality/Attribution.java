package dateline.event.factuality;

import java.util.List;

/// On whose word something stands.
///
/// @param speakers places of those who say so
/// @param hearsay they are left unnamed, or only charge somebody with it
/// @param announced they say so by way of announcing
/// @param denied it is not said
/// @param last nothing further up the tree bears on it
public record Attribution(List<Integer> speakers, boolean hearsay, boolean announced, boolean denied, boolean last) {
    /// On nobody's word.
    static final Attribution NOBODY = new Attribution(List.of(), false, false, false, true);

    static Attribution said(List<Integer> speakers) {
        return new Attribution(speakers, false, false, false, true);
    }

    static Attribution charged(List<Integer> speakers) {
        return new Attribution(speakers, true, false, false, true);
    }
}
