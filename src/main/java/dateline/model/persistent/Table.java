package dateline.model.persistent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A persistent table: rows by id in the order they came in; every edit gives a new table that shares
/// what has not changed. Rows stand in chunks of about a thousand, and an edit copies only those it touches.
public final class Table<T> implements Iterable<T> {
    private final Function<T, String> id;
    private final List<Chunk<T>> chunks;

    /// Which chunk an id is in.
    private final LayeredMap<String, Integer> places;

    private final int size;

    private Table(Function<T, String> id, List<Chunk<T>> chunks, LayeredMap<String, Integer> places, int size) {
        this.id = id;
        this.chunks = chunks;
        this.places = places;
        this.size = size;
    }

    public static <T> Table<T> empty(Function<T, String> id) {
        return new Table<>(id, List.of(), LayeredMap.of(Map.of()), 0);
    }

    public static <T> Table<T> of(Function<T, String> id, Collection<T> rows) {
        return Table.<T>empty(id).withAll(rows);
    }

    /// A table of the same kind with these rows.
    public Table<T> like(Collection<T> rows) {
        return of(id, rows);
    }

    public Optional<T> get(String key) {
        int chunk = chunkOf(key);
        if (chunk < 0) return Optional.empty();
        Chunk<T> home = chunks.get(chunk);
        return Optional.of(home.rows().get(home.find(key, id)));
    }

    /// Where the row of this id stands: a number that rises from row to row, -1 if there is none.
    public long place(String key) {
        int chunk = chunkOf(key);
        return chunk < 0 ? -1 : (long) chunk * Chunk.MOST + chunks.get(chunk).find(key, id);
    }

    private int chunkOf(String key) {
        Integer chunk = places.get(key);
        return chunk == null ? -1 : chunk;
    }

