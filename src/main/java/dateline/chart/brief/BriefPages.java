package dateline.chart.brief;

import dateline.analysis.brief.Brief;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Tag;
import dateline.chart.TaggedPage;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.figure.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Sets a brief on A4 pages, one unit a point: marking and page number stand on each, no heading stands last, and what
/// is quoted can be pointed at.
public final class BriefPages {
    /// Width of the text, in millimetres: that of the figure too.
    public static final double COLUMN = 166;

    /// A heading needs so much room below it on its page.
    private static final double AFTER_HEADING = 30;

    private static final double TITLE = 19;
    /// More happenings than this find no room on a page.
    private static final int A_PAGEFUL = 70;

    private static final double INDENT = 16;
    private static final double NOTE_INDENT = 18;

    private final Brief brief;
    private final Theme theme = Theme.LIGHT;
    private final Sheets sheets;
    private final RowSetter rows;
    private boolean first;

    private BriefPages(Brief brief) {
        this.brief = brief;
        sheets = new Sheets(brief.likelihood());
        rows = new RowSetter(sheets);
    }

    public static List<Picture> of(Brief brief, Picture figure) {
        BriefPages sheet = new BriefPages(brief);
        sheet.fill(figure);
        return sheet.numbered();
    }

    /// The same for a file that can be read out.
    public static List<TaggedPage> tagged(Brief brief, Picture figure) {
        BriefPages sheet = new BriefPages(brief);
        sheet.fill(figure);
        List<TaggedPage> out = new ArrayList<>();
        for (Picture page : sheet.numbered()) {
            List<Tag> tags = new ArrayList<>(sheet.sheets.tags(out.size()));
            // What stands on every page comes last.
            while (tags.size() < page.marks().size()) tags.add(Tag.FURNITURE);
            out.add(new TaggedPage(page, tags));
        }
        return List.copyOf(out);
    }

    /// The brief that tells most and still fits on so many pages, but not fewer than `least` happenings.
    ///
    /// @param draft the brief of at most so many happenings
    /// @param all how many there are
    public static Brief fitted(IntFunction<Brief> draft, int all, Picture figure, int pages, int least) {
        int few = Math.min(least, all);
        int most = Math.min(all, pages * A_PAGEFUL);
        if (of(draft.apply(most), figure).size() <= pages) return draft.apply(most);
        while (few < most) {
            int middle = (few + most + 1) / 2;
            if (of(draft.apply(middle), figure).size() <= pages) few = middle;
            else most = middle - 1;
        }
        return draft.apply(few);
    }

    /// Whether the words stand in one line as a title.
    static boolean fitsTitle(String words) {
        return Typeface.width(words, Face.SEMIBOLD, TITLE) <= Sheets.ROOM;
    }

    private void fill(Picture figure) {
        sheets.as(Tag.Role.TITLE, () -> sheets.lines(Typeface.wrap(brief.title(), Face.SEMIBOLD, TITLE, Sheets.ROOM), Sheets.SIDE, Face.SEMIBOLD, TITLE, 23, theme.text()));
        sheets.down(1);
        sheets.as(Tag.Role.PARAGRAPH, () -> sheets.lines(Typeface.wrap(brief.subtitle(), Face.REGULAR, 8.5, Sheets.ROOM), Sheets.SIDE, Face.REGULAR, 8.5, 12, theme.muted()));
        sheets.down(9);
        for (Brief.Block block : brief.blocks()) set(block, figure);
    }

    private void set(Brief.Block block, Picture figure) {
        switch (block) {
            case Brief.Heading heading -> heading(heading);
            case Brief.BottomLine line -> bottomLine(line);
            case Brief.Judgement one -> judgement(one);
            case Brief.Paragraph one -> paragraph(one.words());
            case Brief.Row row -> rows.set(row.report(), first);
            case Brief.FigureHere here -> figure(here, figure);
            case Brief.SourceNote note -> source(note);
        }
        first = block instanceof Brief.Heading;
    }

    private void paragraph(String words) {
        sheets.as(Tag.Role.PARAGRAPH, () -> sheets.flow(sheets.running(words, 9.6), Sheets.SIDE, Sheets.ROOM, 13.1, theme.text(), 0));
        sheets.down(3.4);
    }

    private void source(Brief.SourceNote note) {
        sheets.need(10.2);
        sheets.as(Tag.Role.NUMBER, () -> sheets.put("[" + note.number() + "]", Sheets.SIDE, sheets.y() + 8, Face.REGULAR, 7.6, theme.text()));
        sheets.as(Tag.Role.NOTE, () -> sheets.flow(SetWord.of(note.words(), Face.REGULAR, 7.6), Sheets.SIDE + NOTE_INDENT, Sheets.ROOM - NOTE_INDENT, 10.2, theme.text(), 0));
        sheets.down(1.8);
    }

    private void heading(Brief.Heading heading) {
        sheets.down(7);
        sheets.need(16 + AFTER_HEADING);
        sheets.rule(Sheets.SIDE, theme.text(), 1);
        sheets.down(4);
        double wide = Typeface.width(heading.words(), Face.SEMIBOLD, 9.6);
        sheets.as(Tag.Role.HEADING, () -> {
            sheets.put(heading.words(), Sheets.SIDE, sheets.y() + 9.5, Face.SEMIBOLD, 9.6, theme.text());
            if (!heading.aside().isEmpty()) sheets.put(heading.aside(), Sheets.SIDE + wide + 6, sheets.y() + 9.5, Face.REGULAR, 8, theme.muted());
        });
        sheets.down(14.5);
    }

