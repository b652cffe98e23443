package dateline.desk.work;

import java.nio.file.Path;
import java.util.List;

/// What the desk remembers beyond any case.
public interface Settings {
    /// The folder in which new cases are made.
    Path cases();

    /// Cases that were open before and still exist, the newest first.
    List<RecentCase> recent();

    void remember(RecentCase one);

    /// Takes a case off the list; the case itself stays where it is.
    void forget(Path folder);

    boolean dark();

    void dark(boolean is);
}
