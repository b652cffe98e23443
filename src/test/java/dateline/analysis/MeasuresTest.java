package dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.analysis.Projection.Pair;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static double of(Measures measures, List<Double> values, String id) {
        return values.get(measures.ids().indexOf(id));
    }

    /// Values as listed for this graph by UCINET, NetworkX and igraph alike.
    @Test
    void theKarateClubIsMeasuredAsPublished() {
        Measures club = Measures.of(KnownGraphs.karateClub());
        assertThat(club.ids()).hasSize(34);
        assertThat(club.parts()).isEqualTo(1);
        assertThat(club.degree().get(club.ids().indexOf("1"))).isEqualTo(16);
        assertThat(club.degree().get(club.ids().indexOf("34"))).isEqualTo(17);
        assertThat(of(club, club.betweenness(), "1")).isCloseTo(231.0714, within(1e-3));
        assertThat(of(club, club.betweenness(), "34")).isCloseTo(160.5516, within(1e-3));
        assertThat(of(club, club.betweenness(), "33")).isCloseTo(76.6905, within(1e-3));
        assertThat(of(club, club.betweenness(), "12")).isZero();
        assertThat(of(club, club.closeness(), "1")).isCloseTo(.5690, within(1e-4));
        assertThat(of(club, club.closeness(), "34")).isCloseTo(.55, within(1e-4));
    }

    @Test
    void valjeanIsTheCentreOfLesMiserables() {
        Measures novel = Measures.of(KnownGraphs.lesMiserables());
        assertThat(novel.ids()).hasSize(77);
        assertThat(novel.degree().get(novel.ids().indexOf("Valjean"))).isEqualTo(36);
        assertThat(of(novel, novel.betweenness(), "Valjean") / (76 * 75 / 2.0)).isCloseTo(.5700, within(1e-4));
        assertThat(of(novel, novel.betweenness(), "Myriel") / (76 * 75 / 2.0)).isCloseTo(.1768, within(1e-4));
        assertThat(of(novel, novel.closeness(), "Valjean")).isCloseTo(.6441, within(1e-4));
    }

    @Test
    void parallelLinesMakeNobodyMoreCentral() {
        List<String> ids = List.of("a", "b", "c", "d");
        List<Pair> square = List.of(new Pair("a", "b", 1), new Pair("b", "d", 1), new Pair("a", "c", 1), new Pair("c", "d", 1));
        List<Pair> doubled = new java.util.ArrayList<>(square);
        doubled.add(new Pair("b", "a", 1));
        doubled.add(new Pair("a", "b", 3));
        assertThat(Measures.of(Projection.of(ids, doubled)).betweenness()).isEqualTo(Measures.of(Projection.of(ids, square)).betweenness())
                .containsExactly(.5, .5, .5, .5);
    }

    @Test
    void nobodyAndTwoPartsCanBeMeasuredToo() {
        assertThat(Measures.of(Projection.of(List.of(), List.of())).parts()).isZero();
        Measures two = Measures.of(Projection.of(List.of("a", "b", "c", "d", "e"), List.of(new Pair("a", "b", 1), new Pair("c", "d", 2))));
        assertThat(two.parts()).isEqualTo(3);
        assertThat(two.closeness()).containsExactly(.25, .25, .25, .25, 0.0);
    }

    /// The largest modularity there is (Brandes and others 2008), which Louvain's tries reach here.
    @Test
    void communitiesAreAsGoodAsPublishedOnes() {
        Communities club = Communities.of(KnownGraphs.karateClub());
        assertThat(club.modularity()).isBetween(.4188, .4199);
        assertThat(club.count()).isEqualTo(4);
        Communities novel = Communities.of(KnownGraphs.lesMiserables().unweighted());
        assertThat(novel.modularity()).isBetween(.5555, .5601);
        assertThat(Communities.of(KnownGraphs.lesMiserables()).modularity()).isGreaterThan(.56);
    }

    /// The two sides into which the club split; the modularity of that split is the one that Newman and Girvan 2004 report.
    @Test
    void modularityIsMeasuredAsPublished() {
        Projection club = KnownGraphs.karateClub();
        List<String> instructor = List.of("1", "2", "3", "4", "5", "6", "7", "8", "11", "12", "13", "14", "17", "18", "20", "22");
        int[] split = club.ids().stream().mapToInt(id -> instructor.contains(id) ? 0 : 1).toArray();
        assertThat(Communities.modularity(club, split)).isCloseTo(.3715, within(1e-3));
    }

    @Test
    void theSameGraphHasTheSameCommunities() {
        Communities one = Communities.of(KnownGraphs.lesMiserables());
        Communities two = Communities.of(KnownGraphs.lesMiserables());
        assertThat(Arrays.equals(one.of(), two.of())).isTrue();
        assertThat(one.members().stream().mapToInt(List::size).sum()).isEqualTo(77);
    }
}
