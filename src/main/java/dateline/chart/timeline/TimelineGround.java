package dateline.chart.timeline;

import dateline.analysis.Timeline.Lane;
import dateline.analysis.Timeline;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Ref;
import dateline.chart.Symbols;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a timeline's marks lie on: axis, rules, names of the lanes, the tint of what has no date.
final class TimelineGround {
    private final Timeline timeline;
    private final Period period;
    private final TimelineLayout layout;
    private final Theme theme;
    private final Set<String> picked;
    private final boolean page;
    private final double f;

    TimelineGround(Timeline timeline, Period period, TimelineLayout layout, Theme theme, Set<String> picked, boolean page) {
        this.timeline = timeline;
        this.period = period;
        this.layout = layout;
        this.theme = theme;
        this.picked = picked;
        this.page = page;
        f = layout.factor();
    }

    List<Mark> marks() {
        List<Mark> out = new ArrayList<>();
        if (layout.strip() > 0) strip(out);
        for (int row = 0; row < layout.lanes(); row++)
            if (picked.contains(lane(row).id()))
                out.add(new Mark.Fill(Outline.box(layout.x(), layout.top(row), layout.width(), layout.lane(), 0), theme.accentSubtle()));
        rules(out);
        axis(out);
        for (int row = 0; row < layout.lanes(); row++) name(out, row, lane(row));
        return out;
    }

    private Lane lane(int row) {
        return timeline.lanes().get(layout.first() + row);
    }

    private void strip(List<Mark> out) {
        double bottom = layout.bottom();
        out.add(new Mark.Fill(Outline.box(layout.right(), layout.y(), layout.strip(), bottom - layout.y(), 0), theme.bars()));
        int n = timeline.undated().size();
        double size = 11 * f;
        // On the screen the link that sets a date stands beside it.
        double room = layout.strip() - (page ? 14 : 64) * f;
        String words = page ? "Date not stated (" + n + ")" : n + " without a date";
        if (Typeface.width(words + ", in text order", Face.SEMIBOLD, size) <= room) words += ", in text order";
        out.add(new Mark.Text(words, layout.right() + 10 * f, base(size), Face.SEMIBOLD, size, theme.decide()));
    }

    private double base(double size) {
        return layout.y() + layout.axis() / 2 + size * .36;
    }

    private void rules(List<Mark> out) {
        double end = layout.x() + layout.width();
        out.add(line(layout.x(), layout.top(), end, layout.top(), theme.border()));
        for (int row = 1; row <= layout.lanes(); row++) {
            double y = layout.top(row);
            out.add(line(layout.x(), y, end, y, row == layout.lanes() ? theme.border() : theme.rule()));
        }
        out.add(line(layout.left(), layout.y(), layout.left(), layout.bottom(), theme.border()));
        if (layout.strip() > 0) out.add(line(layout.right(), layout.y(), layout.right(), layout.bottom(), theme.border()));
    }

    private void axis(List<Mark> out) {
        double unit = layout.unit(period);
        double size = 11 * f;
        double free = layout.left();
        for (Axis.Tick tick : Axis.ticks(period, unit / f)) {
            double x = layout.xOf(period, tick.day());
            out.add(line(x, tick.strong() ? layout.y() : layout.y() + layout.axis() * .55, x, layout.bottom(), tick.strong() ? theme.border() : theme.rule()));
            Face face = tick.strong() ? Face.SEMIBOLD : Face.REGULAR;
            double letters = tick.strong() ? 12 * f : size;
            double width = Typeface.width(tick.words(), face, letters);
            if (x + 5 * f < free || x + 5 * f + width > layout.right() - 2 * f) continue;
            free = x + 5 * f + width + 6 * f;
            out.add(new Mark.Text(tick.words(), x + 5 * f, base(letters), face, letters, tick.strong() ? theme.text() : theme.muted()));
        }
        String before = Axis.context(period, unit / f);
        double x = layout.left() - 8 * f - Typeface.width(before, Face.SEMIBOLD, 12 * f);
        out.add(new Mark.Text(before, x, base(12 * f), Face.SEMIBOLD, 12 * f, theme.text()));
    }

    private void name(List<Mark> out, int row, Lane lane) {
        double y = layout.middle(row);
        double size = 12 * f;
        double x = layout.x() + (lane.actor().isPresent() ? 34 : 14) * f;
        List<Mark> marks = new ArrayList<>();
        lane.actor().ifPresent(actor -> marks.addAll(Symbols.actor(actor.kind().shape(), layout.x() + 20 * f, y, 7 * f, theme)));
        Face face = picked.contains(lane.id()) ? Face.SEMIBOLD : Face.REGULAR;
        List<String> lines = lines(lane.name(), face, size, layout.left() - x - 8 * f);
        double base = y + size * .35 - (lines.size() - 1) * size * .6;
        for (String line : lines) {
            marks.add(new Mark.Text(line, x, base, face, size, theme.text()));
            base += size * 1.2;
        }
        // On a page it is a row's name; an actor that lines could be glued to is drawn only once.
        Optional<Ref> ref = lane.actor().filter(actor -> !page).map(actor -> new Ref.ActorRef(actor.id()));
        out.add(new Mark.Group(ref, lane.name(), marks));
    }

    /// A long name breaks into two lines where the lane is high enough, and is cut only then.
    private List<String> lines(String name, Face face, double size, double most) {
        List<String> lines = layout.lane() < 2.6 * size ? List.of(name) : Typeface.wrap(name, face, size, most);
        if (lines.size() <= 1) return List.of(Typeface.shortened(name, face, size, most));
        String rest = String.join(" ", lines.subList(1, lines.size()));
        return List.of(Typeface.shortened(lines.getFirst(), face, size, most), Typeface.shortened(rest, face, size, most));
    }

    private Mark line(double x1, double y1, double x2, double y2, Ink ink) {
        // On the middle of a pixel, so that a rule of one pixel is one.
        double dx = x1 == x2 ? .5 : 0;
        double dy = y1 == y2 ? -.5 : 0;
        double ax = dx == 0 ? x1 : Math.floor(x1) + dx;
        double ay = dy == 0 ? y1 : Math.ceil(y1) + dy;
        return new Mark.Stroke(
                new Outline.Maker().move(ax, ay).line(dx == 0 ? x2 : ax, dy == 0 ? y2 : ay).done(), ink, Math.max(1, f * .8), List.of(), false);
    }
}
