package dateline.analysis;

import dateline.model.Sign;
import dateline.model.Status;
import java.util.Locale;

/// A line that a happening or tie is part of.
record LineShare(String id, String a, String b, boolean mutual, Sign sign, Status status) {
    static LineShare of(String one, String other, boolean mutual, Sign sign, Status status) {
        boolean turn = mutual && one.compareTo(other) > 0;
        String a = turn ? other : one;
        String b = turn ? one : other;
        String id = a + (mutual ? " <> " : " > ") + b + " " + sign.name().toLowerCase(Locale.ROOT) + " " + status.code();
        return new LineShare(id, a, b, mutual, sign, status);
    }
}
