package dateline.chart.brief;

import dateline.analysis.Brief;
import dateline.analysis.Likelihood;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Picture;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.figure.Marking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Sets a brief on A4 pages, one unit a point: marking and page number stand on each, no heading stands last.
public final class BriefPages {
    public static final double WIDTH = 595.28;
    public static final double HEIGHT = 841.89;

    /// Width of the text, in millimetres: that of the figure too.
    public static final double COLUMN = 166;

    /// 22 mm.
    private static final double SIDE = 62.36;

    private static final double ROOM = WIDTH - 2 * SIDE;
    private static final double TOP = 66;
    private static final double FLOOR = HEIGHT - 64;

    /// A heading needs so much room below it on its page.
    private static final double AFTER_HEADING = 30;

    private static final double TITLE = 19;
    /// More happenings than this find no room on a page.
    private static final int A_PAGEFUL = 70;

    private static final double INDENT = 16;
    private static final double NOTE_INDENT = 18;

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
        return Typeface.width(words, Face.SEMIBOLD, TITLE) <= ROOM;
    }

    private void fill(Picture figure) {
        lines(Typeface.wrap(brief.title(), Face.SEMIBOLD, TITLE, ROOM), Face.SEMIBOLD, TITLE, 23, theme.text());
        y += 1;
        lines(List.of(brief.subtitle()), Face.REGULAR, 8.5, 12, theme.muted());
        y += 9;
        for (Brief.Block block : brief.blocks()) set(block, figure);
    }

    private void set(Brief.Block block, Picture figure) {
        switch (block) {
            case Brief.Heading heading -> heading(heading.words());
            case Brief.BottomLine line -> bottomLine(line);
            case Brief.Judgement one -> judgement(one);
            case Brief.Paragraph one -> {
                List<SetWord> words = new ArrayList<>();
                if (!one.lead().isEmpty()) words.addAll(SetWord.of(one.lead() + ".", Face.SEMIBOLD, 8.8));
                words.addAll(running(one.words(), 9.6));
                flow(words, SIDE, ROOM, 13.1, theme.text());
                y += 3.4;
            }
            case Brief.FigureHere here -> figure(here, figure);
            case Brief.SourceNote note -> {
                List<SetWord> words = SetWord.of(note.words(), Face.REGULAR, 7.6);
                need(10.2);
                put("[" + note.number() + "]", SIDE, y + 8, Face.REGULAR, 7.6, theme.text());
                flow(words, SIDE + NOTE_INDENT, ROOM - NOTE_INDENT, 10.2, theme.text());
                y += 1.8;
            }
        }
    }

    private void heading(String words) {
        y += 5;
        need(14 + AFTER_HEADING);
        put(words, SIDE, y + 9.5, Face.SEMIBOLD, 9.6, theme.text());
        y += 14.5;
    }

    private void bottomLine(Brief.BottomLine line) {
        double from = y;
        int page = pages.size();
        put(line.label(), SIDE + INDENT - 3, y + 8.5, Face.SEMIBOLD, 8.2, theme.muted());
        y += 13;
        flow(running(line.words(), 12), SIDE + INDENT - 3, ROOM - INDENT + 3, 16.2, theme.text());
        if (pages.size() == page) pages.getLast().add(new Mark.Fill(Outline.box(SIDE, from, 2.6, y - from + 1, 0), theme.text()));
        y += 7;
    }

    private void judgement(Brief.Judgement one) {
        need(28);
        if (one.number() > 0) put(String.valueOf(one.number()), SIDE, y + 9.6, Face.SEMIBOLD, 8.8, theme.muted());
        flow(running(one.words(), 10), SIDE + INDENT, ROOM - INDENT, 13.8, theme.text());
        y += 3.4;
    }

    private void figure(Brief.FigureHere here, Picture figure) {
        double scale = ROOM / figure.width();
        List<SetWord> caption = SetWord.of(here.caption(), Face.REGULAR, 7.8);
        // The heading stands on the page of its figure.
        need(figure.height() * scale + 20);
        pages.getLast().addAll(scaled(figure.marks(), scale, SIDE, y));
        y += figure.height() * scale + 3;
        flow(caption, SIDE, ROOM, 10.6, theme.muted());
        y += 2;
    }

    /// Serif, likelihood words semibold.
    private List<SetWord> running(String text, double size) {
        List<SetWord> words = new ArrayList<>();
        boolean glued = false;
        for (Likelihood.Run run : brief.likelihood().runs(text)) {
            Face face = run.strong() ? Face.SERIF_SEMIBOLD : Face.SERIF;
            if (run.text().isBlank()) {
                glued = false;
                continue;
            }
            boolean joins = glued && !Character.isWhitespace(run.text().charAt(0));
            List<SetWord> more = SetWord.of(run.text(), face, size);
            // What follows a likelihood word without a space, such as a comma, stays with it.
            if (joins && !words.isEmpty() && more.getFirst().word().matches("\\p{Punct}+.*")) {
                SetWord last = words.removeLast();
                words.add(new SetWord(last.word() + more.getFirst().word(), last.face(), size));
                words.addAll(more.subList(1, more.size()));
            } else words.addAll(more);
            glued = !Character.isWhitespace(run.text().charAt(run.text().length() - 1));
        }
        return words;
    }

    /// Sets words in lines; source numbers such as `[1, 3].` are not parted.
    private void flow(List<SetWord> words, double left, double room, double step, Ink ink) {
        List<SetWord> line = new ArrayList<>();
        double wide = 0;
        for (List<SetWord> unit : SetWord.units(words)) {
            double own = SetWord.width(unit);
            if (!line.isEmpty() && wide + line.getLast().space() + own > room) {
                line(line, left, step, ink);
                line = new ArrayList<>();
                wide = 0;
            }
            wide += (line.isEmpty() ? 0 : line.getLast().space()) + own;
            line.addAll(unit);
        }
        if (!line.isEmpty()) line(line, left, step, ink);
    }

    private void line(List<SetWord> words, double left, double step, Ink ink) {
        need(step);
        double x = left;
        StringBuilder run = new StringBuilder();
        double from = x;
        Optional<SetWord> last = Optional.empty();
        for (SetWord word : words) {
            if (last.isPresent() && (last.get().face() != word.face() || last.get().size() != word.size())) {
                put(run.toString(), from, y + step * .74, last.get().face(), last.get().size(), ink);
                from += Typeface.width(run.toString(), last.get().face(), last.get().size());
                run.setLength(0);
            }
            run.append(word.word()).append(' ');
            last = Optional.of(word);
        }
        if (last.isPresent()) put(run.toString().stripTrailing(), from, y + step * .74, last.get().face(), last.get().size(), ink);
        y += step;
    }

    private void lines(List<String> lines, Face face, double size, double step, Ink ink) {
        for (String line : lines) {
            need(step);
            put(line, SIDE, y + step * .74, face, size, ink);
            y += step;
        }
    }

    private void put(String words, double x, double baseline, Face face, double size, Ink ink) {
        pages.getLast().add(new Mark.Text(words, x, baseline, face, size, ink));
    }

    private void need(double room) {
        if (y + room > FLOOR) turn();
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    private List<Picture> numbered() {
        List<Picture> out = new ArrayList<>();
        for (List<Mark> page : pages) {
            List<Mark> marks = new ArrayList<>(page);
            double marked = Marking.width(brief.marking()) * .46;
            marks.add(new Mark.Text(
                    Typeface.shortened(brief.caseName(), Face.REGULAR, 8.5, ROOM - marked - 12), SIDE, 41, Face.REGULAR, 8.5, theme.muted()));
            foot(marks, out.size() + 1 + " of " + pages.size(), marked);
            for (double top : new double[] {29, HEIGHT - 46})
                marks.addAll(scaled(Marking.plate(brief.marking(), 0, 0, theme), .46, WIDTH - SIDE, top));
            out.add(new Picture(WIDTH, HEIGHT, theme.background(), marks, List.of()));
        }
        return out;
    }

    private void foot(List<Mark> marks, String number, double marked) {
        double top = HEIGHT - 54;
        marks.add(new Mark.Stroke(new Outline.Maker().move(SIDE, top).line(WIDTH - SIDE, top).done(), theme.rule(), .7, List.of(), false));
        double right = WIDTH - SIDE - (marked > 0 ? marked + 10 : 0);
        double wide = Typeface.width(number, Face.REGULAR, 7.6);
        marks.add(new Mark.Text(number, right - wide, HEIGHT - 34, Face.REGULAR, 7.6, theme.muted()));
        double at = top + 12;
        List<String> words = new ArrayList<>();
        if (!brief.likelihoodKey().isEmpty()) words.addAll(Typeface.wrap(brief.likelihoodKey(), Face.REGULAR, 7, right - wide - SIDE - 14));
        words.addAll(Typeface.wrap(brief.software(), Face.REGULAR, 7, right - wide - SIDE - 14));
        for (String line : words) {
            marks.add(new Mark.Text(line, SIDE, at, Face.REGULAR, 7, theme.muted()));
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
