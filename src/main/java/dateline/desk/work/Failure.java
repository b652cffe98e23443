package dateline.desk.work;

import dateline.model.Notice;
import dateline.store.StoreException;
import java.io.IOException;

/// What is said of something that failed.
public final class Failure {
    private Failure() {}

    /// What an error means for the analyst.
    public static Notice notice(Throwable error) {
        Throwable cause = error.getCause() != null && !(error instanceof StoreException) ? error.getCause() : error;
        if (cause instanceof StoreException told) return told.notice();
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String about = cause instanceof IOException ? "A file could not be read or written: " : "Something went wrong: ";
        return new Notice("failed", "the desk", about + what + ".", "Nothing that was saved is lost. Try it again; if it happens again, close and open the case.");
    }
}
