package dateline.model.casefile;

import java.util.List;

/// The joining of happenings by itself, for the benchmarks.
public final class Joining {
    private Joining() {}

    public static List<Happening> join(CaseFile file) {
        return Happenings.of(file.events(), file.articles()).all();
    }
}
