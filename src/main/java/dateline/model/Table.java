package dateline.model;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A persistent table: rows by id in the order they came in; every edit gives a new table that shares
/// what has not changed.
public final class Table<T> implements Iterable<T> {
    private final Function<T, String> id;
    private final Map<String, T> rows;

    private Table(Function<T, String> id, Map<String, T> rows) {
        this.id = id;
        this.rows = rows;
    }

    public static <T> Table<T> empty(Function<T, String> id) {
        return new Table<>(id, Map.of());
    }

    public static <T> Table<T> of(Function<T, String> id, Collection<T> rows) {
        return Table.<T>empty(id).withAll(rows);
    }

    public Optional<T> get(String key) {
        return Optional.ofNullable(rows.get(key));
    }

    public boolean has(String key) {
        return rows.containsKey(key);
    }

    public int size() {
        return rows.size();
    }

    /// Adds the row, or puts it in the place of the one with its id.
    public Table<T> with(T row) {
        return withAll(java.util.List.of(row));
    }

    public Table<T> withAll(Collection<T> more) {
        Map<String, T> next = new LinkedHashMap<>(rows);
        for (T row : more) next.put(id.apply(row), row);
        return new Table<>(id, next);
    }

    public Table<T> without(Collection<String> keys) {
        Map<String, T> next = new LinkedHashMap<>(rows);
        keys.forEach(next::remove);
        return new Table<>(id, next);
    }

    public String idOf(T row) {
        return id.apply(row);
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return rows.values().iterator();
    }
}
