package dateline.store;

import dateline.model.casefile.Decision;
import dateline.model.casefile.Ruling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The table of rulings; how a decision lies in its columns says [RulingRow].
final class RulingTable {
    static final StoredTable<Ruling> RULINGS = new StoredTable<>(
            "ruling",
            Ruling::id,
            List.of(
                    StoredTable.col("kind", StoredTable.WORD, r -> RulingRow.of(r.decision()).kind()),
                    StoredTable.col("target", StoredTable.WORD, Ruling::target),
                    StoredTable.col("field", StoredTable.WORD, r -> RulingRow.of(r.decision()).field().orElse(null)),
                    StoredTable.col("decided", StoredTable.TEXT, r -> RulingRow.of(r.decision()).value().orElse(null)),
                    StoredTable.col("reason", StoredTable.TEXT, r -> r.reason().orElse(null)),
                    StoredTable.col("ruled_at", StoredTable.WORD, r -> r.when().toString()),
                    StoredTable.col("anchor", StoredTable.TEXT, r -> Packed.anchor(RulingRow.of(r.decision()).anchor())),
                    StoredTable.col("revoked", "BOOLEAN", Ruling::revoked)),
            row -> new Ruling(
                    row.getString("id"),
                    decision(row),
                    StoredTable.text(row, "reason"),
                    Instant.parse(row.getString("ruled_at")),
                    row.getBoolean("revoked")));

    private static Decision decision(ResultSet row) throws SQLException {
        return new RulingRow(
                        row.getString("kind"), row.getString("target"), StoredTable.text(row, "field"),
                        Optional.ofNullable(row.getString("decided")), Packed.anchor(row.getString("anchor")))
                .decision();
    }

    private RulingTable() {}
}
