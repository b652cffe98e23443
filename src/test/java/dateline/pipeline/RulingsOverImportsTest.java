package dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.AliasProposals;
import dateline.edit.ActorDecisions.Outcome;
import dateline.edit.ActorDecisions;
import dateline.edit.Change;
import dateline.job.Progress;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Event;
import dateline.model.Filter;
import dateline.model.Span;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.ResolvedCase;
import dateline.pipeline.Importing.Imported;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the analyst decided on actors when articles are read again or further ones come in.
class RulingsOverImportsTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    private static final String RAID = """
            Raid on the border post

            NAIROBI, March 3, 2025 - The Haruk Valley Front attacked Kenya on Monday.

            The Harok Valley Front accused Uganda of the raid.
            """;

    private static final String AFTER = """
            Kenya answers

            NAIROBI, March 9, 2025 - Kenya accused the Haruk Valley Front of an attack on Saturday.

            Uganda criticised the Harok Valley Front. The Valley Boys attacked Uganda.
            """;

    private CaseFile file = CaseFile.empty("valley");

    private void bringIn(String text) {
        List<String> known = file.articles().stream().map(Article::textHash).toList();
        Imported in = new Importing(Engine::pipeline).run(List.of(), NOON, Engine.articles(text), known, Progress.SILENT);
        file = new Change.AddArticles(in.documents(), in.sources(), in.articles(), in.readings(), List.of()).applyTo(file);
    }

    /// As typing a date does: the machine reads the article again, and its reading takes the place of the old one.
    private void readAgain(String text, LocalDate published) {
        ArticleText one = Engine.articles(text).getFirst();
        Article article = file.articles().get(one.article().id()).orElseThrow();
        ArticleText dated = new ArticleText(article.withPublished(Optional.of(published), Optional.of("typed")), one.text(), Optional.empty(), new Span(0, 0), List.of());
        file = Change.Reread.of(article, Optional.of(published), Engine.pipeline().read(dated), NOON).applyTo(file);
    }

    private ResolvedCase open() {
        return ResolvedCase.of(file);
    }

    private Actor named(String name) {
        return open().actors().stream().filter(actor -> actor.name().endsWith(name)).findFirst().orElseThrow();
    }

    private void rule(Outcome outcome) {
        file = ((Outcome.Done) outcome).change().applyTo(file);
    }

    private ActorDecisions decisions() {
        return new ActorDecisions(open(), "", NOON);
    }

    private String proposed() {
        return AliasProposals.of(open()).stream().map(one -> one.a().name() + " = " + one.b().name()).collect(Collectors.joining("\n"));
    }

    private String told() {
        return open().events().stream().map(this::told).distinct().sorted().collect(Collectors.joining("\n"));
    }

    private String told(Event event) {
        return names(event.actors()) + " > " + names(event.recipients()) + ": " + event.type().code();
    }

    private String names(List<String> ids) {
        return ids.stream().map(open()::nameOf).collect(Collectors.joining(", "));
    }

    @Test
    void whoIsKeptApartIsProposedNoMoreByTheSameArticleAFurtherOneOrANewReading() {
        bringIn(RAID);
        assertThat(proposed()).isEqualTo("Haruk Valley Front = Harok Valley Front");
        rule(decisions().keepApart(named("Haruk Valley Front"), named("Harok Valley Front")));
        CaseFile ruled = file;
        bringIn(RAID);
        assertThat(file).isEqualTo(ruled);
        bringIn(AFTER);
        readAgain(RAID, LocalDate.of(2025, 3, 4));
        assertThat(proposed()).doesNotContain("Valley Front");
        assertThat(open().unfound()).isEmpty();
    }

    @Test
    void aMergeHoldsForFurtherArticlesAndNewReadingsAndItsUndoBringsAllOfThemBack() {
        bringIn(RAID);
        rule(decisions().merge(named("Harok Valley Front"), named("Haruk Valley Front")));
        bringIn(AFTER);
        readAgain(RAID, LocalDate.of(2025, 3, 4));
        assertThat(told()).isEqualTo("""
                Haruk Valley Front > Kenya: ASSAULT
                Haruk Valley Front > Uganda: ACCUSE
                Kenya > Haruk Valley Front: ACCUSE
                Uganda > Haruk Valley Front: ACCUSE
                Valley Boys > Uganda: ASSAULT""");
        String id = file.rulings().stream().findFirst().orElseThrow().id();
        ActorGraph never = ActorGraph.of(ResolvedCase.of(file.with(draft -> draft.rulings = draft.rulings.without(List.of(id)))), Filter.ALL);
        file = new Change.Revoke(id, "Take back").applyTo(file);
        assertThat(ActorGraph.of(open(), Filter.ALL)).isEqualTo(never);
        assertThat(told()).isEqualTo("""
                Harok Valley Front > Uganda: ACCUSE
                Haruk Valley Front > Kenya: ASSAULT
                Kenya > Haruk Valley Front: ACCUSE
                Uganda > Harok Valley Front: ACCUSE
                Valley Boys > Uganda: ASSAULT""");
    }

    @Test
    void aWayOfWritingThatTheAnalystGaveIsReadSoInALaterArticle() {
        bringIn(RAID);
        rule(decisions().alias(named("Haruk Valley Front"), "the Valley Boys"));
        bringIn(AFTER);
        assertThat(told()).contains("Haruk Valley Front > Uganda: ASSAULT").doesNotContain("Boys");
    }
}
