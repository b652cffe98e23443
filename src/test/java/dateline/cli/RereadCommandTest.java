package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.casework.OlderReadings;
import dateline.codebook.Codebooks;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Outdated;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RereadCommandTest {
    private static final String TEXT = """
            Border closed

            NAIROBI, March 3, 2025 (Reuters) - Kenya accused Uganda of an incursion on Monday.

            Rwanda criticised Kenya. Ethiopia praised Uganda.
            """;

    @TempDir
    Path folder;

    @Test
    void olderReadingsAreReadAgainAndItSaysWhatBecameOfTheRulings() throws IOException {
        Path place = folder.resolve("horn.dateline");
        Run.of("import", Files.writeString(folder.resolve("border.txt"), TEXT), "--case", place);
        Run fresh = Run.of("reread", "--case", place);
        assertThat(fresh.code()).isEqualTo(Exit.DONE);
        assertThat(fresh.out()).contains("every article was read by rules " + Codebooks.VERSION);
        try (CaseStore store = CaseOpening.open(place)) {
            store.save(Delta.between(store.file(), OlderReadings.of(store.file(), 0, 1, "UGA")));
        }
        Run run = Run.of("reread", "--case", place);
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("1 article was read again by rules " + Codebooks.VERSION).contains("1 found nothing").contains("ruled right on");
        try (CaseStore store = CaseOpening.open(place)) {
            CaseFile file = store.file();
            assertThat(Outdated.of(file, Codebooks.VERSION).isEmpty()).isTrue();
        }
        assertThat(Run.of("reread", "--case", place, "--article", "border").out()).contains("1 article was read again");
        Run none = Run.of("reread", "--case", place, "--article", "nowhere");
        assertThat(none.code()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("the case has no article of that id or headline");
    }
}
