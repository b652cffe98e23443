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
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A case folder `NAME.dateline` that is open: loads the case, saves what changed, keeps texts and originals.
/// One writer at a time; every call is safe on any thread.
public final class CaseStore implements Texts, AutoCloseable {
    /// The ending of a case folder.
    public static final String ENDING = ".dateline";

    private static final int BACKUPS = 10;
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Path folder;
    private final Connection db;
    private final Journal journal;
    private final TextTable texts;
    private CaseFile saved;

    private CaseStore(Path folder, Connection db, Journal journal, CaseFile saved) {
        this.folder = folder;
        this.db = db;
        this.journal = journal;
        this.texts = new TextTable(db);
        this.saved = saved;
    }

    /// Makes a new case folder.
    ///
    /// @throws StoreException when there is something already, or no right or room to write
    public static CaseStore create(Path folder, CaseFile file) {
        if (Files.exists(folder))
            throw new StoreException(notice(folder, "case-exists", "There is already something at " + folder + ".",
                    "Choose another name or folder."));
        try {
            Files.createDirectories(folder.resolve("originals"));
            Files.createDirectories(folder.resolve("backups"));
            Journal journal = Journal.create(folder);
            CaseStore store = new CaseStore(folder, connect(folder, ""), journal, CaseFile.empty(""));
            Schema.create(store.db);
            store.save(Delta.between(CaseFile.empty(""), file));
            return store;
        } catch (IOException | SQLException e) {
            throw failed(folder, "could not be made", e);
        }
    }

