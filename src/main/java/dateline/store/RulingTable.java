package dateline.store;

import dateline.model.Decision;
import dateline.model.Ruling;
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
                    Tables.col("kind", Tables.WORD, r -> RulingRow.of(r.decision()).kind()),
                    Tables.col("target", Tables.WORD, Ruling::target),
                    Tables.col("field", Tables.WORD, r -> RulingRow.of(r.decision()).field().orElse(null)),
                    Tables.col("decided", Tables.TEXT, r -> RulingRow.of(r.decision()).value().orElse(null)),
                    Tables.col("reason", Tables.TEXT, r -> r.reason().orElse(null)),
                    Tables.col("ruled_at", Tables.WORD, r -> r.when().toString()),
                    Tables.col("anchor", Tables.TEXT, r -> Packed.anchor(RulingRow.of(r.decision()).anchor())),
                    Tables.col("revoked", "BOOLEAN", Ruling::revoked)),
            row -> new Ruling(
                    row.getString("id"),
                    decision(row),
                    Tables.text(row, "reason"),
                    Instant.parse(row.getString("ruled_at")),
                    row.getBoolean("revoked")));

    private static Decision decision(ResultSet row) throws SQLException {
        return new RulingRow(
                        row.getString("kind"), row.getString("target"), Tables.text(row, "field"),
                        Optional.ofNullable(row.getString("decided")), Packed.anchor(row.getString("anchor")))
                .decision();
    }

    private RulingTable() {}
}
