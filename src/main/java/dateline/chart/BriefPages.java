package dateline.chart;

import dateline.analysis.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Sets a brief on A4 pages, one unit a point: marking and page number stand on each, no heading stands last.
public final class BriefPages {
    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;
    private static final double SIDE = 62.36;
    private static final double ROOM = WIDTH - 2 * SIDE;
    private static final double TOP = 92;
    private static final double FLOOR = HEIGHT - 78;

    /// A heading needs so much room below it on its page.
    private static final double AFTER_HEADING = 34;

    private final Brief brief;
    private final Theme theme = Theme.LIGHT;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    private BriefPages(Brief brief) {
        this.brief = brief;
        turn();
    }

    public static List<Picture> of(Brief brief, Picture figure) {
        BriefPages sheet = new BriefPages(brief);
        sheet.fill(figure);
        return sheet.numbered();
    }

    private void fill(Picture figure) {
        text(brief.title(), Face.SEMIBOLD, 19, theme.text());
        text(brief.subtitle(), Face.REGULAR, 8.5, theme.muted());
        heading(Brief.NOT_ASSESSED, 10);
        text(brief.bottomLine().cited(), Face.REGULAR, 12, theme.text());
        heading("Developments", 10);
        for (Brief.Development one : brief.developments()) {
            heading(one.heading(), 9.5);
            text(one.sentences().stream().map(Brief.Sentence::cited).collect(Collectors.joining(" ")), Face.REGULAR, 10, theme.text());
        }
        double height = ROOM * figure.height() / figure.width();
        if (y + height + AFTER_HEADING > FLOOR) turn();
        heading("Who deals with whom", 10);
        pages.getLast().addAll(scaled(figure.marks(), ROOM / figure.width(), SIDE, y - 6));
        y += height + 10;
        heading("Sources", 10);
        for (int i = 0; i < brief.sources().size(); i++)
            text("[" + (i + 1) + "] " + brief.sources().get(i), Face.REGULAR, 8.5, theme.text());
        text(brief.software(), Face.REGULAR, 8.5, theme.muted());
    }

    private void heading(String words, double size) {
        y += 8;
        if (y + size + AFTER_HEADING > FLOOR) turn();
        text(words, Face.SEMIBOLD, size, theme.text());
    }

    private void text(String words, Face face, double size, Ink ink) {
        for (String line : Typeface.wrap(words, face, size, ROOM)) {
            if (y > FLOOR) turn();
            pages.getLast().add(new Mark.Text(line, SIDE, y, face, size, ink));
            y += size * 1.4;
        }
        y += 4;
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    private List<Picture> numbered() {
        List<Picture> out = new ArrayList<>();
        for (List<Mark> page : pages) {
            List<Mark> marks = new ArrayList<>(page);
            marks.add(new Mark.Text(brief.caseName(), SIDE, 48, Face.REGULAR, 8.5, theme.muted()));
            String number = out.size() + 1 + " of " + pages.size();
            marks.add(new Mark.Text(number, SIDE, HEIGHT - 36, Face.REGULAR, 8.5, theme.muted()));
            for (double top : new double[] {34, HEIGHT - 50})
                marks.addAll(scaled(Marking.plate(brief.marking(), 0, 0, theme), .5, WIDTH - SIDE, top));
            out.add(new Picture(WIDTH, HEIGHT, theme.background(), marks, List.of()));
        }
        return out;
    }

    private static List<Mark> scaled(List<Mark> marks, double by, double dx, double dy) {
        return marks.stream().map(mark -> scaled(mark, by, dx, dy)).toList();
    }

    private static Mark scaled(Mark mark, double by, double dx, double dy) {
        return switch (mark) {
            case Mark.Fill fill -> new Mark.Fill(fill.outline().placed(by, dx, dy), fill.ink());
            case Mark.Stroke s -> new Mark.Stroke(
                    s.outline().placed(by, dx, dy), s.ink(), s.width() * by, s.dash().stream().map(d -> d * by).toList(), s.round());
            case Mark.Text t -> new Mark.Text(t.text(), t.x() * by + dx, t.y() * by + dy, t.face(), t.size() * by, t.ink());
            case Mark.Group group -> new Mark.Group(Optional.empty(), group.title(), scaled(group.marks(), by, dx, dy));
        };
    }
}
