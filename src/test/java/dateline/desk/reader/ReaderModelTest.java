package dateline.desk.reader;

import dateline.desk.reader.ReaderModel.Fetched;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Evidence;
import dateline.model.Mention;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Seeded;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;

class ReaderModelTest {
    private static final String TEXT = "Shells hit\n\nThe Front attacked Norland. It fled.\n\nCalm, Norland said.";
    private static final String SHEET = """
            article | a0 | -             | 2026-01-01 | Before
            article | a1 | Daily Courier | 2026-01-05 | Shells hit
            actor   | RIV | armed_group | River Front | the Front
            event   | e1 | a1 | RIV > NOR | conflict attack | occurred |
            event   | e2 | a1 | RIV > NOR | conflict seize | occurred |
            event   | e3 | a1 | NOR > RIV | conflict accuse | claimed |
            event   | e4 | a1 | RIV > NOR | neutral flee | occurred | - | suggested=yes
            tie     | t1 | a1 | RIV allied_with NOR | occurred
            """;

    private static CaseFile file() {
        CaseFile plain = CaseSheet.read(SHEET);
        List<Part> parts = List.of(
                new Part(Part.Kind.TITLE, span("Shells hit")), new Part(Part.Kind.BODY, span("The Front attacked Norland. It fled.")),
                new Part(Part.Kind.CAPTION, span("Calm, Norland said.")), new Part(Part.Kind.BODY, new Span(TEXT.length(), TEXT.length() + 9)));
        Article parted = ArticleBuilder.builder(plain.articles().get("a1").orElseThrow()).parts(parts).build();
        return plain.with(draft -> {
            draft.articles = draft.articles.with(parted);
            for (String id : List.of("e1", "e2", "e3")) draft.events = draft.events.with(at(plain, id, "The Front attacked Norland."));
            draft.events = draft.events.with(Seeded.suggested(at(plain, "e4", "It fled.")));
            draft.claims = draft.claims.with(new Claim("c1", "a1", Optional.of("NOR"), span("Calm"), "Calm", true))
                    .with(new Claim("c2", "a1", Optional.empty(), span("fled"), "fled", false));
        });
    }

    private static Event at(CaseFile file, String id, String sentence) {
        Event event = file.events().get(id).orElseThrow();
        return EventBuilder.builder(event).evidence(List.of(new Evidence("a1", span(sentence), sentence))).build();
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static ReaderModel model() {
        List<Mention> mentions = List.of(
                new Mention("RIV", span("The Front"), "The Front", Mention.How.ALIAS), new Mention("NOR", span("Norland"), "Norland", Mention.How.NAME),
                new Mention("RIV", span("It"), "It", Mention.How.PRONOUN), new Mention("nobody", span("Calm"), "Calm", Mention.How.NAME));
        return ReaderModel.of(ResolvedCase.of(file()), "a1", new Fetched(TEXT, mentions, List.of(), Optional.empty())).orElseThrow();
    }

    @Test
    void theHeadlineStandsApartAndWhatLiesBeyondTheTextIsLeftOut() {
        assertThat(model().paragraphs()).extracting(one -> one.kind() + " " + one.text())
                .containsExactly("BODY The Front attacked Norland. It fled.", "CAPTION Calm, Norland said.");
        assertThat(model().number() + " of " + model().of()).isEqualTo("2 of 2");
        assertThat(model().source().map(source -> source.name())).contains("Daily Courier");
    }

    @Test
    void whatIsReadAlikeFromASentenceHasOneBarAndSuggestionsOneOfTheirOwn() {
        assertThat(model().bars())
                .extracting(bar -> "%s %s %s %s %s".formatted(bar.span().of(TEXT), bar.sign(), bar.status(), bar.ids(), bar.drawn() ? "drawn" : "suggested"))
                .containsExactlyInAnyOrder(
                        "The Front attacked Norland. CONFLICT OCCURRED [e1, e2] drawn",
                        "The Front attacked Norland. CONFLICT CLAIMED [e3] drawn",
                        "Shells hi COOPERATION OCCURRED [t1] drawn",
                        "It fled. NEUTRAL OCCURRED [e4] suggested");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Front | e1 e2 e3 | RIV | -
            attacked  | e1 e2 e3 | -   | -
            Norland   | e1 e2 e3 | NOR | -
            It        | e4       | -   | -
            fled      | e4       | -   | nobody named
            Calm      | -        | -   | NOR
            said      | -        | -   | -
            """)
    void aPlaceInTheTextKnowsItsReadingsItsActorAndWhoSaysIt(String word, String ids, String actor, String speaker) {
        int at = span(word).start();
        assertThat(model().idsAt(at)).containsExactlyInAnyOrder(ids.equals("-") ? new String[0] : ids.split(" "));
        assertThat(model().actorAt(at).orElse("-")).isEqualTo(actor);
        assertThat(model().speakerAt(at).orElse("-")).isEqualTo(speaker);
    }

    @Test
    void aPlaceBehindASentenceIsNotInIt() {
        int end = span("attacked Norland.").end();
        assertThat(model().idsAt(end - 1)).isNotEmpty();
        assertThat(model().idsAt(end)).isEmpty();
    }

    @Test
    void aReadingKnowsItsSentence() {
        assertThat(model().sentenceOf("e3").map(span -> span.of(TEXT))).contains("The Front attacked Norland.");
        assertThat(model().sentenceOf("e4").map(span -> span.of(TEXT))).contains("It fled.");
        assertThat(model().sentenceOf("e9")).isEmpty();
    }

    @Test
    void anArticleThatIsGoneIsNotShown() {
        assertThat(ReaderModel.of(ResolvedCase.of(file()), "gone", new Fetched(TEXT, List.of(), List.of(), Optional.empty()))).isEmpty();
    }
}