    /// Opens a case folder: backs its file up first, compares it with its journal, then loads it.
    ///
    /// @throws StoreException when it is no case, is open elsewhere, or is damaged
    public static CaseStore open(Path folder) {
        Path file = folder.resolve("case.mv.db");
        if (!Files.isDirectory(folder) || !Files.exists(file))
            throw new StoreException(notice(folder, "no-case", folder.getFileName() + " is no Dateline case.",
                    "Choose a folder whose name ends in " + ENDING + "."));
        try {
            // A strange H2 file runs its maker's code when it is opened: only a file that our journal knows.
            Journal journal = Journal.open(folder);
            boolean restored = isBackup(folder, file);
            backUp(folder, file);
            Connection db = connect(folder, ";IFEXISTS=TRUE");
            try {
                Schema.migrate(db);
                journal.compare(db, restored);
                return new CaseStore(folder, db, journal, CaseTables.load(db));
            } catch (SQLException | RuntimeException e) {
                db.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw failed(folder, "could not be opened", e);
        }
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
        if (delta.isEmpty()) return;
        roomFor(1 << 20);
        try {
            CaseTables.save(db, delta);
            long sequence = Schema.nextSequence(db);
            db.commit();
            saved = delta.after();
            journal.append(sequence, saved);
        } catch (SQLException | IOException e) {
            rollBack();
            throw failed(folder, "could not be saved", e);
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
        } catch (SQLException e) {
            rollBack();
            throw failed(folder, "could not take the new texts", e);
        }
    }

    /// Puts the words of one article's new reading under the date that it will have.
    public synchronized void putReading(Article article, Optional<LocalDate> published, Reading reading) {
        try {
            texts.putReading(article.withPublished(published, article.publishedFrom()), reading);
            db.commit();
        } catch (SQLException e) {
            rollBack();
            throw failed(folder, "could not take the new reading", e);
        }
    }

    /// Keeps a file as it came, under its hash.
    public void keepOriginal(String sha256, Path original) {
        try {
            Path kept = folder.resolve("originals").resolve(sha256);
            if (!Files.exists(kept)) Files.copy(original, kept, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw failed(folder, "could not keep the original " + original.getFileName(), e);
        }
    }

    /// Keeps pasted text as a file under its hash.
    public void keepOriginal(String sha256, byte[] pasted) {
        try {
            Path kept = folder.resolve("originals").resolve(sha256);
            if (!Files.exists(kept)) Files.write(kept, pasted);
        } catch (IOException e) {
            throw failed(folder, "could not keep the pasted text", e);
        }
    }

    @Override
    public synchronized Optional<String> text(String textHash) {
        try {
            return texts.text(textHash);
        } catch (SQLException e) {
            throw failed(folder, "could not be read", e);
        }
    }

    @Override
    public synchronized List<Mention> mentions(String articleId) {
        try {
            Optional<Article> article = saved.articles().get(articleId);
            return article.isPresent() ? texts.mentions(article.get()) : List.of();
        } catch (SQLException e) {
            throw failed(folder, "could not be read", e);
        }
    }

    @Override
    public synchronized List<Timex> times(String articleId) {
        try {
            Optional<Article> article = saved.articles().get(articleId);
            return article.isPresent() ? texts.times(article.get()) : List.of();
        } catch (SQLException e) {
            throw failed(folder, "could not be read", e);
        }
    }

    /// Reads every record and compares the counts with the journal; an empty list says that all is well.
    public synchronized List<Notice> check() {
        try {
            CaseFile read = CaseTables.load(db);
            return CaseCheck.of(folder, read, texts);
        } catch (SQLException e) {
            return List.of(failed(folder, "could not be read", e).notice());
        }
    }

    /// Sweeps texts that no article of the case names and closes the file.
    @Override
    public synchronized void close() {
        try {
            texts.sweep(saved);
            db.commit();
            db.close();
            journal.close();
        } catch (SQLException | IOException e) {
            throw failed(folder, "could not be closed", e);
        }
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
                throw new StoreException(notice(folder, "disk-full", "The disk that holds " + name(folder) + " is full.",
                        "Make room and try again; nothing of the case is lost."));
        } catch (IOException e) {
            throw failed(folder, "could not be reached", e);
        }
    }

    private static void backUp(Path folder, Path file) throws IOException {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        String stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").format(LocalDateTime.now());
        Path copy = backups.resolve("case-" + stamp + ".mv.db");
        try {
            Files.copy(file, copy);
        } catch (IOException e) {
            // No room for a backup must not keep the analyst from the case.
            Files.deleteIfExists(copy);
            return;
        }
        try (Stream<Path> all = Files.list(backups)) {
            List<Path> sorted = all.sorted().toList();
            for (Path old : sorted.subList(0, Math.max(0, sorted.size() - BACKUPS))) Files.delete(old);
        }
    }

    /// Whether the analyst has put a backup in the place of the case's file; then it may be older than the journal.
    private static boolean isBackup(Path folder, Path file) throws IOException {
        Path backups = folder.resolve("backups");
        if (!Files.isDirectory(backups)) return false;
        try (Stream<Path> all = Files.list(backups)) {
            for (Path backup : all.toList())
                if (Files.size(backup) == Files.size(file) && Files.mismatch(backup, file) < 0) return true;
        }
        return false;
    }

    static StoreException failed(Path folder, String what, Exception cause) {
        String message = String.valueOf(cause.getMessage());
        boolean elsewhere = cause instanceof SQLException sql && sql.getErrorCode() == 90020;
        if (elsewhere)
            return new StoreException(notice(folder, "open-elsewhere", name(folder) + " is open in another window.",
                    "Close it there first."), cause);
        boolean full = message.contains("No space left") || message.contains("not enough space");
        if (full)
            return new StoreException(notice(folder, "disk-full", "The disk that holds " + name(folder) + " is full.",
                    "Make room and try again; nothing that was saved is lost."), cause);
        return new StoreException(notice(folder, "store-failed", name(folder) + " " + what + " (" + firstLine(message) + ").",
                "Look for an older state in its folder “backups”."), cause);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    static Notice notice(Path folder, String code, String what, String next) {
        return new Notice(code, name(folder), what, next);
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
