package dateline.model;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Happening;
import dateline.model.casefile.Happenings;
import java.util.List;

/// The joining of happenings by itself, for the benchmarks.
public final class Joining {
    private Joining() {}

    public static List<Happening> join(CaseFile file) {
        return Happenings.of(file.events(), file.articles()).all();
    }
}
