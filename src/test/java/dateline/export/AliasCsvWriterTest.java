package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.codebook.Codebooks;
import dateline.model.Article;
import dateline.model.Mention;
import dateline.model.Span;
import dateline.model.Texts;
import dateline.model.Timex;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.model.casefile.SplitTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasCsvWriterTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00.123Z");

    private static final String NORLAND = """
            article | a1 | Daily Courier | 2026-01-05 | Shells, "many", hit the depot
            article | a2 | Port Gazette  | 2026-01-09 | Talks in the capital
            actor | KEN | country | Kenya | Nairobi | KEN
            actor | g:river | armed_group | جبهة النهر | River Front; =SUM(A1); the Front
            actor | g:hill | armed_group | Hill Guard
            actor | g:boys | armed_group | Boys, "the"
            event | e1 | a1 | g:river > KEN | conflict attack | occurred | 2026-01-02 | text=the_Front_shelled_Kenya
            event | e2 | a1 | g:boys > KEN | conflict attack | occurred | 2026-01-02
            """;

    private static final String HEAD = "\uFEFFactor id,name,kind,country,alias,where it came from,valid from,valid to,ruling,reason,when\r\n";

    @TempDir
    Path folder;

    /// Mentions by article.
    private record Noted(Map<String, List<Mention>> byArticle) implements Texts {
        @Override
        public Optional<String> text(String textHash) {
            return Optional.empty();
        }

        @Override
        public List<Mention> mentions(Article article) {
            return byArticle.getOrDefault(article.id(), List.of());
        }

        @Override
        public List<Timex> times(Article article) {
            return List.of();
        }
    }

    private static Mention mention(String actor, String written, Mention.How how) {
        return new Mention(actor, new Span(0, written.length()), written, how);
    }

    private static final Texts TEXTS = new Noted(Map.of(
            "a1", List.of(mention("KEN", "Kenya", Mention.How.NAME), mention("g:river", "the Front", Mention.How.ALIAS), mention("g:river", "they", Mention.How.PRONOUN)),
            "a2", List.of(mention("KEN", "Kenya", Mention.How.NAME))));

    private static CaseFile ruled(Decision decision, String reason) {
        CaseFile file = CaseSheet.read(NORLAND);
        return file.with(draft -> draft.rulings = draft.rulings.with(new Ruling("r", decision, Optional.of(reason), NOON, false)));
    }

    private String written(CaseFile file) throws IOException {
        Path out = folder.resolve("aliases.csv");
        int rows = new AliasCsvWriter().write(ResolvedCase.of(file), Codebooks.load(), TEXTS, out);
        String text = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).hasSize(rows + 1);
        return text;
    }

    @Test
    void everyWayOfWritingIsARowWithWhereItCameFrom() throws IOException {
        assertThat(written(CaseSheet.read(NORLAND))).isEqualTo((HEAD + """
                KEN,Kenya,country,KEN,Kenya,"codebook; read in 2 articles, first in “Shells, ""many"", hit the depot”",,,,,
                KEN,Kenya,country,KEN,Nairobi,codebook,,,,,
                g:river,جبهة النهر,armed_group,,جبهة النهر,the reading,,,,,
                g:river,جبهة النهر,armed_group,,River Front,the reading,,,,,
                g:river,جبهة النهر,armed_group,,'=SUM(A1),the reading,,,,,
                g:river,جبهة النهر,armed_group,,the Front,"read in “Shells, ""many"", hit the depot”",,,,,
                g:hill,Hill Guard,armed_group,,Hill Guard,the reading,,,,,
                g:boys,"Boys, ""the""\",armed_group,,"Boys, ""the""\",the reading,,,,,
                """).replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    @Test
    void whatWasRuledStandsWithReasonAndTime() throws IOException {
        assertThat(written(ruled(new Decision.Merge("g:hill", "g:river"), "-same, as the \"Courier\" says")))
                .contains("g:river,جبهة النهر,armed_group,,Hill Guard,from Hill Guard,,,merge,\"'-same, as the \"\"Courier\"\" says\",2026-02-01T12:00:00Z\r\n")
                .doesNotContain("g:hill,");
        assertThat(written(ruled(new Decision.Alias("g:hill", "@guards"), "their account")))
                .contains("g:hill,Hill Guard,armed_group,,'@guards,the analyst,,,alias,their account,2026-02-01T12:00:00Z\r\n");
        SplitTarget port = SplitTarget.fresh("Port Front", dateline.model.Kind.ARMED_GROUP, Optional.empty());
        assertThat(written(ruled(new Decision.SplitAlias("g:river", "the Front", port), "another one")))
                .contains("armed_group:port front,Port Front,armed_group,,the Front,\"read in “Shells, ", ",,,split,another one,2026-02-01T12:00:00Z\r\n")
                .doesNotContain("g:river,جبهة النهر,armed_group,,the Front");
        assertThat(written(ruled(new Decision.Rename("g:hill", "Hill\nGuards"), "")))
                .contains("g:hill,\"Hill\nGuards\",armed_group,,\"Hill\nGuards\",the analyst,,,rename,,2026-02-01T12:00:00Z\r\n");
    }

    @Test
    void anOldFileStaysWhereTheNewOneCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(NORLAND));
        assertThatThrownBy(() -> new AliasCsvWriter().write(open, Codebooks.load(), TEXTS, file.resolve("aliases.csv"))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }
}
