package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Mark;
import dateline.chart.Outline;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;

/// Turns marks into shapes of a slide, group by group.
final class SlideShapes {
    private final Scale scale;
    private final SlideText text;

    SlideShapes(Scale scale) {
        this.scale = scale;
        this.text = new SlideText(scale);
    }

    Scale scale() {
        return scale;
    }

    SlideText text() {
        return text;
    }

    /// An empty group with a name; [#close] fits it round what was put into it.
    XSLFGroupShape container(XSLFShapeContainer in, String name) {
        XSLFGroupShape group = in.createGroup();
        SlideLook.name(group, name);
        return group;
    }

    void close(XSLFGroupShape group) {
        Rectangle2D all = null;
        for (XSLFShape shape : group) all = all == null ? shape.getAnchor() : all.createUnion(shape.getAnchor());
        if (all == null) return;
        group.setAnchor(all);
        group.setInteriorAnchor(all);
    }

    void group(XSLFShapeContainer in, Mark.Group group) {
        XSLFGroupShape container = container(in, group.title());
        all(container, group.marks());
        close(container);
    }

    /// Marks in paint order; words on a plate become one shape with the plate, lines of one paragraph one text.
    void all(XSLFShapeContainer in, List<Mark> marks) {
        Optional<SlideText.Plate> plate = text.plate(marks);
        for (Mark mark : marks)
            switch (mark) {
                case Mark.Fill fill when plate.filter(p -> p.ground() == fill).isPresent() -> plate.get().draw(in);
                case Mark.Fill fill -> filled(in, fill);
                case Mark.Stroke stroke -> stroked(in, stroke);
                case Mark.Text word when plate.filter(p -> p.words().contains(word)).isPresent() -> {}
                case Mark.Text word -> text.add(in, word, next(marks, word));
                case Mark.Group inner -> group(in, inner);
            }
        text.flush();
    }

    /// The text that follows at once, if any: its paragraph may go on.
    private static Optional<Mark.Text> next(List<Mark> marks, Mark.Text word) {
        int i = marks.indexOf(word) + 1;
        return i < marks.size() && marks.get(i) instanceof Mark.Text follows ? Optional.of(follows) : Optional.empty();
    }

    private void filled(XSLFShapeContainer in, Mark.Fill fill) {
        XSLFFreeformShape shape = freeform(in, fill.outline());
        shape.setFillColor(SlideLook.colour(fill.ink()));
        shape.setLineColor(null);
    }

    private void stroked(XSLFShapeContainer in, Mark.Stroke stroke) {
        XSLFFreeformShape shape = freeform(in, stroke.outline());
        shape.setFillColor(null);
        line(shape, stroke, scale);
    }

    private XSLFFreeformShape freeform(XSLFShapeContainer in, Outline outline) {
        XSLFFreeformShape shape = in.createFreeform();
        Path2D path = AwtPen.path(scale.of(outline));
        shape.setPath(path);
        shape.setAnchor(path.getBounds2D());
        return shape;
    }

    /// Colour, width and the dash that is nearest to the stroke's own.
    static void line(XSLFSimpleShape shape, Mark.Stroke stroke, Scale scale) {
        shape.setLineColor(SlideLook.colour(stroke.ink()));
        shape.setLineWidth(Math.max(.25, scale.size(stroke.width())));
        StrokeStyle.LineDash dash = stroke.dash().isEmpty()
                ? StrokeStyle.LineDash.SOLID
                : stroke.round() ? StrokeStyle.LineDash.SYS_DOT : StrokeStyle.LineDash.SYS_DASH;
        shape.setLineDash(dash);
        shape.setLineCap(stroke.round() ? StrokeStyle.LineCap.ROUND : StrokeStyle.LineCap.FLAT);
    }

    Rectangle2D bounds(Mark.Group group) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Mark mark : group.marks())
            if (mark instanceof Mark.Fill fill) boxes.add(AwtPen.path(scale.of(fill.outline())).getBounds2D());
        return boxes.stream().reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
    }
}
