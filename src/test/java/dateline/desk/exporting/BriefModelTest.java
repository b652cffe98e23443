package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.Phrasebook;
import dateline.chart.Mark;
import dateline.desk.exporting.BriefModel.Check;
import dateline.desk.exporting.BriefModel.Question;
import dateline.chart.figure.Choice;
import dateline.model.Filter;
import dateline.model.Status;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefModelTest {
    private static final Phrasebook BOOK = Phrasebook.load();
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            event   | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02
            event   | e2 | a2 | KAS > LUN | cooperation aid | planned | 2026-02-01..2026-02-01
            """);

    private static Question question(CaseFile file, BriefFields fields, Filter filter) {
        return new Question(ResolvedCase.of(file), filter, Choice.NONE, fields, Optional.empty(), "TLP:GREEN", true);
    }

    private static BriefModel model(BriefFields fields) {
        return BriefModel.of(question(FILE, fields, Filter.ALL), Optional.empty(), BOOK);
    }

    private static BriefFields judgements(String words) {
        return BriefFields.NONE.with(BriefFields.Field.JUDGEMENTS, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The loan is likely [2].                           | true  | Every sentence has its source number                            | true  | No sentence mixes likelihood and confidence
            The loan is likely.                               | false | One of your statements has no source number such as [1]         | true  | No sentence mixes likelihood and confidence
            We are confident that the loan is likely [2].     | true  | Every sentence has its source number                            | false | One sentence mixes likelihood and confidence
            """)
    void whatTheAnalystWroteIsChecked(String words, boolean sourced, String numbers, boolean clear, String mixed) {
        List<Check> checks = model(judgements(words)).checks();
        assertThat(checks.subList(0, 2)).containsExactly(new Check(sourced, numbers), new Check(clear, mixed));
        assertThat(checks.getLast().words()).endsWith("every report told");
    }

    @Test
    void checkedOnlyTellsWhatTheAnalystHasSettledAndCountsIt() {
        CaseFile accepted = FILE.with(draft -> draft.rulings = draft.rulings.with(Ruling.of(new Decision.Accept("e2", Optional.empty()), Optional.empty(), Instant.EPOCH)));
        String all = told(accepted, false);
        String checked = told(accepted, true);
        assertThat(all).contains("Daily Courier", "Hill Post", "1 of 2 readings are checked by the analyst");
        assertThat(checked).contains("Hill Post", "only what the analyst has checked, 1 of 2 readings").doesNotContain("Daily Courier");
    }

    private static String told(CaseFile file, boolean checked) {
        Question asked = question(file, BriefFields.NONE, ExportModel.checkedOnly(Filter.ALL, checked));
        return BriefModel.of(asked, Optional.empty(), BOOK).pages().stream().flatMap(page -> page.texts().stream()).map(Mark.Text::text).collect(Collectors.joining(" "));
    }

    @Test
    void theFigureIsTakenAgainWhileOnlyWordsChange() {
        BriefModel first = model(BriefFields.NONE);
        BriefModel words = BriefModel.of(question(FILE, judgements("The loan is likely [2]."), Filter.ALL), Optional.of(first), BOOK);
        assertThat(words.ground()).isSameAs(first.ground());
        assertThat(words.pages()).isNotEqualTo(first.pages());

        CaseFile less = FILE.with(draft -> draft.events = draft.events.without(List.of("e1")));
        assertThat(BriefModel.of(question(less, BriefFields.NONE, Filter.ALL), Optional.of(first), BOOK).ground()).isNotSameAs(first.ground());
        CaseFile other = FILE.with(draft -> draft.name = "Another name");
        assertThat(BriefModel.of(question(other, BriefFields.NONE, Filter.ALL), Optional.of(first), BOOK).ground()).isNotSameAs(first.ground());
    }

    @Test
    void whereNothingPassesThereIsNothingToWriteOrToCheck() {
        Filter denied = new Filter(Optional.empty(), Optional.empty(), Set.of(Status.DENIED), Set.of(), Set.of(), Set.of(), true, Filter.Outside.HIDE);
        BriefModel none = BriefModel.of(question(FILE, BriefFields.NONE, denied), Optional.empty(), BOOK);
        assertThat(none.sheet()).isEmpty();
        assertThat(none.pages()).isEmpty();
        assertThat(none.checks()).isEmpty();
    }
}
