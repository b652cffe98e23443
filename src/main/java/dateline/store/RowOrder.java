package dateline.store;

import dateline.model.persistent.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the rows of a table stand: the column `place` holds fractions, so that a row which comes back by an
/// undo gets between its old neighbours without a write to any of them.
final class RowOrder {
    private static final double NARROW = 1e-6;

    private final Connection db;
    private final String table;
    private final Map<String, Double> places = new HashMap<>();

    private RowOrder(Connection db, String table) {
        this.db = db;
        this.table = table;
    }

    /// New places for those rows of `after` that are fresh or have moved; the others keep theirs.
    static <T> Map<String, Double> places(Connection db, String table, Table<T> before, Table<T> after, List<T> put)
            throws SQLException {
        List<String> ids = after.stream().map(after::idOf).toList();
        RowOrder order = new RowOrder(db, table);
        int same = sameStart(before, ids);
        if (same == before.size()) order.append(ids.subList(same, ids.size()));
        else order.settle(before, ids, new HashSet<>(put.stream().map(after::idOf).toList()));
        return order.places;
    }

    private static <T> int sameStart(Table<T> before, List<String> ids) {
        int same = 0;
        for (T row : before) {
            if (same == ids.size() || !before.idOf(row).equals(ids.get(same))) return same;
            same++;
        }
        return same;
    }

    private <T> void settle(Table<T> before, List<String> ids, Set<String> put) throws SQLException {
        Map<String, Integer> index = new HashMap<>();
        for (T row : before) index.put(before.idOf(row), index.size());
        List<String> run = new ArrayList<>();
        Optional<String> left = Optional.empty();
        int last = -1;
        for (String id : ids) {
            int at = index.getOrDefault(id, -1);
            // A rewritten row may have come from anywhere: it counts as settled only right behind a settled one.
            boolean stays = at > last && (at == last + 1 || !put.contains(id));
            if (!stays) {
                run.add(id);
                continue;
            }
            if (!run.isEmpty() && !between(left, id, run)) {
                renumber(ids);
                return;
            }
            run.clear();
            left = Optional.of(id);
            last = at;
        }
        append(run);
    }

    private boolean between(Optional<String> left, String right, List<String> run) throws SQLException {
        double to = place(right);
        double from = left.isPresent() ? place(left.get()) : to - run.size() - 1;
        double step = (to - from) / (run.size() + 1);
        if (step < NARROW) return false;
        for (int i = 0; i < run.size(); i++) places.put(run.get(i), from + (i + 1) * step);
        return true;
    }

    private void append(List<String> run) throws SQLException {
        if (run.isEmpty()) return;
        double at;
        try (PreparedStatement last = db.prepareStatement("SELECT COALESCE(MAX(place), 0) FROM " + table);
                ResultSet row = last.executeQuery()) {
            row.next();
            at = row.getDouble(1);
        }
        for (String id : run) places.put(id, ++at);
    }

    private void renumber(List<String> ids) {
        places.clear();
        for (String id : ids) places.put(id, places.size() + 1.0);
    }

    private double place(String id) throws SQLException {
        try (PreparedStatement select = db.prepareStatement("SELECT place FROM " + table + " WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) throw new SQLException("The record " + id + " is missing in " + table);
                return row.getDouble(1);
            }
        }
    }
}
