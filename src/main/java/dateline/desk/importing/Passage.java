package dateline.desk.importing;

import dateline.desk.part.Parts;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph with its dateline tinted and the words that wait for a date marked.
final class Passage extends Region {
    private static final double INDENT = 16;
    private static final double TAG_GAP = 12;

    private static final double LEADING = 2.5;
    private static final int MOST_WORDS = 3000;

    private final Pane flow;
    private final Group behind = new Group();
    private final List<Mark> marks;
    private final double indent;
    private Optional<Label> tag = Optional.empty();
    private double laidOut = -1;

    /// A range of the paragraph and how it looks.
    private record Mark(Span span, String style, boolean underlined) {}

    private Passage(String words, String style, boolean bullet, List<Mark> marks) {
        this.marks = marks;
        this.indent = bullet ? INDENT : 0;
        flow = Parts.isRightToLeft(words) ? wordByWord(words, style) : lines(words, style);
        behind.setManaged(false);
        getChildren().addAll(behind, flow);
        if (!bullet) return;
        Text point = new Text("•");
        point.getStyleClass().add(style);
        point.setTextOrigin(javafx.geometry.VPos.TOP);
        point.setManaged(false);
        getChildren().add(point);
    }

    private static Pane lines(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        TextFlow flow = new TextFlow(text);
        flow.setLineSpacing(LEADING);
        return flow;
    }

    /// Each word in a node of its own, so that no line is broken within a text that runs from right to left.
    private static Pane wordByWord(String words, String style) {
        FlowPane flow = new FlowPane(4, LEADING);
        boolean right = new java.text.Bidi(words, java.text.Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
        flow.setNodeOrientation(right ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        java.util.Arrays.stream(words.strip().split("\\s+")).limit(MOST_WORDS).forEach(word -> {
            Text text = new Text(word);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        });
        return flow;
    }

    /// A line that is left out, with the reason at its right.
    static Passage struck(String words, Label why) {
        Passage passage = new Passage(words, "dl-struck", false, List.of());
        passage.tag = Optional.of(why);
        passage.getChildren().add(why);
        return passage;
    }

    /// What is left for the words beside bullet and tag.
    private double room(double width) {
        double beside = tag.map(label -> label.prefWidth(-1) + TAG_GAP).orElse(0.0);
        return Math.max(1, width - indent - beside);
    }

    static Passage kept(SheetRow.Kept row) {
        int lead = row.lead().length();
        List<Mark> marks = new ArrayList<>();
        int tinted = row.lead().stripTrailing().length();
        if (tinted > 0) marks.add(new Mark(new Span(0, tinted), "dl-lead-wash", false));
        for (Span time : row.times())
            marks.add(new Mark(new Span(time.start() + lead, time.end() + lead), row.dated() ? "dl-dated-wash" : "dl-wait-wash", true));
        String style = switch (row.kind()) {
            case TITLE -> "dl-headline";
            case SUMMARY, CAPTION -> "dl-body-summary";
            case SUBHEAD -> "dl-body-subhead";
            case BODY -> "dl-body";
        };
        return new Passage(row.lead() + row.text(), style, row.bullet(), marks);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(flow.prefHeight(width < 0 ? width : room(width)));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(indent, 0, room(getWidth()), getHeight());
        tag.ifPresent(label -> {
            double width = label.prefWidth(-1);
            label.resizeRelocate(getWidth() - width, 1, width, label.prefHeight(width));
        });
        behind.relocate(indent, 0);
        flow.layout();
        if (laidOut == getWidth()) return;
        laidOut = getWidth();
        behind.getChildren().clear();
        marks.forEach(this::draw);
        // made while the window is laid out, which is after its styles were applied
        if (!marks.isEmpty()) behind.applyCss();
    }

    private void draw(Mark mark) {
        if (!(flow instanceof TextFlow text)) return;
        for (Bounds line : boxes(text.getRangeShape(mark.span().start(), mark.span().end(), false))) {
            Rectangle wash = new Rectangle(line.getMinX() - 2, line.getMinY(), line.getWidth() + 4, line.getHeight());
            wash.setArcWidth(6);
            wash.setArcHeight(6);
            wash.setFill(null);
            wash.getStyleClass().add(mark.style());
            behind.getChildren().add(wash);
            if (!mark.underlined()) continue;
            Line under = new Line(line.getMinX(), line.getMaxY() - .5, line.getMaxX(), line.getMaxY() - .5);
            under.getStyleClass().addAll("dl-time-line", mark.style() + "-line");
            behind.getChildren().add(under);
        }
    }

    /// The boxes of a range, one a line of text.
    private static List<Bounds> boxes(PathElement[] shape) {
        List<Bounds> boxes = new ArrayList<>();
        double[] box = null;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                add(boxes, box);
                box = new double[] {move.getX(), move.getY(), move.getX(), move.getY()};
            } else if (element instanceof LineTo line && box != null) {
                box[0] = Math.min(box[0], line.getX());
                box[1] = Math.min(box[1], line.getY());
                box[2] = Math.max(box[2], line.getX());
                box[3] = Math.max(box[3], line.getY());
            }
        }
        add(boxes, box);
        return boxes;
    }

    private static void add(List<Bounds> boxes, double @org.jspecify.annotations.Nullable [] box) {
        if (box != null && box[2] - box[0] > .5) boxes.add(new BoundingBox(box[0], box[1], box[2] - box[0], box[3] - box[1]));
    }
}
