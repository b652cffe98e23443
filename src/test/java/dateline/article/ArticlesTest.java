package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.document.DocumentReaders;
import dateline.job.Progress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file beside its `.expected.txt`: where it is cut, and what stands over the text.
class ArticlesTest {
    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(ArticlesTest.class.getResource("one-article.txt").toURI()).getParent();
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.toString().endsWith(".expected.txt") && !file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void cutsAndNamesAsExpected(Path file) throws IOException {
        String found = ArticleSheet.of(DocumentReaders.load().read(file, Progress.SILENT));
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected.txt");
        assertThat(found).isEqualTo(Files.readString(expected));
    }
}
