package dateline.desk.reader;

import dateline.chart.Ink;
import dateline.chart.Theme;
import dateline.desk.paint.CanvasPen;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Parts;
import dateline.desk.reader.ReaderModel.Bar;
import dateline.desk.reader.ReaderModel.Paragraph;
import dateline.desk.reader.ReaderModel.Tint;
import dateline.desk.work.Selection;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.Timex;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One paragraph: its text, washes and tints behind it, bars and marks in the margin left of it.
final class TextPane extends Region {
    private static final double MARGIN = -22;
    private static final double STEP = 6;
    private static final int RIGHT_TO_LEFT_LINE = 32;

    private final Paragraph paragraph;
    private final TextFlow flow;
    private final Group behind = new Group();
    private final Group margin = new Group();
    private final int lead;
    private ReaderModel model;
    private Selection selection;
    private Theme theme;
    private Span marked = new Span(0, 0);
    private double laidOut = -1;

    TextPane(Paragraph paragraph, ReaderModel model, Selection selection, Theme theme) {
        this.paragraph = paragraph;
        this.model = model;
        this.selection = selection;
        this.theme = theme;
        boolean bullet = paragraph.kind() == Part.Kind.SUMMARY && !paragraph.text().startsWith("•");
        lead = bullet ? 2 : 0;
        Text text = new Text((bullet ? "• " : "") + breakable(paragraph.text()));
        text.getStyleClass().add(switch (paragraph.kind()) {
            case SUMMARY, CAPTION -> "dl-body-summary";
            case SUBHEAD -> "dl-body-subhead";
            default -> "dl-body";
        });
        flow = new TextFlow(text);
        flow.setLineSpacing(2.5);
        behind.setManaged(false);
        margin.setManaged(false);
        margin.setMouseTransparent(true);
        behind.setMouseTransparent(true);
        getChildren().addAll(behind, flow, margin);
        setAccessibleText(paragraph.text());
    }