    private void bottomLine(Brief.BottomLine line) {
        double from = sheets.y();
        int page = sheets.count();
        double left = Sheets.SIDE + INDENT - 3;
        sheets.as(Tag.Role.PARAGRAPH, () -> {
            sheets.put(line.label(), left, from + 8.5, Face.SEMIBOLD, 8.2, theme.muted());
            if (!line.tag().isEmpty()) tag(line.tag(), left + Typeface.width(line.label(), Face.SEMIBOLD, 8.2) + 7, from);
        });
        sheets.down(13);
        sheets.as(Tag.Role.PARAGRAPH, () -> sheets.flow(sheets.running(line.words(), 12), left, Sheets.ROOM - INDENT + 3, 16.2, theme.text(), 0));
        if (!line.note().isEmpty()) sheets.as(Tag.Role.PARAGRAPH, () -> sheets.flow(SetWord.of(line.note(), Face.REGULAR, 7.4), left, Sheets.ROOM - INDENT + 3, 10.2, theme.muted(), 0));
        if (sheets.count() == page) sheets.add(new Mark.Fill(Outline.box(Sheets.SIDE, from, 2.6, sheets.y() - from + 1, 0), theme.text()));
        sheets.down(7);
    }

    /// Amber, as everything that waits for the analyst.
    private void tag(String words, double x, double y) {
        double wide = Typeface.width(words, Face.MEDIUM, 7.2) + 8;
        Outline plate = Outline.box(x, y - .6, wide, 11.6, 2.4);
        sheets.furniture(new Mark.Fill(plate, theme.decideFill()));
        sheets.furniture(new Mark.Stroke(plate, theme.decideEdge(), .6, List.of(), false));
        sheets.put(words, x + 4, y + 7.7, Face.MEDIUM, 7.2, theme.decide());
    }

    private void judgement(Brief.Judgement one) {
        sheets.need(28);
        sheets.as(Tag.Role.PARAGRAPH, () -> {
            if (one.number() > 0) sheets.put(String.valueOf(one.number()), Sheets.SIDE, sheets.y() + 9.6, Face.SEMIBOLD, 8.8, theme.muted());
            sheets.flow(sheets.running(one.words(), 10), Sheets.SIDE + INDENT, Sheets.ROOM - INDENT, 13.8, theme.text(), 0);
        });
        sheets.down(3.4);
    }

    private void figure(Brief.FigureHere here, Picture figure) {
        double scale = Sheets.ROOM / figure.width();
        // The heading stands on the page of its figure.
        sheets.need(figure.height() * scale + 20);
        sheets.as(Tag.Role.FIGURE, () -> sheets.sign(figure.words().isEmpty() ? here.caption() : figure.words(), scaled(figure.marks(), scale, Sheets.SIDE, sheets.y())));
        sheets.down(figure.height() * scale + 3);
        sheets.as(Tag.Role.PARAGRAPH, () -> sheets.flow(SetWord.of(here.caption(), Face.REGULAR, 7.8), Sheets.SIDE, Sheets.ROOM, 10.6, theme.muted(), 0));
        sheets.down(2);
    }

    private List<Picture> numbered() {
        List<Picture> out = new ArrayList<>();
        for (int page = 0; page < sheets.count(); page++) {
            List<Mark> marks = new ArrayList<>(sheets.marks(page));
            double marked = Marking.width(brief.marking()) * .46;
            marks.add(new Mark.Text(
                    Typeface.shortened(brief.caseName(), Face.REGULAR, 8.5, Sheets.ROOM - marked - 12), Sheets.SIDE, 41, Face.REGULAR, 8.5, theme.muted()));
            foot(marks, page + 1 + " of " + sheets.count(), marked);
            for (double top : new double[] {29, Sheets.HEIGHT - 46})
                marks.addAll(scaled(Marking.plate(brief.marking(), 0, 0, theme), .46, Sheets.WIDTH - Sheets.SIDE, top));
            out.add(new Picture(Sheets.WIDTH, Sheets.HEIGHT, theme.background(), marks, sheets.targets(page)));
        }
        return out;
    }

    private void foot(List<Mark> marks, String number, double marked) {
        double top = Sheets.HEIGHT - 54;
        marks.add(new Mark.Stroke(new Outline.Maker().move(Sheets.SIDE, top).line(Sheets.WIDTH - Sheets.SIDE, top).done(), theme.rule(), .7, List.of(), false));
        double right = Sheets.WIDTH - Sheets.SIDE - (marked > 0 ? marked + 10 : 0);
        double wide = Typeface.width(number, Face.REGULAR, 7.6);
        marks.add(new Mark.Text(number, right - wide, Sheets.HEIGHT - 34, Face.REGULAR, 7.6, theme.muted()));
        double at = top + 12;
        List<String> words = new ArrayList<>();
        if (!brief.likelihoodKey().isEmpty()) words.addAll(Typeface.wrap(brief.likelihoodKey(), Face.REGULAR, 7, right - wide - Sheets.SIDE - 14));
        words.addAll(Typeface.wrap(brief.software(), Face.REGULAR, 7, right - wide - Sheets.SIDE - 14));
        for (String line : words) {
            marks.add(new Mark.Text(line, Sheets.SIDE, at, Face.REGULAR, 7, theme.muted()));
            at += 9;
        }
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
