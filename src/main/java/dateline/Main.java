package dateline;

import dateline.app.App;
import dateline.app.MachineFonts;
import dateline.cli.Dateline;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Starts the desk, or a command when the first argument names one.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        speakEnglish();
        MachineFonts.ensure();
        System.exit(desk(args) ? App.desk(args.length == 0 ? Optional.empty() : Optional.of(Path.of(args[0]))) : Dateline.run(args));
    }

    /// The words, dates and numbers of the program are English on every machine; and in Turkish the language engine would make
    /// ıran of IRAN.
    static void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    /// No argument, or one that is neither an option nor a command: then it is a case.
    private static boolean desk(String[] args) {
        return args.length == 0 || args.length == 1 && !args[0].startsWith("-") && !Dateline.names().contains(args[0]);
    }
}
