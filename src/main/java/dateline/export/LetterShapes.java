package dateline.export;

import dateline.chart.Mark;
import dateline.chart.Typeface;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.Locale;

/// The letters of a text as one path, for programs that have not its font.
final class LetterShapes {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final String[] STEPS = {"M", "L", "Q", "C", "Z"};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private LetterShapes() {}

    /// As the `d` of a path in SVG.
    static String svg(Mark.Text text) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        PathIterator steps = Typeface.font(text.face(), text.size()).createGlyphVector(UNHINTED, text.text()).getOutline((float) text.x(), (float) text.y()).getPathIterator(null);
        for (; !steps.isDone(); steps.next()) {
            int step = steps.currentSegment(at);
            path.append(STEPS[step]);
            for (int i = 0; i < NUMBERS[step]; i++) path.append(i == 0 ? "" : " ").append(number(at[i]));
        }
        return path.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
