package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Basis;
import dateline.model.CaseFile;
import dateline.model.Delta;
import dateline.model.Event;
import dateline.model.Seeded;
import dateline.model.Tie;
import dateline.model.When;
import dateline.model.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cases that older versions made open, with what they could not say filled in as it was meant.
class OlderCaseTest {
    private static final String UNMARKED = " = REGEXP_REPLACE(%s, '(STATED|CONTEXT|REPORTED)\u001f$', '') WHERE %s IS NOT NULL";

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("older" + CaseStore.ENDING);
    }

    /// Before version 2 nothing was said of what a date or place rests on: the words of the sentence told all of them.
    @Test
    void datesAndPlacesOfVersionOneAreStated() throws Exception {
        CaseFile saved = filled();
        older("UPDATE event SET happened" + UNMARKED.replace("%s", "happened"), "UPDATE event SET location" + UNMARKED.replace("%s", "location"),
                "UPDATE tie SET happened" + UNMARKED.replace("%s", "happened"), "UPDATE timex SET happened" + UNMARKED.replace("%s", "happened"),
                "ALTER TABLE event DROP COLUMN suggested", "ALTER TABLE article DROP COLUMN read_by", "UPDATE timex SET reading = 'a1@undated'",
                "UPDATE schema_version SET version = 1");
        try (CaseStore store = CaseStore.open(place())) {
            List<Event> events = store.file().events().stream().toList();
            assertThat(events.stream().map(Event::date)).isEqualTo(saved.events().stream().map(one -> stated(one.date())).toList());
            assertThat(events.stream().map(Event::place)).isEqualTo(saved.events().stream().map(one -> at(one.place())).toList());
            assertThat(store.file().ties().stream().map(Tie::date)).isEqualTo(saved.ties().stream().map(one -> stated(one.date())).toList());
            assertThat(store.times(store.file().articles().get("a1").orElseThrow()).stream().map(one -> one.when().basis())).containsOnly(Basis.STATED);
            assertThat(events.stream().flatMap(one -> one.date().stream())).isNotEmpty();
            assertThat(events.stream().flatMap(one -> one.place().stream())).isNotEmpty();
        }
    }

    private static Optional<When> stated(Optional<When> date) {
        return date.map(one -> one.on(Basis.STATED));
    }

    private static Optional<Where> at(Optional<Where> place) {
        return place.map(one -> one.on(Basis.STATED));
    }

    private CaseFile filled() {
        Import one = Import.of(8, place());
        one.save();
        CaseFile file = one.store.file().with(draft -> {
            Seeded seeded = new Seeded(8);
            for (int i = 0; i < 40; i++) draft.events = draft.events.with(seeded.event("a1", List.of("mali")));
            for (int i = 0; i < 20; i++) draft.ties = draft.ties.with(seeded.tie("a1", List.of("mali")));
        });
        one.store.save(Delta.between(one.store.file(), file));
        one.store.close();
        return file;
    }

    private void older(String... steps) throws SQLException, IOException {
        try (Connection db = DriverManager.getConnection("jdbc:h2:file:" + place().resolve("case"), "dateline", "");
                Statement sql = db.createStatement()) {
            for (String step : steps) sql.execute(step);
        }
        Path journal = place().resolve("journal.tsv");
        Files.writeString(journal, Files.readString(journal) + "opened\n");
        try (Stream<Path> backups = Files.list(place().resolve("backups"))) {
            for (Path backup : backups.toList()) Files.delete(backup);
        }
    }
}
