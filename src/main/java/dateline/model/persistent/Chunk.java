package dateline.model.persistent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Some rows of a table that stand together, with an index by id that is made when one is first looked up. Immutable but
/// for that index, which is the same whoever makes it.
final class Chunk<T> {
    static final int MOST = 1024;

    private static final short[] NONE = {};

    private final List<T> rows;

    /// Open addressing: places from 1, 0 where nothing stands.
    private volatile short[] slots;

    private Chunk(List<T> rows, short[] slots) {
        this.rows = rows;
        this.slots = slots;
    }

    static <T> Chunk<T> of(List<T> rows) {
        if (rows.size() > MOST) throw new IllegalArgumentException(rows.size() + " rows in one chunk");
        return new Chunk<>(List.copyOf(rows), NONE);
    }

    List<T> rows() {
        return rows;
    }

    /// The place of the row with this id, -1 if it is not here.
    int find(String key, Function<T, String> id) {
        short[] index = slots;
        if (index.length == 0) slots = index = index(id);
        int mask = index.length - 1;
        for (int at = start(key, mask); index[at] != 0; at = at + 1 & mask)
            if (id.apply(rows.get(index[at] - 1)).equals(key)) return index[at] - 1;
        return -1;
    }

    private short[] index(Function<T, String> id) {
        int size = Integer.highestOneBit(Math.max(1, rows.size())) * 4;
        short[] index = new short[size];
        for (int i = 0; i < rows.size(); i++) {
            int at = start(id.apply(rows.get(i)), size - 1);
            while (index[at] != 0) at = at + 1 & size - 1;
            index[at] = (short) (i + 1);
        }
        return index;
    }

    private static int start(String key, int mask) {
        int hash = key.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 16) & mask;
    }

    /// The chunk with other rows of the same ids in their places.
    Chunk<T> replaced(Map<String, T> others, Function<T, String> id) {
        List<T> copy = new ArrayList<>(rows);
        others.forEach((key, row) -> copy.set(find(key, id), row));
        return new Chunk<>(List.copyOf(copy), slots);
    }
}
