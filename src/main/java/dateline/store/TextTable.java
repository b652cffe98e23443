package dateline.store;

import dateline.model.Article;
import dateline.model.Mention;
import dateline.model.Reading;
import dateline.model.Span;
import dateline.model.Timex;
import dateline.model.casefile.CaseFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Texts by content hash, and mentions and times by content, publication date and the rules that read them: rows that
/// never change, so that undo finds the old ones.
final class TextTable {
    private final Connection db;

    TextTable(Connection db) {
        this.db = db;
    }

    static List<String> ddl() {
        return List.of(
                "CREATE TABLE article_text (hash VARCHAR(64) PRIMARY KEY, body CHARACTER LARGE OBJECT NOT NULL)",
                "CREATE TABLE mention (reading VARCHAR NOT NULL, at_start INT NOT NULL, at_end INT NOT NULL,"
                        + " actor_id VARCHAR NOT NULL, words CHARACTER LARGE OBJECT NOT NULL, how VARCHAR NOT NULL)",
                "CREATE INDEX mention_reading ON mention (reading, at_start)",
                "CREATE TABLE timex (reading VARCHAR NOT NULL, at_start INT NOT NULL, at_end INT NOT NULL,"
                        + " happened CHARACTER LARGE OBJECT NOT NULL)",
                "CREATE INDEX timex_reading ON timex (reading, at_start)");
    }

    private static String key(Article article) {
        return article.id() + "@" + article.published().map(LocalDate::toString).orElse("undated") + article.readBy().map(version -> "@" + version).orElse("");
    }

    void putText(String hash, String body) throws SQLException {
        if (text(hash).isPresent()) return;
        try (PreparedStatement insert = db.prepareStatement("INSERT INTO article_text (hash, body) VALUES (?, ?)")) {
            insert.setString(1, hash);
            insert.setString(2, body);
            insert.executeUpdate();
        }
    }

    void putReading(Article article, Reading reading) throws SQLException {
        String key = key(article.withReadBy(reading.ruleVersion()));
        delete("mention", key);
        delete("timex", key);
        try (PreparedStatement insert = db.prepareStatement(
                "INSERT INTO mention (reading, at_start, at_end, actor_id, words, how) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Mention mention : reading.mentions()) {
                insert.setString(1, key);
                insert.setInt(2, mention.span().start());
                insert.setInt(3, mention.span().end());
                insert.setString(4, mention.actorId());
                insert.setString(5, mention.text());
                insert.setString(6, mention.how().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO timex (reading, at_start, at_end, happened) VALUES (?, ?, ?, ?)")) {
            for (Timex time : reading.times()) {
                insert.setString(1, key);
                insert.setInt(2, time.span().start());
                insert.setInt(3, time.span().end());
                insert.setString(4, Packed.when(Optional.of(time.when())));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void delete(String table, String key) throws SQLException {
        try (PreparedStatement delete = db.prepareStatement("DELETE FROM " + table + " WHERE reading = ?")) {
            delete.setString(1, key);
            delete.executeUpdate();
        }
    }

    Optional<String> text(String hash) throws SQLException {
        try (PreparedStatement select = db.prepareStatement("SELECT body FROM article_text WHERE hash = ?")) {
            select.setString(1, hash);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    List<Mention> mentions(Article article) throws SQLException {
        List<Mention> out = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement(
                "SELECT at_start, at_end, actor_id, words, how FROM mention WHERE reading = ? ORDER BY at_start, at_end DESC")) {
            select.setString(1, key(article));
            try (ResultSet row = select.executeQuery()) {
                while (row.next())
                    out.add(new Mention(
                            row.getString(3),
                            new Span(row.getInt(1), row.getInt(2)),
                            row.getString(4),
                            Mention.How.valueOf(row.getString(5))));
            }
        }
        return out;
    }

    List<Timex> times(Article article) throws SQLException {
        List<Timex> out = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement(
                "SELECT at_start, at_end, happened FROM timex WHERE reading = ? ORDER BY at_start")) {
            select.setString(1, key(article));
            try (ResultSet row = select.executeQuery()) {
                while (row.next())
                    out.add(new Timex(
                            new Span(row.getInt(1), row.getInt(2)),
                            Packed.when(row.getString(3)).orElseThrow()));
            }
        }
        return out;
    }

    /// Deletes what no article of the case names.
    void sweep(CaseFile file) throws SQLException {
        Set<String> hashes = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Article article : file.articles()) {
            hashes.add(article.textHash());
            keys.add(key(article));
        }
        sweep("article_text", "hash", hashes);
        sweep("mention", "reading", keys);
        sweep("timex", "reading", keys);
    }

    private void sweep(String table, String column, Set<String> used) throws SQLException {
        List<String> gone = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement("SELECT DISTINCT " + column + " FROM " + table);
                ResultSet row = select.executeQuery()) {
            while (row.next()) if (!used.contains(row.getString(1))) gone.add(row.getString(1));
        }
        try (PreparedStatement delete = db.prepareStatement("DELETE FROM " + table + " WHERE " + column + " = ?")) {
            for (String one : gone) {
                delete.setString(1, one);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }
}
