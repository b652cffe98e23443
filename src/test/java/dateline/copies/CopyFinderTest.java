package dateline.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Article.Copy.How;
import dateline.model.ArticleBuilder;
import dateline.model.Part;
import dateline.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Copies, leads, updates and what is none of them.
final class CopyFinderTest {
    private static final String HARBOUR = "Dock workers in the port of Velia walked out on Tuesday after talks over night shifts broke down, their union said.\n"
            + "Cranes stood idle along the northern quay while eleven ships waited outside the breakwater for a berth.\n"
            + "The harbour authority called the strike unlawful and asked a court to order the crews back to their posts.\n"
            + "A spokeswoman for the shippers warned that fruit worth four million crowns would rot within a week.";
    private static final String SAME_BUT_WORDS = HARBOUR.replace("eleven ships", "a dozen ships").replace("warned that", "cautioned that");
    private static final String OTHER_ENDING = HARBOUR.substring(0, HARBOUR.lastIndexOf('\n'))
            + "\nThe mayor promised to speak with both sides before the market opens on Friday.";
    private static final String LEAD = HARBOUR.substring(0, HARBOUR.indexOf("\nThe harbour"));
    private static final String LATER = "A judge in Velia ordered striking dock workers back to their cranes late on Wednesday, setting a fine for every hour of delay.\n" + HARBOUR;
    private static final String QUOTING = "Unions across the coast have lost patience with long nights and short contracts, researchers of labour law say.\n"
            + "Velia is only the latest of five towns in which hands were laid down since the spring.\n"
            + "The harbour authority called the strike unlawful and asked a court to order the crews back to their posts.\n"
            + "Employers counter that no other trade has raised pay so quickly, and that ships can choose another coast.";

    private final Map<String, String> texts = new HashMap<>();
    private final List<Article> given = new ArrayList<>();

    @Test
    void theSameBodyUnderAnotherHeadlineIsAnExactCopy() {
        assertThat(second(HARBOUR, "Echo", "", HARBOUR, "Herald", "")).contains(How.EXACT);
    }

    @Test
    void aFewOtherWordsOrOneOtherParagraphMakeANearCopy() {
        assertThat(second(HARBOUR, "Echo", "", SAME_BUT_WORDS, "Herald", "")).contains(How.NEAR);
        assertThat(second(HARBOUR, "Echo", "", OTHER_ENDING, "Herald", "")).contains(How.NEAR);
    }

    @Test
    void theBeginningAloneIsALead() {
        assertThat(second(HARBOUR, "Echo", "", LEAD, "Herald", "")).contains(How.LEAD);
        assertThat(second(LEAD, "Herald", "", HARBOUR, "Echo", "")).contains(How.LEAD);
    }

    @Test
    void whatAnOutletOrAgencyAddsLaterIsAnUpdate() {
        assertThat(second(HARBOUR, "Echo", "2026-03-03", LATER, "Echo", "2026-03-04")).contains(How.UPDATE);
        assertThat(second(HARBOUR, "Echo (Newswire)", "2026-03-03", LATER, "Herald (Newswire)", "2026-03-04")).contains(How.UPDATE);
    }

    @Test
    void aSharedQuotationIsNoCopy() {
        assertThat(second(HARBOUR, "Echo", "", QUOTING, "Herald", "")).isEmpty();
        assertThat(second(HARBOUR, "Echo", "2026-03-03", QUOTING, "Echo", "2026-03-04")).isEmpty();
    }

    @Test
    void copiesOfCopiesHaveOneWording() {
        put(HARBOUR, "Echo", "");
        put(SAME_BUT_WORDS, "Herald", "");
        put(LEAD, "Post", "");
        put(QUOTING, "Times", "");
        CopyFinder finder = new CopyFinder(hash -> Optional.ofNullable(texts.get(hash)));
        assertThat(given.stream().map(finder::put).map(Article::wording)).containsExactly("hash0", "hash0", "hash0", "hash3");
    }

    @Test
    void whatWasFoundOnceIsNotSoughtAgain() {
        put(HARBOUR, "Echo", "");
        put(LEAD, "Post", "");
        CopyFinder finder = new CopyFinder(hash -> Optional.ofNullable(texts.get(hash)));
        List<Article> found = given.stream().map(finder::put).toList();
        CopyFinder later = new CopyFinder(hash -> Optional.empty());
        assertThat(found.stream().map(later::put)).isEqualTo(found);
    }

    @Test
    void theParagraphsInWhichTwoDifferAreTold() {
        Article one = put(HARBOUR, "Echo", "");
        Article other = put(OTHER_ENDING, "Herald", "");
        String text = text(one);
        Paragraphs differing = Paragraphs.of(one, text, other, text(other));
        assertThat(differing.own().stream().map(span -> span.of(text))).singleElement().asString().startsWith("A spokeswoman for the shippers");
        assertThat(differing.others()).singleElement().asString().startsWith("The mayor promised");
        assertThat(differing.same()).isBetween(70, 90);
    }

    private Optional<How> second(String first, String outlet, String day, String second, String other, String later) {
        texts.clear();
        given.clear();
        put(first, outlet, day);
        put(second, other, later);
        CopyFinder finder = new CopyFinder(hash -> Optional.ofNullable(texts.get(hash)));
        return given.stream().map(finder::put).toList().getLast().lineage().copy().map(Article.Copy::how);
    }

    private String text(Article article) {
        return texts.getOrDefault(article.textHash(), "");
    }

    /// @param outlet with its agency in brackets, if it names one
    private Article put(String body, String outlet, String day) {
        String headline = "Headline of " + outlet;
        String text = headline + "\n" + body;
        List<Part> parts = new ArrayList<>(List.of(new Part(Part.Kind.TITLE, new Span(0, headline.length()))));
        int at = headline.length() + 1;
        for (String line : body.split("\n")) {
            parts.add(new Part(Part.Kind.BODY, new Span(at, at + line.length())));
            at += line.length() + 1;
        }
        Optional<String> agency = outlet.contains("(") ? Optional.of("Newswire") : Optional.empty();
        String hash = "hash" + given.size();
        Article article = ArticleBuilder.stagedBuilder()
                .id("article" + given.size()).documentId("file").index(given.size()).textHash(hash).title(headline)
                .sourceId(Optional.of(outlet)).byline(Optional.empty())
                .published(Optional.of(day).filter(one -> !one.isEmpty()).map(LocalDate::parse)).publishedFrom(Optional.empty())
                .dateline(Optional.empty()).parts(parts).words(body.split("\\s+").length).notices(List.of())
                .readBy(Optional.empty()).number(0).carriers(List.of())
                .lineage(new Article.Lineage(agency, Optional.empty(), Optional.empty())).build();
        texts.put(hash, text);
        given.add(article);
        return article;
    }
}
