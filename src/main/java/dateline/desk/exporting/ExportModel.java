package dateline.desk.exporting;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.figure.Page;
import dateline.chart.figure.Texts;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The figure that a draft asks for, with what was checked on it.
///
/// @param unsourced lines whose articles are not in the case
/// @param unreviewed lines on which the analyst has not decided
record ExportModel(Question question, Composed composed, List<Line> unsourced, List<Line> unreviewed) {
    /// What was asked: answers to another question are dropped.
    record Question(ResolvedCase open, Filter filter, Draft draft) {
        /// Whether the other one has the same graph drawn the same way; only words round it may differ.
        private boolean sameSheet(Question other) {
            return open == other.open && filter.equals(other.filter) && draft.shown().equals(other.draft.shown()) && draft.theme() == other.draft.theme()
                    && draft.kind() == other.draft.kind() && !draft.moving() && !draft.sizing().column();
        }
    }

    /// Composes the picture; takes up to some seconds at hundreds of actors, so not on the FX thread.
    static ExportModel of(Question question) {
        return of(question, Composed.of(question));
    }

    /// The same, but the graph that the last answer drew is taken again where only words have changed.
    static ExportModel of(Question question, Optional<ExportModel> last) {
        return last.filter(before -> question.sameSheet(before.question) && before.composed.sheet().isPresent())
                .map(before -> of(question, Composed.of(question, before.composed)))
                .orElseGet(() -> of(question));
    }

    private static ExportModel of(Question question, Composed composed) {
        ActorGraph graph = composed.graph();
        List<Line> unsourced = graph.lines().stream().filter(line -> graph.notes(line).isEmpty()).toList();
        List<Line> unreviewed = graph.lines().stream().filter(line -> !Texts.checked(question.open(), line)).toList();
        return new ExportModel(question, composed, unsourced, unreviewed);
    }

    /// What the desk's filter hides or dims is left out, or faint where that is wanted.
    static Filter drawn(Filter filter, boolean dimmed) {
        if (filter.outside() == Filter.Outside.SHOW) return filter;
        return new Filter(filter.from(), filter.to(), filter.statuses(), filter.types(), filter.signs(), filter.sourceIds(),
                filter.undated(), dimmed ? Filter.Outside.DIM : Filter.Outside.HIDE, filter.unnamed());
    }

    /// Whether the filter can leave anything out at all.
    static boolean filters(Filter filter) {
        return filter.outside() != Filter.Outside.SHOW
                && !(filter.from().isEmpty() && filter.to().isEmpty() && filter.statuses().isEmpty() && filter.types().isEmpty()
                        && filter.signs().isEmpty() && filter.sourceIds().isEmpty());
    }

    /// The title that is drafted for it.
    String headline() {
        return composed.headline();
    }

    int lines() {
        return composed.things();
    }

    List<Picture> pages() {
        List<Picture> pages = composed.page().map(Page::pages).orElse(List.of());
        // Frames lie on each other, so they have a ground.
        return question.draft().clear() && !question.draft().moving() ? pages.stream().map(Picture::transparent).toList() : pages;
    }

    int overlaps() {
        return composed.page().map(Page::overlaps).orElse(0);
    }

    /// Size of the smallest text in picture units; 0 where there is none.
    double smallestText() {
        return pages().stream().flatMap(picture -> picture.texts().stream()).mapToDouble(Mark.Text::size).min().orElse(0);
    }

    /// The events and ties of lines that still wait for the analyst.
    Set<String> toReview() {
        Set<String> ids = new LinkedHashSet<>();
        for (Line line : unreviewed) {
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
