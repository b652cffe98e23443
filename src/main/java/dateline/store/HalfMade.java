package dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/// The remains of a case that was being made when the program was stopped. Nothing was acknowledged yet, so nothing is
/// lost when they are cleared, and the name is free again. What may hold anything is never touched.
final class HalfMade {
    private static final Set<String> PARTS = Set.of("case.mv.db", Journal.NAME, "originals", "backups");

    /// The database of an empty case is smaller, in bytes, even while its tables are being made.
    private static final long EMPTY = 2 * 1024 * 1024;

    private HalfMade() {}

    /// Clears a folder if it is no more than such remains.
    ///
    /// @return whether there is nothing any more at that place
    static boolean clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !bare(folder)) return false;
        CaseFolder place = new CaseFolder(folder);
        if (Journal.begun(folder) || Files.exists(place.file()) && database(place)) return false;
        place.discard();
        return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether its database is more than a beginning. Whoever makes a case begins with its journal: without one it is a stranger's.
    private static boolean database(CaseFolder place) throws IOException {
        return !Files.exists(place.path().resolve(Journal.NAME)) || Files.size(place.file()) > EMPTY || filled(place);
    }

    /// Whether nothing lies in it but parts of a case, and neither originals nor backups.
    private static boolean bare(Path folder) throws IOException {
        List<Path> parts;
        try (Stream<Path> all = Files.list(folder)) {
            parts = all.toList();
        }
        if (parts.isEmpty() || !parts.stream().allMatch(part -> PARTS.contains(StoreNotices.name(part)) && !Files.isSymbolicLink(part))) return false;
        for (String inner : List.of("originals", "backups")) {
            Path one = folder.resolve(inner);
            if (!Files.exists(one)) continue;
            try (Stream<Path> files = Files.list(one)) {
                if (files.findAny().isPresent()) return false;
            }
        }
        return true;
    }

    /// Whether its database holds a record, or is open elsewhere, or is not ours to judge.
    private static boolean filled(CaseFolder place) {
        try {
            PlainData.require(place.file(), place.path());
        } catch (StoreException e) {
            // So small a file that nobody can read was being begun.
            return !e.notice().code().equals("case-damaged");
        }
        try (Connection db = place.connectToLook()) {
            return !Journal.Line.of(db).blank();
        } catch (SQLException e) {
            // Not all of it had been written.
            return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
        }
    }
}
