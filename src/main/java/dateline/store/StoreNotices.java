package dateline.store;

import dateline.model.Notice;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// What the analyst is told when a case cannot be made, opened or saved.
final class StoreNotices {
    private StoreNotices() {}

    static StoreException failed(Path folder, String what, Exception cause) {
        if (cause instanceof StoreException known) return known;
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof AccessDeniedException)
            return new StoreException(notice(folder, "no-right", name(folder) + " " + what + ": you may not write to " + message + ".",
                    "Choose another folder, or ask for the right to write there."), cause);
        if (full(cause))
            return new StoreException(notice(folder, "disk-full", "The disk that holds " + name(folder) + " is full.",
                    "Make room and try again; nothing that was saved is lost."), cause);
        return new StoreException(notice(folder, "store-failed", name(folder) + " " + what + " (" + firstLine(message) + ").",
                "Look for an older state in its folder “backups”."), cause);
    }

    /// What the system says of a full disk, however deep it lies in what the database says.
    private static boolean full(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (message.contains("No space left") || message.contains("not enough space") || message.contains("Disk quota")) return true;
        }
        return false;
    }

    static Notice openElsewhere(Path folder) {
        return notice(folder, "open-elsewhere", name(folder) + " is open in another window.", "Close it there first.");
    }

    static Notice damaged(Path folder, String how) {
        return notice(folder, "case-damaged", name(folder) + " is damaged: " + how + ".",
                "Copy the newest sound file of its folder “backups” over case.mv.db and open it again.");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    static Notice notice(Path folder, String code, String what, String next) {
        return new Notice(code, name(folder), what, next);
    }

    static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }
}
