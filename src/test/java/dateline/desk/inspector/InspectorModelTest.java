package dateline.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.work.Selection;
import dateline.model.Evidence;
import dateline.model.Span;
import dateline.model.ArticleBuilder;
import dateline.model.Part;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Note;
import dateline.model.casefile.ResolvedCase;
import java.util.Optional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectorModelTest {
    private static final CaseFile FILE = CaseSheet.read("""
            article | a1 | Daily Courier | 2026-01-05 | Shells hit the depot
            article | a2 | -             | 2026-01-09 | More of it
            actor   | NOR | country | Norland
            actor   | RIV | armed_group | River Front | RF | NOR | not=HIL
            actor   | HIL | armed_group | Hill Front
            event   | e1 | a1 | RIV > NOR | conflict attack | occurred | 2026-01-02
            event   | e2 | a2 | RIV > NOR | conflict seize | claimed | 2026-01-04..2026-01-06 | by=RIV
            event   | e3 | a2 | NOR > RIV | cooperation aid | planned |
            event   | e4 | a1 | NOR,HIL > | neutral talks | occurred | 2026-01-01
            event   | e5 | a1 | RIV > NOR | conflict mine | occurred | 2026-01-03
            event   | e6 | a2 | RIV > HIL | conflict raid | occurred | 2026-01-08 | suggested=yes
            tie     | t1 | a2 | RIV allied_with HIL | claimed | by=NOR
            ruling  | accept e1
            ruling  | reject e5
            """).with(draft -> draft.notes = draft.notes.with(note("n1", "RIV", "old", 1)).with(note("n2", "NOR", "new", 2)));
    private static final ResolvedCase OPEN = ResolvedCase.of(FILE);

    private static Note note(String id, String target, String words, long second) {
        return new Note(id, target, words, Instant.ofEpochSecond(second));
    }

    private static InspectorModel of(Selection selection) {
        return InspectorModel.of(OPEN, selection);
    }

    private static List<String> facts(InspectorModel model) {
        return model.facts().stream().map(fact -> fact.name() + ": " + fact.value()).toList();
    }

    private static List<String> ids(InspectorModel model) {
        return model.cards().stream().map(Card::id).toList();
    }

    @Test
    void withNothingPickedItTellsOfTheCaseAndItsNotesTheNewestFirst() {
        InspectorModel model = of(Selection.NONE);
        assertThat(facts(model)).containsExactly(
                "Articles: 2", "Actors: 3", "Events: 4, told by 4 readings", "Ties: 1", "Readings: 1 of 5 checked",
                "Suggested: 1 more, not drawn until you say yes: Ctrl+R");
        assertThat(model.title()).isEmpty();
        assertThat(model.notes()).extracting(Note::text).containsExactly("new", "old");
    }

    @Test
    void aCardNamesThePageOnWhichItsSentenceStands() {
        CaseFile paged = FILE.with(draft -> draft.articles = draft.articles.with(ArticleBuilder.builder(FILE.articles().get("a1").orElseThrow())
                .parts(List.of(new Part(Part.Kind.BODY, new Span(0, 100_000), Optional.of("page 4")))).build()));
        List<Card> cards = InspectorModel.of(ResolvedCase.of(paged), Selection.NONE.pickActors(List.of("NOR"))).cards();
        assertThat(cards).filteredOn(card -> card.id().equals("e1")).extracting(Card::source).allMatch(source -> source.contains(", page 4 ["));
        assertThat(cards).filteredOn(card -> card.id().equals("e2")).extracting(Card::source).noneMatch(source -> source.contains("page"));
    }

    @Test
    void anActorIsToldWithWhatStandsOfIt() {
        InspectorModel model = of(Selection.NONE.pickActors(List.of("RIV")));
        assertThat(List.of(model.title(), model.subtitle())).containsExactly("River Front", "Armed group, Norland");
        assertThat(facts(model)).containsExactly(
                "Also written: RF", "Kept apart: Hill Front", "Seen: 2 Jan 2026 to 6 Jan 2026",
                "Events: 3: 1 cooperation, 2 conflict, 2 not established", "Ties: 1", "Sources: 2 articles of 1 outlet");
        assertThat(model.target()).contains("RIV");
        assertThat(model.notes()).extracting(Note::text).containsExactly("old");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RIV     | e1 e2 e3 t1 e5
            HIL     | e4 t1
            NOR     | e4 e1 e2 e3 e5
            RIV NOR | e1 e2 e3
            NOR HIL | e4
            RIV HIL | t1
            """)
    void anActorsReadingsComeInTheOrderOfTimeWhatIsRejectedLastAndOfTwoWhatIsBetweenThem(String picked, String expected) {
        assertThat(ids(of(Selection.NONE.pickActors(List.of(picked.split(" ")))))).containsExactly(expected.split(" "));
    }

    @Test
    void aLineIsTitledByItsSidesAndTargetsItsReading() {
        InspectorModel one = of(Selection.NONE.pickEvents(List.of("e1", "e2")));
        assertThat(one.title()).isEqualTo("River Front → Norland");
        assertThat(ids(one)).containsExactly("e1", "e2");
        assertThat(one.checked().words()).isEqualTo("1 of 2 checked");
        assertThat(of(Selection.NONE.pickEvents(List.of("e1", "t1", "e4"))).title()).isEqualTo("Norland and Hill Front and 2 more");
        assertThat(of(Selection.NONE.pickEvents(List.of("gone"))).title()).isEqualTo("Nothing left here");
    }

    @Test
    void aSuggestedReadingIsShownWhereItIsPicked() {
        InspectorModel model = of(Selection.NONE.pickEvents(List.of("e6", "e1")));
        assertThat(model.cards()).extracting(card -> card.id() + (card.suggested() ? " suggested" : "")).containsExactly("e1", "e6 suggested");
    }

    @Test
    void aMarkedSentenceIsToBecomeAnEventWhateverIsPicked() {
        Evidence sentence = new Evidence("a1", new Span(0, 9), "Shells hit");
        InspectorModel model = of(Selection.NONE.pickActors(List.of("RIV")).makeEventOf(sentence));
        assertThat(List.of(model.title(), model.subtitle())).containsExactly("New event", "from the marked sentence");
        assertThat(model.passage()).contains(sentence);
        assertThat(model.cards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e2 | ''       | e3
            e3 | ''       | t1
            t1 | ''       | e2
            e2 | e3       | t1
            e2 | e3 t1    | -
            e1 | e2 e3 t1 | -
            e5 | ''       | e2
            """)
    void theNextCardIsTheNextThatWaitsFromTheTopAgainAtTheEnd(String after, String decided, String expected) {
        InspectorModel model = of(Selection.NONE.pickActors(List.of("RIV")));
        assertThat(model.nextAfter(after, Set.copyOf(Arrays.asList(decided.split(" ")))).map(Card::id).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            e1 | River Front → Norland: attack      | Occurred; 2 Jan 2026                                              | Daily Courier, 5 Jan 2026 [1]
            e2 | River Front → Norland: seize       | Claimed, on the word of River Front; 4 Jan to 6 Jan 2026          | “More of it”, 9 Jan 2026 [2]
            e3 | Norland → River Front: aid         | Planned; date not stated                                          | “More of it”, 9 Jan 2026 [2]
            e4 | Norland and Hill Front: talks      | Occurred; 1 Jan 2026                                              | Daily Courier, 5 Jan 2026 [1]
            t1 | River Front and Hill Front: allied | Claimed, on the word of Norland                              | “More of it”, 9 Jan 2026 [2]
            """)
    void aCardSaysWhatWasFoundHowFirmItIsAndWhere(String id, String finding, String facts, String source) {
        Card card = of(Selection.NONE.pickEvents(List.of(id))).cards().getFirst();
        assertThat(card.finding()).isEqualTo(finding);
        assertThat(String.join("; ", card.facts())).isEqualTo(facts);
        assertThat(card.source()).isEqualTo(source);
    }

    @Test
    void aCardSaysByWhichRuleAndHowSurely() {
        assertThat(of(Selection.NONE.pickEvents(List.of("e2"))).cards().getFirst().why()).endsWith("rule verb; confidence 0.80");
        assertThat(of(Selection.NONE.pickEvents(List.of("t1"))).cards().getFirst().why()).isEqualTo("rule tie");
    }
}
