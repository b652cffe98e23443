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
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
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

    private final Path folder;
    private final CaseFolder place;
    private final Journal journal;
    private final Originals originals;
    private final Map<String, Article> coming = new HashMap<>();
    private Connection db;
    private TextTable texts;
    private CaseFile saved;
    private boolean shut;

    private CaseStore(CaseFolder place, Connection db, Journal journal, CaseFile saved) {
        this.place = place;
        this.folder = place.path();
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
        CaseFolder place = new CaseFolder(folder);
        try {
            place.make();
            return fill(place, file);
        } catch (IOException | SQLException | StoreException e) {
            place.discard();
            throw StoreNotices.failed(folder, "could not be made", e);
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
        CaseFolder place = new CaseFolder(folder);
        Path file = place.file();
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
        connected("could not be saved");
        // What is stored counts, not what the caller took for it: an earlier save may have failed.
        Delta due = Delta.between(saved, delta.after());
        if (due.isEmpty()) return;
        place.roomFor(1 << 20);
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
        connected("could not take the new texts");
        place.roomFor(articleTexts.values().stream().mapToLong(String::length).sum() * 4 + (1 << 20));
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
        connected("could not take the new reading");
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
        connected("could not be read");
        try {
            return texts.text(textHash);
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, "could not be read", e);
        }
    }

    @Override
    public synchronized List<Mention> mentions(String articleId) {
        connected("could not be read");
        try {
            Optional<Article> article = known(articleId);
            return article.isPresent() ? texts.mentions(article.get()) : List.of();
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, "could not be read", e);
        }
    }

    @Override
    public synchronized List<Timex> times(String articleId) {
        connected("could not be read");
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
            connected("could not be read");
            return new CaseCheck(CaseTables.load(db), texts, originals).run();
        } catch (SQLException | RuntimeException e) {
            return List.of(StoreNotices.damaged(folder, "its file cannot be read"));
        }
    }

    /// Sweeps texts that no article of the case names, closes the file and keeps a copy of it; a second call does
    /// nothing.
    @Override
    public synchronized void close() {
        if (shut) return;
        shut = true;
        Connection open = db;
        try (journal) {
            try (open) {
                if (open.isClosed()) return;
                texts.sweep(saved);
                open.commit();
            }
            Path file = place.file();
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

    /// H2 gives its connection up when a write fails, as on a full disk: the next call takes a new one and goes on
    /// from the last commit.
    private void connected(String what) {
        try {
            if (shut || !db.isClosed()) return;
            Connection fresh = place.connect();
            try {
                saved = CaseTables.load(fresh);
            } catch (SQLException | RuntimeException e) {
                fresh.close();
                throw e;
            }
            db = fresh;
            texts = new TextTable(fresh);
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, what, e);
        }
    }

    private void rollBack() {
        try {
            db.rollback();
        } catch (SQLException ignored) {
            // The connection is gone with the transaction; the next opening starts from the last commit.
        }
    }
}
