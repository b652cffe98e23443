package dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.CaseView;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterWordsTest {
    private static Filter filter(String from, String to, boolean undated, Set<Status> statuses) {
        return new Filter(day(from), day(to), statuses, Set.of(), Set.of(), Set.of(), undated, Filter.Outside.DIM);
    }

    private static Optional<LocalDate> day(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -          | -          | true  | all
            2026-01-02 | -          | true  | from 2 Jan 2026
            -          | 2026-03-31 | true  | to 31 Mar 2026
            2026-01-02 | 2026-03-31 | true  | 2 Jan 2026 to 31 Mar 2026
            2026-01-02 | 2026-03-31 | false | 2 Jan 2026 to 31 Mar 2026, dated only
            """)
    void aPeriodIsSaidAsItIsBounded(String from, String to, boolean undated, String words) {
        assertThat(FilterWords.period(filter(from, to, undated, Set.of()))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''             | all
            ASSAULT        | Assault
            armed_group    | Armed group
            ASSAULT PROTEST| 2 of 18
            """)
    void aChoiceIsSaidAsAllTheOneOrHowMany(String chosen, String words) {
        Set<String> codes = new LinkedHashSet<>(Arrays.stream(chosen.split(" ")).filter(code -> !code.isEmpty()).toList());
        assertThat(FilterWords.some(codes, 18)).isEqualTo(words);
    }

    @Test
    void whatIsShownIsCountedWithWhatHasNoDate() {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read("""
                article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
                event   | e1 | a1 | REB > GOV | conflict attack | occurred | 2026-01-02
                event   | e2 | a1 | GOV > REB | conflict accuse | claimed |
                event   | e3 | a1 | GOV > AID | cooperation aid | planned |
                """));
        assertThat(FilterWords.shown(CaseView.of(open, Filter.ALL))).isEqualTo("3 events, 2 have no date  ·  0 of 3 readings checked");
        assertThat(FilterWords.shown(CaseView.of(open, filter("-", "-", true, Set.of(Status.OCCURRED))))).isEqualTo("1 of 3 events shown, 2 have no date  ·  0 of 3 readings checked");
        assertThat(FilterWords.shown(CaseView.of(open, filter("-", "-", true, Set.of(Status.CLAIMED))))).isEqualTo("1 of 3 events shown, 2 have no date  ·  0 of 3 readings checked");
        assertThat(FilterWords.shown(CaseView.of(ResolvedCase.of(CaseSheet.read("")), Filter.ALL))).isEmpty();
    }
}
