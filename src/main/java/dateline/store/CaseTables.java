package dateline.store;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Loads a whole case and writes what changed; the caller commits.
final class CaseTables {
    private CaseTables() {}

    static CaseFile load(Connection db) throws SQLException {
        try (PreparedStatement select = db.prepareStatement("SELECT name, marking, as_of, numbered FROM head");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) throw new SQLException("The case has lost its first record");
            return new CaseFile(
                    row.getString("name"),
                    row.getString("marking"),
                    Optional.ofNullable(row.getObject("as_of", LocalDate.class)),
                    row.getInt("numbered"),
                    Tables.DOCUMENTS.load(db),
                    Tables.SOURCES.load(db),
                    Tables.ARTICLES.load(db),
                    Tables.ACTORS.load(db),
                    Tables.EVENTS.load(db),
                    Tables.TIES.load(db),
                    Tables.CLAIMS.load(db),
                    Tables.QUANTITIES.load(db),
                    RulingTable.RULINGS.load(db),
                    Tables.NOTES.load(db),
                    Tables.PLACES.load(db));
        }
    }

    static void save(Connection db, CaseFile before, Delta delta) throws SQLException {
        if (delta.described()) describe(db, delta.after());
        Tables.DOCUMENTS.save(db, before.documents(), delta.after().documents(), delta.documents());
        Tables.SOURCES.save(db, before.sources(), delta.after().sources(), delta.sources());
        Tables.ARTICLES.save(db, before.articles(), delta.after().articles(), delta.articles());
        Tables.ACTORS.save(db, before.actors(), delta.after().actors(), delta.actors());
        Tables.EVENTS.save(db, before.events(), delta.after().events(), delta.events());
        Tables.TIES.save(db, before.ties(), delta.after().ties(), delta.ties());
        Tables.CLAIMS.save(db, before.claims(), delta.after().claims(), delta.claims());
        Tables.QUANTITIES.save(db, before.quantities(), delta.after().quantities(), delta.quantities());
        RulingTable.RULINGS.save(db, before.rulings(), delta.after().rulings(), delta.rulings());
        Tables.NOTES.save(db, before.notes(), delta.after().notes(), delta.notes());
        Tables.PLACES.save(db, before.places(), delta.after().places(), delta.places());
    }

    private static void describe(Connection db, CaseFile file) throws SQLException {
        try (PreparedStatement update = db.prepareStatement("UPDATE head SET name = ?, marking = ?, as_of = ?, numbered = ?")) {
            update.setString(1, file.name());
            update.setString(2, file.marking());
            update.setObject(3, file.asOf().orElse(null));
            update.setInt(4, file.numbered());
            update.executeUpdate();
        }
    }
}
