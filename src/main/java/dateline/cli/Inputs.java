package dateline.cli;

import dateline.document.DocumentReaders;
import dateline.document.Documents;
import dateline.job.Progress;
import dateline.model.DocumentText;
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
    Stream<DocumentText> documents(Progress progress) {
        return inputs.stream().flatMap(input -> input.equals("-") ? Stream.of(pasted()) : files(input, progress));
    }

    private static Stream<DocumentText> files(String input, Progress progress) {
        return DocumentReaders.walk(List.of(Path.of(input))).stream().map(file -> DocumentReaders.read(file, progress));
    }

    private static DocumentText pasted() {
        try {
            return Documents.pasted(System.in);
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input could not be read", e);
        }
    }
}
