package dateline.pipeline;

import dateline.article.Articles;
import dateline.codebook.Codebooks;
import dateline.document.DocumentReader;
import dateline.document.DocumentReaders;
import dateline.document.Documents;
import dateline.job.Progress;
import dateline.language.RelativeTimes;
import dateline.model.ArticleText;
import dateline.model.DocumentText;
import dateline.model.Timex;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From what the analyst hands over (files, folders, pasted text) to articles that are cut out but not yet read.
public final class Intake {
    private Intake() {}

    /// Made when it is first asked for: texts that are brought in need no other table of the codebook.
    private static final class LookAhead {
        private static final RelativeTimes TIMES = new RelativeTimes(Codebooks.words());
    }

    /// A document, where its bytes are, and the articles found in it.
    ///
    /// @param file where it came from; empty for pasted text
    /// @param pasted the bytes of pasted text; empty for a file
    public record Found(DocumentText document, Optional<Path> file, byte[] pasted, List<ArticleText> articles) {
        /// The same with cuts at other blocks.
        public Found recut(List<Integer> starts) {
            return new Found(document, file, pasted, Articles.recut(document, starts));
        }

        /// The blocks at which its articles start now.
        public List<Integer> starts() {
            return articles.stream().map(article -> article.cut().start()).toList();
        }

        public Found with(List<ArticleText> others) {
            return new Found(document, file, pasted, others);
        }
    }

    /// Reads files one after the other while the stream is consumed; folders are walked.
    public static Stream<Found> files(List<Path> inputs, Progress progress) {
        return walk(inputs).stream().map(file -> file(file, progress));
    }

    /// The files that are meant, folders walked.
    public static List<Path> walk(List<Path> inputs) {
        return DocumentReaders.walk(inputs);
    }

    public static Found file(Path file, Progress progress) {
        DocumentText document = DocumentReaders.read(file, progress);
        return new Found(document, Optional.of(file), new byte[0], Articles.split(document));
    }

    /// The name of the charset that the document came in; pasted text has none.
    public static Optional<String> charset(Found found) {
        return found.file().flatMap(DocumentReaders::charset);
    }

    /// The words in a text that count from its publication, with the days they mean once that is known.
    public static List<Timex> relativeTimes(String text, Optional<LocalDate> published) {
        return LookAhead.TIMES.of(text, published);
    }

    public static Found pasted(String text) {
        DocumentText document = Documents.pasted(text);
        return new Found(document, Optional.empty(), text.getBytes(StandardCharsets.UTF_8), Articles.split(document));
    }

    /// The endings of files that can be read, such as `.txt`.
    public static List<String> endings() {
        return DocumentReaders.ALL.stream().map(DocumentReader::endings).flatMap(List::stream).toList();
    }
}
