package dateline.model;

import java.util.Optional;

/// Who published an article. The id is `Id.fold` of the name.
public record Source(String id, String name, Optional<Grade> grade) {
    public static Source of(String name) {
        return new Source(Id.fold(name), name, Optional.empty());
    }
}
