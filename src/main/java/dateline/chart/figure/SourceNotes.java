package dateline.chart.figure;

import dateline.analysis.source.SourceNote;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Numbered notes of a figure, its sources or the key to numbered lines: as many as fit beside the drawing, the rest on
/// pages of their own.
final class SourceNotes {
    private static final double SIZE = 15;
    private static final double STEP = 19.5;

    private final String title;
    private final List<String> numbers;
    private final List<String> words;
    private final Theme theme;
    private final String marking;
    private int next;
    private String rest = "on the next page";
    private double bottom;

    SourceNotes(List<SourceNote> sources, Theme theme, String marking) {
        this("Sources", sources.stream().map(SourceNotes::number).toList(), sources.stream().map(SourceNote::words).toList(), theme, marking);
    }

    /// The key to lines that have a number instead of a word.
    static SourceNotes key(List<String> lines, Theme theme, String marking) {
        return new SourceNotes("Numbered lines", IntStream.rangeClosed(1, lines.size()).mapToObj(String::valueOf).toList(), lines, theme, marking);
    }

    private static String number(SourceNote note) {
        return "[" + note.number() + "]";
    }

    private SourceNotes(String title, List<String> numbers, List<String> words, Theme theme, String marking) {
        this.title = title;
        this.numbers = numbers;
        this.words = words;
        this.theme = theme;
        this.marking = marking;
    }

    /// Only some of a figure's; what finds no room is in the figure that has all of them.
    static SourceNotes some(String title, List<SourceNote> sources, Theme theme) {
        return new SourceNotes(title, sources.stream().map(SourceNotes::number).toList(), sources.stream().map(SourceNote::words).toList(), theme, "").alone();
    }

    /// The same where no page follows.
    SourceNotes alone() {
        rest = "in the figure";
        return this;
    }

    List<Mark> firstPage(double x, double y, double width, double floor) {
        List<Mark> marks = new ArrayList<>();
        bottom = y;
        if (words.isEmpty()) return marks;
        marks.add(new Mark.Text(title, x, y + 6, Face.SEMIBOLD, 18, theme.text()));
        bottom = column(marks, x, y + 34, width, floor);
        if (next < words.size()) {
            int left = words.size() - next;
            marks.add(new Mark.Text(
                    "and " + left + " more " + rest, x, floor + STEP, Face.REGULAR, SIZE, theme.muted()));
            bottom = floor + STEP;
        }
        return List.of(new Mark.Group(Optional.empty(), title, marks));
    }

    /// Where the first page's part of it ends.
    double bottom() {
        return bottom;
    }

    List<Picture> furtherPages() {
        List<Picture> pages = new ArrayList<>();
        while (next < words.size()) {
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Text(next == 0 ? title : title + ", continued", 56, 76, Face.SEMIBOLD, 32, theme.text()));
            marks.addAll(Marking.plate(marking, Page.WIDTH - 56, 42, theme));
            marks.addAll(Marking.plate(marking, Page.WIDTH - 56, Page.HEIGHT - 68, theme));
            for (int i = 0; i < 3; i++) column(marks, 56 + i * 610, 140, 560, Page.HEIGHT - 100);
            pages.add(new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, List.of()));
        }
        return pages;
    }

    private double column(List<Mark> marks, double x, double y, double width, double floor) {
        double at = y;
        while (next < words.size()) {
            List<String> lines = Typeface.wrap(words.get(next), Face.REGULAR, SIZE, width - 36);
            // The last note may take the line of "and n more", which is not needed then.
            double least = next == words.size() - 1 ? floor + STEP : floor;
            if (at + (lines.size() - 1) * STEP > least) return at;
            marks.add(new Mark.Text(numbers.get(next), x, at, Face.REGULAR, SIZE, theme.muted()));
            for (String line : lines) {
                marks.add(new Mark.Text(line, x + 34, at, Face.REGULAR, SIZE, theme.muted()));
                at += STEP;
            }
            at += 5;
            next++;
        }
        return at;
    }
}
