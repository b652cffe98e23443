package dateline.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Notice;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnachronismTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | old    | Northern Star | 2012-05-09 | Shells hit the depot
            article | now    | Daily Courier | 2026-01-05 | More of it
            article | unsaid | Daily Courier | -          | No day on the page
            event   | e1 | old    | REB > GOV | conflict attack | occurred | 2022-02-24
            event   | e2 | old    | REB > GOV | conflict seize | claimed | 2022-03-01
            event   | e3 | now    | GOV > AID | cooperation aid | planned | 2026-02-01
            event   | e4 | now    | GOV > AID | conflict attack | occurred | 2026-01-06
            event   | e5 | unsaid | GOV > AID | conflict attack | occurred | 2026-01-06
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            old    | “Shells hit the depot” was published on 2012-05-09 and tells of 2022-02-24 and of 1 more such day as past. Check when it was published, or correct the day of the event.
            now    | ''
            unsaid | ''
            """)
    void whatIsToldAsPastLiesNotAfterThePublication(String article, String words) {
        Optional<Notice> notice = Anachronism.in(FILE.articles().get(article).orElseThrow(), ResolvedCase.of(FILE).eventsOf(article));
        assertThat(notice.map(Notice::words).orElse("")).isEqualTo(words);
    }
}
