package dateline.analysis.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Timeline;
import dateline.model.Filter;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands round a quotation, its mark, its speaker, its neighbours and its day, says no more than its sentence.
class QuotationsTest {
    private static final Phrasebook BOOK = Phrasebook.load();

    private static final String ACTORS = """
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | Hill Post     | 2019-06-01 | Kasria lends Lunia money
            article | a3 | -             | -          | A loan is near
            actor   | REB | armed_group | River Front
            actor   | KAS | country     | Kasria
            actor   | LUN | country     | Lunia
            actor   | AMA | person      | Ama Mensah
            """;

    private static Brief brief(String events, int most) {
        ResolvedCase open = ResolvedCase.of(CaseSheet.read(ACTORS + events));
        ActorGraph graph = ActorGraph.of(open, Filter.ALL);
        Drafting.Shown shown = new Drafting.Shown(graph, graph, Timeline.of(open, Filter.ALL, Timeline.By.ACTOR));
        Brief.Head head = new Brief.Head("", "Lunia", "", Optional.empty());
        return Drafting.of(new Drafting.Ask(open, shown, BriefFields.of(open.file()), BriefEdits.of(open.file()), head, "1", BOOK), most).orElseThrow();
    }

    private static Brief brief(String events) {
        return brief(events, Drafting.ALL);
    }

