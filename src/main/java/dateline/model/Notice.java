package dateline.model;

import java.util.Optional;

/// What was wrong with some input, where, and the next step to take.
///
/// @param code a stable short name such as `relative-stamp` or `empty-file`
/// @param about the file or article it is about, as the analyst knows it
/// @param what one sentence: what was found
/// @param next one sentence: what the analyst can do
/// @param where the place in the article's text, if there is one
public record Notice(String code, String about, String what, String next, Optional<Span> where) {
    /// The code of what is told of a text in a language that is not read.
    public static final String OTHER_LANGUAGE = "other-language";

    public Notice(String code, String about, String what, String next) {
        this(code, about, what, next, Optional.empty());
    }

    /// What was found and what to do, as the analyst reads it.
    public String words() {
        String end = what.isEmpty() || ".!?”".indexOf(what.charAt(what.length() - 1)) >= 0 ? " " : ". ";
        return (what + end + next).strip();
    }
}
