package dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The tables of a case file and how older files become new ones, one numbered step after another. The file has
/// been backed up before any step runs.
final class Schema {
    /// Step n (from 1) makes version n. A released step is never edited.
    private static final List<List<String>> STEPS = List.of(first(), withBasis(), withVersions(), withRanges(), withNumbers(), withWords(), withLineage(), withMutual());

    private static final Set<String> TABLES = STEPS.stream().flatMap(List::stream).map(Pattern.compile("(?i)CREATE TABLE (\\w+).*", Pattern.DOTALL)::matcher)
            .filter(Matcher::matches).map(made -> made.group(1).toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

    private Schema() {}

    private static List<String> first() {
        List<String> ddl = new java.util.ArrayList<>(Tables.ALL.stream().map(StoredTable::ddl).toList());
        // Stand in every file of version 1 and are written by nothing.
        ddl.add("CREATE TABLE tag (id VARCHAR PRIMARY KEY, place DOUBLE PRECISION NOT NULL, target VARCHAR, word VARCHAR)");
        ddl.add("ALTER TABLE source ADD COLUMN grade VARCHAR");
        ddl.add("CREATE TABLE schema_version (version INT NOT NULL)");
        ddl.add("INSERT INTO schema_version VALUES (0)");
        ddl.add("CREATE TABLE head (name CHARACTER LARGE OBJECT NOT NULL, marking CHARACTER LARGE OBJECT NOT NULL,"
                + " as_of DATE, sequence BIGINT NOT NULL)");
        ddl.add("INSERT INTO head VALUES ('', '', NULL, 0)");
        ddl.addAll(TextTable.ddl());
        return ddl;
    }

    /// Dates and places say what they rest on; those written before were all stated.
    private static List<String> withBasis() {
        return List.of(
                "UPDATE event SET happened = happened || 'STATED' || CHAR(31) WHERE happened IS NOT NULL",
                "UPDATE event SET location = location || 'STATED' || CHAR(31) WHERE location IS NOT NULL",
                "UPDATE tie SET happened = happened || 'STATED' || CHAR(31) WHERE happened IS NOT NULL",
                "UPDATE timex SET happened = happened || 'STATED' || CHAR(31) WHERE happened IS NOT NULL");
    }

    /// Events say whether they are only suggested, those written before were all drawn; articles say by which rules they were read.
    private static List<String> withVersions() {
        return List.of(Tables.EVENTS.added("suggested"), Tables.ARTICLES.added("read_by"));
    }

    /// Numbers may be ranges, parts of others and sums; those written before were none.
    private static List<String> withRanges() {
        return List.of(Tables.QUANTITIES.added("up_to"), Tables.QUANTITIES.added("part_of"), Tables.QUANTITIES.added("cumulative"));
    }

    /// Articles have a number for the case, those written before in order of publication, undated ones last; and they name who else
    /// carried their text.
    private static List<String> withNumbers() {
        return List.of(
                Tables.ARTICLES.added("number"),
                Tables.ARTICLES.added("carriers"),
                "MERGE INTO article USING (SELECT text_hash AS hash, ROW_NUMBER() OVER (ORDER BY MIN(published) NULLS LAST, MIN(place)) AS n"
                        + " FROM article GROUP BY text_hash) ON article.text_hash = hash WHEN MATCHED THEN UPDATE SET number = n",
                "ALTER TABLE head ADD COLUMN numbered INT DEFAULT 0 NOT NULL",
                "UPDATE head SET numbered = COALESCE((SELECT MAX(number) FROM article), 0)");
    }

    /// Events keep the text's own words for what is done; those written before have none.
    private static List<String> withWords() {
        return List.of(Tables.EVENTS.added("words"));
    }

    /// Articles keep whose wording they have; those written before are compared when more come in.
    private static List<String> withLineage() {
        return List.of(Tables.ARTICLES.added("lineage"));
    }

    /// Events say whether those who did them acted on each other; of those written before that was taken for granted.
    private static List<String> withMutual() {
        return List.of(Tables.EVENTS.added("mutual"));
    }

    /// The names of all tables that a case may hold, in capitals.
    static Set<String> tables() {
        return TABLES;
    }

    static void create(Connection db) throws SQLException {
        run(db, 0);
    }

    static void migrate(Connection db, Path folder) throws SQLException {
        int version;
        try (PreparedStatement select = db.prepareStatement("SELECT version FROM schema_version");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) throw new SQLException("The case does not say which version it has");
            version = row.getInt(1);
        }
        if (version > STEPS.size())
            throw new StoreException(StoreNotices.notice(folder, "newer-case",
                    StoreNotices.name(folder) + " was made by a newer Dateline.", "Open it with that one."));
        run(db, version);
    }

    private static void run(Connection db, int from) throws SQLException {
        if (from == STEPS.size()) return;
        try (Statement statement = db.createStatement()) {
            for (List<String> step : STEPS.subList(from, STEPS.size())) for (String sql : step) statement.execute(sql);
            statement.execute("UPDATE schema_version SET version = " + STEPS.size());
        }
        db.commit();
    }

    static long nextSequence(Connection db) throws SQLException {
        try (PreparedStatement update = db.prepareStatement("UPDATE head SET sequence = sequence + 1")) {
            update.executeUpdate();
        }
        return sequence(db);
    }

    static long sequence(Connection db) throws SQLException {
        try (PreparedStatement select = db.prepareStatement("SELECT sequence FROM head");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
