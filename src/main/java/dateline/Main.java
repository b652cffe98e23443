package dateline;

import dateline.cli.Dateline;

/// Starts the desk, or a command when there are arguments.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0) System.exit(Dateline.run(args));
        System.out.println("Dateline");
    }
}
