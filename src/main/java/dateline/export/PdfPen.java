package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Pen;
import dateline.chart.Typeface;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Writes marks into the content of a page: a PDF counts from below.
final class PdfPen implements Pen {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int ROUND = 1;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Frame frame;
    private final Map<Double, PDExtendedGraphicsState> strengths = new HashMap<>();
    private double strength = 1;

    /// Where the picture lies on its page.
    ///
    /// @param scale points a picture unit
    /// @param left and `top` of the picture, in points
    record Frame(double scale, double left, double top) {
        float x(double x) {
            return (float) (left + x * scale);
        }

        float y(double y) {
            return (float) (top - y * scale);
        }

        float size(double size) {
            return (float) (size * scale);
        }
    }

    PdfPen(PDPageContentStream content, PdfFonts fonts, Frame frame) throws IOException {
        this.content = content;
        this.fonts = fonts;
        this.frame = frame;
        content.setLineJoinStyle(ROUND);
    }

    @Override
    public void fill(Mark.Fill fill) {
        fill(AwtPen.path(fill.outline()).getPathIterator(null), fill.ink());
    }

    private void fill(PathIterator path, Ink ink) {
        try {
            if (!path(path)) return;
            colour(ink, false);
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stroke(Mark.Stroke stroke) {
        try {
            colour(stroke.ink(), true);
            content.setLineWidth(frame.size(stroke.width()));
            content.setLineCapStyle(stroke.round() ? ROUND : 0);
            float[] dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) dash[i] = frame.size(stroke.dash().get(i));
            content.setLineDashPattern(dash, 0);
            if (path(AwtPen.path(stroke.outline()).getPathIterator(null))) content.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A text with letters that its face lacks is drawn, as it is on the screen.
    @Override
    public void text(Mark.Text text) {
        try {
            if (!fonts.has(text.face(), text.text())) {
                fill(Typeface.font(text.face(), text.size()).createGlyphVector(UNHINTED, text.text()).getOutline((float) text.x(), (float) text.y()).getPathIterator(null), text.ink());
                return;
            }
            colour(text.ink(), false);
            content.beginText();
            content.setFont(fonts.of(text.face()), frame.size(text.size()));
            content.newLineAtOffset(frame.x(text.x()), frame.y(text.y()));
            content.showText(text.text());
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Nothing is emphasised on paper.
    @Override
    public void open(Mark.Group group, double strength) {}

    @Override
    public void close() {}

    /// Whether there is anything to draw.
    private boolean path(PathIterator path) throws IOException {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        boolean any = false;
        for (; !path.isDone(); path.next()) {
            int step = path.currentSegment(at);
            switch (step) {
                case PathIterator.SEG_MOVETO -> content.moveTo(frame.x(at[0]), frame.y(at[1]));
                case PathIterator.SEG_LINETO -> content.lineTo(frame.x(at[0]), frame.y(at[1]));
                case PathIterator.SEG_QUADTO -> curve(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3, at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> content.closePath();
            }
            any |= step != PathIterator.SEG_MOVETO;
            int end = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[end];
            y = at[end + 1];
        }
        return any;
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo(frame.x(x1), frame.y(y1), frame.x(x2), frame.y(y2), frame.x(x), frame.y(y));
    }

    private void colour(Ink ink, boolean line) throws IOException {
        float red = (ink.rgb() >> 16 & 255) / 255f;
        float green = (ink.rgb() >> 8 & 255) / 255f;
        float blue = (ink.rgb() & 255) / 255f;
        if (line) content.setStrokingColor(red, green, blue);
        else content.setNonStrokingColor(red, green, blue);
        if (ink.alpha() == strength) return;
        strength = ink.alpha();
        PDExtendedGraphicsState state = strengths.computeIfAbsent(strength, alpha -> {
            PDExtendedGraphicsState one = new PDExtendedGraphicsState();
            one.setNonStrokingAlphaConstant(alpha.floatValue());
            one.setStrokingAlphaConstant(alpha.floatValue());
            return one;
        });
        content.setGraphicsStateParameters(state);
    }
}
