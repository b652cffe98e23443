package dateline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// All commands, by name.
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "dateline 0.1.0",
        description = "From articles to who did what to whom, and when. Without an argument it opens the desk.",
        subcommands = {
            ReadCommand.class, ExtractCommand.class, ImportCommand.class, RereadCommand.class, GraphCommand.class, TimelineCommand.class, BriefCommand.class,
            ExportCommand.class, CheckCommand.class
        })
public final class Dateline {
    /// Runs the command; the answer is the exit code.
    public static int run(String... args) {
        return commandLine().execute(args);
    }

    /// The commands' names.
    public static Set<String> names() {
        return commandLine().getSubcommands().keySet();
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Dateline());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, Dateline::date);
        line.setParameterExceptionHandler((wrong, args) -> {
            CommandLine command = wrong.getCommandLine();
            command.getErr().println(wrong.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
            command.getErr().println("How it is called: " + command.getCommandSpec().qualifiedName() + " --help");
            return Exit.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            PrintWriter err = command.getErr();
            err.println(e instanceof CancellationException ? "Cancelled." : messageOf(e));
            return e instanceof CancellationException ? Exit.CANCELLED : Exit.NOTHING;
        });
        return line;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("“" + text + "” is no date; write it as 2024-03-15");
        }
    }

    private static String messageOf(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
