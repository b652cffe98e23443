package dateline.export;

import dateline.chart.Picture;
import dateline.chart.figure.ColumnFigure;

/// How many pixels the figure of a brief has.
final class FigureSize {
    /// Sharp in print.
    private static final int DPI = 300;

    private FigureSize() {}

    static Size of(Picture figure) {
        int width = (int) Math.round(ColumnFigure.millimetres(figure) / 25.4 * DPI);
        return new Size(width, (int) Math.round(width * figure.height() / figure.width()), DPI);
    }
}
