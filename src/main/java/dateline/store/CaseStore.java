package dateline.store;

import dateline.job.Foreground;
import dateline.model.Article;
import dateline.model.Mention;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.Texts;
import dateline.model.Timex;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case folder `NAME.dateline` that is open: loads the case, saves what changed, keeps texts and originals.
/// One writer at a time; every call is safe on any thread.
public final class CaseStore implements Texts, AutoCloseable {
    /// The ending of a case folder.
    public static final String ENDING = ".dateline";

    private final Path folder;
    private final CaseFolder place;
    private final Journal journal;
    private final Originals originals;
    private Connection db;
    private TextTable texts;
    private volatile CaseFile saved;
    private boolean doubtful;
    private boolean shut;

    CaseStore(CaseFolder place, Connection db, Journal journal, CaseFile saved) {
        this.place = place;
        this.folder = place.path();
        this.db = db;
        this.journal = journal;
        this.texts = new TextTable(db);
        this.originals = new Originals(folder);
        this.saved = saved;
    }

    public Path folder() {
        return folder;
    }

    /// The case as it was last saved; waits for nothing.
    public CaseFile file() {
        return saved;
    }

    /// Writes what changed in one transaction; when it returns, it is on the disk.
    ///
    /// @throws StoreException when it could not be written; then nothing of it was
    public synchronized void save(Delta delta) {
        assert Foreground.away();
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
            throw failed("could not be saved", e);
        }
    }

    /// Puts texts, mentions and times of readings into the case before an `AddArticles` or `ReadAgain` names them.
    public synchronized void putTexts(Map<Article, String> articleTexts, Collection<Reading> readings) {
        connected("could not take the new texts");
        place.roomFor(articleTexts.values().stream().mapToLong(String::length).sum() * 4 + (1 << 20));
        try {
            for (Map.Entry<Article, String> text : articleTexts.entrySet())
                texts.putText(text.getKey().textHash(), text.getValue());
            Map<String, Article> named = new HashMap<>();
            for (Article article : articleTexts.keySet()) named.putIfAbsent(article.id(), article);
            for (Reading reading : readings) {
                Optional<Article> article = Optional.ofNullable(named.get(reading.articleId())).or(() -> saved.articles().get(reading.articleId()));
                if (article.isPresent()) texts.putReading(article.get(), reading);
            }
            db.commit();
        } catch (SQLException e) {
            rollBack();
            throw failed("could not take the new texts", e);
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
            throw failed("could not take the new reading", e);
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
            throw failed("could not be read", e);
        }
    }

    @Override
    public synchronized List<Mention> mentions(Article article) {
        connected("could not be read");
        try {
            return texts.mentions(article);
        } catch (SQLException e) {
            throw failed("could not be read", e);
        }
    }

    @Override
    public synchronized List<Timex> times(Article article) {
        connected("could not be read");
        try {
            return texts.times(article);
        } catch (SQLException e) {
            throw failed("could not be read", e);
        }
    }

    /// Reads every record, compares texts and originals with their checksums and every evidence with its text; an
    /// empty list says that all is well.
    public synchronized List<Notice> check() {
        assert Foreground.away();
        try {
            connected("could not be read");
            return new CaseCheck(CaseTables.load(db), texts, originals).run();
        } catch (SQLException | RuntimeException e) {
            return List.of(StoreNotices.damaged(folder, "its file cannot be read"));
        }
    }

    /// Sweeps texts that no article of the case names, closes the file and keeps a copy of it; a second call does
    /// nothing. What cannot be swept or copied now is done at the next opening and closing: all work is saved already.
    @Override
    public synchronized void close() {
        assert Foreground.away();
        if (shut) return;
        try (journal) {
            connected("could not be closed");
            try (Connection open = db) {
                texts.sweep(saved);
                open.commit();
            }
            journal.closed(place.file());
            Backups backups = new Backups(folder);
            if (backups.same(place.file()).isEmpty()) backups.add(place.file());
            backups.prune();
        } catch (SQLException | IOException | StoreException e) {
            letGo();
        } finally {
            shut = true;
        }
    }

    /// H2 gives its connection up when a write fails, as on a full disk: the next call takes a new one and goes on
    /// from the last commit.
    private void connected(String what) {
        if (shut) throw new StoreException(StoreNotices.notice(folder, "case-closed", StoreNotices.name(folder) + " is closed.", "Open it again."));
        try {
            if (!doubtful || answers()) return;
            letGo();
            Connection fresh = place.connect();
            try {
                saved = CaseTables.load(fresh);
            } catch (SQLException | RuntimeException e) {
                fresh.close();
                throw e;
            }
            db = fresh;
            texts = new TextTable(fresh);
            doubtful = false;
        } catch (SQLException e) {
            throw StoreNotices.failed(folder, what, e);
        }
    }

    private boolean answers() {
        try {
            Schema.sequence(db);
            doubtful = false;
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void letGo() {
        try {
            db.close();
        } catch (SQLException ignored) {
            // It was gone before.
        }
    }

    private StoreException failed(String what, SQLException cause) {
        doubtful = true;
        return StoreNotices.failed(folder, what, cause);
    }

    private void rollBack() {
        try {
            db.rollback();
        } catch (SQLException ignored) {
            // The connection is gone with the transaction; the next call starts from the last commit.
        }
    }
}
