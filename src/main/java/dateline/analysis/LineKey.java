package dateline.analysis;

import dateline.model.Sign;
import dateline.model.Status;
import java.util.Locale;

/// Which line it is that a happening or tie is part of: whom it joins, which way, and how.
///
/// @param id stable: made of both sides, sign and status
/// @param a where it starts
/// @param b where its head is
/// @param mutual talks, wars and mutual ties: heads at both ends, or none when only ties are in it
public record LineKey(String id, String a, String b, boolean mutual, Sign sign, Status status) {
    /// Mutual ones have their sides in order.
    public static LineKey of(String one, String other, boolean mutual, Sign sign, Status status) {
        boolean turn = mutual && one.compareTo(other) > 0;
        String a = turn ? other : one;
        String b = turn ? one : other;
        String id = a + (mutual ? " <> " : " > ") + b + " " + sign.name().toLowerCase(Locale.ROOT) + " " + status.code();
        return new LineKey(id, a, b, mutual, sign, status);
    }
}
