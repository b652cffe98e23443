package dateline.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.importing.Edits.Dating;
import dateline.model.ArticleText;
import dateline.model.Dateline;
import dateline.model.casefile.Source;
import dateline.pipeline.Engine;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    private static final ArticleText READ = Engine.articles("""
            Border closed

            By Jane Doe

            NAIROBI, March 3, 2025 (Reuters) - Kenya accused Uganda of an incursion on Monday.
            """).getFirst();

    private static ArticleText after(UnaryOperator<Edits> edit) {
        return edit.apply(Edits.NONE).applyTo(READ);
    }

    /// "Border closed | Reuters | NAIROBI | Jane Doe | 2025-03-03": what an article says of itself.
    private static String facts(ArticleText text) {
        return String.join(" | ", text.article().title(), text.source().orElse("-"), text.article().dateline().flatMap(Dateline::place).orElse("-"),
                text.article().byline().orElse("-"), text.article().published().map(LocalDate::toString).orElse("-"));
    }

    @Test
    void withoutEditsItStaysAsItWasRead() {
        assertThat(Edits.NONE.applyTo(READ)).isSameAs(READ);
        assertThat(facts(READ)).startsWith("Border closed | ").endsWith(" | 2025-03-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            headline ; Gates shut  ; 0 ; Gates shut
            headline ; '  '        ; 0 ; Border closed
            source   ; Daily Star  ; 1 ; Daily Star
            source   ; ''          ; 1 ; -
            place    ; Kisumu      ; 2 ; Kisumu
            place    ; ''          ; 2 ; -
            byline   ; ' Ann Lee ' ; 3 ; Ann Lee
            byline   ; ''          ; 3 ; -
            """)
    void eachFieldIsSetOrTakenAwayAndNoOther(String field, String typed, int at, String expected) {
        ArticleText after = after(edits -> switch (field) {
            case "headline" -> edits.withHeadline(typed);
            case "source" -> edits.withSource(typed);
            case "place" -> edits.withPlace(typed);
            default -> edits.withByline(typed);
        });
        String[] facts = facts(READ).split(" \\| ");
        facts[at] = expected;
        assertThat(facts(after)).isEqualTo(String.join(" | ", facts));
        assertThat(after.article().id()).isEqualTo(READ.article().id());
        assertThat(after.text()).isEqualTo(READ.text());
    }

    @Test
    void anotherSourceIsAnotherOutletOfTheCase() {
        assertThat(after(edits -> edits.withSource("Daily Star")).article().sourceId()).contains(Source.of("Daily Star").id());
        assertThat(after(edits -> edits.withSource("")).article().sourceId()).isEmpty();
    }

    @Test
    void aDateIsTypedOrKnownToBeMissing() {
        LocalDate day = LocalDate.of(2025, 3, 4);
        assertThat(after(edits -> edits.with(new Dating.Typed(day))).article().published()).contains(day);
        assertThat(after(edits -> edits.with(new Dating.Undated())).article().published()).isEmpty();
        assertThat(after(edits -> edits.withHeadline("Gates shut").with(new Dating.AsRead())).article().published()).isEqualTo(READ.article().published());
    }
}
