package dateline.cli;

import dateline.job.Progress;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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

    private static Found pasted(Intake intake) {
        try {
            return intake.pasted(System.in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input could not be read", e);
        }
    }
}
