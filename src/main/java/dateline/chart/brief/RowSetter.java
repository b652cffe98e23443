package dateline.chart.brief;

import dateline.analysis.brief.Brief;
import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Ref;
import dateline.chart.Symbols;
import dateline.chart.Tag;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets one report: its day on the left, its head, its quotations and its tolls on the right.
final class RowSetter {
    /// 23 mm for the day and 3.7 mm between.
    private static final double DAYS = 65.2;

    private static final double GAP = 10.5;
    private static final double LEFT = Sheets.SIDE + DAYS + GAP;
    private static final double ROOM = Sheets.ROOM - DAYS - GAP;
    private static final double STEP = 14;
    private static final double BY = 7.8;
    private static final double DAY = 8;
    private static final double MARK = 10;

    private final Sheets sheets;
    private final Theme theme = Theme.LIGHT;

    RowSetter(Sheets sheets) {
        this.sheets = sheets;
    }

    /// @param first whether it stands right below a heading, whose rule is its own
    void set(Brief.Report report, boolean first) {
        sheets.down(first ? 2 : 4);
        sheets.need(44);
        if (!first) sheets.rule(Sheets.SIDE, theme.rule(), .5);
        sheets.down(3);
        sheets.as(Tag.Role.RUN_IN, () -> head(report));
        for (int i = 0; i < report.quotes().size(); i++) {
            quote(report.quotes().get(i), report.attributions().get(i));
            if (i == 0 && !report.tolls().isEmpty()) tolls(report.tolls());
        }
        if (!report.alsoTold().isEmpty()) sheets.as(Tag.Role.PARAGRAPH, () -> sheets.flow(SetWord.of(report.alsoTold(), Face.REGULAR, BY), LEFT, ROOM, 10.6, theme.muted(), 0));
        sheets.down(1);
    }

    private void head(Brief.Report report) {
        day(report.day());
        if (report.head().isEmpty()) return;
        sheets.lines(Typeface.wrap(report.head(), Face.SEMIBOLD, 8.6, ROOM), LEFT, Face.SEMIBOLD, 8.6, 11.6, theme.text());
        sheets.down(1);
    }

    private void day(Brief.Day day) {
        if (day.words().isEmpty()) return;
        boolean reported = day.basis().filter(Basis.REPORTED::equals).isPresent();
        double size = reported ? 7.2 : DAY;
        Face face = reported ? Face.REGULAR : Face.SEMIBOLD;
        double at = sheets.y();
        for (String line : Typeface.wrap(day.words(), face, size, DAYS - (reported ? 8 : 0))) {
            double wide = Typeface.width(line, face, size);
            double right = Sheets.SIDE + DAYS - (reported ? 4 : 0);
            sheets.put(line, right - wide, at + 8.4, face, size, reported ? theme.muted() : theme.text());
            if (reported) pill(right - wide - 4, at, wide + 8);
            if (day.basis().filter(Basis.CONTEXT::equals).isPresent()) dots(right - wide, right, at + 10.6);
            at += 10.4;
        }
    }

    /// Known only from the day of the report.
    private void pill(double x, double y, double wide) {
        sheets.sign("(reported)", List.of(new Mark.Stroke(Outline.box(x, y, wide, 11.4, 5.7), theme.border(), .6, List.of(2., 1.6), false)));
    }

    /// Told by other words of the article.
    private void dots(double from, double to, double y) {
        sheets.sign("(from context)", List.of(new Mark.Stroke(new Outline.Maker().move(from, y).line(to, y).done(), theme.muted(), .8, List.of(.01, 2.), true)));
    }

    private void quote(Brief.Quote quote, String by) {
        sheets.need(STEP);
        double from = sheets.y();
        int page = sheets.count() - 1;
        boolean marked = !quote.standing().status().established();
        sheets.as(Tag.Role.PARAGRAPH, () -> {
            if (marked) sheets.sign(quote.mark().strip(), Symbols.status(quote.standing().status(), LEFT + MARK / 2, from + STEP / 2 + .4, MARK, theme.sign(quote.standing().sign()), theme.background()));
            sheets.flow(words(quote, by), LEFT, ROOM, STEP, theme.text(), marked ? MARK + 3 : 0);
        });
        boolean turned = sheets.count() - 1 > page;
        sheets.target(new Ref.EventRef(quote.passage().key()), sheets.count() - 1, LEFT - 3, turned ? sheets.y() - STEP : from, sheets.y());
    }

    private List<SetWord> words(Brief.Quote quote, String by) {
        Optional<Ink> quiet = Optional.of(theme.muted());
        List<SetWord> words = new ArrayList<>();
        if (!by.isEmpty()) words.addAll(SetWord.of(by, Face.MEDIUM, BY, quiet));
        words.addAll(sheets.running(quote.words(), 10));
        words.add(new SetWord(quote.number() > 0 ? "[" + quote.number() + "]" : "[source gone]".replace(' ', '\u00a0'), Face.REGULAR, BY, quiet));
        if (!quote.standing().checked()) words.add(new SetWord(SetWord.RING, Face.REGULAR, 7, quiet));
        return words;
    }

    private void tolls(List<Brief.Toll> tolls) {
        List<List<String>> notes = tolls.stream().map(toll -> Typeface.wrap(toll.by() + " [" + toll.number() + "]", Face.REGULAR, 7.2, ROOM / tolls.size() - 14)).toList();
        double high = 20 + 9 * notes.stream().mapToInt(List::size).max().orElse(1);
        sheets.down(2);
        sheets.need(high + 4);
        double wide = ROOM / tolls.size();
        sheets.add(new Mark.Stroke(Outline.box(LEFT, sheets.y(), ROOM, high, 3), theme.border(), .7, List.of(), false));
        for (int i = 0; i < tolls.size(); i++) {
            double x = LEFT + i * wide;
            if (i > 0) sheets.add(new Mark.Stroke(new Outline.Maker().move(x, sheets.y()).line(x, sheets.y() + high).done(), theme.border(), .7, List.of(), false));
            String count = tolls.get(i).count() + " killed";
            List<String> by = notes.get(i);
            sheets.as(Tag.Role.ITEM, () -> {
                sheets.put(count, x + 7, sheets.y() + 12.5, Face.SEMIBOLD, 11, theme.text());
                for (int k = 0; k < by.size(); k++) sheets.put(by.get(k), x + 7, sheets.y() + 22 + 9 * k, Face.REGULAR, 7.2, theme.muted());
            });
        }
        sheets.down(high + 3);
    }
}
