package dateline.desk.exporting;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.analysis.Story;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.figure.Composition;
import dateline.chart.figure.Lack;
import dateline.chart.figure.Medium;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Texts;
import dateline.chart.figure.Wish;
import dateline.model.Filter;
import dateline.model.casefile.ResolvedCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The figure that a draft asks for, with what was checked on it.
///
/// @param unsourced lines whose articles are not in the case
/// @param unchecked lines on which the analyst has not settled everything
record ExportModel(Question question, Composition composed, List<Line> unsourced, List<Line> unchecked) {
    /// What was asked: answers to another question are dropped.
    record Question(ResolvedCase open, Filter filter, Draft draft) {}

    /// Composes the picture; takes up to some seconds at hundreds of actors, so not on the FX thread.
    static ExportModel of(Question question) {
        return of(question, Optional.empty());
    }

    /// The same, but what the last answer drew may be taken again where only words have changed.
    static ExportModel of(Question question, Optional<ExportModel> last) {
        Draft draft = question.draft();
        Filter filter = drawn(checkedOnly(draft.outOf().filter(question.filter()), draft.checked()), !draft.checked() && draft.shown().dimmed() && draft.kind().fades() && draft.medium().equals(Medium.PAGE));
        Scope scope = new Scope(question.open(), filter, draft.outOf().choice(question.open()));
        StoryDates.Read read = draft.kind().dated() ? draft.dates().read(scope) : StoryDates.Read.NONE;
        Wish wish = Wish.of(scope)
                .on(draft.medium()).in(draft.theme()).saying(draft.words()).by(draft.dates().by(), read.days());
        Optional<String> wrong = draft.sizing().column() ? draft.sizing().problem() : Optional.of(read.problem()).filter(words -> !words.isEmpty());
        if (wrong.isPresent()) return of(question, refused(wish, wrong.get()));
        return of(question, last.map(before -> draft.kind().again(before.composed, wish)).orElseGet(() -> draft.kind().compose(wish)));
    }

    private static Composition refused(Wish wish, String why) {
        ActorGraph graph = wish.scope().graph();
        return Composition.nothing(wish, graph, graph.lines().isEmpty() ? new Lack.NothingPasses() : new Lack.Refused(why));
    }

    private static ExportModel of(Question question, Composition composed) {
        List<Line> lines = composed.drawn().graph().map(ActorGraph::lines).orElse(List.of());
        List<Line> unsourced = lines.stream().filter(line -> composed.drawn().graph().orElseThrow().notes(line).isEmpty()).toList();
        List<Line> unchecked = lines.stream().filter(line -> !Texts.checked(question.open(), line)).toList();
        return new ExportModel(question, composed, unsourced, unchecked);
    }

    /// Why there is nothing to draw, where more is to be said than that the filter lets nothing pass; or what found no room.
    String problem() {
        return composed.lack().map(this::words).orElse("");
    }

    private String words(Lack lack) {
        Story.By by = question.draft().dates().by();
        return switch (lack) {
            case Lack.NothingPasses none -> "";
            case Lack.Undated some -> "";
            case Lack.Refused refused -> refused.why();
            case Lack.FewDates few -> StoryDates.still(few.days(), by, "frames need");
            case Lack.TooEarly early -> "Nothing had " + (by == Story.By.TOLD ? "been told" : "happened") + " by " + early.last() + ". Type a later date.";
            case Lack.NoRoom room -> room.actors() + (room.actors() == 1 ? " actor" : " actors") + " with fewer events found no room";
        };
    }

    /// What the desk's filter hides or dims is left out, or faint where that is wanted.
    static Filter drawn(Filter filter, boolean dimmed) {
        if (filter.outside() == Filter.Outside.SHOW) return filter;
        return filter.with(dimmed ? Filter.Outside.DIM : Filter.Outside.HIDE);
    }

    /// The desk's filter, or with it what is checked alone, which hides the rest also where the desk shows it.
    static Filter checkedOnly(Filter filter, boolean only) {
        if (!only) return filter;
        Filter wide = filter.outside() == Filter.Outside.SHOW ? Filter.ALL.with(filter.unnamed()) : filter;
        return wide.withChecked(true).with(Filter.Outside.HIDE);
    }

    /// Whether the filter can leave anything out at all.
    static boolean filters(Filter filter) {
        return filter.outside() != Filter.Outside.SHOW && filter.narrows();
    }

    /// The title that is drafted for it.
    String headline() {
        return composed.drawn().headline();
    }

    int lines() {
        return composed.drawn().things();
    }

    List<Picture> pages() {
        List<Picture> pages = composed.pages();
        // Frames lie on each other, so they have a ground.
        return question.draft().clear() && !question.draft().moving() ? pages.stream().map(Picture::transparent).toList() : pages;
    }

    /// The size that was set; a column gets the height of what was composed for it.
    Sizing shaped(Sizing set) {
        return pages().isEmpty() ? set : set.shaped(pages().getFirst().width(), pages().getFirst().height());
    }

    int overlaps() {
        return composed.page().overlaps();
    }

    /// Size of the smallest text in picture units; 0 where there is none.
    double smallestText() {
        return pages().stream().flatMap(picture -> picture.texts().stream()).mapToDouble(Mark.Text::size).min().orElse(0);
    }

    /// The events and ties of lines that still wait for the analyst.
    Set<String> uncheckedReadings() {
        Set<String> ids = new LinkedHashSet<>();
        for (Line line : unchecked) {
            ids.addAll(line.eventIds());
            ids.addAll(line.tieIds());
        }
        return ids;
    }

    /// "23 lines", "1 line".
    static String lines(int n) {
        return n + (n == 1 ? " line" : " lines");
    }

    /// The file's name without its ending, from the case's: "Pakistan, two fronts" gives `pakistan-two-fronts-actors`.
    static String fileName(String caseName) {
        return fileName(caseName, "actors");
    }

    static String fileName(String caseName, String what) {
        String plain = caseName.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        if (plain.length() > 60) plain = plain.substring(0, 60).replaceAll("-[^-]*$", "");
        return plain.isEmpty() ? what : plain + "-" + what;
    }
}