    /// JavaFX 26 fails where it breaks a line of words that run from right to left, so their lines are broken before,
    /// short enough for the narrowest reader. A break stands where a space stood: every place in the text stays.
    static String breakable(String words) {
        if (!Parts.isRightToLeft(words)) return words;
        StringBuilder out = new StringBuilder(words);
        int line = 0;
        int space = -1;
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) == ' ') space = i;
            if (i - line < RIGHT_TO_LEFT_LINE || space <= line) continue;
            out.setCharAt(space, '\n');
            line = space;
        }
        return out.toString();
    }

    Span span() {
        return paragraph.span();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        if (laidOut == getWidth()) return;
        laidOut = getWidth();
        decorate();
    }

    void update(ReaderModel next, Selection now, Theme in) {
        model = next;
        selection = now;
        theme = in;
        if (laidOut > 0) decorate();
    }

    /// Marks what the analyst is selecting with the pointer.
    void mark(Span textSpan) {
        marked = textSpan;
        if (laidOut > 0) decorate();
    }

    /// The place in the article's text under a point of this paragraph.
    int indexAt(double x, double y) {
        int at = flow.hitTest(new Point2D(x, y)).getInsertionIndex() - lead;
        return paragraph.span().start() + Math.clamp(at, 0, paragraph.text().length());
    }

    /// How far below the top of the paragraph a span begins.
    double topOf(Span span) {
        return bounds(span).getMinY();
    }

    private void decorate() {
        behind.getChildren().clear();
        margin.getChildren().clear();
        Set<String> picked = selection.events();
        for (Bar bar : model.bars()) if (touches(bar.span()) && bar.ids().stream().anyMatch(picked::contains)) mark(bar);
        for (Tint tint : model.tints()) if (touches(tint.span())) tint(tint);
        for (Timex time : model.times()) if (touches(time.span())) underline(time.span());
        if (marked.length() > 0 && touches(marked)) wash(marked, theme.accentMuted());
        bars(picked);
    }

    /// The sentence of a picked event.
    private void mark(Bar bar) {
        boolean focus = selection.focus().filter(bar.ids()::contains).isPresent();
        wash(bar.span(), focus ? theme.accentMuted().at(theme == Theme.DARK ? .75 : .5) : theme.accentMuted().at(.25));
        if (focus) behind.getChildren().getLast().getStyleClass().add("dl-marked-sentence");
    }

    /// A mention, in the colour of the actor's kind.
    private void tint(Tint tint) {
        double strength = (theme == Theme.DARK ? .24 : .15) + (selection.actors().contains(tint.actorId()) ? .22 : 0);
        wash(tint.span(), theme.kind(tint.shape()).at(strength));
    }

    private boolean touches(Span span) {
        return span.start() < paragraph.span().end() && span.end() > paragraph.span().start();
    }

    private int[] inside(Span span) {
        int start = Math.max(0, span.start() - paragraph.span().start()) + lead;
        int end = Math.min(paragraph.text().length(), span.end() - paragraph.span().start()) + lead;
        return new int[] {start, Math.max(start, end)};
    }

    private Path path(Span span) {
        int[] at = inside(span);
        return new Path(flow.rangeShape(at[0], at[1]));
    }

    private Bounds bounds(Span span) {
        return path(span).getLayoutBounds();
    }

    private void wash(Span span, dateline.chart.Ink ink) {
        Path path = path(span);
        path.setFill(CanvasPen.colour(ink));
        path.setStroke(null);
        behind.getChildren().add(path);
    }

    private void underline(Span span) {
        int[] at = inside(span);
        Path path = new Path(flow.underlineShape(at[0], at[1]));
        Bounds b = path.getLayoutBounds();
        // one line only where the words stand on one line; a broken one keeps the engine's own shape
        if (b.getHeight() < 6) {
            Line line = new Line(b.getMinX(), b.getMaxY() + 1, b.getMaxX(), b.getMaxY() + 1);
            line.setStroke(CanvasPen.colour(theme.muted()));
            line.getStrokeDashArray().setAll(.01, 3.0);
            line.setStrokeLineCap(StrokeLineCap.ROUND);
            line.setStrokeWidth(1.4);
            behind.getChildren().add(line);
        } else {
            path.setFill(CanvasPen.colour(theme.muted().at(.5)));
            path.setStroke(null);
            behind.getChildren().add(path);
        }
    }

    private void bars(Set<String> picked) {
        List<Bar> mine = model.bars().stream().filter(bar -> touches(bar.span())).toList();
        for (int i = 0; i < mine.size(); i++) {
            Bar bar = mine.get(i);
            int lane = 0;
            for (int j = 0; j < i; j++) if (overlap(mine.get(j).span(), bar.span())) lane++;
            if (lane > 2) continue;
            bar(bar, MARGIN + 8 - lane * STEP, bar.ids().stream().anyMatch(picked::contains));
        }
    }

    private static boolean overlap(Span one, Span two) {
        return one.start() < two.end() && two.start() < one.end();
    }

    private void bar(Bar bar, double x, boolean picked) {
        Bounds lines = bounds(bar.span());
        if (!bar.drawn()) {
            outline(bar, lines, x, picked);
            return;
        }
        boolean firm = bar.status().established();
        double top = lines.getMinY() + 2 + (firm ? 0 : 15);
        Ink ink = firm || picked ? theme.sign(bar.sign()) : theme.signLight(bar.sign());
        margin.getChildren().add(Shapes.bar(bar.sign(), ink, x, top, Math.max(top + 2, lines.getMaxY() - 2)));
        if (firm) return;
        Canvas mark = Shapes.status(bar.status(), bar.sign(), 13, theme);
        mark.relocate(x - 6.5, lines.getMinY() + 2);
        margin.getChildren().add(mark);
    }

    /// Of what is only suggested: hollow, without a dash or a mark, weaker than any bar of what is drawn.
    private void outline(Bar bar, Bounds lines, double x, boolean picked) {
        Rectangle hollow = new Rectangle(x - 1.5, lines.getMinY() + 2.5, 3, Math.max(2, lines.getHeight() - 5));
        hollow.setFill(null);
        hollow.setStroke(CanvasPen.colour(picked ? theme.sign(bar.sign()) : theme.signLight(bar.sign())));
        hollow.setStrokeWidth(.8);
        hollow.getStyleClass().add("dl-suggested-bar");
        margin.getChildren().add(hollow);
    }
}
