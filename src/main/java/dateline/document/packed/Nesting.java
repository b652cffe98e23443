package dateline.document.packed;

/// How much may still be opened inside one file, counted over all that lies in it, however deep.
public final class Nesting {
    /// So many files may lie in each other, the outermost counted.
    private static final int DEEPEST = 5;

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final long MOST_CHARACTERS = 48L << 20;

    private final int depth;
    private final Left left;

    private static final class Left {
        private int files = MOST_FILES;
        private long bytes = MOST_BYTES;
        private long characters = MOST_CHARACTERS;
    }

    private Nesting(int depth, Left left) {
        this.depth = depth;
        this.left = left;
    }

    /// That of a file as it lies on a disk.
    public static Nesting outermost() {
        return new Nesting(1, new Left());
    }

    /// That of what lies in a file of this one.
    public Nesting deeper() {
        return new Nesting(depth + 1, left);
    }

    public boolean isDeepest() {
        return depth >= DEEPEST;
    }

    /// Whether one more file of that size may be opened; it is counted as opened then.
    public boolean takes(long bytes) {
        if (left.files <= 0 || bytes > left.bytes || left.characters <= 0) return false;
        left.files--;
        left.bytes -= bytes;
        return true;
    }

    /// Counts text that stays in memory.
    public void keeps(long characters) {
        left.characters -= characters;
    }
}
