package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Article;
import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Where;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of older versions open, say the same as before, and go on as new ones.
class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void aCaseOfTheFirstVersionOpensAndItsEventsAreAllDrawn() throws Exception {
        Path place = older(1);
        try (CaseStore store = CaseOpening.open(place)) {
            CaseFile file = store.file();
            assertThat(file.name()).isEqualTo("Sahel");
            assertThat(file.events()).extracting(Event::id).containsExactly("e1", "e2");
            assertThat(file.events()).noneMatch(Event::suggested);
            assertThat(ResolvedCase.of(file).events()).hasSize(2);
            assertThat(file.articles()).allMatch(article -> article.readBy().isEmpty());
            assertThat(file.articles()).extracting(Article::number).containsExactly(1);
            assertThat(file.numbered()).isEqualTo(1);
            assertThat(file.ties()).hasSize(1);
            assertThat(ResolvedCase.of(file).decision("e1")).isPresent();
            assertThat(store.mentions(file.articles().get("a1").orElseThrow())).hasSize(1);
            assertThat(store.times(file.articles().get("a1").orElseThrow())).hasSize(1);
            assertThat(store.check()).extracting(notice -> notice.code()).containsExactly("original-lost");
        }
    }

    /// Before version 2 nothing was said of what a date or place rests on: the words of the sentence told all of them.
    @Test
    void datesAndPlacesOfTheFirstVersionAreStated() throws Exception {
        try (CaseStore store = CaseOpening.open(older(1))) {
            Event dated = store.file().events().get("e2").orElseThrow();
            assertThat(dated.date().orElseThrow().basis()).isEqualTo(Basis.STATED);
            assertThat(dated.date().orElseThrow().start()).contains(LocalDate.of(2026, 2, 2));
            assertThat(dated.place().orElseThrow()).isEqualTo(new Where("Gao", Optional.of("Gao"), Optional.of("MLI"), Basis.STATED));
            assertThat(store.file().ties().stream().map(tie -> tie.date().orElseThrow().basis())).containsExactly(Basis.STATED);
            assertThat(store.times(store.file().articles().get("a1").orElseThrow()).stream().map(one -> one.when().basis())).containsExactly(Basis.STATED);
        }
    }

    @Test
    void anOpenedCaseOfTheFirstVersionIsSavedLikeAnyOther() throws Exception {
        Path place = older(1);
        CaseFile after;
        try (CaseStore store = CaseOpening.open(place)) {
            Change change = Decisions.decide(store.file(), Verdict.REJECT, "e2", Instant.EPOCH);
            after = change.applyTo(store.file());
            store.save(Delta.between(store.file(), after));
        }
        try (CaseStore again = CaseOpening.open(place)) {
            assertThat(again.file()).isEqualTo(after);
        }
    }

    @Test
    void articlesOfOlderVersionsGetNumbersInOrderOfPublication() throws Exception {
        Path place = older(1, row("a2", 2, "DATE '2024-02-02'"), row("a3", 3, "DATE '2023-01-01'"), row("a4", 4, "NULL"));
        try (CaseStore store = CaseOpening.open(place)) {
            assertThat(store.file().articles().stream().map(article -> article.id() + " " + article.number())).containsExactly("a1 3", "a2 2", "a3 1", "a4 4");
            assertThat(store.file().numbered()).isEqualTo(4);
        }
    }

    /// Puts another article into a file of version 1.
    private static String row(String id, int place, String published) {
        return "INSERT INTO article SELECT '" + id + "', " + place + ", document_id, " + place + ", 'text of " + id + "', title, source_id, byline, " + published
                + ", published_from, dateline, parts, words, notices FROM article WHERE id = 'a1'";
    }

    /// A case folder whose file was written by that version of the schema.
    private Path older(int version, String... more) throws IOException, SQLException {
        Path place = folder.resolve("older" + CaseStore.ENDING);
        CaseFolder made = new CaseFolder(place);
        made.make();
        Journal.create(place).close();
        try (Connection db = made.connectToNew();
                InputStream script = SchemaTest.class.getResourceAsStream("/dateline/store/version-" + version + ".sql")) {
            RunScript.execute(db, new InputStreamReader(script, StandardCharsets.UTF_8));
            try (Statement statement = db.createStatement()) {
                for (String sql : more) statement.execute(sql);
            }
            db.commit();
        }
        return place;
    }
}
