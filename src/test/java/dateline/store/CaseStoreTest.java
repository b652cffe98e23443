package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.edit.Change;
import dateline.edit.History;
import dateline.model.Notice;
import dateline.model.Reading;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Note;
import dateline.model.casefile.Place;
import dateline.model.casefile.Seeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTest {
    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("sahel" + CaseStore.ENDING);
    }

    private static final CaseFile EMPTY = CaseFile.empty("Sahel");

    @Test
    void aCaseIsTheSameAfterItWasClosedAndOpened() {
        Import one = Import.of(1, place());
        CaseFile saved = one.save();
        one.store.close();
        try (CaseStore again = CaseOpening.open(place())) {
            assertThat(again.file()).isEqualTo(saved);
            assertThat(again.file().places().get("mali")).contains(new Place("mali", -12.25, 1.0 / 3, true));
            one.holdsWords(again);
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void wordsOfAnImportCanBeReadBeforeItsChangeIsSaved() {
        Import one = Import.of(2, place());
        one.holdsWords(one.store);
        one.store.close();
    }

    @Test
    void anImportThatWasUndoneAndRedoneHasItsTextsAgain() {
        Import one = Import.of(3, place());
        History history = new History(one.store.file());
        history.apply(one.change);
        one.store.save(Delta.between(one.store.file(), history.now()));
        one.store.save(Delta.between(one.store.file(), history.undo()));
        assertThat(one.store.file()).isEqualTo(EMPTY);
        one.store.save(Delta.between(one.store.file(), history.redo()));
        one.holdsWords(one.store);
        one.store.close();
        try (CaseStore again = CaseOpening.open(place())) {
            assertThat(again.file()).isEqualTo(history.now());
            one.holdsWords(again);
        }
    }

    @Test
    void textsThatNoArticleNamesAreSweptAtClosing() {
        Import one = Import.of(4, place());
        one.save();
        String hash = one.article.textHash();
        one.store.save(Delta.between(one.store.file(), EMPTY));
        assertThat(one.store.text(hash)).isPresent();
        one.store.close();
        try (CaseStore again = CaseOpening.open(place())) {
            assertThat(again.text(hash)).isEmpty();
            assertThat(again.mentions(one.article.withReadBy("1"))).isEmpty();
        }
    }

    @Test
    void aTypedDateHasItsOwnReadingAndUndoFindsTheOldOne() {
        Import one = Import.of(5, place());
        History history = new History(one.save());
        LocalDate typed = LocalDate.of(2026, 2, 3);
        Reading other = new Seeded(99).reading(one.article.id(), List.of());
        one.store.putReading(one.article, Optional.of(typed), other);
        history.apply(Change.Reread.of(one.article, Optional.of(typed), other, Instant.EPOCH));
        one.store.save(Delta.between(one.store.file(), history.now()));
        assertThat(one.store.mentions(one.store.file().articles().get(one.article.id()).orElseThrow())).hasSameSizeAs(other.mentions());
        one.store.save(Delta.between(one.store.file(), history.undo()));
        one.holdsWords(one.store);
        one.store.close();
    }

    @Test
    void aSecondOpenerIsToldThatTheCaseIsOpenElsewhere() {
        CaseStore first = CaseOpening.create(place(), EMPTY);
        refused("open-elsewhere");
        first.save(Delta.between(EMPTY, named("Still mine")));
        first.close();
        first.close();
        try (CaseStore second = CaseOpening.open(place())) {
            assertThat(second.file().name()).isEqualTo("Still mine");
        }
    }

    @Test
    void theNewestTenStatesAreKeptAsBackups() throws IOException {
        CaseOpening.create(place(), EMPTY).close();
        Files.writeString(place().resolve("backups/notes of mine.txt"), "left alone");
        for (int i = 0; i < 13; i++) {
            try (CaseStore store = CaseOpening.open(place())) {
                store.save(Delta.between(store.file(), named("Version " + i)));
            }
        }
        assertThat(backups()).hasSize(10);
        assertThat(place().resolve("backups/notes of mine.txt")).exists();
    }

    @Test
    void aBackupThatIsPutBackIsOpenedAndGoesOn() throws IOException {
        CaseOpening.create(place(), EMPTY).close();
        for (int i = 0; i < 3; i++) {
            try (CaseStore store = CaseOpening.open(place())) {
                store.save(Delta.between(store.file(), named("Version " + i)));
            }
        }
        Files.copy(backups().get(1), file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file().name()).isEqualTo("Version 0");
            store.save(Delta.between(store.file(), named("Version B")));
        }
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file().name()).isEqualTo("Version B");
        }
    }

    @Test
    void anOlderFileThanTheJournalSaysIsRefused() throws IOException {
        CaseOpening.create(place(), EMPTY).close();
        byte[] old = Files.readAllBytes(file());
        try (CaseStore store = CaseOpening.open(place())) {
            store.save(Delta.between(store.file(), named("Later")));
        }
        for (Path backup : backups()) Files.delete(backup);
        Files.write(file(), old);
        Path journal = place().resolve("journal.tsv");
        Files.writeString(journal, Files.readString(journal) + "opened\n");
        Notice notice = refused("case-damaged");
        assertThat(notice.what()).contains("save 1").contains("journal says 2");
        assertThat(Files.readAllBytes(file())).isEqualTo(old);
    }

    /// As on a full disk: H2 gives its connection up for good.
    @Test
    void afterTheConnectionWasLostTheNextSaveGoesOnFromTheLastOne() throws Exception {
        CaseStore store = CaseOpening.create(place(), EMPTY);
        store.save(Delta.between(EMPTY, named("Kept")));
        connectionOf(store).close();
        assertThatThrownBy(() -> store.save(Delta.between(store.file(), named("Lost"))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("could not be saved");
        assertThat(store.file().name()).isEqualTo("Kept");
        assertThat(store.text("none")).isEmpty();
        store.save(Delta.between(store.file(), named("Next")));
        store.close();
        assertThatThrownBy(() -> store.save(Delta.between(EMPTY, named("Too late")))).isInstanceOf(StoreException.class);
        try (CaseStore again = CaseOpening.open(place())) {
            assertThat(again.file().name()).isEqualTo("Next");
        }
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesNothingOfItsSaveBehind() throws Exception {
        CaseStore store = CaseOpening.create(place(), EMPTY);
        try (Statement sql = connectionOf(store).createStatement()) {
            sql.execute("ALTER TABLE note ADD CONSTRAINT short CHECK (CHAR_LENGTH(words) < 10)");
        }
        CaseFile good = EMPTY.with(draft -> draft.notes = draft.notes.with(note("a", "short")));
        CaseFile bad = good.with(draft -> {
            draft.name = "Half";
            draft.notes = draft.notes.with(note("b", "far too long for it"));
        });
        store.save(Delta.between(EMPTY, good));
        assertThatThrownBy(() -> store.save(Delta.between(good, bad))).isInstanceOf(StoreException.class);
        assertThat(store.file()).isEqualTo(good);
        CaseFile next = good.with(draft -> draft.notes = draft.notes.with(note("c", "next")));
        store.save(Delta.between(bad, next));
        try (Statement sql = connectionOf(store).createStatement()) {
            sql.execute("ALTER TABLE note DROP CONSTRAINT short");
        }
        store.close();
        try (CaseStore again = CaseOpening.open(place())) {
            assertThat(again.file()).isEqualTo(next);
        }
    }

    @Test
    void aCaseIsNotMadeWhereSomethingIsAlready() throws IOException {
        Files.createDirectories(place());
        assertThatThrownBy(() -> CaseOpening.create(place(), EMPTY))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.notice().code()).isEqualTo("case-exists"));
    }

    @Test
    void checkNamesADamagedTextALostSentenceAndAMissingOriginal() throws Exception {
        Import one = Import.of(6, place());
        one.save();
        assertThat(one.store.check()).isEmpty();
        Files.delete(place().resolve("originals").resolve(one.document));
        assertThat(one.store.check()).extracting(Notice::code).containsExactly("original-lost");
        try (Statement sql = connectionOf(one.store).createStatement()) {
            sql.execute("UPDATE event SET evidence = REPLACE(evidence, 'army', 'navy')");
        }
        assertThat(one.store.check()).extracting(Notice::code).containsExactly("evidence-lost", "original-lost");
        try (Statement sql = connectionOf(one.store).createStatement()) {
            sql.execute("UPDATE article_text SET body = 'another text'");
        }
        assertThat(one.store.check()).extracting(Notice::code).containsExactly("text-damaged", "original-lost");
        one.store.close();
    }

    /// What `create` and `open` refuse, by the code of its notice.
    private Notice refused(String code) {
        StoreException refusal = org.junit.jupiter.api.Assertions.assertThrows(StoreException.class, () -> CaseOpening.open(place()).close());
        assertThat(refusal.notice().code()).isEqualTo(code);
        assertThat(refusal.notice().what()).contains(place().getFileName().toString());
        assertThat(refusal.notice().next()).isNotBlank();
        return refusal.notice();
    }

    private Path file() {
        return place().resolve("case.mv.db");
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> all = Files.list(place().resolve("backups"))) {
            return all.filter(one -> one.toString().endsWith(".mv.db")).sorted().toList();
        }
    }

    private static CaseFile named(String name) {
        return EMPTY.with(draft -> draft.name = name);
    }

    private static Note note(String id, String words) {
        return new Note(id, "mali", words, Instant.EPOCH);
    }

    private static Connection connectionOf(CaseStore store) throws ReflectiveOperationException {
        var field = CaseStore.class.getDeclaredField("db");
        field.setAccessible(true);
        return (Connection) field.get(store);
    }
}
