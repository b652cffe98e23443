package dateline.chart;

import dateline.analysis.ActorGraph;
import dateline.analysis.Brief;
import dateline.analysis.BriefFields;
import dateline.analysis.Drafting;
import dateline.analysis.Line;
import dateline.analysis.Timeline;
import dateline.chart.layout.Arranger;
import dateline.chart.layout.Places;
import dateline.model.Actor;
import dateline.model.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A brief with its figure, as all formats hold it.
///
/// @param brief as much as finds room on its pages, or all
/// @param figure composed for the column
public record BriefSheet(Brief brief, Picture figure) {
    /// So many actors find room in the column; the caption says so.
    private static final int ACTORS = 12;

    /// Rather fewer actors than labels on each other, down to so many.
    private static final int FEW = 8;

    private static final double HIGHEST = .44;

    /// Two articles get one page, each further handful of sources another.
    private static final int SOURCES_A_PAGE = 5;

    /// Fewer are told only where the analyst has judged them.
    private static final int LEAST_TOLD = 6;

    private static final int LEAST_BESIDE_JUDGEMENTS = 2;

    /// What of a case is shown, with the figure of it; the words of the page may change without it.
    ///
    /// @param graph and `timeline` of the same filter
    /// @param drawn the part of the graph that the figure shows
    public record Ground(ResolvedCase open, ActorGraph graph, ActorGraph drawn, Timeline timeline, Picture figure) {
        public static Ground of(ResolvedCase open, ActorGraph graph, Timeline timeline, Places places) {
            for (int most = ACTORS; ; most--) {
                ActorGraph drawn = graph.main(most);
                if (drawn.lines().isEmpty())
                    return new Ground(open, graph, drawn, timeline, new Picture(BriefPages.COLUMN * 5.67, 1, Theme.LIGHT.background(), List.of(), List.of()));
                Figure.Page page = composed(drawn, places);
                if (page.overlaps() == 0 || most == FEW) return new Ground(open, graph, drawn, timeline, page.pages().getFirst());
            }
        }

        private static Figure.Page composed(ActorGraph drawn, Places places) {
            Figure.Page page = ColumnFigure.of(drawn, places, Theme.LIGHT, BriefPages.COLUMN, HIGHEST);
            if (page.overlaps() == 0) return page;
            // The places are those of a whole case on a wide sheet; the column may need its own.
            Figure.Page own = ColumnFigure.of(drawn, Arranger.again(drawn, Places.of(List.of())), Theme.LIGHT, BriefPages.COLUMN, HIGHEST);
            return own.overlaps() < page.overlaps() ? own : page;
        }
    }

    /// What is asked for.
    ///
    /// @param title empty: the analyst's, else drafted from the weightiest happenings
    /// @param full tells every happening, however many pages that takes
    public record Wish(Optional<String> title, Optional<LocalDate> asOf, String marking, boolean full) {}

    /// Empty where the case shows neither an event nor a tie.
    public static Optional<BriefSheet> of(Ground ground, BriefFields fields, Wish wish) {
        String own = wish.title().filter(t -> !t.isBlank()).orElse(fields.title()).strip();
        String rules = Figure.Texts.of(ground.open(), ground.graph()).rules();
        Drafting.Ask untitled = new Drafting.Ask(
                ground.open(), ground.graph(), ground.drawn(), ground.timeline(), fields, own, wish.asOf(), wish.marking(), rules);
        Drafting.Ask ask = own.isEmpty() ? untitled.titled(headline(ground.graph(), Drafting.weighed(untitled))) : untitled;
        if (Drafting.of(ask, 1).isEmpty()) return Optional.empty();
        int pages = 1 + (ground.graph().sources().size() - 1) / SOURCES_A_PAGE;
        Brief brief = wish.full()
                ? Drafting.of(ask, Drafting.ALL).orElseThrow()
                : BriefPages.fitted(most -> Drafting.of(ask, most).orElseThrow(), Drafting.size(ask), ground.figure(), pages,
                        fields.judgements().isBlank() ? LEAST_TOLD : LEAST_BESIDE_JUDGEMENTS);
        return Optional.of(new BriefSheet(brief, ground.figure()));
    }

    /// Of the weightiest happenings between named actors, as much as stands in one line.
    private static String headline(ActorGraph graph, List<List<String>> weighed) {
        Set<String> named = graph.actors().stream().filter(Actor::named).map(Actor::id).collect(Collectors.toSet());
        List<Line> top = weighed.stream()
                .flatMap(ids -> ids.stream().limit(1).flatMap(id -> graph.linesOf(id).stream().limit(1)))
                .filter(line -> named.contains(line.a()) && named.contains(line.b()))
                .distinct()
                .toList();
        String whole = top.isEmpty() ? Headline.of(graph) : Headline.of(graph, top);
        return BriefPages.fitsTitle(whole) ? whole : whole.replaceFirst("; .*", "");
    }

    public List<Picture> pages() {
        return BriefPages.of(brief, figure);
    }
}
