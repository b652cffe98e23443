package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Timeline;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Note;
import dateline.model.casefile.ResolvedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cases in, the rows of their briefs out.
class DraftingTest {
    private static final Phrasebook BOOK = Phrasebook.load();

    private static final String ACTORS = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2026-01-09 | Kasria lends Lunia money
            article | a3 | -             | -          | A loan is near
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            """;

    private static Brief brief(CaseFile file, int most) {
        ResolvedCase open = ResolvedCase.of(file);
        ActorGraph graph = ActorGraph.of(open, Filter.ALL);
        Drafting.Shown shown = new Drafting.Shown(graph, graph, Timeline.of(open, Filter.ALL, Timeline.By.ACTOR));
        Brief.Head head = new Brief.Head("", "Lunia", "", Optional.of(LocalDate.of(2026, 1, 9)));
        return Drafting.of(new Drafting.Ask(open, shown, BriefFields.of(file), BriefEdits.of(file), head, "1", BOOK), most).orElseThrow();
    }

    private static Brief brief(String events) {
        return brief(CaseSheet.read(ACTORS + events), Drafting.ALL);
    }

    /// "day | head | by: words [n]"
    private static List<String> rows(Brief brief) {
        List<String> rows = new ArrayList<>();
        for (Brief.Strand strand : brief.strands())
            for (Brief.Report report : strand.reports())
                for (Brief.Quote quote : report.quotes()) rows.add(report.day().words() + " | " + report.head() + " | " + quote.cited());
        return rows;
    }

    @Test
    void everyReportStandsInTheWordsOfItsSource() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=The_River_Front_shelled_a_"fuel"_depot_on_Friday.
                event | e2 | a3 | KAS > LUN | cooperation aid | planned | - | at=700 verb=lend text=Kasria_plans_to_lend_Lunia_money,_a_banker's_note_said.
                """);
        assertThat(rows(brief)).containsExactly(
                "2 Jan 2026 |  | Daily Courier, 5 Jan 2026: “The River Front shelled a ‘fuel’ depot on Friday.” [1]\u00a0○",
                "Day not stated |  | Planned. Outlet not stated, undated: “Kasria plans to lend Lunia money, a banker’s note said.” [3]\u00a0○");
        assertThat(brief.subtitle()).endsWith("None of 2 quotations checked.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shelled   | The River Front shelled two army posts in Lunia on Friday.          | The River Front shelled two army posts
            shelled   | On Friday, River Front shelled Lunia.                               | River Front shelled Lunia
            shelled   | The cousin of the River Front shelled Lunia.                        | ''
            shelled   | It was not the River Front that shelled Lunia.                      | ''
            shelled   | The River Front never shelled Lunia.                                | ''
            shelled   | Kasria said that the River Front shelled Lunia.                     | ''
            shelled   | If the River Front shelled Lunia, the talks would end.              | ''
            shelled   | The River Front, which Kasria arms, shelled Lunia.                  | ''
            fell      | The River Front fell.                                               | ''
            shelled   | According to Kasria, the River Front shelled Lunia.                 | ''
            shelled   | The River Front shelled Lunia, a nurse said.                        | ''
            shelled   | The River Front will have shelled Lunia by then.                    | ''
            shelled   | The River Front shelled Lunia and the bridge.                       | ''
            urged     | The River Front urged Lunia to leave.                               | ''
            """)
    void aHeadIsCutFromTheSentenceOrThereIsNone(String verb, String sentence, String head) {
        Brief brief = brief("event | e1 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=" + verb + " text=" + sentence.replace(' ', '_'));
        assertThat(brief.strands().getFirst().reports().getFirst().head()).isEqualTo(head);
    }

    @Test
    void whatIsOnlyClaimedHasNoHeadThatSaysItAsAFact() {
        Brief brief = brief("event | e1 | a1 | REB > LUN | conflict assault | claimed | - | by=LUN at=500 verb=shelled text=The_River_Front_shelled_Lunia,_Lunia_said.");
        assertThat(brief.strands().getFirst().reports().getFirst().head()).isEmpty();
        assertThat(brief.quotes().getFirst().standing().status().established()).isFalse();
    }

    @Test
    void wordsThatNameNobodySayWhoseTheyAre() {
        Brief brief = brief("""
                event | e1 | a2 | KAS > LUN | cooperation aid | planned | - | by=KAS at=500 verb=lend text=“We_will_lend_Lunia_what_it_needs.”
                event | e2 | a2 | KAS > LUN | cooperation aid | planned | - | by=KAS at=700 verb=lend text=“We_will_lend_Lunia_what_it_needs,”_Kasria_said.
                """);
        assertThat(brief.quotes()).extracting(Brief.Quote::by).containsExactly("Hill Post, 9 Jan 2026, quoting Kasria", "Hill Post, 9 Jan 2026");
    }

    @Test
    void theBottomLineIsOfTheLastWeeksWhereTheyTellAnything() {
        String old = ACTORS.replace("2026-01-05", "2012-03-04");
        Brief brief = brief(CaseSheet.read(old + """
                event | e1 | a1 | REB > LUN | cooperation agree | occurred | 2012-03-03..2012-03-03 | at=0 verb=signed text=The_River_Front_signed_a_truce_with_Lunia.
                event | e2 | a2 | KAS > LUN | neutral state | occurred | - | at=500 verb=spoke text=Kasria_spoke_to_Lunia.
                """), Drafting.ALL);
        assertThat(brief.told().bottomLine().orElseThrow().words()).isEqualTo("“Kasria spoke to Lunia.”");
    }

    @Test
    void twoReadingsOfOneSentenceShareOneQuotation() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=shelled text=The_River_Front_shelled_Lunia_and_threatened_Kasria.
                event | e2 | a1 | REB > KAS | conflict threaten | occurred | - | at=500 verb=threatened text=The_River_Front_shelled_Lunia_and_threatened_Kasria.
                """);
        assertThat(rows(brief)).hasSize(1);
        assertThat(brief.told().left()).isZero();
    }

    @Test
    void aSentenceStandsAtTheDayOfWhatWeighsMostInIt() {
        Brief brief = brief("""
                event | e1 | a2 | KAS > LUN | cooperation agree | planned | 2026-02-01..2026-02-01 | at=500 verb=close text=Kasria_is_close_to_a_loan_for_Lunia,_which_has_spoken_to_the_River_Front_since_2020.
                event | e2 | a2 | LUN > REB | neutral state | occurred | 2020-01-01..2020-12-31 | at=500 verb=spoken text=Kasria_is_close_to_a_loan_for_Lunia,_which_has_spoken_to_the_River_Front_since_2020.
                """);
        assertThat(rows(brief)).singleElement().asString().startsWith("1 Feb 2026 |");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            shelled | 2026-01-02             | The River Front has shelled Lunia on 2026-01-02.                 | 2 Jan 2026
            shelled | 2026-01-02             | The River Front has shelled Lunia.                               | by 5 Jan 2026
            took    | 2020-01-01..2020-12-31 | Lunia has suffered since the River Front took the hills in 2020. | by 5 Jan 2026
            took    | 2020-01-01..2020-12-31 | Lunia suffered when the River Front took the hills in 2020.      | 2020
            """)
    void theDayOfASinceClauseIsNotThatOfItsSentence(String verb, String days, String sentence, String day) {
        Brief brief = brief("event | e1 | a1 | REB > LUN | conflict assault | occurred | " + days + " | at=500 verb=" + verb + " text=" + sentence.replace(' ', '_'));
        assertThat(rows(brief)).singleElement().asString().startsWith(day + " |");
    }

    @Test
    void aSentenceAboutNobodyIsQuotedInAFullBriefAlone() {
        CaseFile file = CaseSheet.read(ACTORS + """
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=They_shelled_Lunia_without_a_reason.
                event | e2 | a2 | KAS > LUN | cooperation consult | occurred | 2026-01-04..2026-01-04 | at=800 verb=met text=Kasria_met_Lunia_again.
                event | e3 | a2 | LUN > KAS | cooperation aid | claimed | 2026-01-04..2026-01-04 | by=KAS at=900 verb=paid text=It_paid_the_loan_back,_Kasria_said.
                """);
        assertThat(rows(brief(file, 2))).hasSize(2).noneMatch(row -> row.contains("They shelled"));
        assertThat(rows(brief(file, Drafting.ALL))).hasSize(3).anyMatch(row -> row.contains("They shelled"));
    }

    @Test
    void anotherAccountIsQuotedForOneAboutNobody() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=They_shelled_Lunia.
                event | e2 | a2 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=800 verb=shelled text=Shells_of_the_River_Front_hit_Lunia.
                """);
        assertThat(rows(brief)).singleElement().asString().contains("Shells of the River Front");
    }

    @Test
    void whatTheAccusedDenyInTheNextSentenceStandsBesideTheAccusation() {
        Brief brief = brief("""
                event | e1 | a1 | LUN > KAS | conflict accuse | occurred | - | at=500 verb=accused text=Lunia_accused_Kasria_of_shelling_it.
                event | e2 | a1 | KAS > - | neutral state/deny | denied | - | at=537 verb=deny text=The_Kasrians_deny_that.
                event | e3 | a1 | REB > - | neutral state/deny | denied | - | at=900 verb=deny text=The_River_Front_denies_it.
                """);
        assertThat(brief.strands().getFirst().reports().getFirst().quotes()).extracting(Brief.Quote::words).startsWith("“Lunia accused Kasria of shelling it.”", "“The Kasrians deny that.”");
    }

    @Test
    void whoPrintsTheSameSentenceIsNoSecondTeller() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=The_River_Front_shelled_Lunia.
                event | e2 | a2 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=700 verb=shelled text=The_River_Front_shelled_Lunia.
                event | e3 | a3 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=700 verb=shelled text=Lunia_was_shelled_by_the_River_Front.
                """);
        assertThat(brief.strands().getFirst().reports()).extracting(Brief.Report::alsoTold).containsExactly("Same text in [2]. Also told in [3].");
    }

    @Test
    void whatOnlyLastsIsNotTheDayOfASentence() {
        Brief brief = brief("event | e1 | a1 | REB > LUN | conflict assault | occurred | 2020-01-01..- | at=500 verb=shelled text=Kasria_lends_to_Lunia,_which_the_River_Front_has_shelled_for_years.");
        assertThat(rows(brief)).singleElement().asString().startsWith("by 5 Jan 2026 |");
    }

    @Test
    void whereARowKnowsOnlyTheYearItsStrandNamesNoMonth() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2024-01-01..2024-12-31 | at=0 verb=shelled text=River_Front_shelled_Lunia_in_2024.
                event | e2 | a1 | REB > LUN | conflict threaten | occurred | 2026-01-03 | at=900 verb=threatened text=River_Front_threatened_Lunia_on_Saturday.
                """);
        assertThat(brief.strands()).extracting(Brief.Strand::period).containsExactly("2024 to 2026");
    }

    @Test
    void aBottomLineThatNobodyCheckedCountsNoDead() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | cooperation agree | occurred | - | at=0 verb=quit text=River_Front_quit_Lunia_after_40_had_died.
                event | e2 | a2 | KAS > LUN | cooperation consult | occurred | - | at=900 verb=met text=Kasria_met_Lunia.
                number | q1 | a1 | casualties | 40 | at=29
                """);
        assertThat(brief.told().bottomLine().orElseThrow().words()).isEqualTo("“Kasria met Lunia.”");
    }

    @Test
    void aSentenceThatTwoPapersShareIsQuotedOnce() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=The_River_Front_shelled_Lunia.
                event | e2 | a2 | REB > LUN | conflict threaten | occurred | 2026-01-04..2026-01-04 | at=700 verb=shelled text=The_River_Front_shelled_Lunia.
                """);
        assertThat(brief.quotes()).hasSize(1);
    }

    @Test
    void noUncheckedKillingStandsInTheBottomLine() {
        String killing = "event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=10 verb=killed text=The_River_Front_killed_sixty_in_Lunia.\n";
        String loan = "event | e2 | a2 | KAS > LUN | cooperation aid | occurred | - | at=900 verb=lent text=Kasria_lent_Lunia_money.\n";
        assertThat(brief(killing).draftedBottomLine()).isEmpty();
        assertThat(brief(killing + loan).draftedBottomLine()).contains("Kasria lent Lunia money");
        assertThat(brief(killing + loan + "ruling | accept e1").draftedBottomLine()).contains("killed sixty").doesNotContain("○");
    }

    @Test
    void whatTheAnalystRewroteMovedOrDroppedStaysSoHoweverShortTheDraft() {
        CaseFile plain = CaseSheet.read(ACTORS + """
                event | e1 | a2 | REB > LUN | conflict assault | occurred | 2026-01-02..2026-01-02 | at=500 verb=shelled text=The_River_Front_shelled_Lunia.
                event | e2 | a2 | KAS > LUN | cooperation aid | occurred | 2026-01-03..2026-01-03 | at=700 verb=lent text=Kasria_lent_Lunia_money.
                event | e3 | a2 | KAS > LUN | cooperation consult | occurred | 2026-01-04..2026-01-04 | at=800 verb=met text=Kasria_met_Lunia_again.
                """);
        Passage shells = new Passage("a2", 500);
        Passage loan = new Passage("a2", 700);
        Passage talks = new Passage("a2", 800);
        CaseFile edited = with(plain, BriefEdits.note(BriefEdits.Edit.TEXT, talks, "They met once more.", Instant.EPOCH),
                BriefEdits.note(BriefEdits.Edit.MOVE, talks, talks.key(), Instant.EPOCH), BriefEdits.note(BriefEdits.Edit.DROP, loan, "", Instant.EPOCH));
        assertThat(rows(brief(edited, Drafting.ALL))).containsExactly(
                "4 Jan 2026 |  | Hill Post, 9 Jan 2026: They met once more. [2]\u00a0○", "2 Jan 2026 | The River Front shelled Lunia | Hill Post, 9 Jan 2026: “The River Front shelled Lunia.” [2]\u00a0○");
        assertThat(rows(brief(edited, 1))).anyMatch(row -> row.contains("They met once more. [2]"));
        assertThat(rows(brief(plain, Drafting.ALL))).hasSize(3);
        CaseFile behind = with(plain, BriefEdits.note(BriefEdits.Edit.MOVE, shells, loan.key(), Instant.EPOCH));
        assertThat(rows(brief(behind, Drafting.ALL)).get(1)).contains("shelled");
    }

    @Test
    void theQuestionStandsFirst() {
        CaseFile asking = with(CaseSheet.read(ACTORS + "event | e1 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=shelled text=The_River_Front_shelled_Lunia."),
                BriefFields.NONE.with(BriefFields.Field.QUESTION, "Who shells Lunia?").note(BriefFields.Field.QUESTION, Instant.EPOCH));
        assertThat(brief(asking, 1).blocks().getFirst()).isEqualTo(new Brief.Paragraph("Question: Who shells Lunia?"));
    }

    @Test
    void onlyWhatStandsOnThePagesIsListedAsASource() {
        String sheet = ACTORS + """
                event | e1 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=shelled text=The_River_Front_shelled_Lunia.
                event | e2 | a2 | - > KAS | conflict assault | occurred | - | at=700 verb=shelled text=It_was_shelled.
                """;
        Brief all = brief(CaseSheet.read(sheet), Drafting.ALL);
        assertThat(all.cited().notes()).extracting(Brief.SourceNote::number).containsExactly(1, 2);
        Brief less = brief(CaseSheet.read(sheet), 1);
        assertThat(less.cited().notes()).extracting(Brief.SourceNote::number).containsExactly(1);
        CaseFile citing = with(CaseSheet.read(sheet), BriefFields.NONE.with(BriefFields.Field.OUTLOOK, "More money is likely [1, 2].").note(BriefFields.Field.OUTLOOK, Instant.EPOCH));
        assertThat(brief(citing, 1).cited().notes()).extracting(Brief.SourceNote::number).containsExactly(1, 2);
    }

    @Test
    void aRewrittenSentenceThatLostItsSourceStaysAndSaysSo() {
        CaseFile file = CaseSheet.read(ACTORS + "event | e1 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=shelled text=The_River_Front_shelled_Lunia.");
        Passage gone = new Passage("a9", 40);
        assertThat(rows(brief(with(file, BriefEdits.note(BriefEdits.Edit.TEXT, gone, "A truce was near.", Instant.EPOCH)), Drafting.ALL)))
                .last().isEqualTo("Day not stated |  | A truce was near. [source gone]\u00a0○");
    }

    private static CaseFile with(CaseFile file, Note... notes) {
        return file.with(draft -> {
            for (Note note : notes) draft.notes = draft.notes.with(note);
        });
    }
}
