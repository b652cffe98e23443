package dateline.cli;

import dateline.export.WholeFile;
import dateline.job.Progress;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// What a command reads: files, folders (walked), or `-` for text on standard input.
final class Inputs {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "a file, a folder (walked), a .jsonl of plain articles, or - for pasted text on standard input")
    private List<String> inputs = List.of();

    /// Reads one document after the other, in the order given, while the stream is consumed.
    Stream<Found> found(Intake intake, Progress progress) {
        return inputs.stream().flatMap(input -> input.equals("-") ? Stream.of(pasted(intake)) : intake.read(List.of(Path.of(input)), progress));
    }

    /// Refuses to write where is read from: into one of the inputs, or over a file that lies in one that is a folder.
    ///
    /// @throws ParameterException which names the file
    void spare(Optional<Path> out, CommandSpec spec) {
        if (out.isEmpty() || !Files.exists(out.get()) || WholeFile.device(out.get())) return;
        for (String input : inputs)
            if (!input.equals("-") && holds(Path.of(input), out.get()))
                throw new ParameterException(spec.commandLine(), out.get() + " is among what is read. Name another file for --out; nothing was written.");
    }

    private static boolean holds(Path input, Path out) {
        try {
            return Files.exists(input) && out.toRealPath().startsWith(input.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static Found pasted(Intake intake) {
        try {
            return intake.pasted(System.in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input could not be read", e);
        }
    }
}
