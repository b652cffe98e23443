package dateline.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.casework.Casework.Incoming;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Notice;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Place;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Source;
import dateline.model.casefile.Wordings;
import dateline.pipeline.Engine;
import dateline.pipeline.Intake.Found;
import dateline.pipeline.Intake;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CaseworkTest {
    private static final Intake INTAKE = Intake.load();

    private static final List<String> PLACES = List.of("Nairobi", "Kampala", "Djibouti", "Asmara", "Juba", "Kigali");

    @TempDir
    Path folder;

    private static Found found(String city) {
        return INTAKE.pasted("Talks in " + city + "\n\n" + city.toUpperCase(java.util.Locale.ROOT)
                + ", March 3, 2025 (Reuters) - Kenya and Uganda held talks in " + city + " on Monday. Ethiopia criticised Kenya.\n");
    }

    private CaseStore store() {
        return CaseOpening.create(folder.resolve("talks.dateline"), CaseFile.empty("talks"));
    }

    @Test
    void articlesComeInTheOrderInWhichTheyWereFoundWithTextsOriginalsAndPlaces() throws Exception {
        List<Found> found = PLACES.stream().map(CaseworkTest::found).toList();
        try (CaseStore store = store()) {
            Incoming incoming = new Casework(store, Engine::pipeline).bringIn(found, store::file, Progress.SILENT);
            assertThat(incoming.change().articles()).extracting(Article::title)
                    .containsExactlyElementsOf(PLACES.stream().map(city -> "Talks in " + city).toList());
            for (Article article : incoming.change().articles()) assertThat(store.text(article.textHash())).isPresent();
            for (Found one : found)
                assertThat(Files.readString(folder.resolve("talks.dateline/originals").resolve(one.document().document().sha256()))).contains("Talks in");
            ResolvedCase after = ResolvedCase.of(incoming.change().applyTo(store.file()));
            assertThat(incoming.change().places()).extracting(Place::actorId).containsAll(after.takingPart());
        }
    }

    @Test
    void oneTextFoundTwiceComesInOnceAndIsTold() {
        try (CaseStore store = store()) {
            Incoming incoming = new Casework(store, Engine::pipeline).bringIn(List.of(found("Juba"), found("Juba")), store::file, Progress.SILENT);
            assertThat(incoming.change().articles()).hasSize(1);
            assertThat(incoming.notices()).extracting(Notice::code).contains("known-article");
        }
    }

    /// The same words on the pages of two outlets: one article, one number, and both are named.
    @Test
    void aTextThatAnotherOutletCarriedTooIsOneArticleThatNamesBoth() {
        ArticleText text = found("Juba").articles().getFirst();
        ArticleText copy = new ArticleText(text.article().withFacts("Talks", Optional.of("lake post"), Optional.empty(), Optional.empty()), text.text(),
                Optional.of("Lake Post"), text.cut(), List.of());
        try (CaseStore store = store()) {
            Casework casework = new Casework(store, Engine::pipeline);
            CaseFile first = casework.bringIn(List.of(found("Juba")), store::file, Progress.SILENT).change().applyTo(store.file());
            Incoming again = casework.bringIn(List.of(found("Juba")), () -> first, Progress.SILENT);
            assertThat(again.change().isEmpty()).as("nothing new").isTrue();
            CaseFile after = casework.bringIn(List.of(found("Juba").with(List.of(copy))), () -> first, Progress.SILENT).change().applyTo(first);
            assertThat(after.articles().stream().map(article -> article.number() + " " + article.carriers())).containsExactly("1 [lake post]");
            assertThat(after.sources().get("lake post").map(Source::name)).contains("Lake Post");
        }
    }

    /// A case from before articles were compared finds its copies when it is read again.
    @Test
    void articlesThatWereNeverComparedAreWhenTheyAreReadAgain() {
        String talks = " - Kenya and Uganda held talks on Monday. Ethiopia criticised Kenya, and the delegates of both shores left the hall without a word to the press that had waited since dawn.\n";
        List<Found> found = List.of(INTAKE.pasted("Talks\n\nJUBA, March 3, 2025 (Reuters)" + talks), INTAKE.pasted("Shores at odds\n\nJUBA, March 3, 2025 (Reuters)" + talks));
        try (CaseStore store = store()) {
            Casework casework = new Casework(store, Engine::pipeline);
            CaseFile fresh = casework.bringIn(found, store::file, Progress.SILENT).change().applyTo(store.file());
            assertThat(Wordings.all(fresh).words()).isEqualTo("2 articles, 1 independent source");
            CaseFile old = fresh.with(draft -> draft.articles = draft.articles.withAll(fresh.articles().stream().map(one -> one.withLineage(Article.Lineage.UNKNOWN)).toList()));
            assertThat(Wordings.all(old).words()).isEqualTo("2 articles");
            CaseFile again = casework.readAgain(old.articles().stream().toList(), () -> old, Progress.SILENT).change().applyTo(old);
            assertThat(Wordings.all(again).words()).isEqualTo("2 articles, 1 independent source");
        }
    }

    @Test
    void whoStandsInTheCaseAlreadyGetsNoOtherPlace() {
        try (CaseStore store = store()) {
            Casework casework = new Casework(store, Engine::pipeline);
            CaseFile before = casework.bringIn(List.of(found("Juba")), store::file, Progress.SILENT).change().applyTo(store.file());
            Found later = INTAKE.pasted("Raid\n\nJUBA, March 9, 2025 (Reuters) - Sudan attacked Kenya on Sunday.\n");
            Incoming incoming = casework.bringIn(List.of(later), () -> before, Progress.SILENT);
            assertThat(incoming.change().places()).isNotEmpty().noneMatch(place -> before.places().has(place.actorId()));
        }
    }

    @Test
    void nothingIsKeptWhenItIsStopped() {
        List<Found> found = PLACES.stream().map(CaseworkTest::found).toList();
        try (CaseStore store = store()) {
            Progress stop = (done, total, words) -> {
                if (done == 2) throw new CancellationException();
            };
            assertThatThrownBy(() -> new Casework(store, Engine::pipeline).bringIn(found, store::file, stop)).isInstanceOf(CancellationException.class);
            assertThat(store.text(found.getFirst().articles().getFirst().article().textHash())).isEmpty();
            assertThat(folder.resolve("talks.dateline/originals").resolve(found.getFirst().document().document().sha256())).doesNotExist();
        }
    }

    @Test
    void anArticleReadAgainHasTheDateThatWasTyped() {
        try (CaseStore store = store()) {
            Casework casework = new Casework(store, Engine::pipeline);
            CaseFile file = casework.bringIn(List.of(found("Juba")), store::file, Progress.SILENT).change().applyTo(store.file());
            Article article = file.articles().stream().findFirst().orElseThrow();
            Optional<LocalDate> typed = Optional.of(LocalDate.of(2025, 3, 5));
            CaseFile again = casework.readAgain(article, typed).applyTo(file);
            assertThat(again.articles().get(article.id()).orElseThrow().published()).isEqualTo(typed);
        }
    }
}
