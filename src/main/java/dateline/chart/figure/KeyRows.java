package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Strokes;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.Unchecked;
import dateline.chart.graph.Novelty;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The key to a graph in rows below it: what is really drawn, broken at the right edge.
final class KeyRows {
    static final double ROW = 24;
    private static final double TEXT = 15;

    private final Theme theme;
    private final double left;
    private final double right;
    private final List<Mark> marks = new ArrayList<>();
    private double x;
    private double y;

    private interface Sample {
        List<Mark> at(double x, double y);
    }

    KeyRows(Theme theme, double left, double right, double top) {
        this.theme = theme;
        this.left = left;
        this.right = right;
        x = left;
        y = top + ROW / 2;
    }

    /// Signs and what is not established, then kinds.
    KeyRows of(ActorGraph graph, Texts texts) {
        for (Sign sign : Sign.values())
            if (graph.lines().stream().anyMatch(line -> line.sign() == sign)) entry(44, Legend.name(sign), (x, y) -> List.of(line(sign, x, y, theme.sign(sign))));
        for (Status status : Status.values())
            if (!status.established() && graph.lines().stream().anyMatch(line -> line.status() == status)) entry(26, word(status), (x, y) ->
                    Symbols.status(status, x + 10, y, 19, theme.muted(), theme.background()));
        if (texts.rings(graph.lines())) entry(20, Legend.UNCHECKED, (x, y) -> List.of(Unchecked.ring(x + 7, y, TEXT, theme)));
        for (Kind.Shape shape : Arrays.stream(Kind.Shape.values()).filter(s -> graph.actors().stream().anyMatch(a -> a.kind().shape() == s)).toList())
            entry(28, Legend.name(shape), (x, y) -> Symbols.actor(shape, x + 10, y, 9.5, theme));
        return this;
    }

    /// A line of any sign, with that share of its ink.
    KeyRows line(double share, String words) {
        entry(44, words, (x, y) -> List.of(line(Sign.COOPERATION, x, y, theme.text().towards(theme.background(), share))));
        return this;
    }

    /// A line with the band of what is new.
    KeyRows fresh(String words) {
        entry(44, words, (x, y) -> Novelty.sample(x, y, theme));
        return this;
    }

    private static Mark line(Sign sign, double x, double y, Ink ink) {
        return Strokes.of(sign, new Outline.Maker().move(x, y).line(x + 38, y).done(), ink, 2.6, 1.35);
    }

    private void entry(double room, String words, Sample sample) {
        double wide = room + Typeface.width(words, Face.REGULAR, TEXT);
        if (x > left && x + wide > right) {
            x = left;
            y += ROW;
        }
        marks.addAll(sample.at(x, y));
        marks.add(new Mark.Text(words, x + room, y + TEXT * .35, Face.REGULAR, TEXT, theme.text()));
        x += wide + 22;
    }

    List<Mark> marks() {
        return marks;
    }

    /// The lower edge of the last row.
    double bottom() {
        return y + ROW / 2;
    }

    private static String word(Status status) {
        return status == Status.CLAIMED ? "Claimed" : Legend.name(status);
    }
}
