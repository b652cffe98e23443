package dateline.cli;

/// What a command tells the shell that called it.
public final class Exit {
    public static final int DONE = 0;
    /// Done in part: what failed is listed.
    public static final int PART = 1;
    /// Called wrongly.
    public static final int USAGE = 2;
    public static final int NOTHING = 3;
    public static final int CANCELLED = 130;

    private Exit() {}

    /// The code for work of which `done` parts came through and `failed` did not.
    public static int of(int done, int failed) {
        if (failed == 0) return DONE;
        return done == 0 ? NOTHING : PART;
    }
}
