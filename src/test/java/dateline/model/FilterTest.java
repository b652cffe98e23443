package dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | -             | 2026-01-09 | More of it
            event   | day    | a1 | REB > GOV | conflict attack | occurred | 2026-01-10
            event   | weeks  | a2 | REB > GOV | conflict seize | claimed | 2026-01-04..2026-02-06
            event   | since  | a2 | GOV > AID | cooperation aid | planned | 2026-01-20..
            event   | until  | a1 | GOV > AID | neutral talks | occurred | ..2026-01-03
            event   | never  | a1 | GOV > AID | neutral talks | denied |
            tie     | allied | a1 | REB allied_with AID | claimed
            """);

    private static Optional<LocalDate> day(String iso) {
        return iso.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    }

    private static Filter period(String from, String to, boolean undated) {
        return new Filter(day(from), day(to), Set.of(), Set.of(), Set.of(), Set.of(), undated, Filter.Outside.DIM);
    }

    @ParameterizedTest
    @CsvSource({"UNCHECKED, false", "UNSURE, false", "RIGHT, true", "WRONG, true"})
    void checkedOnlyLetsPassWhatIsSettled(Check check, boolean expected) {
        Article article = FILE.articles().get("a1").orElseThrow();
        assertThat(Filter.ALL.withChecked(true).passes(FILE.events().get("day").orElseThrow(), article, check)).isEqualTo(expected);
        assertThat(Filter.ALL.withChecked(true).passes(FILE.ties().get("allied").orElseThrow(), article, check)).isEqualTo(expected);
        assertThat(Filter.ALL.passes(FILE.events().get("day").orElseThrow(), article, check)).isTrue();
        assertThat(Filter.ALL.withChecked(true).narrows()).isTrue();
        assertThat(Filter.ALL.narrows()).isFalse();
    }

    private static String passing(Filter filter) {
        return FILE.events().stream()
                .filter(event -> filter.passes(event, FILE.articles().get(event.articleId()).orElseThrow(), Check.UNCHECKED))
                .map(Event::id).collect(Collectors.joining(" "));
    }

    private static boolean passesTie(Filter filter) {
        return filter.passes(FILE.ties().get("allied").orElseThrow(), FILE.articles().get("a1").orElseThrow(), Check.UNCHECKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -          | -          | false | day weeks since until never
            2026-01-10 | 2026-01-10 | false | day weeks
            2026-01-11 | -          | false | weeks since
            2026-02-07 | -          | false | since
            -          | 2026-01-03 | false | until
            -          | 2026-01-04 | false | weeks until
            2026-01-03 | 2026-01-03 | true  | until never
            2026-03-01 | 2026-03-31 | true  | since never
            """)
    void aPeriodHoldsWhatTouchesIt(String from, String to, boolean undated, String expected) {
        assertThat(passing(period(from, to, undated))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OCCURRED         | ''           | ''                  | ''            | day until
            CLAIMED DENIED   | ''           | ''                  | ''            | weeks never
            ''               | ATTACK TALKS | ''                  | ''            | day until never
            ''               | ''           | COOPERATION CONFLICT | ''           | day weeks since
            ''               | ''           | ''                  | Daily Courier | day until never
            OCCURRED DENIED  | TALKS        | NEUTRAL             | Daily Courier | until never
            OCCURRED         | SEIZE        | ''                  | ''            | ''
            """)
    void whatIsChosenOfEachKindHasToHoldTogether(String statuses, String types, String signs, String source, String expected) {
        Filter filter = new Filter(
                Optional.empty(), Optional.empty(), words(statuses).stream().map(Status::valueOf).collect(Collectors.toSet()), words(types),
                words(signs).stream().map(Sign::valueOf).collect(Collectors.toSet()), source.isEmpty() ? Set.of() : Set.of(Source.of(source).id()), true, Filter.Outside.DIM);
        assertThat(passing(filter)).isEqualTo(expected);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void aTieStandsForAllTimeAndIsOfNoTypeOfEvent() {
        assertThat(passesTie(period("2030-01-01", "-", false))).isTrue();
        assertThat(passesTie(new Filter(Optional.empty(), Optional.empty(), Set.of(), Set.of("ATTACK"), Set.of(), Set.of(), true, Filter.Outside.DIM))).isFalse();
        assertThat(passesTie(new Filter(Optional.empty(), Optional.empty(), Set.of(Status.CLAIMED), Set.of(), Set.of(Sign.COOPERATION), Set.of(), true, Filter.Outside.DIM))).isTrue();
        assertThat(passesTie(new Filter(Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of(Sign.CONFLICT), Set.of(), true, Filter.Outside.DIM))).isFalse();
        assertThat(passesTie(new Filter(Optional.empty(), Optional.empty(), Set.of(Status.DENIED), Set.of(), Set.of(), Set.of(), true, Filter.Outside.DIM))).isFalse();
    }
}
