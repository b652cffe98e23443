package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Strokes;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.Unchecked;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The key to a figure: a row for every kind, sign, width and status that is really drawn, and for no other.
final class Legend {
    private static final double ROW = 41;

    private final Theme theme;
    private final List<Kind.Shape> kinds;
    private final List<Sign> signs;
    private final List<Status> statuses;
    private final List<Integer> counts;
    private final boolean rings;
    private double bottom;

    /// What the ring says.
    static final String UNCHECKED = "Not yet checked";

    Legend(ActorGraph graph, Theme theme, Texts texts) {
        this.theme = theme;
        rings = texts.rings(graph.lines());
        kinds = Arrays.stream(Kind.Shape.values())
                .filter(shape -> graph.actors().stream().anyMatch(actor -> actor.kind().shape() == shape))
                .toList();
        signs = Arrays.stream(Sign.values())
                .filter(sign -> graph.lines().stream().anyMatch(line -> line.sign() == sign))
                .toList();
        statuses = Arrays.stream(Status.values())
                .filter(status -> !status.established())
                .filter(status -> graph.lines().stream().anyMatch(line -> line.status() == status))
                .toList();
        int most = graph.lines().stream().mapToInt(Line::count).max().orElse(1);
        counts = most == 1 ? List.of() : most <= 3 ? List.of(1, most) : List.of(1, 2, most);
    }

    double bottom() {
        return bottom;
    }

    List<Mark> marks(double x, double y, double width) {
        List<Mark> marks = new ArrayList<>();
        double at = y;
        at = kinds(marks, kinds, x, at, width, theme);
        if (!signs.isEmpty()) at = relations(marks, x, at);
        at = statuses(marks, "Not established: lighter line with a mark", statuses, x, at, width, theme);
        if (rings) at = unchecked(marks, x, at, theme);
        bottom = at;
        return List.of(new Mark.Group(java.util.Optional.empty(), "Legend", marks));
    }

    /// Rows of shapes; gives the height at which the next part begins.
    static double kinds(List<Mark> marks, List<Kind.Shape> kinds, double x, double y, double width, Theme theme) {
        if (kinds.isEmpty()) return y;
        header(marks, "Actors", x, y, theme);
        double at = y + 38;
        for (int i = 0; i < kinds.size(); i++) {
            double cx = x + (i % 2) * width * .54;
            double cy = at + (i / 2) * ROW;
            marks.addAll(Symbols.actor(kinds.get(i), cx + 16, cy, 14.5, theme));
            text(marks, name(kinds.get(i)), cx + 46, cy + 6.2, theme);
        }
        return at + ((kinds.size() + 1) / 2) * ROW + 12;
    }

    /// Rows of the marks of what is not established.
    static double statuses(List<Mark> marks, String title, List<Status> statuses, double x, double y, double width, Theme theme) {
        if (statuses.isEmpty()) return y;
        header(marks, title, x, y, theme);
        double at = y + 36;
        for (int i = 0; i < statuses.size(); i++) {
            double cx = x + (i % 2) * width * .54;
            double cy = at + (i / 2) * 34;
            marks.addAll(Symbols.status(statuses.get(i), cx + 13, cy, 22, theme.muted(), theme.background()));
            text(marks, name(statuses.get(i)), cx + 34, cy + 6.2, theme);
        }
        return at + ((statuses.size() + 1) / 2) * 34 + 4;
    }

    /// The row of the ring.
    static double unchecked(List<Mark> marks, double x, double y, Theme theme) {
        marks.add(Unchecked.ring(x + 13, y, 17.5, theme));
        text(marks, UNCHECKED, x + 34, y + 6.2, theme);
        return y + 34;
    }

    private double relations(List<Mark> marks, double x, double y) {
        header(marks, "Relations", x, y, theme);
        double at = y + 34;
        for (Sign sign : signs) {
            Outline path = new Outline.Maker().move(x, at).line(x + 54, at).done();
            marks.add(Strokes.of(sign, path, theme.sign(sign), 2.8, 1.6));
            text(marks, name(sign), x + 68, at + 6.2, theme);
            at += 29;
        }
        if (!counts.isEmpty()) {
            double cx = x;
            for (int count : counts) {
                Outline path = new Outline.Maker().move(cx, at).line(cx + 40, at).done();
                marks.add(new Mark.Stroke(path, theme.muted(), (.7 + 1.05 * Math.sqrt(count)) * 1.6, List.of(), false));
                text(marks, String.valueOf(count), cx + 48, at + 6.2, theme);
                cx += 92;
            }
            text(marks, "events", cx, at + 6.2, theme);
            at += 29;
        }
        return at + 12;
    }

    static void header(List<Mark> marks, String text, double x, double y, Theme theme) {
        marks.add(new Mark.Text(text, x, y + 6, Face.SEMIBOLD, 18, theme.text()));
    }

    static void text(List<Mark> marks, String text, double x, double y, Theme theme) {
        marks.add(new Mark.Text(text, x, y, Face.REGULAR, 17.5, theme.text()));
    }

    static String name(Kind.Shape shape) {
        return switch (shape) {
            case COUNTRY -> "Country";
            case GOVERNMENT -> "Government";
            case MILITARY -> "Military";
            case ARMED_GROUP -> "Armed group";
            case ORGANISATION -> "Organisation";
            case PERSON -> "Person";
            case UNKNOWN -> "Not named";
        };
    }

    static String name(Sign sign) {
        return switch (sign) {
            case COOPERATION -> "Cooperation";
            case CONFLICT -> "Conflict";
            case NEUTRAL -> "Neutral";
        };
    }

    static String name(Status status) {
        return switch (status) {
            case OCCURRED -> "Occurred";
            case CLAIMED -> "Claimed by a source";
            case DENIED -> "Denied";
            case PLANNED -> "Planned";
            case POSSIBLE -> "Possible";
        };
    }
}
