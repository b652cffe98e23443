package dateline.export;

import dateline.chart.AwtPen;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Typeface;
import dateline.chart.figure.Words;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// Words as text of shapes, in the named fonts. Boxes are a little wider than the words, on both sides alike: PowerPoint
/// measures text by itself, and a machine without the fonts takes others.
final class SlideText {
    /// Ascent and line height of the bundled faces, in ems.
    private static final double ASCENT = 1.025;

    private static final double LINE = 1.3;
    private static final double WIDER = 1.06;

    private final Scale scale;
    private final List<Mark.Text> paragraph = new ArrayList<>();

    SlideText(Scale scale) {
        this.scale = scale;
    }

    /// Collects lines that stand under each other; the last one writes them as one text.
    void add(XSLFShapeContainer in, Mark.Text line, Optional<Mark.Text> next) {
        paragraph.add(line);
        boolean goesOn = next.filter(n -> n.x() == line.x() && n.face() == line.face() && n.size() == line.size()
                        && n.y() > line.y() && n.y() - line.y() < 1.35 * line.size()).isPresent();
        if (goesOn) return;
        box(in, List.copyOf(paragraph), TextAlign.LEFT);
        paragraph.clear();
    }

    void flush() {
        paragraph.clear();
    }

    /// Whether the group is a name rather than a symbol.
    static boolean isLabel(Mark.Group group) {
        return group.marks().stream().anyMatch(Mark.Text.class::isInstance);
    }

    /// An actor's name as one text, flush to the side of the symbol that it stands on.
    void label(XSLFShapeContainer in, Mark.Group name, Rectangle2D symbol) {
        List<Mark.Text> lines = new ArrayList<>();
        for (Mark mark : name.marks()) if (mark instanceof Mark.Text line) lines.add(line);
        if (lines.isEmpty()) return;
        double left = lines.stream().mapToDouble(Mark.Text::x).min().orElse(0);
        double right = lines.stream().mapToDouble(l -> l.x() + width(l)).max().orElse(0);
        TextAlign align = scale.x(left) >= symbol.getCenterX() ? TextAlign.LEFT : scale.x(right) <= symbol.getCenterX() ? TextAlign.RIGHT : TextAlign.CENTER;
        XSLFTextShape shape = box(in, lines, align);
        if (name.marks().getFirst() instanceof Mark.Fill ground) shape.setFillColor(SlideLook.colour(ground.ink()));
    }

    private static double width(Mark.Text text) {
        return Typeface.width(text.text(), text.face(), text.size());
    }

