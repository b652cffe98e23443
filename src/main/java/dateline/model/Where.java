package dateline.model;

import java.util.Optional;

/// Where something happened: the words, the place's name and its country (ISO 3166-1 alpha-3).
public record Where(String text, Optional<String> name, Optional<String> country, Basis basis) {
    /// A place that the words themselves tell.
    public Where(String text, Optional<String> name, Optional<String> country) {
        this(text, name, country, Basis.STATED);
    }

    /// The same place on another basis.
    public Where on(Basis other) {
        return new Where(text, name, country, other);
    }
}
