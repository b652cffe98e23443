package dateline.cli;

import dateline.document.DocumentReaders;
import dateline.document.Documents;
import dateline.job.Progress;
import dateline.model.DocumentText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/// What a command reads: files, folders (walked), or `-` for text on standard input.
final class Inputs {
    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "a file, a folder (walked), a .jsonl of plain articles, or - for pasted text on standard input")
    private List<String> inputs = List.of();

    /// A document and where its bytes are, so that a case can keep them as they came.
    ///
    /// @param pasted the bytes of standard input; empty for a file
    record Input(DocumentText document, Optional<Path> file, byte[] pasted) {
        /// The same without its text, which its articles hold by then.
        Input withoutBlocks() {
            return new Input(new DocumentText(document.document(), List.of(), document.meta(), document.notices()), file, pasted);
        }
    }

    /// Reads one document after the other, in the order given, while the stream is consumed.
    Stream<DocumentText> documents(Progress progress) {
        return all(progress).map(Input::document);
    }

    /// The same, with the bytes.
    Stream<Input> all(Progress progress) {
        return inputs.stream().flatMap(input -> input.equals("-") ? Stream.of(pasted()) : files(input, progress));
    }

    private static Stream<Input> files(String input, Progress progress) {
        return DocumentReaders.walk(List.of(Path.of(input))).stream()
                .map(file -> new Input(DocumentReaders.read(file, progress), Optional.of(file), new byte[0]));
    }

    private static Input pasted() {
        try {
            byte[] bytes = System.in.readAllBytes();
            return new Input(Documents.pasted(new ByteArrayInputStream(bytes)), Optional.empty(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input could not be read", e);
        }
    }
}
