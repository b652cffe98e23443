package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Shown.Part;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.graph.Fit;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFigureTest {
    private static Page page(ResolvedCase open, Theme theme) {
        ActorGraph graph = Cases.graph(open);
        return GraphSheet.of(graph, Arranger.arrange(open), theme, Texts.of(Scope.of(open), graph)).page(Texts.of(Scope.of(open), graph));
    }

    private static List<String> words(Picture picture) {
        return picture.texts().stream().map(Mark.Text::text).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyLabelOfTwentyActorsHasAPlaceOfItsOwn(long seed) {
        ResolvedCase open = Cases.resolved(20, 6, seed);
        ActorGraph graph = Cases.graph(open);
        Page page = page(open, Theme.LIGHT);
        assertThat(page.overlaps()).isZero();
        assertThat(page.labels()).isEqualTo(graph.actors().size() + graph.lines().size());
        Set<String> said = Set.copyOf(words(page.pages().getFirst()));
        for (var line : graph.lines()) assertThat(said).anyMatch(text -> text.startsWith(line.label()));
        for (Mark.Text text : page.pages().getFirst().texts()) {
            assertThat(text.x()).as(text.text()).isBetween(0.0, Page.WIDTH);
            assertThat(text.y()).as(text.text()).isBetween(0.0, Page.HEIGHT);
            double right = text.x() + Typeface.width(text.text(), text.face(), text.size());
            assertThat(right).as("right end of " + text.text()).isLessThanOrEqualTo(Page.WIDTH);
        }
    }

    @Test
    void theSameCaseGivesTheSamePicture() {
        assertThat(page(Cases.resolved(18, 5, 3), Theme.LIGHT)).isEqualTo(page(Cases.resolved(18, 5, 3), Theme.LIGHT));
    }

    @Test
    void theLegendHoldsWhatIsDrawnAndNothingElse() {
        for (String sheet : List.of(
                "article | a1 | - | - | T\nactor | A | person | A\nevent | e | a1 | A > B | conflict attack | occurred | -",
                "article | a1 | - | - | T\nactor | A | igo | A\nevent | e | a1 | A > B | cooperation aid | planned | -\ntie | t | a1 | A part_of C | denied")) {
            ResolvedCase open = ResolvedCase.of(CaseSheet.read(sheet));
            ActorGraph graph = Cases.graph(open);
            List<String> words = words(page(open, Theme.LIGHT).pages().getFirst());
            for (Kind.Shape shape : Kind.Shape.values())
                assertThat(words.contains(Legend.name(shape))).isEqualTo(graph.actors().stream().anyMatch(a -> a.kind().shape() == shape));
            for (Sign sign : Sign.values())
                assertThat(words.contains(Legend.name(sign))).isEqualTo(graph.lines().stream().anyMatch(line -> line.sign() == sign));
            for (Status status : Status.values())
                assertThat(words.contains(Legend.name(status)))
                        .isEqualTo(status != Status.OCCURRED && graph.lines().stream().anyMatch(line -> line.status() == status));
        }
    }

    @Test
    void sourceNotesAreNumberedAndGoOnToTheNextPage() {
        ResolvedCase open = Cases.resolved(20, 29, 5);
        ActorGraph graph = Cases.graph(open);
        List<Picture> pages = page(open, Theme.LIGHT).pages();
        assertThat(pages).hasSize(2);
        List<String> numbers = pages.stream().flatMap(one -> words(one).stream()).filter(text -> text.matches("\\[\\d+]")).toList();
        List<String> all = java.util.stream.IntStream.rangeClosed(1, graph.sources().size()).mapToObj(n -> "[" + n + "]").toList();
        assertThat(numbers.stream().distinct().toList()).containsAll(all);
        assertThat(words(pages.getFirst())).anyMatch(text -> text.matches("and \\d+ more on the next page"));
        assertThat(words(pages.get(1))).contains("Sources, continued");
        String said = pages.stream().flatMap(one -> words(one).stream()).collect(Collectors.joining(" "));
        assertThat(said).contains("Outlet 0, “Headline number 0 about the");
    }

    @Test
    void withoutNotesThereIsOnePage() {
        ResolvedCase open = Cases.resolved(20, 29, 5);
        Words words = Words.of(open).withShown(Shown.ALL.with(Part.NOTES, false));
        assertThat(FigureKinds.GRAPH.compose(Wish.of(Scope.of(open)).saying(words)).pages()).hasSize(1);
    }

    private static Picture titled(String title, String marking) {
        ResolvedCase open = Cases.resolved(4, 1, 1);
        Words words = new Words(Optional.of(title), Optional.of(LocalDate.of(2026, 3, 5)), marking, Shown.ALL);
        return FigureKinds.GRAPH.compose(Wish.of(Scope.of(open)).saying(words)).pages().getFirst();
    }

    @Test
    void aLongTitleIsShortenedAndStaysClearOfTheMarking() {
        Picture picture = titled("Who supplies whom along the river and what the port authority says of it ".repeat(6), "TLP:AMBER");
        Mark.Text title = picture.texts().stream().filter(text -> text.text().startsWith("Who supplies")).findFirst().orElseThrow();
        assertThat(title.text()).endsWith("…");
        double right = title.x() + Typeface.width(title.text(), title.face(), title.size());
        Mark.Text plate = picture.texts().stream().filter(text -> text.text().equals("TLP:AMBER")).findFirst().orElseThrow();
        assertThat(right).isLessThan(plate.x() - 17);
        assertThat(words(titled("Short", ""))).contains("Short").anyMatch(text -> text.endsWith("As of 5 March 2026."));
    }

    @Test
    void theMarkingStandsAboveAndBelow() {
        for (String marking : List.of("TLP:RED", "TLP:CLEAR", "For the working group only"))
            assertThat(words(titled("T", marking)).stream().filter(marking::equals)).hasSize(2);
        assertThat(words(titled("T", ""))).noneMatch(text -> text.startsWith("TLP"));
    }

    @Test
    void aLongMarkingStaysOnThePageAndOffTheTitle() {
        String marking = "Restricted: for the members of the working group on the river and its annexes only, not to be passed on to anybody";
        Picture picture = titled("A title of usual length that says what is to be seen", marking);
        for (Mark.Text text : picture.texts()) assertThat(text.x()).as(text.text()).isGreaterThanOrEqualTo(0);
        Mark.Text title = picture.texts().stream().filter(text -> text.text().startsWith("A title")).findFirst().orElseThrow();
        double right = title.x() + Typeface.width(title.text(), title.face(), title.size());
        double plate = picture.texts().stream().filter(text -> text.text().startsWith("Restricted")).mapToDouble(Mark.Text::x).min().orElseThrow();
        assertThat(right).isLessThan(plate);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everythingDrawnCanBeHit(Theme theme) {
        ResolvedCase open = Cases.resolved(12, 2, 9);
        ActorGraph graph = Cases.graph(open);
        Picture picture = page(open, theme).pages().getFirst();
        Set<String> hit = picture.targets().stream().map(target -> target.ref().id()).collect(Collectors.toSet());
        graph.actors().forEach(actor -> assertThat(hit).contains(actor.id()));
        graph.lines().forEach(line -> assertThat(hit).contains(line.id()));
    }

    @Test
    void thePaneShowsTheSameActorsAndLinesWithoutOverlap() {
        ResolvedCase open = Cases.resolved(14, 3, 2);
        ActorGraph graph = Cases.graph(open);
        Places places = Arranger.arrange(open);
        Fit fit = PaneDrawing.fit(graph, places, 900, 640);
        Picture picture = PaneDrawing.of(graph, places, Theme.DARK, fit).picture();
        assertThat(picture.targets().stream().map(target -> target.ref().id()).distinct().count())
                .isEqualTo(graph.actors().size() + graph.lines().size());
        for (var actor : graph.actors()) {
            var place = places.of(actor.id()).orElseThrow();
            double x = place.x() * fit.scaleX() + fit.dx();
            double y = place.y() * fit.scaleY() + fit.dy();
            assertThat(picture.at(x, y, 0).orElseThrow()).isEqualTo(new Ref.ActorRef(actor.id()));
            assertThat(fit.toLayout(x, y)).containsExactly(new double[] {place.x(), place.y()}, org.assertj.core.data.Offset.offset(1e-6));
        }
    }

    @Test
    void noActorsAndOneActorCanBeDrawnToo() {
        ResolvedCase none = ResolvedCase.of(CaseFile.empty("Nothing"));
        assertThat(words(page(none, Theme.LIGHT).pages().getFirst())).contains("Nothing");
        PaneDrawing.fit(Cases.graph(none), Places.of(List.of()), 10, 10);
    }

    @Test
    void greyIsGrey() {
        Picture picture = page(Cases.resolved(12, 2, 4), Theme.GREY).pages().getFirst();
        for (Mark.Text text : picture.texts()) {
            int rgb = text.ink().rgb();
            assertThat(Arrays.asList(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255).stream().distinct().count()).isEqualTo(1);
        }
    }
}