    private XSLFTextShape box(XSLFShapeContainer in, List<Mark.Text> lines, TextAlign align) {
        Mark.Text first = lines.getFirst();
        double left = lines.stream().mapToDouble(Mark.Text::x).min().orElse(0);
        double right = lines.stream().mapToDouble(l -> l.x() + width(l)).max().orElse(0);
        double spare = (right - left) * (WIDER - 1);
        double size = first.size();
        double step = lines.size() > 1 ? lines.get(1).y() - first.y() : LINE * size;
        double height = LINE * size + (lines.size() - 1) * step;
        XSLFTextShape shape = in.createTextBox();
        shape.setAnchor(new Rectangle2D.Double(
                scale.x(left - spare / 2), scale.y(first.y() - ASCENT * size), scale.size(right - left + spare), scale.size(height)));
        bare(shape, VerticalAlignment.TOP);
        double edge = scale.size(spare / 2);
        shape.setInsets(new Insets2D(0, align == TextAlign.LEFT ? edge : 0, 0, align == TextAlign.RIGHT ? edge : 0));
        XSLFTextParagraph words = shape.addNewTextParagraph();
        words.setTextAlign(align);
        if (lines.size() > 1) words.setLineSpacing(100 * step / (LINE * size));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) words.addLineBreak();
            run(words, lines.get(i), lines.get(i).text());
        }
        SlideLook.name(shape, first.text());
        return shape;
    }

    private static void bare(XSLFTextShape shape, VerticalAlignment vertical) {
        shape.clearText();
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setWordWrap(false);
        shape.setVerticalAlignment(vertical);
    }

    private void run(XSLFTextParagraph in, Mark.Text from, String words) {
        XSLFTextRun run = in.addNewTextRun();
        run.setText(words);
        run.setFontFamily(family(from.face()));
        run.setFontSize(Math.round(scale.size(from.size()) * 100) / 100.0);
        run.setFontColor(SlideLook.colour(from.ink()));
        run.setBold(from.face() == Face.BOLD || from.face() == Face.SEMIBOLD);
        if (from.face() == Face.SEMIBOLD && !words.isEmpty()) run.setCharacterSpacing(closer(words, from.size()));
    }

    /// How much closer, in points, bold letters stand to be as wide together as semi-bold ones.
    private double closer(String words, double size) {
        double wider = Typeface.width(words, Face.SEMIBOLD, size) - Typeface.width(words, Face.BOLD, size);
        return scale.size(wider) / words.codePointCount(0, words.length());
    }

    /// Semi-bold is given as bold: where the family is missing, its stand-in is bold then, too.
    private static String family(Face face) {
        return face == Face.MEDIUM ? "IBM Plex Sans Medium" : "IBM Plex Sans";
    }

    /// The plate among the marks: a ground under words that stand on one base line.
    Optional<Plate> plate(List<Mark> marks) {
        List<Mark.Text> words = new ArrayList<>();
        for (Mark mark : marks) if (mark instanceof Mark.Text word) words.add(word);
        if (words.isEmpty() || words.stream().anyMatch(word -> word.y() != words.getFirst().y())) return Optional.empty();
        for (Mark mark : marks)
            if (mark instanceof Mark.Fill ground) {
                Rectangle2D box = AwtPen.path(ground.outline()).getBounds2D();
                boolean holds = words.stream().allMatch(w -> box.contains(w.x(), w.y()) && box.contains(w.x() + width(w) * .9, w.y()));
                if (holds) return Optional.of(new Plate(this, ground, box, words));
            }
        return Optional.empty();
    }

    /// A plate with its words: one shape, whose text begins where the picture has it.
    record Plate(SlideText texts, Mark.Fill ground, Rectangle2D box, List<Mark.Text> words) {
        void draw(XSLFShapeContainer in) {
            Scale scale = texts.scale;
            double spare = box.getWidth() * (WIDER - 1);
            XSLFAutoShape shape = in.createAutoShape();
            shape.setShapeType(rounded(ground.outline()) ? ShapeType.ROUND_RECT : ShapeType.RECT);
            shape.setAnchor(new Rectangle2D.Double(
                    scale.x(box.getX() - spare / 2), scale.y(box.getY()), scale.size(box.getWidth() + spare), scale.size(box.getHeight())));
            shape.setFillColor(SlideLook.colour(ground.ink()));
            shape.setLineColor(null);
            bare(shape, VerticalAlignment.MIDDLE);
            Mark.Text first = words.getFirst();
            // Centred in the room between the status mark and the ring, so that wider letters stick out on neither side alone.
            double left = first.x() - box.getX();
            double right = box.getMaxX() - words.getLast().x() - width(words.getLast());
            shape.setInsets(new Insets2D(0, scale.size(Math.max(0, left - right)), 0, scale.size(Math.max(0, right - left))));
            XSLFTextParagraph line = shape.addNewTextParagraph();
            line.setTextAlign(TextAlign.CENTER);
            for (int i = 0; i < words.size(); i++) texts.run(line, words.get(i), (i == 0 ? "" : " ") + words.get(i).text());
            SlideLook.name(shape, first.text());
        }

        /// A box begins where its first corner ends.
        private boolean rounded(Outline outline) {
            return outline.pieces().getFirst() instanceof Outline.Piece.Move start && start.x() - box.getX() > 1;
        }
    }
}
