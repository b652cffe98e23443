package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.When;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static Optional<LocalDate> day(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on Monday         | 2023-10-02 | 2023-10-02 | 2 Oct 2023
            in August         | 2021-08-01 | 2021-08-31 | August 2021
            this summer       | 2021-06-01 | 2021-08-31 | June to August 2021
            over the winter   | 2021-12-01 | 2022-02-28 | December 2021 to February 2022
            last year         | 2022-01-01 | 2022-12-31 | 2022
            this week         | 2022-03-07 | 2022-03-13 | 7–13 Mar 2022
            these days        | 2022-03-28 | 2022-04-03 | 28 Mar–3 Apr 2022
            over the holidays | 2022-12-24 | 2023-01-06 | 24 Dec 2022–6 Jan 2023
            since 2007        | 2007-01-01 | 2024-03-01 | since 2007
            since May         | 2021-05-01 | -          | since May 2021
            since 3 May       | 2021-05-03 | -          | since 3 May 2021
            until June        | -          | 2021-06-30 | until 30 Jun 2021
            by June           | -          | 2021-06-30 | by 30 Jun 2021
            """)
    void aDateIsNoMoreExactThanItsText(String text, String start, String end, String words) {
        assertThat(Days.words(new When(text, day(start), day(end), When.Precision.RANGE))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"since 2007, 2007-01-01, 2024-03-01, true", "since May, 2021-05-01, -, true", "until June, -, 2021-06-30, true", "in August, 2021-08-01, 2021-08-31, false"})
    void aStretchThatOnlyLastsIsNoDay(String text, String start, String end, boolean lasting) {
        assertThat(Days.lasting(new When(text, day(start), day(end), When.Precision.RANGE))).isEqualTo(lasting);
    }

    @ParameterizedTest
    @CsvSource({"2023-10-02, 2023-10-30, October 2023", "2023-02-01, 2023-10-30, February to October 2023", "2022-11-05, 2023-10-30, November 2022 to October 2023"})
    void aPeriodNamesTheYearOnce(String first, String last, String words) {
        assertThat(Days.period(LocalDate.parse(first), LocalDate.parse(last))).isEqualTo(words);
    }
}
