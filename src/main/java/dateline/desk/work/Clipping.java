package dateline.desk.work;

import java.util.Optional;

/// What was copied elsewhere and is pasted or dropped here.
///
/// @param text as plain text
/// @param page the same as HTML, where the other program gave it
/// @param address where it was copied from, where the other program says so
public record Clipping(String text, Optional<String> page, Optional<String> address) {
    public static Clipping of(String text) {
        return new Clipping(text, Optional.empty(), Optional.empty());
    }
}
