package dateline.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseFile;
import dateline.pipeline.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SheetRowsTest {
    private static final Intake INTAKE = Intake.load();

    private static String rows(String text, boolean clean) {
        Brought file = ImportModel.of(List.of(INTAKE.pasted(text)), CaseFile.empty("a case")).files().getFirst();
        return SheetRows.of(file, clean, 0).stream().map(SheetRowsTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(SheetRow row) {
        return row.article() + " " + switch (row) {
            case SheetRow.Cut _ -> "--- cut";
            case SheetRow.Out out -> "[" + out.why() + "] " + out.text();
            case SheetRow.Kept kept -> kept.kind().name().toLowerCase(Locale.ROOT)
                    + (kept.bullet() ? " •" : "")
                    + (kept.lead().isEmpty() ? "" : " <" + kept.lead().strip() + ">")
                    + " " + kept.text().substring(0, Math.min(24, kept.text().length()))
                    + kept.times().stream().map(span -> " {" + span.of(kept.text()) + "}").collect(Collectors.joining());
        };
    }

    @Test
    void showsTheDocumentAsItCame() {
        assertThat(rows(Pasted.TWO, false)).isEqualTo("""
                0 title Norland and Sudovia sign
                0 [publication date] Updated 12 March 2024
                0 [button] Follow
                0 [repeated headline] Norland and Sudovia sign a fishing deal
                0 summary • Boats of both may fish i {May}
                0 summary • Talks had failed last ye {last year}
                0 body <TALVIK:> Norland signed a fishing {Monday} {last year}
                0 body The ministers shook hand {next month}
                1 --- cut
                1 title Rebels attack a garrison
                1 [page time, not a date] Updated 9 sec ago
                1 [button] Follow
                1 [repeated headline] Rebels attack a garrison in eastern Vardia
                1 body <OSTRAVA:> Rebels attacked an army  {late on Friday}
                1 body The army has hunted the  {last month}
                1 body A spokesman for the rebe""".replace("{late on Friday}", "{Friday}"));
    }

    @Test
    void cleanTextIsWhatComesIn() {
        assertThat(rows(Pasted.TWO, true)).doesNotContain("[").contains("--- cut").contains("• Boats");
    }

    @Test
    void aDocumentWithoutAnArticleShowsAllOfItLeftOut() {
        assertThat(rows("", false)).isEmpty();
    }

    @Test
    void saysHowTimesWillCountAndWhatTheyMeanOnceTheDateIsKnown() {
        List<String> text = List.of("He left last week, after two months; on Friday he returned.", "In October he had been ill, as late last year.",
                "A vote will be held next month, and now he waits, as he did three weeks ago.");
        assertThat(Waits.of(INTAKE.pasted(""), text, Optional.empty()).stream().map(wait -> wait.words() + ": " + wait.meaning())).containsExactly(
                "last week: the week before",
                "Friday: the Friday before",
                "October: the October before",
                "late last year: late in the year before",
                "next month: the month after",
                "three weeks ago: 3 weeks before");
        assertThat(Waits.of(INTAKE.pasted(""), text, Optional.of(LocalDate.of(2024, 3, 14))).stream().map(wait -> wait.words() + ": " + wait.meaning())).containsExactly(
                "last week: 4 Mar to 10 Mar 2024",
                "Friday: 8 Mar 2024",
                "October: Oct 2023",
                "late last year: Oct to Dec 2023",
                "next month: Apr 2024",
                "three weeks ago: 19 Feb to 25 Feb 2024");
    }
}
