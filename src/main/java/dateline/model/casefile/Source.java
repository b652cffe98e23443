package dateline.model.casefile;

import dateline.model.Id;

/// Who published an article. The id is `Id.fold` of the name.
public record Source(String id, String name) {
    public static Source of(String name) {
        return new Source(Id.fold(name), name);
    }
}
