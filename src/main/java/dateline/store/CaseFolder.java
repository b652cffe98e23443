package dateline.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The folder of a case on the disk: its parts, room in it, and connections to its file.
record CaseFolder(Path path) {
    private static final String FILE = "case.mv.db";
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    static {
        // No class of the path may be made by what a file names; a case names none.
        System.setProperty("h2.allowedClasses", "");
    }

    Path file() {
        return path.resolve(FILE);
    }

    /// Makes the folder with its parts at once: nobody ever finds half of it.
    void make() throws IOException {
        Path making = path.toAbsolutePath().resolveSibling("." + path.getFileName() + ".making");
        for (String part : List.of("originals", "backups")) Files.createDirectories(making.resolve(part));
        Files.move(making, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /// What could not be made to its end must not stand in the way of the next try.
    void discard() {
        for (String part : List.of(FILE, "journal.tsv", "originals", "backups", "")) {
            try {
                Files.deleteIfExists(path.resolve(part));
            } catch (IOException e) {
                return;
            }
        }
    }

    Connection connectToNew() throws SQLException {
        return connect("");
    }

    Connection connect() throws SQLException {
        return connect(";IFEXISTS=TRUE");
    }

    /// Nothing of the file is changed.
    Connection connectToLook() throws SQLException {
        return connect(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");
    }

    private Connection connect(String more) throws SQLException {
        String url = "jdbc:h2:file:" + path.toAbsolutePath().resolve("case") + OPTIONS + more;
        Connection db = DriverManager.getConnection(url, "dateline", "");
        db.setAutoCommit(false);
        return db;
    }

    /// Opening may already have changed a damaged file; and a fresh copy of one is no backup.
    void putBack(Optional<Path> same, Optional<Path> fresh) throws IOException {
        if (fresh.isPresent()) Files.move(fresh.get(), file(), StandardCopyOption.REPLACE_EXISTING);
        else if (same.isPresent()) Files.copy(same.get(), file(), StandardCopyOption.REPLACE_EXISTING);
    }

    /// H2 gives its file up when the disk fills in the middle of a write, so ask before.
    void roomFor(long bytes) {
        try {
            FileStore disk = Files.getFileStore(path);
            if (disk.getUsableSpace() < bytes)
                throw new StoreException(StoreNotices.notice(path, "disk-full", "The disk that holds " + StoreNotices.name(path) + " is full.",
                        "Make room and try again; nothing of the case is lost."));
        } catch (IOException e) {
            throw StoreNotices.failed(path, "could not be reached", e);
        }
    }
}
