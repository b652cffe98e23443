package dateline.job;

/// The thread on which the window is drawn and keys are heard. What may take long is never done there, and says so at
/// its head: `assert Foreground.away()`.
public final class Foreground {
    private static final String NAME = "JavaFX Application Thread";

    private Foreground() {}

    /// Whether the caller is on another thread.
    public static boolean away() {
        return !Thread.currentThread().getName().equals(NAME);
    }
}
