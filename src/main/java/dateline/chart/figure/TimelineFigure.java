package dateline.chart.figure;

import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline;
import dateline.analysis.source.SourceNote;
import dateline.chart.Box;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.timeline.LaneTexts;
import dateline.chart.timeline.Period;
import dateline.chart.timeline.TimelineDrawing;
import dateline.chart.timeline.TimelineLayout;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Composes the page of a timeline: the pane's lanes with title, legend, marking and numbered source notes.
final class TimelineFigure implements FigureKind {
    private static final Box AREA = new Box(56, 140, 1284, 842);
    private static final Box WIDE = new Box(56, 140, 1808, 842);
    private static final double AIR = .035;
    private static final double SHORTEST = 30;
    private static final int MOST_NOTES = 4;

    @Override
    public String name() {
        return "Timeline";
    }

    @Override
    public String about() {
        return "what happened when, in lanes of actors";
    }

    @Override
    public String file() {
        return "timeline";
    }

    @Override
    public Composition compose(Wish wish) {
        ResolvedCase open = wish.scope().open();
        Timeline timeline = wish.scope().timeline(wish.lanes());
        if (timeline.items().isEmpty()) return Composition.nothing(wish, wish.scope().graph(), new Lack.NothingPasses());
        Page page = page(timeline, open::nameOf, wish.theme(), Texts.of(wish.scope(), timeline).with(wish.words()));
        int all = timeline.items().size();
        String counts = events(all) + " (" + days(timeline) + "), " + timeline.lanes().size() + " lanes";
        return Composition.of(wish, page, new Drawn(Optional.empty(), all, wish.scope().headline().title(), counts, List.of(), 0));
    }

    /// @param names the name of an actor
    private static Page page(Timeline timeline, Function<String, String> names, Theme theme, Texts texts) {
        Period period = period(timeline, texts);
        boolean beside = texts.shown().legend() || texts.shown().notes() && !timeline.sources().isEmpty();
        Box area = beside ? AREA : WIDE;
        int undated = timeline.undated().size();
        TimelineLayout layout = TimelineLayout.page(
                area, timeline.lanes().size(), timeline.items().size() - undated, undated);
        TimelineDrawing drawing = new TimelineDrawing(
                timeline, period, period, layout, theme, new LaneTexts(names, items -> texts.shown().notes() ? notes(timeline.notes(items)) : "", texts.unchecked(), true));
        List<Mark> marks = new ArrayList<>(drawing.ground(Set.of()).marks());
        marks.addAll(drawing.picture().marks());
        left(timeline, layout, theme, marks);
        List<SourceNote> told = timeline.sourcesOf(layout.lanes());
        Shown shown = texts.shown();
        marks.addAll(new PageHead(texts.headline().title(), "What happened when,", footer(timeline, texts), theme, texts.on(told)).marks(beside));
        TimelineLegend legend = new TimelineLegend(timeline, layout, drawing, theme, texts);
        if (shown.legend()) marks.addAll(legend.marks(1404, 160, 460));
        SourceNotes sources = new SourceNotes(told, theme, texts.marking());
        if (shown.notes()) marks.addAll(sources.firstPage(1404, shown.legend() ? legend.bottom() + 26 : 160, 460, Page.HEIGHT - 96));
        List<Picture> pages = new ArrayList<>();
        pages.add(new Picture(Page.WIDTH, Page.HEIGHT, theme.background(), marks, drawing.picture().targets()));
        if (shown.notes()) pages.addAll(sources.furtherPages());
        return new Page(List.copyOf(pages), drawing.words(), overlaps(pages.getFirst()));
    }

    static Period period(Timeline timeline, Texts texts) {
        LocalDate last = timeline.last().or(texts.asOf()::day).orElse(LocalDate.of(2000, 12, 31));
        LocalDate first = timeline.first().orElse(last.minusYears(1));
        Period dates = Period.of(first, last).padded(AIR);
        double lacks = Math.max(0, SHORTEST - dates.length()) / 2;
        return new Period(dates.from() - lacks, dates.to() + lacks);
    }

    /// "[1–4,7]"; of very many the first three and how many more.
    static String notes(List<Integer> numbers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); ) {
            int end = i;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) end++;
            if (end >= i + 2) parts.add(numbers.get(i) + "–" + numbers.get(end));
            else for (int j = i; j <= end; j++) parts.add(String.valueOf(numbers.get(j)));
            i = end + 1;
        }
        if (numbers.size() > MOST_NOTES && parts.size() > MOST_NOTES) {
            int more = numbers.size() - 3;
            return "[" + numbers.stream().limit(3).map(String::valueOf).collect(Collectors.joining(",")) + " +" + more + "]";
        }
        return parts.isEmpty() ? "" : "[" + String.join(",", parts) + "]";
    }

    /// Says how many lanes found no room.
    static void left(Timeline timeline, TimelineLayout layout, Theme theme, List<Mark> marks) {
        int more = timeline.lanes().size() - layout.lanes();
        if (more <= 0) return;
        int most = timeline.lanes().get(layout.lanes()).items().size() + timeline.lanes().get(layout.lanes()).undated().size();
        String what = timeline.by() == Timeline.By.ACTOR ? " more actors with " : " more types with ";
        String words = "and " + more + what + (most == 1 ? "one event each" : "at most " + most + " events each");
        marks.add(new Mark.Text(words, layout.x(), layout.bottom() + 22, Face.REGULAR, 15.5, theme.muted()));
    }

    private static String events(int count) {
        return count + (count == 1 ? " event" : " events");
    }

    /// On what the days rest, and what is left out.
    static String days(Timeline timeline) {
        boolean hidden = timeline.tally().dates().reported() > 0 && timeline.items().stream().noneMatch(Item::reported);
        return timeline.tally().dates().words(hidden ? " (left out)" : "");
    }

    private static String footer(Timeline timeline, Texts texts) {
        int all = timeline.items().size();
        String dates = "Days: " + days(timeline) + ". ";
        return "Every mark rests on at least one sentence. " + dates + "Drawn by Dateline with rules " + texts.rules() + ", " + texts.checked() + ".";
    }

    /// Words of the page that lie on others or leave it; 0 in a good figure.
    static int overlaps(Picture page) {
        Box frame = new Box(0, 0, page.width(), page.height());
        List<Box> boxes = page.texts().stream()
                .map(text -> new Box(
                        text.x(), text.y() - text.size() * .7, Typeface.width(text.text(), text.face(), text.size()), text.size() * .7))
                .toList();
        int count = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (!boxes.get(i).inside(frame)) count++;
            for (int j = i + 1; j < boxes.size(); j++) if (boxes.get(i).overlaps(boxes.get(j))) count++;
        }
        return count;
    }
}
