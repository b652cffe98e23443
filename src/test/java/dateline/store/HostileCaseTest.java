package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases whose file brings along more than data, with a journal that says that all is well: looked at, named, never run.
class HostileCaseTest {
    private static final String RAN = "dateline.test.ran";

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(RAN);
    }

    private Path place() {
        return folder.resolve("sent" + CaseStore.ENDING);
    }

    /// A sound case to which that was done behind Dateline's back; the journal ends as after a crash, so that no seal speaks against it.
    private void made(String statements) throws SQLException, IOException {
        CaseOpening.create(place(), CaseFile.empty("Sent")).close();
        try (Connection db = DriverManager.getConnection("jdbc:h2:file:" + place().resolve("case"), "dateline", "");
                Statement sql = db.createStatement()) {
            for (String one : statements.split(";;")) sql.execute(one.replace("RUN", "System.setProperty(\"" + RAN + "\", \"yes\");"));
        }
        Path journal = place().resolve("journal.tsv");
        Files.writeString(journal, Files.readString(journal) + "opened\n");
        try (Stream<Path> backups = Files.list(place().resolve("backups"))) {
            for (Path backup : backups.toList()) Files.delete(backup);
        }
        forget();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            CREATE TRIGGER t BEFORE SELECT ON article AS $$org.h2.api.Trigger create() { RUN return (db, was, now) -> {}; }$$             | a trigger
            CREATE TRIGGER t AFTER INSERT, UPDATE ON head FOR EACH ROW AS $$org.h2.api.Trigger create() { RUN return (db, was, now) -> {}; }$$ | a trigger
            CREATE ALIAS f AS $$String f() { RUN return ""; }$$                                                           | a function
            CREATE ALIAS f AS $$String f() { RUN return ""; }$$;;ALTER TABLE note ADD COLUMN more VARCHAR DEFAULT f()     | a function, a table that Dateline does not make
            CREATE ALIAS f AS $$String f() { RUN return ""; }$$;;CREATE VIEW v AS SELECT f() AS x FROM head               | a function, a view
            CREATE ALIAS f AS $$String f() { RUN return ""; }$$;;DROP TABLE tag;;CREATE VIEW tag AS SELECT f() AS id FROM head | a function, a view
            CREATE FORCE LINKED TABLE l('', 'jdbc:h2:mem:elsewhere', 'sa', '', 't')                                       | a linked table
            CREATE CONSTANT c VALUE CAST(X'ACED00057400027274' AS JAVA_OBJECT)                                            | a constant
            CREATE SYNONYM texts FOR article_text                                                                         | another name for a table
            CREATE USER guest PASSWORD 'guest'                                                                            | a user of its own
            CREATE USER guest PASSWORD 'guest';;GRANT SELECT ON head TO guest                                             | a user of its own, rights
            CREATE ROLE reader                                                                                            | a role
            CREATE SCHEMA other                                                                                           | a schema
            CREATE DOMAIN weekday AS VARCHAR CHECK (CHAR_LENGTH(VALUE) < 9)                                                    | a rule for its rows, a type of its own
            CREATE SEQUENCE s                                                                                             | a counter
            CREATE TABLE extra (id INT)                                                                                   | a table that Dateline does not make
            ALTER TABLE note ADD COLUMN more VARCHAR DEFAULT FILE_READ('/etc/hostname')                                   | a table that Dateline does not make
            ALTER TABLE note ADD COLUMN more VARCHAR GENERATED ALWAYS AS (UPPER(words))                                   | a table that Dateline does not make
            ALTER TABLE note ADD CONSTRAINT c CHECK (CHAR_LENGTH(words) > 0)                                              | a rule for its rows
            SET CACHE_SIZE 1000                                                                                          | a setting
            COMMENT ON TABLE note IS 'hello'                                                                              | a table that Dateline does not make
            """)
    void whatIsMoreThanDataIsNamedAndNotRun(String statements, String named) throws Exception {
        made(statements);
        byte[] before = Files.readAllBytes(place().resolve("case.mv.db"));
        Notice notice = assertThrows(StoreException.class, () -> CaseOpening.open(place()).close()).notice();
        assertThat(notice.code()).isEqualTo("foreign-content");
        assertThat(notice.what()).contains("sent.dateline was not opened", ": " + named + ".", "nothing of it was run");
        assertThat(System.getProperty(RAN)).as("ran").isNull();
        assertThat(Files.readAllBytes(place().resolve("case.mv.db"))).as("left as it was").isEqualTo(before);
        assertThat(place().resolve("backups")).isEmptyDirectory();
    }

    @Test
    void whatDatelineMakesIsOnlyData() throws Exception {
        made("INSERT INTO note (id, place, target, words, written_at) VALUES ('n', 1, 'a', 'CREATE TRIGGER t', '2026-01-02T03:04:05Z')");
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file().notes()).hasSize(1);
        }
    }

    @Test
    void whatTheDatabaseNotesOfAGrownTableIsNoMoreThanData() throws Exception {
        made("INSERT INTO note (id, place, target, words, written_at) VALUES ('n', 1, 'a', 'w', '2026-01-02T03:04:05Z');;ANALYZE");
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file().notes()).hasSize(1);
        }
    }
}
