package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.codebook.Codebooks;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimesTest {
    private static final RelativeTimes TIMES = new RelativeTimes(Codebooks.words());
    private static final Optional<LocalDate> THURSDAY = Optional.of(LocalDate.of(2024, 3, 14));

    private static String found(String text) {
        return TIMES.of(text, THURSDAY).stream()
                .map(time -> time.when().text() + " = "
                        + time.when().start().map(LocalDate::toString).orElse("") + ".."
                        + time.when().end().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The boats left last week.; last week = 2024-03-04..2024-03-10",
        "The talks failed late last year and began again two months ago.; late last year = 2023-10-01..2023-12-31 | two months ago = 2024-01-01..2024-01-31",
        "He said on Monday that they would meet on Friday.; Monday = 2024-03-11..2024-03-11 | Friday = 2024-03-15..2024-03-15",
        "Friday’s blast came a day after the vote.; Friday = 2024-03-08..2024-03-08",
        "It is raining today, and nobody came.; today = 2024-03-14..2024-03-14",
        "The port closed on 3 October and reopened in November.; 3 October = 2023-10-03..2023-10-03 | November = 2023-11-01..2023-11-30",
        "They have met often in recent months.; recent months = ..2024-03-14",
    })
    void readsWordsThatCountFromThePublication(String text, String times) {
        assertThat(found(text)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "In August 2021 the port was closed.",
        "On 3 October 2023 and on March 5, 2022 they met.",
        "On Monday, 3 March 2024, they met.",
        "They may march in May Street, said Mr March.",
        "The group was founded in 2007 and lasted for three years.",
        "Nowhere was a knowledge of Sundays found.",
    })
    void passesOverDatesThatStandByThemselvesAndOtherWords(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void withoutADateTheWordsHaveNoBounds() {
        assertThat(TIMES.of("The boats left last week.", Optional.empty()))
                .singleElement()
                .satisfies(time -> assertThat(time.when().dated()).isFalse());
    }

    @Test
    void readsTheSameUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(found("LAST WEEK it rained, and on FRIDAY; on Friday too.")).startsWith("LAST WEEK = 2024-03-04");
        } finally {
            Locale.setDefault(before);
        }
    }
}
