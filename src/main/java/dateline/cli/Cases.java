package dateline.cli;

import dateline.store.CaseStore;
import java.nio.file.Path;

/// How a case is named on a command line: with or without its ending.
final class Cases {
    private Cases() {}

    static Path folder(Path given) {
        String name = String.valueOf(given.getFileName());
        return name.endsWith(CaseStore.ENDING) ? given : given.resolveSibling(name + CaseStore.ENDING);
    }

    /// The case's name, which is its folder's without the ending.
    static String name(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.substring(0, name.length() - CaseStore.ENDING.length());
    }
}
