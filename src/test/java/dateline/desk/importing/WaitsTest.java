package dateline.desk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.importing.Waits.Wait;
import dateline.pipeline.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {
    private static final Intake.Found FOUND = Intake.load().pasted("Talks\n\nKAMPALA: They met on Monday.");

    private static List<Wait> waits(String paragraph, Optional<LocalDate> published) {
        return Waits.of(FOUND, List.of(paragraph), published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on Monday.           | the Monday before
            They met yesterday.           | the day before
            They will meet tomorrow.      | the day after
            They met two days ago.        | 2 days before
            They met last week.           | the week before
            They met last month.          | the month before
            They met last year.           | the year before
            """)
    void whatCountsFromAnUnknownDaySaysHowItCounts(String sentence, String meaning) {
        assertThat(waits(sentence, Optional.empty())).extracting(Wait::meaning).containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on Monday.           | 11 Mar 2024
            They met yesterday.           | 13 Mar 2024
            They will meet tomorrow.      | 15 Mar 2024
            They met two days ago.        | 12 Mar 2024
            They met last month.          | Feb 2024
            They met last year.           | 2023
            """)
    void withTheDayOfPublicationItSaysWhichDayIsMeant(String sentence, String meaning) {
        assertThat(waits(sentence, Optional.of(LocalDate.of(2024, 3, 14)))).extracting(Wait::meaning).containsExactly(meaning);
    }

    @Test
    void theSameWordsAreListedOnce() {
        assertThat(Waits.of(FOUND, List.of("They met on Monday.", "On Monday they left, and yesterday they came back."), Optional.empty()))
                .extracting(Wait::meaning).containsExactly("the Monday before", "the day before");
        assertThat(waits("Nobody knows when.", Optional.empty())).isEmpty();
    }
}
