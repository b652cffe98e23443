package dateline.chart.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Box;
import dateline.chart.Face;
import dateline.chart.Shown;
import dateline.chart.Typeface;
import dateline.chart.Unchecked;
import java.util.ArrayList;
import java.util.List;

/// The words of a drawn graph: what is written, how wide it is, and where it may stand.
final class LabelTexts {
    private static final double[] ALONG = {.5, .45, .55, .4, .6, .35, .65, .3, .7, .26, .74, .22, .78};

    /// So many candidates of a plate lie on its line, the others beside it.
    static final int ON_LINE = ALONG.length;

    private final ActorGraph graph;
    private final Sizes sizes;
    private final Shown shown;
    private final Unchecked unchecked;

    LabelTexts(ActorGraph graph, GraphStyle style) {
        this.graph = graph;
        this.sizes = style.sizes();
        this.shown = style.shown();
        this.unchecked = style.unchecked();
    }

    /// How wide the plate is that has a number of the key instead of a word.
    double numberWidth(int number) {
        return Typeface.width(String.valueOf(number), Face.BOLD, sizes.verb()) + sizes.verb() * .6;
    }

    /// Boxes for an actor's name, the best first, and how it is broken into rows in each.
    void names(Node node, List<Box> boxes, List<List<String>> texts) {
        String name = node.actor().name();
        List<String> one = List.of(Typeface.shortened(name, Face.SEMIBOLD, sizes.name(), sizes.name() * 22));
        List<String> two = Typeface.wrap(name, Face.SEMIBOLD, sizes.name(), sizes.name() * 9.5);
        List<String> lines = two.size() > 3 ? two.subList(0, 3) : two;
        List<String> narrow = Typeface.wrap(name, Face.SEMIBOLD, sizes.name(), sizes.name() * 6.5);
        boolean wide = Typeface.width(name, Face.SEMIBOLD, sizes.name()) > sizes.name() * 11;
        List<List<String>> ways = new ArrayList<>(wide ? List.of(lines, one) : List.of(one, lines));
        if (narrow.size() <= 3 && narrow.size() > lines.size()) ways.add(narrow);
        for (List<String> text : ways) {
            double w = text.stream().mapToDouble(t -> Typeface.width(t, Face.SEMIBOLD, sizes.name())).max().orElse(0) + 4;
            double h = text.size() * sizes.name() * 1.22;
            double gap = node.r() * 1.22 + sizes.name() * .15;
            double side = node.r() * 1.26 + sizes.name() * .25;
            double[][] at = {
                {node.x() - w / 2, node.y() + gap}, {node.x() - w / 2, node.y() - gap - h},
                {node.x() + side, node.y() - h / 2}, {node.x() - side - w, node.y() - h / 2},
                {node.x() + side * .55, node.y() + gap * .85}, {node.x() - side * .55 - w, node.y() + gap * .85},
                {node.x() + side * .55, node.y() - gap * .85 - h}, {node.x() - side * .55 - w, node.y() - gap * .85 - h},
                {node.x() - w * .2, node.y() + gap}, {node.x() - w * .8, node.y() + gap},
                {node.x() - w * .2, node.y() - gap - h}, {node.x() - w * .8, node.y() - gap - h},
                {node.x() - w / 2, node.y() + gap + sizes.name() * .7}, {node.x() - w / 2, node.y() - gap - sizes.name() * .7 - h}
            };
            for (double[] xy : at) {
                boxes.add(new Box(xy[0], xy[1], w, h));
                texts.add(text);
            }
        }
    }

    /// Boxes for a word of that width, those on the line first.
    List<Box> plates(double w, Curve curve) {
        double h = sizes.verb() * 1.5;
        List<Box> out = new ArrayList<>();
        for (double t : ALONG) {
            double[] p = curve.at(t);
            out.add(new Box(p[0] - w / 2, p[1] - h / 2, w, h));
        }
        // Beside the line, touching it, where nothing on it is free.
        for (double t : new double[] {.5, .38, .62, .28, .72, .44, .56, .33, .67})
            for (int way : new int[] {1, -1}) {
                double[] p = curve.at(t);
                out.add(new Box(p[0] - w / 2, p[1] - h / 2 + way * h * .95, w, h));
                out.add(new Box(p[0] - w / 2 + way * w * .55, p[1] - h / 2, w, h));
            }
        return out;
    }

    /// How wide a line's plate is.
    double width(Line line) {
        double w = Typeface.width(words(line), Face.MEDIUM, sizes.verb()) + sizes.verb() * .7;
        if (!line.status().established()) w += sizes.mark() + sizes.verb() * .25;
        String notes = notes(line);
        if (!notes.isEmpty()) w += Typeface.width(notes, Face.REGULAR, sizes.note()) + sizes.verb() * .25;
        return unchecked(line) ? w + Unchecked.width(sizes.note()) + sizes.verb() * .25 : w;
    }

    /// What is written on a line.
    String words(Line line) {
        if (faint(line)) return "";
        return line.grown() && line.counted() && shown.counts() ? folded(line, line.label() + " " + line.before() + " → " + line.count()) : plain(line);
    }

    /// The same without the count of a story's step before.
    String plain(Line line) {
        return folded(line, line.label() + (shown.counts() && line.counted() ? " " + line.count() : ""));
    }

    private static String folded(Line line, String words) {
        return line.folded() > 0 ? words + "  +" + line.folded() : words;
    }

    /// What the filter leaves out is drawn without its word, its mark stays.
    boolean faint(Line line) {
        return shown.dimmed() && !line.passes();
    }

    /// What stands on its plate, with the words as they are given.
    LinePlate.Text text(Line line, String words) {
        return new LinePlate.Text(words, notes(line), unchecked(line));
    }

    private boolean unchecked(Line line) {
        return sizes.note() > 0 && !faint(line) && (unchecked.any(line.eventIds()) || unchecked.any(line.tieIds()));
    }

    /// The numbers of its source notes.
    private String notes(Line line) {
        if (sizes.note() == 0 || faint(line)) return "";
        List<Integer> numbers = graph.notes(line);
        if (numbers.isEmpty()) return "";
        List<String> shown = numbers.stream().limit(4).map(String::valueOf).toList();
        return "[" + String.join(",", shown) + (numbers.size() > 4 ? ",…" : "") + "]";
    }
}
