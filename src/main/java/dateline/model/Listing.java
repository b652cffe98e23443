package dateline.model;

import java.util.List;

/// Names in a row, as a sentence has them.
public final class Listing {
    private Listing() {}

    /// "Norland, Sudovia and the River Front".
    public static String of(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
