package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Basis;
import dateline.model.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static Optional<LocalDate> day(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Monday         | 2023-10-02 | 2023-10-02 | On 2 October 2023
            in August         | 2021-08-01 | 2021-08-31 | In August 2021
            this summer       | 2021-06-01 | 2021-08-31 | Between June and August 2021
            over the winter   | 2021-12-01 | 2022-02-28 | Between December 2021 and February 2022
            last year         | 2022-01-01 | 2022-12-31 | In 2022
            this week         | 2022-03-07 | 2022-03-13 | Between 7 March and 13 March 2022
            over the holidays | 2022-12-24 | 2023-01-06 | Between 24 December 2022 and 6 January 2023
            since 2007        | 2007-01-01 | 2024-03-01 | Since 2007
            since May         | 2021-05-01 | -          | Since May 2021
            since 3 May       | 2021-05-03 | -          | Since 3 May 2021
            until June        | -          | 2021-06-30 | Until 30 June 2021
            by June           | -          | 2021-06-30 | Up to 30 June 2021
            """)
    void aDateIsNoMoreExactThanItsText(String text, String start, String end, String words) {
        assertThat(Days.words(new When(text, day(start), day(end), When.Precision.RANGE))).isEqualTo(words);
    }

    @Test
    void whatTheSentenceDoesNotTellIsMarked() {
        When monday = new When("on Monday", day("2023-10-02"), day("2023-10-02"), When.Precision.DAY);
        assertThat(Days.words(monday.on(Basis.CONTEXT))).isEqualTo("On 2 October 2023 (from context)");
        assertThat(Days.reported(monday)).isEmpty();
        assertThat(Days.reported(When.reported(Optional.empty(), day("2023-10-02")))).contains("reported by 2 October 2023");
        assertThat(Days.reported(When.reported(day("2023-10-02"), Optional.empty()))).contains("still to come on 2 October 2023");
        assertThat(Days.reported(When.reported(Optional.empty(), Optional.empty()))).isEmpty();
    }
}
