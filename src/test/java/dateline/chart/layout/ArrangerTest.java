package dateline.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.chart.figure.Cases;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.Place;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangerTest {
    private static final Places NONE = Places.of(List.of());

    private static ActorGraph graph(int actors, long seed) {
        return Cases.graph(Cases.resolved(actors, 3, seed));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 20})
    void theSameGraphHasTheSamePlaces(int actors) {
        Places places = Arranger.arrange(graph(actors, 8), NONE);
        assertThat(places).isEqualTo(Arranger.arrange(graph(actors, 8), NONE));
        assertThat(places.byActor()).hasSize(actors);
        for (Place place : places.byActor().values()) {
            assertThat(place.x()).isFinite();
            assertThat(place.y()).isFinite();
        }
    }

    @Test
    void noTwoActorsShareTheirRoom() {
        List<Place> all = new ArrayList<>(Arranger.arrange(graph(20, 1), NONE).byActor().values());
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++) {
                boolean apart = Math.abs(all.get(i).x() - all.get(j).x()) > Spacing.WIDE * .9
                        || Math.abs(all.get(i).y() - all.get(j).y()) > Spacing.HIGH * .9;
                assertThat(apart).as(all.get(i) + " and " + all.get(j)).isTrue();
            }
    }

    @Test
    void oldActorsStayToTheDigitWhenNewOnesCome() {
        Places before = Arranger.arrange(graph(12, 4), NONE);
        Places after = Arranger.arrange(graph(20, 4), before);
        assertThat(after.byActor()).containsAllEntriesOf(before.byActor()).hasSize(20);
    }

    @Test
    void anImportGainsPlacesOnlyForItsOwnActors() {
        CaseFile small = Cases.of(12, 3, 4);
        ResolvedCase empty = ResolvedCase.of(CaseFile.empty("Sheet"));
        List<Place> first = Arranger.gained(empty, ResolvedCase.of(small));
        CaseFile placed = small.with(draft -> draft.places = draft.places.withAll(first));
        CaseFile large = Cases.of(20, 3, 4).with(draft -> draft.places = placed.places());
        List<Place> second = Arranger.gained(ResolvedCase.of(placed), ResolvedCase.of(large));
        assertThat(first).hasSize(12);
        assertThat(second).hasSize(8).noneMatch(place -> placed.places().has(place.actorId()));
        CaseFile all = large.with(draft -> draft.places = draft.places.withAll(second));
        assertThat(Arranger.arrange(ResolvedCase.of(all)).byActor().values()).containsExactlyInAnyOrderElementsOf(all.places());
    }

    @Test
    void pinnedActorsStayWhereTheAnalystPutThem() {
        Place pin = new Place("n3", 1234.5, -77.25, true);
        Place loose = new Place("n4", 500, 500, false);
        Places again = Arranger.again(graph(15, 6), Places.of(List.of(pin, loose)));
        assertThat(again.of("n3")).contains(pin);
        assertThat(again.of("n4").orElseThrow()).isNotEqualTo(loose);
    }

    @Test
    void theLongSideLiesFlat() {
        Places places = Arranger.arrange(graph(20, 2), NONE);
        assertThat(spread(places, Place::x)).isGreaterThan(spread(places, Place::y));
    }

    private static double spread(Places places, java.util.function.ToDoubleFunction<Place> side) {
        var all = places.byActor().values().stream().mapToDouble(side).summaryStatistics();
        return all.getMax() - all.getMin();
    }

    @Test
    void fewWhoComeToManyStandBesideThoseTheyHaveToDoWithAndMoveNobody() {
        ActorGraph before = wheel(400, 0);
        Places old = Arranger.arrange(before, NONE);
        Places now = Arranger.arrange(wheel(400, 5), old);
        assertThat(now.byActor()).containsAllEntriesOf(old.byActor()).hasSize(405);
        for (int i = 0; i < 5; i++) {
            Place guest = now.of("guest" + i).orElseThrow();
            Place host = now.of("n" + i * 7).orElseThrow();
            assertThat(Math.hypot(guest.x() - host.x(), guest.y() - host.y())).as("guest" + i).isLessThan(3 * Spacing.TIE);
            assertThat(now.byActor().values()).as("guest" + i).allMatch(other -> other == guest
                    || Math.max(Math.abs(other.x() - guest.x()), Math.abs(other.y() - guest.y())) >= Spacing.BARE - .1);
        }
        assertThat(Arranger.arrange(wheel(400, 5), old)).isEqualTo(now);
    }

    /// Many actors joined to their next and the one five further on, and guests who have to do with one of them.
    private static ActorGraph wheel(int actors, int guests) {
        StringBuilder sheet = new StringBuilder("article | a | Outlet | 2026-01-01 | Headline\n");
        for (int i = 0; i < actors; i++) sheet.append("actor | n").append(i).append(" | country | Country ").append(i).append('\n');
        for (int i = 0; i < guests; i++) sheet.append("actor | guest").append(i).append(" | country | Guest ").append(i).append('\n');
        for (int i = 0; i < actors; i++)
            for (int far : new int[] {1, 5}) met(sheet, "n" + i, "n" + (i + far) % actors);
        for (int i = 0; i < guests; i++) met(sheet, "guest" + i, "n" + i * 7);
        return Cases.graph(ResolvedCase.of(CaseSheet.read(sheet.toString())));
    }

    private static void met(StringBuilder sheet, String one, String two) {
        sheet.append("event | ").append(one).append('-').append(two).append(" | a | ").append(one).append(" > ").append(two)
                .append(" | cooperation talks | occurred | 2026-01-10\n");
    }
}
