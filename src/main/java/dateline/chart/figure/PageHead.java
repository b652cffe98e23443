package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.source.SourceNote;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What stands above and below a figure: its title, what it was read from and when, its marking, how far it was checked.
final class PageHead {
    /// "5 March 2026".
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String draft;
    private final String what;
    private final String footer;
    private final Theme theme;
    private final Texts texts;

    /// @param draft the title where the analyst gave none
    /// @param what what was read from the articles
    PageHead(String draft, String what, String footer, Theme theme, Texts texts) {
        this.draft = draft;
        this.what = what;
        this.footer = texts.leftOut().isEmpty() ? footer : texts.leftOut() + " " + footer;
        this.theme = theme;
        this.texts = texts;
    }

    static PageHead of(ActorGraph graph, Theme theme, Texts texts) {
        String footer = "Every line rests on at least one sentence. Drawn by Dateline with rules " + texts.rules() + ", " + texts.checked() + "."
                + (graph.leftOutWords().isEmpty() ? "" : " " + graph.leftOutWords() + ".");
        return new PageHead(texts.headline().title(graph), "Actors and relations", footer, theme, texts);
    }

    /// @param beside whether a column stands right of the graph, parted by a rule
    List<Mark> marks(boolean beside) {
        List<Mark> marks = new ArrayList<>();
        if (texts.shown().title()) marks.add(title());
        double y = texts.shown().title() ? 110 : 70;
        marks.add(new Mark.Text(subtitle(), Page.MARGIN, y, Face.REGULAR, 21, theme.muted()));
        if (beside) {
            Outline rule = new Outline.Maker().move(1368, 150).line(1368, Page.HEIGHT - 86).done();
            marks.add(new Mark.Stroke(rule, theme.border(), 1.4, List.of(), false));
        }
        marks.addAll(Marking.plate(texts.marking(), Page.WIDTH - Page.MARGIN, 42, theme));
        marks.addAll(Marking.plate(texts.marking(), Page.WIDTH - Page.MARGIN, Page.HEIGHT - 68, theme));
        marks.addAll(footer());
        return marks;
    }

    /// Beside the marking; broken into rows where there is too little room for one.
    private List<Mark> footer() {
        List<Mark> marks = new ArrayList<>();
        List<String> rows = Typeface.wrap(footer, Face.REGULAR, 15.5, room());
        for (int i = 0; i < rows.size(); i++)
            marks.add(new Mark.Text(rows.get(i), Page.MARGIN, Page.HEIGHT - 38 - (rows.size() - 1 - i) * 19, Face.REGULAR, 15.5, theme.muted()));
        return marks;
    }

    private double room() {
        return Page.WIDTH - 2 * Page.MARGIN - (texts.marking().isBlank() ? 0 : Marking.width(texts.marking()) + 40);
    }

    private Mark.Text title() {
        double room = room();
        String title = texts.words().title().filter(t -> !t.isBlank()).orElse(draft);
        double size = 40;
        while (size > 26 && Typeface.width(title, Face.SEMIBOLD, size) > room) size -= 1;
        String fits = Typeface.shortened(title, Face.SEMIBOLD, size, room);
        return new Mark.Text(fits, Page.MARGIN, 76, Face.SEMIBOLD, size, theme.text());
    }

    private String subtitle() {
        String read = what + " read from " + SourceNote.counted(texts.sources()) + ".";
        return texts.shown().asOf() ? read + " " + texts.asOf().words() + "." : read;
    }
}