    private static String words(String sentence) {
        return sentence.strip().replace(' ', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            say      | occurred | -   | Officials say the River Front hides in Kasria.                            | Claimed.
            accused  | occurred | -   | Lunia accused Kasria of hiding the River Front.                           | ''
            carried  | occurred | -   | A report states that the raids carried out by River Front were crimes.    | Claimed.
            accepted | occurred | -   | The River Front said that it accepted a truce.                            | ''
            faces    | planned  | -   | Ama Mensah, who soon faces a vote, said she would never leave.            | Claimed.
            plans    | planned  | -   | Kasria plans to lend Lunia money.                                         | Planned.
            shelled  | claimed  | AMA | “The River Front shelled us.”                                             | Claimed. Daily Courier, 5 Jan 2026, quoting Ama Mensah:
            shelled  | claimed  | AMA | “The River Front shelled us,” Ama Mensah said.                            | Claimed. Daily Courier, 5 Jan 2026:
            shelled  | claimed  | LUN | The River Front shelled the depot.                                        | Claimed. Daily Courier, 5 Jan 2026, quoting Lunia:
            shelled  | claimed  | LUN | The River Front shelled the depot, he said.                               | Claimed. Daily Courier, 5 Jan 2026:
            """)
    void theMarkAndTheSpeakerAreThoseOfTheWords(String verb, String status, String by, String sentence, String mark) {
        Brief brief = brief("event | e1 | a1 | REB > LUN | conflict accuse | " + status + " | - | " + (by.equals("-") ? "" : "by=" + by) + " at=500 verb=" + verb + " text=" + words(sentence));
        assertThat(brief.quotes().getFirst().cited()).startsWith(mark.isEmpty() ? "Daily Courier" : mark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Half of the town was shelled and nine people were killed.     | true
            The deal is another feather for an industry of Norland.       | true
            The attack killed nine soldiers of the Sudovian army.         | true
            The deal with Norland was shelled.                            | false
            The attack on Port Ama shelled nine shops.                    | false
            “We shelled Port Ama for a week.”                             | true
            Nine people were shelled in Port Ama.                         | false
            The M23 shelled a town.                                       | false
            The army of Port Ama shelled 40 drones.                       | true
            """)
    void aSentenceThatNamesNobodyOrPointsBackHasRoomInAFullBriefAlone(String sentence, boolean left) {
        String plain = "event | e1 | a1 | KAS > LUN | cooperation aid | occurred | - | at=100 verb=lent text=Kasria_lent_Lunia_money.\nevent | e3 | a1 | KAS > LUN | cooperation consult | occurred | - | at=900 verb=met text=Kasria_met_Lunia.\n";
        Brief brief = brief(plain + "event | e2 | a1 | REB > LUN | conflict assault | occurred | - | at=500 verb=shelled text=" + words(sentence)
                + (sentence.contains("40") ? "\nnumber | q1 | a1 | weapons | 40 | at=" + (500 + sentence.indexOf("40")) + " event=e2" : ""), 2);
        assertThat(brief.quotes()).extracting(Brief.Quote::words).matches(quotes -> quotes.stream().noneMatch(one -> one.contains(sentence.substring(1, 9))) == left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Kasrians deny that.                                    | true
            The Kasrians deny that and ask for proof.                  | true
            The Kasrians deny that they shelled anybody.               | true
            The Kasrians deny that a treaty had been signed.           | false
            The Kasrians deny paying a fine.                           | false
            The Kasrians deny wrongdoing.                              | true
            """)
    void aDenialThatSaysWhatItDeniesStandsBesideThatAlone(String denial, boolean beside) {
        Brief brief = brief("""
                event | e1 | a1 | KAS > LUN | conflict assault | planned | - | at=500 verb=plans text=Kasria_plans_to_shell_the_hills_of_Lunia.
                event | e2 | a1 | KAS > - | neutral state/deny | denied | - | at=542 verb=deny text=""" + words(denial));
        assertThat(brief.strands().getFirst().reports().getFirst().quotes()).hasSize(beside ? 2 : 1);
    }

    @Test
    void withoutAHeadOnlyWhatIsAboutTheSameSharesARow() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict accuse | claimed | - | by=LUN at=500 verb=shelled text=The_River_Front_shelled_Lunia,_Lunia_said.
                event | e2 | a1 | AMA > KAS | neutral request | claimed | - | by=AMA at=700 verb=asked text=Ama_Mensah_said_she_had_asked_Kasria_for_help.
                event | e3 | a1 | AMA > KAS | cooperation support | claimed | - | by=AMA at=800 verb=thanked text=Ama_Mensah_said_she_had_thanked_Kasria.
                """);
        assertThat(brief.strands().stream().flatMap(strand -> strand.reports().stream())).extracting(report -> report.quotes().size()).containsExactly(1, 2);
    }

    @Test
    void aBriefGoesUpToTheNewestSourceThatItCites() {
        String events = """
                event | e1 | a2 | KAS > LUN | cooperation aid | occurred | - | at=500 verb=lent text=Kasria_lent_Lunia_money.
                event | e2 | a1 | - > LUN | neutral request | possible | - | at=500 verb=shelled text=It_was_shelled.
                """;
        assertThat(brief(events).subtitle()).startsWith("Brief, as of 5 January 2026.");
        assertThat(brief(events, 1).subtitle()).startsWith("Brief, as of 1 June 2019.");
    }

    @Test
    void aStrandCountsTheRowsThatNoDayIsKnownOf() {
        Brief brief = brief("""
                event | e1 | a1 | REB > LUN | conflict assault | occurred | 2026-01-02 | at=0 verb=shelled text=River_Front_shelled_Lunia_on_Friday.
                event | e2 | a3 | REB > LUN | conflict threaten | occurred | - | at=900 verb=threatened text=River_Front_threatened_Lunia.
                """);
        assertThat(List.of(brief.strands().getFirst().period())).containsExactly("January 2026; 1 undated");
    }

    @Test
    void anUndatedClaimGivesNoBottomLineWhileThereIsNews() {
        String claim = "event | e1 | a3 | KAS > LUN | cooperation agree | claimed | - | by=KAS at=0 verb=agreed text=Kasria_has_agreed_with_Lunia_on_a_loan,_Kasria_says.\n";
        String talks = "event | e2 | a1 | LUN > KAS | neutral consult | possible | - | at=500 verb=meet text=Lunia_may_meet_Kasria.\n";
        assertThat(brief(claim).draftedBottomLine()).contains("agreed");
        assertThat(brief(claim + talks).draftedBottomLine()).contains("may meet");
    }

    /// The first article says that bombers killed 57 on 2 January.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-01-02 | killed  | Suicide attacks killed 61 people in Port Ama.       | 61 | 57 [1]; 61 [3]
            2026-01-02 | killed  | Suicide attacks killed 57 people in Port Ama.       | 57 | ''
            2026-01-02 | killed  | Suicide attacks killed 99 people in Port Ama.       | 99 | ''
            2025-11-02 | killed  | Suicide attacks killed 61 people in Port Ama.       | 61 | ''
            2026-01-02 | killed  | Landslides killed 61 people in Port Ama.            | 61 | ''
            2026-01-02 | killed  | Lunia says Kasrian suicide squads killed 61 people. | 61 | ''
            """)
    void whatPapersCountOfOneAttackStandsOnOneLine(String day, String verb, String sentence, String count, String line) {
        String who = sentence.contains("Kasrian") ? "KAS" : "";
        Brief brief = brief("""
                event | e1 | a1 | > LUN | conflict assault | occurred | 2026-01-02 | at=0 verb=killed text=Two_suicide_attacks_killed_57_people_in_Lunia.
                number | q1 | a1 | casualties | 57 | at=27 of=killed event=e1
                """ + "event | e2 | a3 | " + who + " > LUN | conflict assault | occurred | " + day + " | at=0 verb=" + verb + " text=" + words(sentence)
                + "\nnumber | q2 | a3 | casualties | " + count + " | at=" + sentence.indexOf(count) + " of=killed event=e2");
        List<Brief.Toll> tolls = brief.strands().stream().flatMap(strand -> strand.reports().stream()).flatMap(report -> report.tolls().stream()).toList();
        assertThat(String.join("; ", tolls.stream().map(toll -> toll.count() + " [" + toll.number() + "]").toList())).isEqualTo(line);
    }
}
