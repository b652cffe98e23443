package dateline.cli;

import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import java.util.Optional;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Gives a command a flag for every kind of figure that has one.
final class FigureFlags implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
        for (FigureKind kind : FigureKinds.ALL)
            kind.flag().ifPresent(flag -> command.addOption(OptionSpec.builder(flag.name()).type(boolean.class).description(flag.about()).build()));
        return command;
    }

    /// The kind whose flag was typed.
    static Optional<FigureKind> asked(CommandSpec command) {
        return FigureKinds.ALL.stream()
                .filter(kind -> kind.flag().filter(flag -> command.commandLine().getParseResult().matchedOptionValue(flag.name(), false)).isPresent())
                .findFirst();
    }
}
