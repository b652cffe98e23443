package dateline.language;

import java.io.Serializable;
import java.util.Map;

/// Numbers of words, kept by a 64-bit hash instead of the word: a tenth of a hash map's memory.
final class HashedWords implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] hashes;
    private final int[] numbers;

    /// @throws IllegalArgumentException when two words have the same hash
    HashedWords(Map<String, Integer> words) {
        int size = Math.max(4, Integer.highestOneBit(words.size()) * 4);
        // Half a table of twice the size would do for small ones; beyond that three quarters full is quick enough.
        if (words.size() < size * 3 / 8) size /= 2;
        hashes = new long[size];
        numbers = new int[size];
        words.forEach((word, number) -> {
            long hash = hash(word);
            int at = place(hash);
            if (hashes[at] == hash) throw new IllegalArgumentException("Two words share a hash: " + word);
            hashes[at] = hash;
            numbers[at] = number;
        });
    }

    /// The number of the word, `none` when it is unknown.
    int number(String word, int none) {
        long hash = hash(word);
        int at = place(hash);
        return hashes[at] == hash ? numbers[at] : none;
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) at = at + 1 & mask;
        return at;
    }

    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
