package dateline.store;

import dateline.model.persistent.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the records of one kind lie in one SQL table; the row's place in the case is its `place` column.
record StoredTable<T>(String name, Function<T, String> id, List<Column<T>> columns, Reader<T> reader) {
    /// SQL types of short and of long texts, without a length: a name of any length must not make an import fail.
    static final String WORD = "VARCHAR";
    static final String TEXT = "CHARACTER LARGE OBJECT";

    /// One column: its name, SQL type and the value of a record.
    ///
    /// @param first whether files of version 1 have it
    record Column<T>(String name, String type, Function<T, @Nullable Object> value, boolean first) {}

    /// Makes a record of a row.
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// As version 1 of the files has it.
    String ddl() {
        return "CREATE TABLE " + name + " (id VARCHAR PRIMARY KEY, place DOUBLE PRECISION NOT NULL, "
                + columns.stream().filter(Column::first).map(c -> c.name() + " " + c.type()).collect(Collectors.joining(", ")) + ")";
    }

    /// Adds a column that version 1 does not have; older rows get its default.
    String added(String column) {
        return "ALTER TABLE " + name + " ADD COLUMN " + columns.stream()
                .filter(one -> one.name().equals(column)).map(one -> one.name() + " " + one.type()).findFirst().orElseThrow();
    }

    Table<T> load(Connection db) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (PreparedStatement select = db.prepareStatement("SELECT * FROM " + name + " ORDER BY place");
                ResultSet row = select.executeQuery()) {
            while (row.next()) rows.add(reader.read(row));
        }
        return Table.of(id, rows);
    }

    long count(Connection db) throws SQLException {
        try (PreparedStatement select = db.prepareStatement("SELECT COUNT(*) FROM " + name);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /// Writes the difference between two versions of the table, the order of the rows too.
    void save(Connection db, Table<T> before, Table<T> after, Table.Difference<T> difference) throws SQLException {
        if (difference.isEmpty()) return;
        Map<String, Double> places = RowOrder.places(db, name, before, after, difference.put());
        if (!difference.dropped().isEmpty()) delete(db, difference.dropped());
        List<T> known = difference.put().stream().filter(row -> before.has(id.apply(row))).toList();
        if (!known.isEmpty()) update(db, known);
        Map<String, Double> moved = new HashMap<>(places);
        List<T> fresh = difference.put().stream().filter(row -> !before.has(id.apply(row))).toList();
        for (T row : fresh) moved.remove(id.apply(row));
        if (!fresh.isEmpty()) insert(db, fresh, places);
        if (!moved.isEmpty()) move(db, moved);
    }

    private void delete(Connection db, List<String> ids) throws SQLException {
        try (PreparedStatement delete = db.prepareStatement("DELETE FROM " + name + " WHERE id = ?")) {
            for (String one : ids) {
                delete.setString(1, one);
                delete.addBatch();
            }
            delete.executeBatch();
        }
    }

    private void update(Connection db, List<T> rows) throws SQLException {
        String sets = columns.stream().map(c -> c.name() + " = ?").collect(Collectors.joining(", "));
        try (PreparedStatement update = db.prepareStatement("UPDATE " + name + " SET " + sets + " WHERE id = ?")) {
            for (T row : rows) {
                int at = bind(update, 1, row);
                update.setString(at, id.apply(row));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void insert(Connection db, List<T> rows, Map<String, Double> places) throws SQLException {
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String marks = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                db.prepareStatement("INSERT INTO " + name + " (id, place, " + names + ") VALUES (?, ?, " + marks + ")")) {
            for (T row : rows) {
                insert.setString(1, id.apply(row));
                insert.setDouble(2, places.getOrDefault(id.apply(row), 0.0));
                bind(insert, 3, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void move(Connection db, Map<String, Double> places) throws SQLException {
        try (PreparedStatement update = db.prepareStatement("UPDATE " + name + " SET place = ? WHERE id = ?")) {
            for (Map.Entry<String, Double> one : places.entrySet()) {
                update.setDouble(1, one.getValue());
                update.setString(2, one.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private int bind(PreparedStatement statement, int from, T row) throws SQLException {
        int at = from;
        for (Column<T> column : columns) statement.setObject(at++, column.value().apply(row));
        return at;
    }

    static <T> Column<T> col(String name, String type, Function<T, @Nullable Object> value) {
        return new Column<>(name, type, value, true);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
