package dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.edit.Change;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Document;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Origin;
import dateline.model.Reading;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A new case into which one article is imported.
final class Import {
    final CaseStore store;
    final Article article;
    final Change.AddArticles change;
    final String document;
    private final String text;
    private final Reading reading;

    private Import(CaseStore store, String text, String document) {
        this.store = store;
        this.text = text;
        this.document = document;
        this.article = ArticleBuilder.stagedBuilder()
                .id("a1").documentId(document.substring(0, 16)).index(0)
                .textHash(Id.sha256(text.getBytes(StandardCharsets.UTF_8))).title("Army leaves Gao")
                .sourceId(Optional.empty()).byline(Optional.empty()).published(Optional.empty())
                .publishedFrom(Optional.empty()).dateline(Optional.empty()).parts(List.of()).words(6)
                .notices(List.of()).readBy(Optional.empty()).number(0).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
        Span sentence = new Span(0, 25);
        Event event = EventBuilder.stagedBuilder()
                .id("e1").articleId("a1")
                .type(new EventType("RETREAT", Optional.empty(), Sign.COOPERATION, "withdrawal"))
                .actors(List.of("mali")).recipients(List.of()).contexts(List.of()).date(Optional.empty())
                .place(Optional.empty()).status(Status.OCCURRED).attributedTo(List.of()).denies(Optional.empty())
                .quantities(List.of()).evidence(List.of(new Evidence("a1", sentence, sentence.of(text))))
                .trigger(new Span(10, 14)).words("").rule("verb:leave").confidence(.8).suggested(false).mutual(true)
                .origin(Origin.machine("verb@1")).build();
        Actor actor = new Actor(
                "mali", "Mali's army", Kind.MILITARY, Optional.of("MLI"), Optional.of("MIL"), Optional.empty(), Set.of(), List.of(), true,
                Origin.machine("gazetteer@1"));
        When monday = new When("on Monday", Optional.of(LocalDate.of(2026, 2, 2)), Optional.of(LocalDate.of(2026, 2, 2)), When.Precision.DAY);
        this.reading = new Reading(
                "a1", "1", List.of(actor), List.of(new Mention("mali", new Span(0, 9), "Mali army", Mention.How.ALIAS)),
                List.of(new Timex(new Span(19, 25), monday)), List.of(event), List.of(), List.of(), List.of(), List.of());
        this.change = new Change.AddArticles(
                List.of(new Document(document.substring(0, 16), "gao.txt", "Text", document, text.length(), Optional.empty())), List.of(),
                List.of(article), List.of(reading), List.of(new Place("mali", -12.25, 1.0 / 3, true)));
    }

    /// The case is made, texts and original are in it; the change is not applied yet.
    static Import of(int number, Path place) {
        String text = "Mali army left Gao Monday.\nParagraph " + number + " — “Gao”, 🛰.";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Import made = new Import(CaseOpening.create(place, CaseFile.empty("Sahel")), text, Id.sha256(bytes));
        made.store.keepOriginal(made.document, bytes);
        made.store.putTexts(Map.of(made.article, text), List.of(made.reading));
        return made;
    }

    CaseFile save() {
        CaseFile after = change.applyTo(store.file());
        store.save(Delta.between(store.file(), after));
        return after;
    }

    /// Text, mentions and times are what was read.
    void holdsWords(CaseStore other) {
        assertThat(other.text(article.textHash())).contains(text);
        Article read = article.withReadBy(reading.ruleVersion());
        assertThat(other.mentions(read)).isEqualTo(reading.mentions());
        assertThat(other.times(read)).isEqualTo(reading.times());
    }
}
