package dateline.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.analysis.LostRuling;
import dateline.analysis.ReviewQueue;
import dateline.codebook.Codebooks;
import dateline.edit.ActorDecisions;
import dateline.edit.Change;
import dateline.edit.History;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.Outdated;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling;
import dateline.pipeline.Engine;
import dateline.pipeline.Intake;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A case that older rules read is read again from its own texts; what the analyst said finds its readings.
@SuppressWarnings("NullAway.Init")
class ReadAgainTest {
    private static final Intake INTAKE = Intake.load();

    private static final List<String> TEXTS = List.of(
            """
            Border closed

            NAIROBI, March 3, 2025 (Reuters) - Kenya accused Uganda of an incursion on Monday.

            Uganda denounced Kenya. Rwanda criticised Kenya.
            """,
            """
            Valley raided

            KAMPALA, March 5, 2025 (Reuters) - The Haruk Valley Front attacked Uganda on Tuesday.

            The Valley Lions accused Uganda of a raid. Kenya criticised the Haruk Valley Front.
            """);

    @TempDir
    Path folder;

    private Path place() {
        return folder.resolve("valley.dateline");
    }

    /// A case in which both texts were read and saved.
    private CaseStore store() {
        CaseStore store = CaseOpening.create(place(), CaseFile.empty("valley"));
        save(store, new Casework(store, Engine::pipeline).bringIn(TEXTS.stream().map(INTAKE::pasted).toList(), store::file, Progress.SILENT).change().applyTo(store.file()));
        return store;
    }

    private static void save(CaseStore store, CaseFile file) {
        store.save(Delta.between(store.file(), file));
    }

    private static Again again(CaseStore store, List<Article> articles) {
        return new Casework(store, Engine::pipeline).readAgain(articles, store::file, Progress.SILENT);
    }

    private static Outdated outdated(CaseFile file) {
        return Outdated.of(file, Codebooks.VERSION);
    }

