package dateline.copies;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The words of a text in their order, without case and signs: what two texts are compared by.
final class Wording {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int RUN = 3;

    private final long[] words;

    private Wording(long[] words) {
        this.words = words;
    }

    static Wording of(String text) {
        long[] words = new long[Math.max(16, text.length() / 5)];
        int size = 0;
        long word = BASIS;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(sign) || Character.isSurrogate(sign)) word = (word ^ Character.toLowerCase(sign)) * PRIME;
            else if (word != BASIS && sign != '\'' && sign != '’') {
                if (size == words.length) words = Arrays.copyOf(words, size * 2);
                words[size++] = mixed(word);
                word = BASIS;
            }
        }
        return new Wording(Arrays.copyOf(words, size));
    }

    int size() {
        return words.length;
    }

    /// The first words of it.
    Wording first(int size) {
        return size >= words.length ? this : new Wording(Arrays.copyOf(words, size));
    }

    boolean same(Wording other) {
        return Arrays.equals(words, other.words);
    }

    /// What stands for each run of so many words, in order.
    long[] runs(int length) {
        long[] out = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < out.length; i++) {
            long run = BASIS;
            for (int n = 0; n < length; n++) run = mixed(run * PRIME + words[i + n]);
            out[i] = run;
        }
        return out;
    }

    /// Which share of it stands in the other text too, counted in runs of three words; 1 where it has no run.
    double within(Wording other) {
        Set<Long> theirs = new HashSet<>();
        for (long run : other.runs(RUN)) theirs.add(run);
        long[] own = runs(RUN);
        return own.length == 0 ? 1 : (double) Arrays.stream(own).filter(theirs::contains).count() / own.length;
    }

    static long mixed(long value) {
        long x = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
        return x ^ x >>> 31;
    }
}
