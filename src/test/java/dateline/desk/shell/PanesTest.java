package dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.desk.AtWork;
import dateline.desk.Toolkit;
import dateline.desk.part.Camera;
import dateline.desk.part.Look;
import dateline.desk.part.Measure;
import dateline.desk.part.PaneFrame;
import dateline.desk.part.View;
import dateline.model.Filter;
import dateline.model.casefile.CaseFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Panes of no content, laid out by their measures alone.
@SuppressWarnings("NullAway.Init")
class PanesTest extends AtWork {
    private final List<View> views = new ArrayList<>();
    private Panes panes;

    private static final class Plain implements View {
        private final PaneFrame frame;
        private final Measure measure;
        private Camera camera = Camera.FIT;
        private double covered;

        Plain(String name, Measure measure) {
            this.frame = new PaneFrame(name, new Region());
            this.measure = measure;
        }

        @Override
        public PaneFrame frame() {
            return frame;
        }

        @Override
        public Measure measure() {
            return measure;
        }

        @Override
        public void covered(double pixels) {
            covered = pixels;
        }

        @Override
        public Optional<Camera> camera() {
            return name().equals("Map") ? Optional.of(camera) : Optional.empty();
        }

        @Override
        public void look(Camera next) {
            camera = next;
        }
    }

    @BeforeEach
    void open() throws Exception {
        open(CaseFile.empty("test"));
        Toolkit.act(() -> views.addAll(List.of(
                new Plain("List", Measure.beside(240, 220, 200)), new Plain("Map", Measure.between(360)),
                new Plain("Years", Measure.below(200, 170, 120)), new Plain("Facts", Measure.folding(300, 280)))));
        make(1440, 900);
    }

    private void make(double width, double height) throws Exception {
        Toolkit.act(() -> panes = new Panes(views, new Rail(work, new Look())));
        size(width, height);
    }

    private void size(double width, double height) throws Exception {
        Toolkit.act(() -> panes.resize(width, height));
        laidOut();
    }

    private void laidOut() throws Exception {
        Toolkit.act(panes::layout);
    }

    private View view(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
    }

    private static boolean within(Node node, Node top) {
        for (Node one = node; one != null; one = one.getParent()) if (one == top) return true;
        return false;
    }

    /// "List 240, Map 898": those beside each other from the left, with their widths, and "/" before those below with their heights.
    private String shown() throws Exception {
        return Toolkit.ask(() -> {
            List<PaneFrame> all = views.stream().map(View::frame).filter(frame -> within(frame, panes)).toList();
            List<String> words = new ArrayList<>();
            all.stream().sorted(Comparator.comparing((PaneFrame frame) -> frame.localToScene(0, 0).getY() > 100).thenComparing(frame -> frame.localToScene(0, 0).getX()))
                    .forEach(frame -> {
                        boolean below = frame.localToScene(0, 0).getY() > 100;
                        words.add((below ? "/ " : "") + frame.name() + " " + Math.round(below ? frame.getHeight() : frame.getWidth()));
                    });
            return String.join(", ", words);
        });
    }

    @Test
    void theyStandInTheOrderOfTheListAndOneTakesWhatTheOthersLeave() throws Exception {
        assertThat(shown()).isEqualTo("List 240, Map 898, Facts 300, / Years 200");
    }

    @Test
    void anotherOrderOfTheListIsAnotherOrderOfThePanes() throws Exception {
        views.sort(Comparator.comparing(View::name));
        make(1440, 900);
        assertThat(shown()).isEqualTo("Facts 300, List 240, Map 898, / Years 200");
    }

    @Test
    void inALowWindowThoseBelowAreLowerAndInANarrowOneOneIsFolded() throws Exception {
        size(1440, 760);
        assertThat(shown()).isEqualTo("List 240, Map 898, Facts 300, / Years 170");
        size(1366, 900);
        assertThat(shown()).startsWith("List 220, Map ").endsWith("/ Years 200").doesNotContain("Facts");
        size(1440, 900);
        assertThat(shown()).isEqualTo("List 240, Map 898, Facts 300, / Years 200");
    }

    @Test
    void aDrawerCoversThePaneBetweenWhileItIsOpen() throws Exception {
        size(1366, 900);
        Toolkit.act(() -> panes.toggle(view("Facts")));
        laidOut();
        assertThat(shown()).contains("Facts");
        assertThat(((Plain) view("Map")).covered).isEqualTo(300);
        Toolkit.act(() -> panes.toggle(view("Facts")));
        assertThat(((Plain) view("Map")).covered).isZero();
        assertThat(panes.shows(view("Facts"))).as("folded, not hidden").isTrue();
    }

    @Test
    void whatIsHiddenGivesItsRoomAndIsRevealedWhenItHasToBeAnswered() throws Exception {
        Toolkit.act(() -> {
            panes.toggle(view("Facts"));
            panes.toggle(view("Years"));
        });
        laidOut();
        assertThat(shown()).isEqualTo("List 240, Map 1199");
        Toolkit.act(() -> view("Facts").frame().reveal());
        laidOut();
        assertThat(shown()).isEqualTo("List 240, Map 898, Facts 300");
        Toolkit.act(() -> panes.toggle(view("Map")));
        laidOut();
        assertThat(shown()).as("the last one grows").isEqualTo("List 240, Facts 1199");
    }

    @Test
    void oneFillsTheDeskAndGoesBackToItsPlace() throws Exception {
        Toolkit.act(() -> panes.maximise(view("Years")));
        assertThat(panes.getChildren()).containsExactly(view("Years").frame());
        assertThat(panes.arrangement().maximised()).contains("Years");
        Toolkit.act(() -> panes.maximise(view("Years")));
        laidOut();
        assertThat(shown()).isEqualTo("List 240, Map 898, Facts 300, / Years 200");
    }

    @Test
    void theArrangementIsGivenBackAndPanesThatAreNoMoreAreForgotten() throws Exception {
        Arrangement left = new Arrangement(
                Set.of("Years", "Hypotheses"), Map.of("List", 333.0), true, Optional.of("Hypotheses"), Map.of("Map", new Camera(2, 5, 6)), Optional.empty(), Filter.ALL);
        Toolkit.act(() -> panes.arrange(left));
        laidOut();
        assertThat(shown()).isEqualTo("List 333, Map 805, Facts 300");
        assertThat(panes.arrangement()).isEqualTo(new Arrangement(
                Set.of("Years"), Map.of("List", 333.0), true, Optional.empty(), Map.of("Map", new Camera(2, 5, 6)), Optional.empty(), Filter.ALL));
        size(1366, 900);
        assertThat(shown()).as("pinned, so not folded").contains("Facts 300");
    }
}
