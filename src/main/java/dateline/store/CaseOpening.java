package dateline.store;

import dateline.job.Foreground;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/// How a case folder is made and how one is opened, with all that may be wrong with it.
public final class CaseOpening {
    private CaseOpening() {}

    /// Makes a new case folder.
    ///
    /// @throws StoreException when there is something already, or no right or room to write
    public static CaseStore create(Path folder, CaseFile file) {
        assert Foreground.away();
        CaseFolder place = new CaseFolder(folder);
        if (!free(folder))
            throw new StoreException(StoreNotices.notice(folder, "case-exists", "There is already something at " + folder + ".",
                    "Choose another name or folder."));
        try {
            place.make();
            return fill(place, file);
        } catch (IOException | SQLException | StoreException e) {
            place.discard();
            throw StoreNotices.failed(folder, "could not be made", e);
        }
    }

    /// Whether a case can be made at that place: nothing is there, or but the remains of one that was being made when the program was
    /// stopped, which are cleared.
    public static boolean free(Path folder) {
        try {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || HalfMade.clear(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static CaseStore fill(CaseFolder place, CaseFile file) throws IOException, SQLException {
        Journal journal = Journal.create(place.path());
        try {
            Connection db = place.connectToNew();
            try {
                CaseStore store = new CaseStore(place, db, journal, CaseFile.empty(""));
                Schema.create(db);
                store.save(Delta.between(CaseFile.empty(""), file));
                return store;
            } catch (SQLException | RuntimeException e) {
                db.close();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /// Opens a case folder: compares its file with its journal, backs it up unless a copy is there, then loads it. A
    /// case that is refused is left as it was.
    ///
    /// @throws StoreException when it is no case, is open elsewhere, or is damaged
    public static CaseStore open(Path folder) {
        assert Foreground.away();
        CaseFolder place = new CaseFolder(folder);
        Path file = place.file();
        if (Files.isDirectory(folder) && free(folder))
            throw new StoreException(StoreNotices.notice(folder, "half-made", StoreNotices.name(folder) + " was being made when the program was stopped; nothing was in it yet.",
                    "Make it again: its name is free."));
        if (!Files.isDirectory(folder) || !Files.exists(file))
            throw new StoreException(StoreNotices.notice(folder, "no-case", StoreNotices.name(folder) + " is no Dateline case.",
                    "Choose a folder whose name ends in " + CaseStore.ENDING + "."));
        try {
            // Only a file that our journal knows; and since anybody can write a journal, only one that holds nothing but data.
            Journal journal = Journal.open(folder);
            try {
                Backups backups = new Backups(folder);
                Optional<Path> same = backups.same(file);
                if (same.isEmpty() && !journal.asLeft(file))
                    throw new StoreException(StoreNotices.damaged(folder, "its file has changed since it was closed"));
                PlainData.require(file, folder);
                Optional<Path> fresh = same.isPresent() ? Optional.empty() : backups.add(file);
                journal.opening();
                CaseStore store = open(place, journal, same, fresh);
                backups.prune();
                return store;
            } catch (IOException | RuntimeException e) {
                journal.close();
                throw e;
            }
        } catch (IOException e) {
            throw StoreNotices.failed(folder, "could not be opened", e);
        }
    }

    private static CaseStore open(CaseFolder place, Journal journal, Optional<Path> same, Optional<Path> fresh) throws IOException {
        Path folder = place.path();
        try {
            Connection db = place.connect();
            try {
                Schema.migrate(db, folder);
                journal.compare(db, same.isPresent());
                return new CaseStore(place, db, journal, CaseTables.load(db));
            } catch (SQLException | RuntimeException e) {
                db.close();
                throw e;
            }
        } catch (StoreException e) {
            place.putBack(same, fresh);
            throw e;
        } catch (SQLException | RuntimeException e) {
            place.putBack(same, fresh);
            boolean elsewhere = e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            throw new StoreException(elsewhere ? StoreNotices.openElsewhere(folder) : StoreNotices.damaged(folder, "its file cannot be read"), e);
        }
    }
}