    @Test
    void aCaseOfOlderRulesIsReadAgainAsOneChangeThatUndoTakesBackToTheByte() {
        CaseFile older;
        CaseFile fresh;
        try (CaseStore store = store()) {
            fresh = store.file();
            assertThat(outdated(fresh).isEmpty()).isTrue();
            older = OlderReadings.of(fresh, 0, 1, "UGA");
            save(store, older);
        }
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file()).isEqualTo(older);
            assertThat(outdated(older).words()).isEqualTo("2 articles were read by older rules");
            Again again = again(store, outdated(older).all());
            History history = new History(older);
            CaseFile after = history.apply(again.change());
            assertThat(history.undoTitle()).contains("Read 2 articles again");
            assertThat(after.events()).isEqualTo(fresh.events());
            assertThat(outdated(after).isEmpty()).isTrue();
            assertThat(again.rulings().kept()).isEqualTo((int) fresh.events().stream().count() - 1);
            assertThat(again.rulings().lost()).hasSize(1);
            assertThat(again.words()).contains("2 articles were read again", "1 found nothing");
            save(store, after);
            Article first = after.articles().stream().findFirst().orElseThrow();
            assertThat(store.mentions(first)).isNotEmpty();
            save(store, history.undo());
            assertThat(store.file()).isEqualTo(older);
        }
        try (CaseStore store = CaseOpening.open(place())) {
            assertThat(store.file()).isEqualTo(older);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void whatWasSaidOfAnotherDoerWaitsInTheReviewAndIsNotSaidOfTheRightOne() {
        try (CaseStore store = store()) {
            CaseFile fresh = store.file();
            Event right = fresh.events().stream().findFirst().orElseThrow();
            Event wide = fresh.events().stream().skip(1).findFirst().orElseThrow();
            save(store, OlderReadings.of(fresh, 0, 1, "UGA"));
            ResolvedCase after = ResolvedCase.of(again(store, outdated(store.file()).all()).change().applyTo(store.file()));
            assertThat(after.decision(right.id())).isEmpty();
            assertThat(after.decision(wide.id())).isPresent();
            Ruling lost = after.unfound().getFirst();
            assertThat(ReviewQueue.of(after)).contains(new ReviewQueue.Question.Lost(lost));
            assertThat(LostRuling.words(lost, after)).startsWith("“Uganda").contains("ruled right on");
            assertThat(LostRuling.sentence(lost, store)).contains(right.evidence().getFirst().text());
        }
    }

    @Test
    void oneArticleIsReadAgainInItsPlaceAndTheOtherIsLeftAlone() {
        try (CaseStore store = store()) {
            CaseFile fresh = store.file();
            CaseFile older = fresh.with(draft -> draft.articles =
                    draft.articles.withAll(fresh.articles().stream().map(article -> article.withReadBy(OlderReadings.RULES)).toList()));
            save(store, older);
            Article first = older.articles().stream().findFirst().orElseThrow();
            CaseFile after = again(store, List.of(first)).change().applyTo(older);
            assertThat(after.events()).isEqualTo(fresh.events());
            assertThat(after.actors()).isEqualTo(fresh.actors());
            assertThat(outdated(after).words()).isEqualTo("1 article was read by older rules");
        }
    }

    @Test
    void anArticleThatHasChangedMeanwhileIsPassedOver() {
        try (CaseStore store = store()) {
            CaseFile older = OlderReadings.of(store.file(), 0, 1, "UGA");
            save(store, older);
            Change.ReadAgain change = again(store, outdated(older).all()).change();
            Article first = older.articles().stream().findFirst().orElseThrow();
            CaseFile other = older.with(draft -> draft.articles = draft.articles.with(first.withReadBy("another")));
            CaseFile after = change.applyTo(other);
            assertThat(after.articles().get(first.id()).flatMap(Article::readBy)).contains("another");
            assertThat(outdated(after).all()).hasSize(1);
            assertThat(change.fits(change.applyTo(older))).isFalse();
        }
    }

    @Test
    void aWayOfWritingThatTheAnalystAddedIsReadSoAndTheReadingKeepsItsRuling() {
        try (CaseStore store = store()) {
            CaseFile file = OlderReadings.of(store.file(), 0, 1, "UGA");
            file = file.with(draft -> draft.articles = draft.articles.withAll(draft.articles.stream().map(article -> article.withReadBy(Codebooks.VERSION)).toList()));
            ResolvedCase open = ResolvedCase.of(file);
            var front = open.actors().stream().filter(actor -> actor.name().equals("Haruk Valley Front")).findFirst().orElseThrow();
            var outcome = new ActorDecisions(open, "", Instant.EPOCH).alias(front, "the Valley Lions");
            CaseFile named = ((ActorDecisions.Outcome.Done) outcome).change().applyTo(file);
            assertThat(outdated(file).isEmpty()).isTrue();
            assertThat(outdated(named).words()).isEqualTo("2 articles were read before you added or changed a name");
            save(store, named);
            Again again = again(store, outdated(named).all());
            CaseFile after = again.change().applyTo(named);
            assertThat(outdated(after).isEmpty()).isTrue();
            assertThat(after.actors().stream().map(actor -> actor.name())).doesNotContain("Valley Lions", "the Valley Lions");
            assertThat(after.events().stream().filter(event -> event.actors().contains(front.id()))).hasSizeGreaterThan(1);
            assertThat(again.rulings().lost()).hasSize(1);
        }
    }

    @Test
    void nothingHasChangedWhereItIsStopped() {
        try (CaseStore store = store()) {
            CaseFile older = OlderReadings.of(store.file(), 0, 1, "UGA");
            save(store, older);
            Progress stop = (done, total, words) -> {
                throw new CancellationException();
            };
            assertThatThrownBy(() -> new Casework(store, Engine::pipeline).readAgain(outdated(older).all(), store::file, stop)).isInstanceOf(CancellationException.class);
            assertThat(store.file()).isEqualTo(older);
        }
    }
}
