package dateline.document.office;

/// Why a file, or a part of it, cannot be read.
///
/// @param code as in [dateline.model.Notice]
/// @param what a sentence without its subject, the file: "is locked with a password"
/// @param next what the analyst can do
public record Fault(String code, String what, String next) {
    public static Fault damaged(String how) {
        return new Fault("damaged-file", "is damaged: " + how, "Copy it again from where it came, or open it in its own program and save it anew.");
    }

    public static Fault embedded(int files) {
        String what = files == 1 ? "holds another file, which was not read" : "holds " + files + " other files, which were not read";
        return new Fault("embedded-files", what, "Open it in its own program, save what it holds beside it and bring that in too.");
    }

    public static Fault other() {
        return new Fault("binary-file", "does not hold what its name says", "Open it in its own program and save its text.");
    }

    public static Fault locked() {
        return new Fault("locked-file", "is encrypted and opens only with a password", "Open it in its own program and save it without the password.");
    }

    public static Fault bomb(String how) {
        return new Fault("unpacks-too-far", "is packed so that " + how, "Open it in its own program, if you trust it, and save its text.");
    }
}