    public boolean has(String key) {
        return chunkOf(key) >= 0;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// Adds the row, or puts it in the place of the one with its id.
    public Table<T> with(T row) {
        return withAll(List.of(row));
    }

    /// Adds rows in order; a row whose id is here already takes the place of the old one.
    public Table<T> withAll(Collection<T> more) {
        if (more.isEmpty()) return this;
        Map<String, T> fresh = new LinkedHashMap<>();
        Map<Integer, Map<String, T>> changed = new HashMap<>();
        for (T row : more) {
            String key = id.apply(row);
            int chunk = chunkOf(key);
            if (chunk < 0) fresh.put(key, row);
            else changed.computeIfAbsent(chunk, c -> new HashMap<>()).put(key, row);
        }
        List<Chunk<T>> next = new ArrayList<>(chunks);
        changed.forEach((chunk, rows) -> next.set(chunk, next.get(chunk).replaced(rows, id)));
        LayeredMap<String, Integer> known = fresh.isEmpty() ? places : append(next, fresh);
        return new Table<>(id, List.copyOf(next), known, size + fresh.size());
    }

    public Table<T> without(Collection<String> keys) {
        Map<Integer, Set<String>> gone = new HashMap<>();
        for (String key : keys) {
            int chunk = chunkOf(key);
            if (chunk >= 0) gone.computeIfAbsent(chunk, c -> new HashSet<>()).add(key);
        }
        if (gone.isEmpty()) return this;
        List<Chunk<T>> next = new ArrayList<>(chunks);
        int[] left = {size};
        Set<String> all = new HashSet<>();
        gone.forEach((chunk, ids) -> {
            next.set(chunk, Chunk.of(next.get(chunk).rows().stream().filter(row -> !ids.contains(id.apply(row))).toList()));
            left[0] -= ids.size();
            all.addAll(ids);
        });
        return new Table<>(id, List.copyOf(next), places.without(all), left[0]);
    }

    /// The table with a row that was taken out of `whole` to make it, again in its place.
    public Table<T> restored(T row, Table<T> whole) {
        String key = id.apply(row);
        long place = whole.place(key);
        if (place < 0) throw new IllegalArgumentException("not a row of the whole table: " + key);
        if (has(key)) return with(row);
        int chunk = whole.chunkOf(key);
        List<T> rows = new ArrayList<>(chunks.get(chunk).rows());
        int at = 0;
        while (at < rows.size() && whole.place(id.apply(rows.get(at))) < place) at++;
        rows.add(at, row);
        List<Chunk<T>> next = new ArrayList<>(chunks);
        next.set(chunk, Chunk.of(rows));
        return new Table<>(id, List.copyOf(next), places.with(Map.of(key, chunk)), size + 1);
    }

    private LayeredMap<String, Integer> append(List<Chunk<T>> next, Map<String, T> fresh) {
        Map<String, Integer> added = new HashMap<>();
        List<T> open = new ArrayList<>();
        int at = next.size();
        if (!next.isEmpty() && next.getLast().rows().size() < Chunk.MOST) {
            at--;
            open.addAll(next.removeLast().rows());
        }
        for (Map.Entry<String, T> row : fresh.entrySet()) {
            open.add(row.getValue());
            added.put(row.getKey(), at);
            if (open.size() >= Chunk.MOST) {
                next.add(Chunk.of(open));
                open.clear();
                at++;
            }
        }
        if (!open.isEmpty()) next.add(Chunk.of(open));
        return places.with(added);
    }

    public String idOf(T row) {
        return id.apply(row);
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /// Rows that are others in `before`, and ids that `before` had and this has not. Where the rows are the same
    /// and only stand in another order, the moved ones count as others.
    public Difference<T> since(Table<T> before) {
        List<T> put = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        int most = Math.max(chunks.size(), before.chunks.size());
        for (int i = 0; i < most; i++) {
            List<T> now = i < chunks.size() ? chunks.get(i).rows() : List.of();
            List<T> then = i < before.chunks.size() ? before.chunks.get(i).rows() : List.of();
            if (now == then) continue;
            for (T row : elsewhere(now, then)) if (!before.holds(row)) put.add(row);
            for (T row : elsewhere(then, now)) if (!has(id.apply(row))) dropped.add(id.apply(row));
        }
        return new Difference<>(put.isEmpty() && dropped.isEmpty() ? movedSince(before) : put, dropped);
    }

    /// Rows that do not stand where they do among the others; most do.
    private static <T> List<T> elsewhere(List<T> rows, List<T> others) {
        List<T> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) if (i >= others.size() || others.get(i) != rows.get(i)) out.add(rows.get(i));
        return out;
    }

    private boolean holds(T row) {
        Optional<T> mine = get(id.apply(row));
        return mine.isPresent() && (mine.get() == row || mine.get().equals(row));
    }

    /// Of two tables with the same rows: those that stand elsewhere.
    private List<T> movedSince(Table<T> before) {
        if (sameChunks(before)) return List.of();
        List<T> moved = new ArrayList<>();
        Iterator<T> then = before.iterator();
        for (T row : this) if (!idOf(then.next()).equals(idOf(row))) moved.add(row);
        return moved;
    }

    private boolean sameChunks(Table<T> before) {
        if (chunks == before.chunks) return true;
        if (chunks.size() != before.chunks.size()) return false;
        for (int i = 0; i < chunks.size(); i++) if (!chunks.get(i).rows().equals(before.chunks.get(i).rows())) return false;
        return true;
    }

    /// What to write and what to delete.
    public record Difference<T>(List<T> put, List<String> dropped) {
        public boolean isEmpty() {
            return put.isEmpty() && dropped.isEmpty();
        }
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int chunk = 0;
            private int row = 0;

            @Override
            public boolean hasNext() {
                while (chunk < chunks.size() && row >= chunks.get(chunk).rows().size()) {
                    chunk++;
                    row = 0;
                }
                return chunk < chunks.size();
            }

            @Override
            public T next() {
                if (!hasNext()) throw new NoSuchElementException();
                return chunks.get(chunk).rows().get(row++);
            }
        };
    }

    /// Same rows in the same order.
    @Override
    public boolean equals(Object other) {
        if (other == this) return true;
        if (!(other instanceof Table<?> table) || table.size != size) return false;
        Iterator<?> theirs = table.iterator();
        for (T row : this) if (!theirs.hasNext() || !row.equals(theirs.next())) return false;
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (T row : this) hash = 31 * hash + row.hashCode();
        return hash;
    }
}
