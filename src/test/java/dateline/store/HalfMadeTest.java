package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.casefile.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program is stopped while it makes a case: the name is free again; what holds anything stays.
class HalfMadeTest {
    private static final String HEAD = "dateline-case\t1\n";

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("new" + CaseStore.ENDING);
    }

    private void begun(String journal) throws IOException {
        Files.createDirectories(place().resolve("originals"));
        Files.createDirectories(place().resolve("backups"));
        if (!journal.isEmpty()) Files.writeString(place().resolve("journal.tsv"), journal);
    }

    private void sql(List<String> statements) throws SQLException {
        try (Connection db = DriverManager.getConnection("jdbc:h2:file:" + place().resolve("case"), "dateline", "");
                Statement sql = db.createStatement()) {
            for (String one : statements) sql.execute(one);
        }
    }

    private void isFreeAgain() {
        assertThat(assertThrows(StoreException.class, () -> CaseOpening.open(place())).notice().code()).isEqualTo("half-made");
        assertThat(place()).doesNotExist();
        CaseOpening.create(place(), CaseFile.empty("New")).close();
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file().name()).isEqualTo("New");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "date", "dateline-case\t1", HEAD})
    void aFolderWithAJournalThatTellsOfNoSave(String journal) throws IOException {
        begun(journal);
        isFreeAgain();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 4096, 9000, 12288})
    void aDatabaseThatWasBeingBegun(int bytes) throws Exception {
        begun(HEAD);
        sql(List.of());
        byte[] whole = Files.readAllBytes(place().resolve("case.mv.db"));
        Files.write(place().resolve("case.mv.db"), java.util.Arrays.copyOf(whole, Math.min(bytes, whole.length)));
        isFreeAgain();
    }

    @Test
    void aDatabaseWithSomeOfItsTables() throws Exception {
        begun(HEAD);
        sql(List.of(Tables.ALL.getFirst().ddl()));
        isFreeAgain();
    }

    @Test
    void aDatabaseWithAllOfItsTablesAndNothingInThem() throws Exception {
        begun(HEAD);
        try (Connection db = new CaseFolder(place()).connectToNew()) {
            Schema.create(db);
        }
        isFreeAgain();
    }

    @Test
    void whatHoldsARecordStaysThoughItsJournalWasCut() throws Exception {
        Import one = Import.of(3, place());
        one.save();
        one.store.close();
        for (String part : List.of("originals", "backups"))
            try (Stream<Path> files = Files.list(place().resolve(part))) {
                for (Path file : files.toList()) Files.delete(file);
            }
        Files.writeString(place().resolve("journal.tsv"), HEAD);
        byte[] before = Files.readAllBytes(place().resolve("case.mv.db"));
        assertThat(assertThrows(StoreException.class, () -> CaseOpening.create(place(), CaseFile.empty("New"))).notice().code()).isEqualTo("case-exists");
        assertThat(Files.readAllBytes(place().resolve("case.mv.db"))).isEqualTo(before);
    }

    @Test
    void whatIsBeingMadeRightNowStays() throws IOException {
        begun("");
        Journal elsewhere = Journal.create(place());
        assertThat(CaseOpening.free(place())).isFalse();
        elsewhere.close();
        assertThat(CaseOpening.free(place())).isTrue();
    }

    @Test
    void whatIsNoRemainsOfACaseStays() throws IOException {
        Files.createDirectories(place());
        assertThat(CaseOpening.free(place())).isFalse();
        Files.writeString(place().resolve("notes.txt"), "mine");
        assertThat(CaseOpening.free(place())).isFalse();
        assertThat(place().resolve("notes.txt")).exists();
    }
}
