package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Folders and files that are no sound case: refused in words, and left as they were.
class StrangeCaseTest {
    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("given" + CaseStore.ENDING);
    }

    private Path file() {
        return place().resolve("case.mv.db");
    }

    private Notice refusal() {
        return assertThrows(StoreException.class, () -> CaseOpening.open(place()).close()).notice();
    }

    @Test
    void aFolderWithoutACaseIsRefused() throws IOException {
        assertThat(refusal().code()).isEqualTo("no-case");
        Files.createDirectories(place());
        assertThat(refusal().code()).isEqualTo("no-case");
        Files.writeString(file(), "not a database");
        assertThat(refusal().code()).isEqualTo("strange-case");
    }

    /// H2 runs the Java that a file brings along when it is opened: so it must not be opened at all.
    @Test
    void aStrangersDatabaseIsNotOpened() throws Exception {
        Files.createDirectories(place());
        try (Connection db = DriverManager.getConnection("jdbc:h2:file:" + place().resolve("case"), "dateline", "");
                Statement sql = db.createStatement()) {
            sql.execute("CREATE TABLE schema_version (version INT)");
        }
        byte[] before = Files.readAllBytes(file());
        assertThat(refusal().code()).isEqualTo("strange-case");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aCaseOfANewerDatelineIsRefused() throws Exception {
        CaseOpening.create(place(), CaseFile.empty("New")).close();
        sql("UPDATE schema_version SET version = 99");
        assertThat(refusal().code()).isEqualTo("newer-case");
    }

    @Test
    void aDatabaseWithFewerRecordsThanTheJournalSaysIsRefused() throws Exception {
        filled();
        sql("DELETE FROM actor WHERE id IN (SELECT MIN(id) FROM actor)");
        Notice notice = refusal();
        assertThat(notice.code()).isEqualTo("case-damaged");
        assertThat(notice.next()).contains("backups");
    }

    @Test
    void aJournalThatWasCutInTheMiddleOfALineStillOpens() throws IOException {
        CaseFile saved = filled();
        Path journal = place().resolve("journal.tsv");
        Files.writeString(journal, Files.readString(journal) + "17\t4\t");
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file()).isEqualTo(saved);
            store.save(Delta.between(saved, saved.with(draft -> draft.name = "Next")));
        }
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file().name()).isEqualTo("Next");
        }
    }

    /// Wherever the file was cut, the case is whole or refused, never silently smaller.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4096, 5000, 8192, 12288, 20000, -1, -4096, -5000, -8192, -20000})
    void aCutFileIsRefusedOrWhole(int at) throws IOException {
        CaseFile saved = filled();
        byte[] whole = Files.readAllBytes(file());
        int length = at >= 0 ? Math.min(at, whole.length) : Math.max(0, whole.length + at);
        damaged(saved, Arrays.copyOf(whole, length));
    }

    /// After a crash there is no seal: what H2 and the journal notice must do.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 4096, 8192, 20000, -1, -4096, -8192, -20000})
    void aCutFileWithoutASealIsNeverSilentlySmaller(int at) throws IOException {
        CaseFile saved = filled();
        unseal();
        byte[] whole = Files.readAllBytes(file());
        int length = at >= 0 ? Math.min(at, whole.length) : Math.max(0, whole.length + at);
        damaged(saved, Arrays.copyOf(whole, length));
    }

    private void unseal() throws IOException {
        Path journal = place().resolve("journal.tsv");
        Files.writeString(journal, Files.readString(journal) + "opened\n");
        try (Stream<Path> backups = Files.list(place().resolve("backups"))) {
            for (Path backup : backups.toList()) Files.delete(backup);
        }
    }

    @Test
    void oneFlippedBitAnywhereIsNoticed() throws IOException {
        filled();
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length * 2 / 3] ^= 4;
        Files.write(file(), bytes);
        Notice notice = refusal();
        assertThat(notice.code()).isEqualTo("case-damaged");
        assertThat(notice.what()).contains("changed since it was closed");
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void theCopyInBackupsIsTheStateAtTheLastClosing() throws IOException {
        CaseFile saved = filled();
        Files.write(file(), new byte[5000]);
        assertThat(refusal().code()).isEqualTo("case-damaged");
        try (Stream<Path> backups = Files.list(place().resolve("backups"))) {
            Files.copy(backups.max(Comparator.naturalOrder()).orElseThrow(), file(), StandardCopyOption.REPLACE_EXISTING);
        }
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file()).isEqualTo(saved);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aFileWithFlippedBitsIsRefusedOrWhole(long seed) throws IOException {
        CaseFile saved = filled();
        byte[] bytes = Files.readAllBytes(file());
        Random random = new Random(seed);
        for (int i = 0; i < 1 + seed * seed; i++) bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        damaged(saved, bytes);
    }

    private void damaged(CaseFile saved, byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file()).isEqualTo(saved);
            assertThat(store.check()).isEmpty();
        } catch (StoreException e) {
            assertThat(e.notice().code()).isEqualTo("case-damaged");
            assertThat(e.notice().next()).contains("backups");
            assertThat(Files.readAllBytes(file())).as("left as it was").isEqualTo(bytes);
        }
    }

    /// An imported article and so many records that the file has several chunks.
    private CaseFile filled() {
        Import one = Import.of(7, place());
        one.save();
        CaseFile file = one.store.file().with(draft -> {
            Seeded seeded = new Seeded(7);
            for (int i = 0; i < 800; i++) draft.notes = draft.notes.with(seeded.note("mali"));
        });
        one.store.save(Delta.between(one.store.file(), file));
        one.store.close();
        return file;
    }

    private void sql(String words) throws SQLException, IOException {
        try (Connection db = DriverManager.getConnection("jdbc:h2:file:" + place().resolve("case"), "dateline", "");
                Statement sql = db.createStatement()) {
            sql.execute(words);
        }
        unseal();
    }
}
