package dateline.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.timeline.Axis.Level;
import dateline.chart.timeline.Axis.Tick;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static String words(String from, String to, double dayWidth) {
        List<Tick> ticks = Axis.ticks(Period.of(LocalDate.parse(from), LocalDate.parse(to)), dayWidth);
        return ticks.stream().map(tick -> tick.strong() ? tick.words().toUpperCase(Locale.ROOT) : tick.words()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-01, 2020-06-01, .2, 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020",
        "2021-08-01, 2023-02-01, .4, 2022 Jul 2023",
        "2000-01-01, 2049-12-31, .02, 2000 2010 2020 2030 2040",
        "2021-08-01, 2023-02-01, 1, Oct 2022 Apr Jul Oct 2023",
        "2021-11-15, 2022-04-01, 2, Dec 2022 Feb Mar Apr",
        "2023-01-27, 2023-02-10, 20, 27 29 FEB 2023 5 7 9",
    })
    void marksAreAsFineAsThereIsRoom(String from, String to, double dayWidth, String expected) {
        assertThat(words(from, to, dayWidth)).isEqualTo(expected);
    }

    @Test
    void levelsGoFromYearsToDays() {
        assertThat(List.of(Level.of(.1), Level.of(1), Level.of(20))).containsExactly(Level.YEARS, Level.MONTHS, Level.DAYS);
    }

    @Test
    void namesOfMonthsAreEnglishUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(words("2021-11-15", "2022-02-10", 2)).isEqualTo("Dec 2022 Feb");
        } finally {
            Locale.setDefault(before);
        }
    }
}
