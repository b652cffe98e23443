package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.job.Progress;
import dateline.model.ArticleText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One article in all the forms in which it can come: made once with LibreOffice, with a running head, a page number
/// and a footnote where the form has them.
class MadeSetTest {
    private static final Intake INTAKE = Intake.load();

    static List<Path> files() throws IOException, URISyntaxException {
        Path here = Path.of(MadeSetTest.class.getResource("made/water.txt").toURI()).getParent();
        try (Stream<Path> all = Files.list(here)) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFormGivesTheSameArticle(Path file) {
        List<ArticleText> found = INTAKE.file(file, Progress.SILENT).articles();
        ArticleText plain = INTAKE.file(file.resolveSibling("water.txt"), Progress.SILENT).articles().getFirst();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().article().title()).isEqualTo("River town cuts water to half its streets after pump station fire");
        assertThat(found.getFirst().article().published()).contains(LocalDate.of(2024, 3, 14));
        assertThat(found.getFirst().article().byline()).contains("Ilse Marchetti");
        assertThat(folded(found.getFirst())).isEqualTo(folded(plain));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatKnowsPagesOrPartsNamesThem(Path file) {
        ArticleText found = INTAKE.file(file, Progress.SILENT).articles().getFirst();
        int last = found.text().indexOf("The commission is to report");
        String wanted = file.toString().endsWith(".pdf") ? "page 2" : file.toString().endsWith(".epub") ? "chapter 1" : "";
        assertThat(found.article().where(last).orElse("")).isEqualTo(wanted);
    }

    private static String folded(ArticleText article) {
        return article.text().replaceAll("\\s+", " ");
    }
}
