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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// From what the analyst hands over (files, folders, pasted text) to articles that are cut out but not yet read.
public final class Intake {
    private final DocumentReaders readers;
    private final Articles articles;
    private final RelativeTimes times;

    private Intake(DocumentReaders readers, Articles articles, RelativeTimes times) {
        this.readers = readers;
        this.articles = articles;
        this.times = times;
    }

    /// With the tables that the program carries; of the codebook only the words of dates.
    ///
    /// @throws IllegalStateException when one is missing from the program
    public static Intake load() {
        return new Intake(DocumentReaders.load(), Articles.load(), new RelativeTimes(Codebooks.words()));
    }

    /// A document, where its bytes are, and the articles found in it.
    ///
    /// @param by who found them and can cut them anew
    /// @param file where it came from; empty for pasted text
    /// @param pasted the bytes of pasted text; empty for a file
    public record Found(Intake by, DocumentText document, Optional<Path> file, byte[] pasted, List<ArticleText> articles) {
        /// The same with cuts at other blocks.
        public Found recut(List<Integer> starts) {
            return new Found(by, document, file, pasted, by.articles.recut(document, starts));
        }

        /// The blocks at which its articles start now.
        public List<Integer> starts() {
            return articles.stream().map(article -> article.cut().start()).toList();
        }

        /// The same without its text, which its articles hold by then.
        public Found withoutBlocks() {
            DocumentText bare = new DocumentText(document.document(), List.of(), document.meta(), document.notices());
            return new Found(by, bare, file, pasted, articles);
        }

        public Found with(List<ArticleText> others) {
            return new Found(by, document, file, pasted, others);
        }

        /// The words in one of its texts that count from publication, with the days they mean once that is known.
        public List<Timex> relativeTimes(String text, Optional<LocalDate> published) {
            return by.times.of(text, published);
        }
    }

    /// Reads files one after the other while the stream is consumed; folders are walked.
    public Stream<Found> read(List<Path> inputs, Progress progress) {
        return walk(inputs).stream().map(file -> file(file, progress));
    }

    /// The files that are meant, folders walked.
    public static List<Path> walk(List<Path> inputs) {
        return DocumentReaders.walk(inputs);
    }

    public Found file(Path file, Progress progress) {
        return found(readers.read(file, progress), Optional.of(file), new byte[0]);
    }

    /// The name of the charset that the document came in; pasted text has none.
    public static Optional<String> charset(Found found) {
        return found.file().flatMap(DocumentReaders::charset);
    }

    public Found pasted(String text) {
        return found(Documents.pasted(text), Optional.empty(), text.getBytes(StandardCharsets.UTF_8));
    }

    /// What a browser copied is read as a page, anything else as text.
    ///
    /// @param html the same as HTML, where the other program gave it
    /// @param address where it was copied from, where that is known
    public Found pasted(String text, Optional<String> html, Optional<String> address) {
        Optional<DocumentText> page = html.flatMap(copied -> readers.clipped(copied, address));
        byte[] bytes = html.orElse("").getBytes(StandardCharsets.UTF_8);
        return page.map(read -> found(read, Optional.empty(), bytes)).orElseGet(() -> pasted(text));
    }

    /// Text in whatever charset its bytes are.
    public Found pasted(byte[] bytes) throws IOException {
        return found(Documents.pasted(new ByteArrayInputStream(bytes)), Optional.empty(), bytes);
    }

    private Found found(DocumentText document, Optional<Path> file, byte[] pasted) {
        return new Found(this, document, file, pasted, articles.split(document));
    }

    /// What can be brought in, in words: the endings are too many to be read.
    public static final String KINDS = "Text, web pages, PDF, Word and other office files, mail, e-books, feeds, tables, and archives of these; folders too";

    /// The endings of files that can be read, such as `.txt`.
    public static List<String> endings() {
        return DocumentReaders.ALL.stream().map(DocumentReader::endings).flatMap(List::stream).toList();
    }
}
