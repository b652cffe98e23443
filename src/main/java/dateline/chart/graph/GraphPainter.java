package dateline.chart.graph;

import dateline.analysis.Line;
import dateline.chart.Box;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Ref;
import dateline.chart.Strokes;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.Unchecked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws the parts of an actor graph, each where it was placed: actors, lines with their heads, names, and the plates of lines.
///
/// @param pale whether lines cover the ground, so that they must not cover the actors, too
record GraphPainter(Sizes sizes, Theme theme, boolean pale) {
    private static final double PALE = .4;
    private static final double THIN = 1.4;

    Mark drawn(Node node) {
        return new Mark.Group(Optional.of(new Ref.ActorRef(node.actor().id())), node.actor().name(),
                Symbols.actor(node.actor().kind().shape(), node.x(), node.y(), node.r(), theme));
    }

    static Ref ref(Line line) {
        return new Ref.LineRef(line.id(), line.a(), line.b());
    }

    /// @param title what is told of the line where it is pointed at
    Mark drawn(Line line, Curve curve, String title) {
        boolean firm = line.status().established();
        Ink ink = firm ? theme.sign(line.sign()) : theme.signLight(line.sign());
        double w = (.7 + 1.05 * Math.sqrt(line.count())) * sizes.line() * (firm ? 1 : .88);
        if (pale) {
            ink = ink.towards(theme.background(), PALE);
            w = Math.min(w, THIN);
        }
        double head = (5.2 + 1.5 * w / sizes.line()) * sizes.line();
        boolean atA = line.headed() && line.mutual();
        List<Mark> marks = new ArrayList<>();
        marks.add(Strokes.of(line.sign(), curve.path(atA ? head * .75 : 0, line.headed() ? head * .75 : 0), ink, w, sizes.line()));
        if (line.headed()) marks.addAll(head(curve.head(false, head), ink, firm));
        if (atA) marks.addAll(head(curve.head(true, head), ink, firm));
        return new Mark.Group(Optional.of(ref(line)), title, marks);
    }

    private List<Mark> head(Outline outline, Ink ink, boolean firm) {
        if (firm) return List.of(new Mark.Fill(outline, ink));
        return List.of(
                new Mark.Fill(outline, theme.background()), new Mark.Stroke(outline, ink, 1.2 * sizes.line(), List.of(), true));
    }

    Mark drawn(NameLabel name) {
        List<Mark> marks = new ArrayList<>();
        double step = sizes.name() * 1.22;
        for (int i = 0; i < name.lines().size(); i++) {
            String text = name.lines().get(i);
            double w = Typeface.width(text, Face.SEMIBOLD, sizes.name());
            double x = aligned(name, w);
            double y = name.box().y() + step * i + sizes.name() * .95;
            marks.add(new Mark.Fill(Outline.box(x - 2, y - sizes.name() * .86, w + 4, sizes.name() * 1.12, 3), theme.background().at(.8)));
            marks.add(new Mark.Text(text, x, y, Face.SEMIBOLD, sizes.name(), theme.text()));
        }
        return new Mark.Group(Optional.of(new Ref.ActorRef(name.node().actor().id())), name.node().actor().name(), marks);
    }

    /// Names beside an actor stand flush to it, names above and below are centred.
    private static double aligned(NameLabel name, double w) {
        Box box = name.box();
        if (box.x() > name.node().x()) return box.x() + 2;
        if (box.x() + box.w() < name.node().x()) return box.x() + box.w() - w - 2;
        return box.x() + (box.w() - w) / 2;
    }

    Mark drawn(LinePlate plate) {
        Line line = plate.line();
        Ink ink = theme.sign(line.sign());
        Box box = plate.box();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Fill(Outline.box(box.x(), box.y(), box.w(), box.h(), 4 * sizes.line()), theme.background().at(.94)));
        double x = box.x() + sizes.verb() * .35;
        double middle = box.y() + box.h() / 2;
        if (plate.number() > 0) {
            String number = String.valueOf(plate.number());
            double at = box.x() + (box.w() - Typeface.width(number, Face.BOLD, sizes.verb())) / 2;
            marks.add(new Mark.Text(number, at, middle + sizes.verb() * .34, Face.BOLD, sizes.verb(), ink));
            return new Mark.Group(Optional.of(ref(line)), line.label(), marks);
        }
        if (!line.status().established()) {
            marks.addAll(Symbols.status(line.status(), x + sizes.mark() / 2, middle, sizes.mark(), ink, theme.background()));
            x += sizes.mark() + sizes.verb() * .25;
        }
        double base = middle + sizes.verb() * .34;
        LinePlate.Text text = plate.text();
        marks.add(new Mark.Text(text.words(), x, base, Face.MEDIUM, sizes.verb(), ink));
        x += Typeface.width(text.words(), Face.MEDIUM, sizes.verb()) + sizes.verb() * .25;
        if (!text.notes().isEmpty()) {
            marks.add(new Mark.Text(text.notes(), x, base, Face.REGULAR, sizes.note(), theme.muted()));
            x += Typeface.width(text.notes(), Face.REGULAR, sizes.note()) + sizes.verb() * .25;
        }
        if (text.unchecked()) marks.add(Unchecked.ring(x + Unchecked.width(sizes.note()) / 2, middle, sizes.note(), theme));
        return new Mark.Group(Optional.of(ref(line)), line.label(), marks);
    }
}
