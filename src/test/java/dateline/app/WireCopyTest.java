package dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.ReviewQueue.Question;
import dateline.analysis.ReviewQueue;
import dateline.casework.Casework;
import dateline.desk.AtWork;
import dateline.desk.work.Workspace;
import dateline.job.Progress;
import dateline.model.Article;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Delta;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Wordings;
import dateline.pipeline.Intake;
import dateline.store.CaseOpening;
import dateline.store.CaseStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Eight saved pages, six of them one agency text under local headlines.
class WireCopyTest extends AtHome {
    private static final String[] AGENCY = {
        "NAIROBI, April 3, 2024 (Reuters) - Kenya accused Uganda of an attack on a fishing harbour of Lake Victoria on Monday.",
        "Suspected militants attacked a bridge near the harbour in Kenya on Monday night, and two boats were burnt to the waterline.",
        "Uganda rejected the accusation and invited Kenya to inspect its patrol boats together with officers of Tanzania.",
        "Fish traders in the harbour said that they had lost their nets and would not sail before the weekend.",
    };
    private static final String LOCAL = "Fish traders of our town asked the county for new nets and for lamps along the pier until the weekend.";
    private static final List<List<String>> PAGES = List.of(
            page("Lake Courier", "Kenya blames Uganda for harbour raid", AGENCY),
            page("Shore Herald", "Harbour attack strains lake neighbours", AGENCY),
            page("Morning Post", "Two boats burnt as neighbours quarrel", AGENCY),
            page("Kisumu Voice", "Our harbour under attack", AGENCY[0], AGENCY[1], AGENCY[2], LOCAL),
            page("Daily Lantern", "Kenya: Uganda attacked fishing harbour", AGENCY[0], AGENCY[1]),
            page("Highland Times", "Minister accuses Uganda over lake raid", AGENCY[0].replace("fishing harbour of", "small harbour on"), AGENCY[1], AGENCY[2], AGENCY[3]),
            page("Capital Weekly", "What the lake raid means", "Kenya accused Uganda of an attack on Monday. Diplomats in the region fear for the fisheries pact after the quarrel on the lake.",
                    "The pact of the three shore states runs out in June, and no date for talks about a new one has been set."),
            page("Border Gazette", "Kenya accuses Uganda again", "Kenya accused Uganda of an attack on Monday. It was the second quarrel of this spring.",
                    "Officers of both sides met at the border post of Busia for an hour and parted without a word to reporters."));

    @Test
    void eightArticlesAreThreeSourcesAskOnceAndAreTakenApartWithOneKey() throws Exception {
        Path place = folder.resolve("lake.dateline");
        try (CaseStore store = CaseOpening.create(place, CaseFile.empty("lake"))) {
            var found = Intake.load().read(pages(), Progress.SILENT).toList();
            CaseFile after = new Casework(store, AtWork::engine).bringIn(found, store::file, Progress.SILENT).change().applyTo(store.file());
            store.save(Delta.between(store.file(), after));
        }
        try (DeskRobot desk = new DeskRobot(folder.resolve("data"), Optional.of(place))) {
            Workspace work = desk.work();
            ResolvedCase open = desk.open();
            assertThat(told(open)).isEqualTo("8 articles, 3 independent sources");
            desk.until("the library says so", () -> desk.shows("8 articles, 3 independent sources"));
            Line line = ActorGraph.of(open, Filter.ALL).lines().stream().filter(one -> one.a().equals("KEN") && one.b().equals("UGA")).findFirst().orElseThrow();
            assertThat(Wordings.of(open).tally(line.evidence().stream().map(one -> one.articleId()).toList()).words()).isEqualTo("8 articles, 3 independent sources");
            assertThat(open.actors().stream().filter(one -> !one.named() && one.name().toLowerCase(java.util.Locale.ROOT).contains("suspected militants"))).hasSize(1);
            List<String> sentences = ReviewQueue.of(open).stream()
                    .flatMap(one -> one instanceof Question.Right right ? java.util.stream.Stream.of(right.event()) : java.util.stream.Stream.empty())
                    .map(event -> event.evidence().getFirst().text() + event.type() + event.trigger().length()).toList();
            assertThat(sentences).doesNotHaveDuplicates();
            Article near = open.file().articles().stream().filter(one -> one.title().equals("Our harbour under attack")).findFirst().orElseThrow();
            desk.interact(() -> work.select(s -> s.showArticle(near.id())));
            desk.until("the differing paragraph is shown", () -> desk.shows(".dl-differs") && desk.shows(".dl-missing"));
            desk.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
            desk.until("the copies are apart", () -> told(work.open().get()).equals("8 articles"));
            desk.keys(KeyCode.CONTROL, KeyCode.Z);
            desk.until("they are one source again", () -> told(work.open().get()).equals("8 articles, 3 independent sources"));
        }
    }

    private static String told(ResolvedCase open) {
        return Wordings.of(open).tally(open.file().articles().stream().map(Article::id).toList()).words();
    }

    private static List<String> page(String outlet, String headline, String... paragraphs) {
        List<String> page = new ArrayList<>(List.of(outlet, headline));
        page.addAll(List.of(paragraphs));
        return page;
    }

    private List<Path> pages() throws Exception {
        List<Path> files = new ArrayList<>();
        for (List<String> page : PAGES) {
            String body = String.join("</p>\n<p>", page.subList(2, page.size()));
            Path file = folder.resolve(page.getFirst().replace(' ', '-') + ".html");
            files.add(Files.writeString(file, "<html><head><title>" + page.get(1) + "</title><meta property=\"og:site_name\" content=\"" + page.getFirst()
                    + "\"></head><body><article><h1>" + page.get(1) + "</h1><p>" + body + "</p></article></body></html>"));
        }
        return files;
    }
}
