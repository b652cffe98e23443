package dateline.chart;

import dateline.analysis.ActorGraph.SourceNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The numbered source notes of a figure: as many as fit beside the drawing, the rest on pages of their own.
final class SourceNotes {
    private static final double SIZE = 15;
    private static final double STEP = 19.5;

    private final List<SourceNote> sources;
    private final Theme theme;
    private final String marking;
    private int next;

    SourceNotes(List<SourceNote> sources, Theme theme, String marking) {
        this.sources = sources;
        this.theme = theme;
        this.marking = marking;
    }

    List<Mark> firstPage(double x, double y, double width, double floor) {
        List<Mark> marks = new ArrayList<>();
        if (sources.isEmpty()) return marks;
        marks.add(new Mark.Text("Sources", x, y + 6, Face.SEMIBOLD, 18, theme.text()));
        column(marks, x, y + 34, width, floor);
        if (next < sources.size()) {
            int left = sources.size() - next;
            marks.add(new Mark.Text(
                    "and " + left + " more on the next page", x, floor + STEP, Face.REGULAR, SIZE, theme.muted()));
        }
        return List.of(new Mark.Group(Optional.empty(), "Sources", marks));
    }

    List<Picture> furtherPages() {
        List<Picture> pages = new ArrayList<>();
        while (next < sources.size()) {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Text("Sources, continued", 56, 76, Face.SEMIBOLD, 32, theme.text()));
            marks.addAll(Marking.plate(marking, Figure.WIDTH - 56, 42, theme));
            marks.addAll(Marking.plate(marking, Figure.WIDTH - 56, Figure.HEIGHT - 68, theme));
            for (int i = 0; i < 3; i++) column(marks, 56 + i * 610, 140, 560, Figure.HEIGHT - 100);
            pages.add(new Picture(Figure.WIDTH, Figure.HEIGHT, theme.background(), marks, List.of()));
        }
        return pages;
    }

    private void column(List<Mark> marks, double x, double y, double width, double floor) {
        double at = y;
        while (next < sources.size()) {
            List<String> lines = Typeface.wrap(sources.get(next).words(), Face.REGULAR, SIZE, width - 36);
            // The last note may take the line of "and n more", which is not needed then.
            double least = next == sources.size() - 1 ? floor + STEP : floor;
            if (at + (lines.size() - 1) * STEP > least) return;
            marks.add(new Mark.Text("[" + (next + 1) + "]", x, at, Face.REGULAR, SIZE, theme.muted()));
            for (String line : lines) {
                marks.add(new Mark.Text(line, x + 34, at, Face.REGULAR, SIZE, theme.muted()));
                at += STEP;
            }
            at += 5;
            next++;
        }
    }
}
