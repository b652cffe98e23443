package dateline.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.analysis.ActorGraph;
import dateline.chart.AwtPen;
import dateline.chart.Emphasis;
import dateline.chart.Theme;
import dateline.chart.figure.Cases;
import dateline.chart.graph.PaneDrawing;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.casefile.ResolvedCase;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    private static PaneDrawing pane() {
        ResolvedCase open = Cases.resolved(20, 4, 3);
        ActorGraph graph = Cases.graph(open);
        Places places = Arranger.arrange(open);
        return PaneDrawing.of(graph, places, Theme.LIGHT, PaneDrawing.fit(graph, places, WIDTH, HEIGHT));
    }

    private static Pixels sketched(View view, Detail detail) {
        Pixels pixels = new Pixels(WIDTH, HEIGHT);
        Sketch sketch = Sketch.of(pane().picture());
        while (!sketch.draw(pixels, view, Emphasis.NONE, detail, Set.of(), List.of())) continue;
        return pixels;
    }

    private static BufferedImage exact(View view) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.translate(view.dx(), view.dy());
        g.scale(view.zoom(), view.zoom());
        pane().picture().draw(new AwtPen(g), Emphasis.NONE);
        g.dispose();
        return image;
    }

    /// Root of the mean squared difference of all channels, 0 to 1.
    private static double apart(Pixels sketch, BufferedImage exact) {
        double sum = 0;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++)
                for (int shift = 0; shift <= 16; shift += 8) {
                    double d = ((sketch.at(x, y) >> shift & 255) - (exact.getRGB(x, y) >> shift & 255)) / 255.0;
                    sum += d * d;
                }
        return Math.sqrt(sum / (3.0 * WIDTH * HEIGHT));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, 37, -12", "2, -400, -300", "0.7, 80, 40"})
    void aSketchLooksLikeTheDrawingThatGoesIntoFiles(double zoom, double dx, double dy) {
        View view = new View(zoom, dx, dy, 1);
        assertThat(apart(sketched(view, Detail.MOTION), exact(view))).isLessThan(.06);
    }

    /// The letters shrink from 12 to 4 pixels: too small to be read, so they are left out, everything else stays.
    @Test
    void farAwayOnlyWordsThatNobodyCanReadAreLeftOut() {
        View view = new View(.35, 200, 150, 1);
        double without = apart(sketched(view, Detail.MOTION), exact(view));
        double with = apart(sketched(view, Detail.ALL), exact(view));
        assertThat(without).isLessThan(.09).isGreaterThan(with);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "-30, 0", "0, 17", "0, -17", "25, 40", "-25, -40", "25, -40", "-3, 4", "0, 0", "2000, 5"})
    void aSheetThatIsPushedAlongIsTheSameAsOneDrawnAnew(int dx, int dy) {
        Sketch sketch = Sketch.of(pane().picture());
        Pixels pushed = new Pixels(WIDTH, HEIGHT);
        View before = new View(1, 10, 20, 1);
        View after = new View(1, 10 + dx, 20 + dy, 1);
        while (!sketch.draw(pushed, before, Emphasis.NONE, Detail.ALL, Set.of(), List.of())) continue;
        sketch.scroll(pushed, before, after, Emphasis.NONE, Detail.ALL, List.of(), List.of());
        Pixels anew = sketched(after, Detail.ALL);
        int other = 0;
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) if (pushed.at(x, y) != anew.at(x, y)) other++;
        assertThat(other).as("pixels that differ").isZero();
    }

    @Test
    void aDraggedActorTakesItsLinesAndWordsAlong() {
        PaneDrawing pane = pane();
        String id = "n3";
        assertThat(pane.touched(id)).contains(id).hasSizeGreaterThan(1);
        assertThat(pane.moved(id, 100, 100)).hasSize(2 * pane.touched(id).size());
    }
}
