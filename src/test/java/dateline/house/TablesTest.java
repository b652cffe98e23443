package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void noClassLoadsATableByBeingThere() {
        assertThat(Tables.inInitialisers(Planted.program())).isEmpty();
        assertThat(Tables.initialisers(Planted.program())).hasSizeGreaterThan(200);
    }

    @Test
    void tablesHaveOneReader() {
        assertThat(Tables.readers(Planted.program())).isEmpty();
        assertThat(Tables.idle(Planted.program())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "static final Object ROWS = dateline.table.TsvReader.rows(\"reading/words\");",
        "static final Object ROWS; static { ROWS = dateline.table.TsvReader.rows(\"reading/words\"); }",
        "static final Object ROWS = read(); static Object read() { return inner(); } static Object inner() { return dateline.table.TsvReader.rows(\"reading/words\"); }",
        "static final java.util.function.Function<String, Object> ROWS = dateline.table.TsvReader::rows;",
        "static final Object ROWS = java.util.stream.Stream.of(\"a\").map(name -> dateline.table.TsvReader.rows(name)).toList();",
        "static final Object ROWS = new Made().rows; static class Made { Object rows = dateline.table.TsvReader.rows(\"reading/words\"); }",
    })
    void aTableInAnInitialiserIsFound(String body) {
        assertThat(Tables.inInitialisers(planted(body))).containsExactly("dateline.article.Wrong loads a table by being there");
    }

    @Test
    void aHolderIsFoundToo() {
        assertThat(Tables.inInitialisers(planted("static class Held { static final Object ROWS = dateline.table.TsvReader.rows(\"reading/words\"); }")))
                .containsExactly("dateline.article.Wrong$Held loads a table by being there");
    }

    @Test
    void aTableThatIsLoadedWhenAskedForIsRight() {
        JavaClasses right = planted("static final String NAME = \"reading/words\".strip(); static Object load() { return dateline.table.TsvReader.rows(NAME); }");
        assertThat(Tables.inInitialisers(right)).isEmpty();
        assertThat(Tables.initialisers(right)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Object there() { return Wrong.class.getResourceAsStream(\"/assets/reading/words.tsv\"); }",
        "Object there() { return Wrong.class.getClassLoader().getResource(\"assets/reading/words.tsv\"); }",
    })
    void aSecondReaderIsFound(String body) {
        assertThat(Tables.readers(planted(body))).containsExactly("dateline.article.Wrong reads what may be a table");
    }

    private static JavaClasses planted(String body) {
        return Planted.only(Map.of("dateline.article.Wrong", "package dateline.article; class Wrong { " + body + " }"));
    }
}
