package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.Story;
import dateline.model.Filter;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryDatesTest {
    private static final String ONE_DAY = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            actor   | REB | armed_group | River Front
            actor   | LUN | country     | Lunia
            event   | e1 | a1 | REB > LUN | conflict attack | occurred | 2026-01-02..2026-01-03
            event   | e2 | a1 | LUN > REB | conflict accusation | occurred | 2026-01-04..2026-01-04
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-01-05, 2026-01-02 | 2026-01-02, 2026-01-05 | ''",
        "5 January 2026; 2026-01-09 ; 2026-01-09 | 2026-01-05, 2026-01-09 | ''",
        "2026-01-05 | '' | A story board needs 2 different dates or more. Type another one behind a comma.",
        "2026-01-05, 05/01/2026 | '' | “05/01/2026” is no date that is clear. Type dates as 2024-03-15, with commas between them.",
        "2026-01-01,2026-01-02,2026-01-03,2026-01-04,2026-01-05,2026-01-06,2026-01-07 | '' | These are 7 dates; a page holds 6. Take some away."
    })
    void typedDatesAreReadOrAnsweredByASentence(String typed, String days, String problem) {
        StoryDates.Read read = StoryDates.read(typed);
        assertThat(StoryDates.words(read.days())).isEqualTo(days);
        assertThat(read.problem()).isEqualTo(problem);
    }

    @Test
    void aPickedDateTakesItsPlaceAmongTheOthers() {
        assertThat(StoryDates.with("2026-01-05, 2026-01-09", LocalDate.of(2026, 1, 7))).isEqualTo("2026-01-05, 2026-01-07, 2026-01-09");
        assertThat(StoryDates.with("", LocalDate.of(2026, 1, 7))).isEqualTo("2026-01-07");
    }

    @Test
    void whereAllWasToldOnOneDayTheBoardGoesByWhatHappened() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(ONE_DAY));
        assertThat(StoryDates.FIRST.read(open, Filter.ALL).problem())
                .isEqualTo("All that has a date was told on 2026-01-05: a story board needs 2 dates or more."
                        + " Choose “What had happened by each date”, or import articles of other days.");
        StoryDates first = StoryDates.first(open, Filter.ALL);
        assertThat(first.by()).isEqualTo(Story.By.HAPPENED);
        assertThat(StoryDates.words(first.read(open, Filter.ALL).days())).isEqualTo("2026-01-03, 2026-01-04");
    }
}
