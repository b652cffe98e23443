package dateline.store;

import dateline.model.Article;
import dateline.model.CaseFile;
import dateline.model.Delta;
import dateline.model.Mention;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.Texts;
import dateline.model.Timex;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.api.ErrorCode;

/// A case folder `NAME.dateline` that is open: loads the case, saves what changed, keeps texts and originals.
/// One writer at a time; every call is safe on any thread.
public final class CaseStore implements Texts, AutoCloseable {
    /// The ending of a case folder.
    public static final String ENDING = ".dateline";

    private static final String FILE = "case.mv.db";
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Path folder;
    private final Connection db;
    private final Journal journal;
    private final TextTable texts;
    private final Originals originals;
    private final Map<String, Article> coming = new HashMap<>();
    private CaseFile saved;

    private CaseStore(Path folder, Connection db, Journal journal, CaseFile saved) {
        this.folder = folder;
        this.db = db;
        this.journal = journal;
        this.texts = new TextTable(db);
        this.originals = new Originals(folder);
        this.saved = saved;
    }

    /// Makes a new case folder.
    ///
    /// @throws StoreException when there is something already, or no right or room to write
    public static CaseStore create(Path folder, CaseFile file) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
            throw new StoreException(StoreNotices.notice(folder, "case-exists", "There is already something at " + folder + ".",
                    "Choose another name or folder."));
        try {
            Files.createDirectories(folder.resolve("originals"));
            Files.createDirectories(folder.resolve("backups"));
            return fill(folder, file);
        } catch (IOException | SQLException | StoreException e) {
            discard(folder);
            throw StoreNotices.failed(folder, "could not be made", e);
        }
    }

    /// What could not be made to its end must not stand in the way of the next try.
    private static void discard(Path folder) {
        for (String part : List.of(FILE, "journal.tsv", "originals", "backups", "")) {
            try {
                Files.deleteIfExists(folder.resolve(part));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static CaseStore fill(Path folder, CaseFile file) throws IOException, SQLException {
        Journal journal = Journal.create(folder);
        try {
            Connection db = connect(folder, "");
            try {
                CaseStore store = new CaseStore(folder, db, journal, CaseFile.empty(""));
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
        Path file = folder.resolve(FILE);
        if (!Files.isDirectory(folder) || !Files.exists(file))
            throw new StoreException(StoreNotices.notice(folder, "no-case", StoreNotices.name(folder) + " is no Dateline case.",
                    "Choose a folder whose name ends in " + ENDING + "."));
        try {
            // A strange H2 file runs its maker's code when it is opened: only a file that our journal knows.
            Journal journal = Journal.open(folder);
            try {
                Backups backups = new Backups(folder);
                Optional<Path> same = backups.same(file);
                if (same.isEmpty() && !journal.asLeft(file))
                    throw new StoreException(StoreNotices.damaged(folder, "its file has changed since it was closed"));
                Optional<Path> fresh = same.isPresent() ? Optional.empty() : backups.add(file);
                journal.opening();
                CaseStore store = open(folder, journal, same, fresh);
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

    private static CaseStore open(Path folder, Journal journal, Optional<Path> same, Optional<Path> fresh) throws IOException {
        try {
            Connection db = connect(folder, ";IFEXISTS=TRUE");
            try {
                Schema.migrate(db, folder);
                journal.compare(db, same.isPresent());
                return new CaseStore(folder, db, journal, CaseTables.load(db));
            } catch (SQLException | RuntimeException e) {
                db.close();
                throw e;
            }
        } catch (StoreException e) {
            putBack(folder, same, fresh);
            throw e;
        } catch (SQLException | RuntimeException e) {
            putBack(folder, same, fresh);
            boolean elsewhere = e instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            throw new StoreException(elsewhere ? StoreNotices.openElsewhere(folder) : StoreNotices.damaged(folder, "its file cannot be read"), e);
        }
    }

    /// Opening may already have changed a damaged file; and a fresh copy of one is no backup.
    private static void putBack(Path folder, Optional<Path> same, Optional<Path> fresh) throws IOException {
        Path file = folder.resolve(FILE);
        if (fresh.isPresent()) Files.move(fresh.get(), file, StandardCopyOption.REPLACE_EXISTING);
        else if (same.isPresent()) Files.copy(same.get(), file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Connection connect(Path folder, String more) throws SQLException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("case") + OPTIONS + more;
        Connection db = DriverManager.getConnection(url, "dateline", "");
        db.setAutoCommit(false);
        return db;
    }

    public Path folder() {
        return folder;
    }

    /// The case as it was last saved.
    public synchronized CaseFile file() {
        return saved;
    }

    /// Writes what changed in one transaction; when it returns, it is on the disk.
    ///
    /// @throws StoreException when it could not be written; then nothing of it was
    public synchronized void save(Delta delta) {
        // What is stored counts, not what the caller took for it: an earlier save may have failed.
        Delta due = Delta.between(saved, delta.after());
        if (due.isEmpty()) return;
        roomFor(1 << 20);
        try {
            CaseTables.save(db, saved, due);
            long sequence = Schema.nextSequence(db);
            db.commit();
            saved = due.after();
            journal.append(Journal.Line.of(sequence, saved));
        } catch (SQLException e) {
            rollBack();
            throw StoreNotices.failed(folder, "could not be saved", e);
        }
    }

    /// Puts texts, mentions and times of readings into the case before an `AddArticles` or `Reread` names them.
    public synchronized void putTexts(Map<Article, String> articleTexts, Collection<Reading> readings) {
        roomFor(articleTexts.values().stream().mapToLong(String::length).sum() * 4 + (1 << 20));
        try {
            for (Map.Entry<Article, String> text : articleTexts.entrySet())
                texts.putText(text.getKey().textHash(), text.getValue());
            for (Reading reading : readings) {
                Optional<Article> article = articleTexts.keySet().stream()
                        .filter(one -> one.id().equals(reading.articleId()))
                        .findFirst()
                        .or(() -> saved.articles().get(reading.articleId()));
                if (article.isPresent()) texts.putReading(article.get(), reading);
            }
            db.commit();
            for (Article article : articleTexts.keySet()) coming.put(article.id(), article);
        } catch (SQLException e) {
            rollBack();
            throw StoreNotices.failed(folder, "could not take the new texts", e);
        }
    }

    /// Puts the words of one article's new reading under the date that it will have.
    public synchronized void putReading(Article article, Optional<LocalDate> published, Reading reading) {
        try {
            texts.putReading(article.withPublished(published, article.publishedFrom()), reading);
            db.commit();
        } catch (SQLException e) {
            rollBack();
            throw StoreNotices.failed(folder, "could not take the new reading", e);
        }
    }

    /// Keeps a file as it came, under its hash.
    public void keepOriginal(String sha256, Path original) {
        try {
            originals.keep(sha256, original);
        } catch (IOException e) {
            throw StoreNotices.failed(folder, "could not keep the original " + original.getFileName(), e);
        }
    }

    /// Keeps pasted text as a file under its hash.
    public void keepOriginal(String sha256, byte[] pasted) {
        try {
            originals.keep(sha256, pasted);
        } catch (IOException e) {
            throw StoreNotices.failed(folder, "could not keep the pasted text", e);
        }
    }

    @Override
    public synchronized Optional<String> text(String textHash) {
        try {
            return texts.text(textHash);
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, "could not be read", e);
        }
    }

    @Override
    public synchronized List<Mention> mentions(String articleId) {
        try {
            Optional<Article> article = known(articleId);
            return article.isPresent() ? texts.mentions(article.get()) : List.of();
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, "could not be read", e);
        }
    }

    @Override
    public synchronized List<Timex> times(String articleId) {
        try {
            Optional<Article> article = known(articleId);
            return article.isPresent() ? texts.times(article.get()) : List.of();
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, "could not be read", e);
        }
    }

    /// Reads every record, compares texts and originals with their checksums and every evidence with its text; an
    /// empty list says that all is well.
    public synchronized List<Notice> check() {
        try {
            return new CaseCheck(CaseTables.load(db), texts, originals).run();
        } catch (SQLException | RuntimeException e) {
            return List.of(StoreNotices.damaged(folder, "its file cannot be read"));
        }
    }

    /// Sweeps texts that no article of the case names, closes the file and keeps a copy of it; a second call does
    /// nothing.
    @Override
    public synchronized void close() {
        try (journal) {
            try (db) {
                if (db.isClosed()) return;
                texts.sweep(saved);
                db.commit();
            }
            Path file = folder.resolve(FILE);
            journal.closed(file);
            Backups backups = new Backups(folder);
            if (backups.same(file).isEmpty()) backups.add(file);
            backups.prune();
        } catch (SQLException | IOException e) {
            throw StoreNotices.failed(folder, "could not be closed", e);
        }
    }

    /// An article that was just imported is shown before its change is saved.
    private Optional<Article> known(String articleId) {
        return saved.articles().get(articleId).or(() -> Optional.ofNullable(coming.get(articleId)));
    }

    private void rollBack() {
        try {
            db.rollback();
        } catch (SQLException ignored) {
            // The connection is gone with the transaction; the next opening starts from the last commit.
        }
    }

    /// H2 closes a file for good when the disk fills up in the middle of a write, so ask before.
    private void roomFor(long bytes) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.getUsableSpace() < bytes)
                throw new StoreException(StoreNotices.notice(folder, "disk-full", "The disk that holds " + StoreNotices.name(folder) + " is full.",
                        "Make room and try again; nothing of the case is lost."));
        } catch (IOException e) {
            throw StoreNotices.failed(folder, "could not be reached", e);
        }
    }
}
