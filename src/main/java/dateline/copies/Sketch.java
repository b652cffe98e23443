package dateline.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// What a text is found by among many: MinHash values of its runs of five words, in bands; two texts that share a band are
/// worth comparing. Some bands are of the first words alone, so that a text is found that goes on where another ends.
final class Sketch {
    /// How many bands a sketch has.
    static final int BANDS = 24;

    /// Of a text of so few words that likeness says nothing.
    static final String NONE = "-";

    private static final int OF_ALL = 16;
    private static final int ROWS = 4;
    private static final int ROWS_OF_LEAD = 2;
    private static final int LEAD = 50;
    private static final int RUN = 5;
    private static final int SHORTEST = 20;

    private Sketch() {}

    /// As it is kept.
    static String of(Wording wording) {
        if (wording.size() < SHORTEST) return NONE;
        ByteBuffer bands = ByteBuffer.allocate(BANDS * Integer.BYTES);
        put(bands, wording.runs(RUN), 0, OF_ALL, ROWS);
        put(bands, wording.first(LEAD).runs(RUN), OF_ALL, BANDS, ROWS_OF_LEAD);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bands.array());
    }

    private static void put(ByteBuffer bands, long[] runs, int from, int to, int rows) {
        for (int band = from; band < to; band++) {
            long all = band;
            for (int row = 0; row < rows; row++) {
                long turn = Wording.mixed(band * 31L + row + 1);
                all = Wording.mixed(all * 31 + least(runs, turn));
            }
            bands.putInt((int) all);
        }
    }

    /// The least of the runs under one order of all that there may be.
    private static long least(long[] runs, long turn) {
        long least = Long.MAX_VALUE;
        for (long run : runs) least = Math.min(least, (run ^ turn) * 0x9e3779b97f4a7c15L >>> 1);
        return least;
    }

    /// The bands of a sketch; none where it is not one.
    static int[] bands(String sketch) {
        if (sketch.equals(NONE)) return new int[0];
        int[] bands = new int[BANDS];
        ByteBuffer.wrap(Base64.getUrlDecoder().decode(sketch)).asIntBuffer().get(bands);
        return bands;
    }

    /// Texts by the bands of their sketches, in a few plain numbers each.
    static final class Shelf {
        private static final int LONGEST_WALK = 200;

        private int[] heads = new int[1 << 12];
        private int[] keys = new int[1 << 11];
        private int[] next = new int[1 << 11];
        private int size;

        /// Puts the next text there; texts are known by the order in which they come, from 0.
        void add(int[] bands) {
            for (int band = 0; band < BANDS; band++) {
                if (size == keys.length) grow();
                // A text without a sketch has its place, and nobody finds it.
                keys[size] = bands.length == 0 ? 0 : bands[band];
                if (bands.length > 0) link(size);
                size++;
            }
        }

        private void grow() {
            keys = Arrays.copyOf(keys, size * 2);
            next = Arrays.copyOf(next, size * 2);
            heads = new int[size * 4];
            for (int i = 0; i < size; i++) if (keys[i] != 0) link(i);
        }

        private void link(int entry) {
            int slot = slot(keys[entry]);
            next[entry] = heads[slot];
            heads[slot] = entry + 1;
        }

        private int slot(int key) {
            return (int) Wording.mixed(key) & heads.length - 1;
        }

        /// The texts that share bands, as numbers: those that share most first.
        int[] like(int[] bands) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int key : bands) {
                int entry = heads[slot(key)];
                for (int step = 0; entry > 0 && step < LONGEST_WALK; step++) {
                    if (keys[entry - 1] == key) shared.merge((entry - 1) / BANDS, 1, Integer::sum);
                    entry = next[entry - 1];
                }
            }
            return shared.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                    .mapToInt(Map.Entry::getKey).toArray();
        }
    }
}
