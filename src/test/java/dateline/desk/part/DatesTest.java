package dateline.desk.part;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Basis;
import dateline.model.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 12));

    @Test
    void sayWhereTheSentenceDoesNotTellThem() {
        When told = new When("on Sunday", DAY, DAY, When.Precision.DAY);
        assertThat(Dates.of(told)).isEqualTo("12 May 2024");
        assertThat(Dates.of(told.on(Basis.CONTEXT))).isEqualTo("12 May 2024 (from context)");
        assertThat(Dates.of(When.reported(Optional.empty(), DAY))).isEqualTo("reported by 12 May 2024");
        assertThat(Dates.of(When.reported(DAY, Optional.empty()))).isEqualTo("still to come on 12 May 2024");
        assertThat(Dates.of(When.reported(Optional.empty(), Optional.empty()))).isEqualTo("date not stated");
        assertThat(Dates.of(Optional.empty())).isEqualTo("date not stated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-29 | 2023-09-29 | 29 Sep 2023
            2022-10-01 | 2022-12-31 | Oct to Dec 2022
            2022-10-01 | 2022-10-31 | Oct 2022
            2022-12-01 | 2023-01-31 | Dec 2022 to Jan 2023
            2021-01-01 | 2021-12-31 | 2021
            2021-01-01 | 2022-12-31 | Jan 2021 to Dec 2022
            2024-02-01 | 2024-02-28 | 1 Feb to 28 Feb 2024
            2024-02-01 | 2024-02-29 | Feb 2024
            2023-12-30 | 2024-01-02 | 30 Dec 2023 to 2 Jan 2024
            2021-05-03 | -          | since 3 May 2021
            -          | 2021-05-03 | until 3 May 2021
            -          | -          | date not stated
            """)
    void areAsExactAsTheTextWas(String start, String end, String words) {
        assertThat(Dates.of(new When("then", day(start), day(end), When.Precision.RANGE))).isEqualTo(words);
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-10-03", " 3 October 2023 ", "3 oct 2023", "October 3, 2023", "Oct 3, 2023", "october 3 2023"})
    void areReadAsTheyAreTyped(String typed) {
        assertThat(Dates.read(typed)).contains(LocalDate.of(2023, 10, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03/10/2023", "3.10.2023", "October 2023", "yesterday", "32 October 2023", "2023-13-01"})
    void thatMayMeanAnotherDayOrNoneAreNotUnderstood(String typed) {
        assertThat(Dates.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T09:31:59Z | today 09:31
            2026-11-24T00:00:00Z | today 00:00
            2026-11-23T23:59:00Z | yesterday 23:59
            2026-11-22T16:50:00Z | 22 Nov 2026 16:50
            """)
    void ofWhatWasDoneAreSaidFromToday(String when, String words) {
        assertThat(Dates.moment(Instant.parse(when), ZonedDateTime.parse("2026-11-24T18:00:00Z"))).isEqualTo(words);
    }
}
