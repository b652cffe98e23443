package dateline.desk.exporting;

import dateline.analysis.ActorGraph;
import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.chart.figure.Animation;
import dateline.chart.figure.ColumnFigure;
import dateline.chart.figure.CombinedFigure;
import dateline.chart.figure.GraphFigure;
import dateline.chart.figure.GraphSheet;
import dateline.chart.figure.Page;
import dateline.chart.figure.StoryBoard;
import dateline.chart.figure.Texts;
import dateline.chart.figure.TimelineFigure;
import dateline.chart.layout.Arranger;
import dateline.desk.exporting.ExportModel.Question;
import dateline.model.Filter;
import dateline.model.ResolvedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A figure composed for a draft.
///
/// @param graph what is drawn of the actor graph, or of the case beside a timeline
/// @param sheet the drawn actor graph, to set other words round it
/// @param page empty where there is nothing to draw
/// @param things how many lines, for a timeline happenings, it draws
/// @param headline the title that is drafted for it
/// @param dates of a story or of frames
/// @param problem why there is nothing to draw, where more is to be said than that the filter lets nothing pass; or what
///     found no room
record Composed(
        ActorGraph graph, Optional<GraphSheet> sheet, Optional<Page> page, int things, String headline, List<LocalDate> dates, String problem) {
    /// A column leaves room for words on its page.
    private static final double HIGHEST_COLUMN = 1.1;

    static Composed of(Question question) {
        ResolvedCase open = question.open();
        Draft draft = question.draft();
        Filter filter = ExportModel.drawn(question.filter(), draft.shown().dimmed() && draft.kind() == Kind.GRAPH);
        ActorGraph graph = ActorGraph.of(open, filter);
        return switch (draft.kind()) {
            case GRAPH -> draft.moving() ? film(question, graph, filter) : draft.sizing().column() ? column(question, graph) : graph(question, graph);
            case TIMELINE -> timeline(question, graph, filter);
            case COMBINED -> combined(question, graph, filter);
            case STORY -> story(question, graph, filter);
        };
    }

    /// Sets words round the graph that is drawn already.
    static Composed of(Question question, Composed before) {
        Texts texts = texts(question, Texts.of(question.open(), before.graph));
        return new Composed(before.graph, before.sheet, before.sheet.map(drawn -> drawn.page(texts)), before.things, before.headline, List.of(), "");
    }

    private static Texts texts(Question question, Texts drafted) {
        Draft draft = question.draft();
        return drafted.with(draft.title(), draft.asOf(), draft.marking(), draft.shown());
    }

    private static Composed nothing(ActorGraph graph, String problem) {
        return new Composed(graph, Optional.empty(), Optional.empty(), 0, GraphFigure.headline(graph), List.of(), problem);
    }

    private static Composed of(ActorGraph graph, Page page, List<LocalDate> dates) {
        return new Composed(graph, Optional.empty(), Optional.of(page), graph.lines().size(), GraphFigure.headline(graph), dates, "");
    }

    private static Composed graph(Question question, ActorGraph graph) {
        if (graph.lines().isEmpty()) return nothing(graph, "");
        GraphSheet sheet = GraphSheet.of(graph, Arranger.arrange(question.open()), question.draft().theme(), question.draft().shown());
        return of(question, new Composed(graph, Optional.of(sheet), Optional.empty(), graph.lines().size(), GraphFigure.headline(graph), List.of(), ""));
    }

    private static Composed column(Question question, ActorGraph graph) {
        if (graph.lines().isEmpty()) return nothing(graph, "");
        Draft draft = question.draft();
        if (draft.sizing().size().isEmpty() && draft.sizing().problem().isPresent()) return nothing(graph, draft.sizing().problem().get());
        ColumnFigure.Fitted fitted = ColumnFigure.of(graph, Arranger.arrange(question.open()), draft.theme(), draft.sizing().columnMm(), HIGHEST_COLUMN,
                ColumnFigure.most(draft.sizing().columnMm()), draft.marking());
        int out = graph.actors().size() - fitted.drawn().actors().size();
        // A column has no line to say it in.
        String room = out == 0 ? "" : out + (out == 1 ? " actor" : " actors") + " with fewer events found no room";
        ActorGraph drawn = fitted.drawn();
        return new Composed(drawn, Optional.empty(), Optional.of(fitted.page()), drawn.lines().size(), GraphFigure.headline(drawn), List.of(), room);
    }

    private static Composed timeline(Question question, ActorGraph graph, Filter filter) {
        ResolvedCase open = question.open();
        Timeline timeline = Timeline.of(open, filter, Timeline.By.ACTOR);
        if (timeline.items().isEmpty()) return nothing(graph, "");
        Page page = TimelineFigure.page(timeline, open::nameOf, question.draft().theme(), texts(question, Texts.of(open, timeline)));
        return new Composed(graph, Optional.empty(), Optional.of(page), timeline.items().size(), TimelineFigure.headline(timeline, open::nameOf), List.of(), "");
    }

    private static Composed combined(Question question, ActorGraph graph, Filter filter) {
        if (graph.lines().isEmpty()) return nothing(graph, "");
        ResolvedCase open = question.open();
        Timeline timeline = Timeline.of(open, filter, Timeline.By.ACTOR);
        Texts texts = texts(question, Texts.of(open, graph.withSources(timeline.sources())));
        CombinedFigure.Fitted fitted = CombinedFigure.page(graph, Arranger.arrange(open), timeline, open::nameOf, question.draft().theme(), texts);
        return of(fitted.drawn(), fitted.page(), List.of());
    }

    private static Composed story(Question question, ActorGraph graph, Filter filter) {
        if (graph.lines().isEmpty()) return nothing(graph, "");
        ResolvedCase open = question.open();
        StoryDates dates = question.draft().dates();
        StoryDates.Read read = dates.read(open, filter);
        if (!read.problem().isEmpty()) return nothing(graph, read.problem());
        Story story = Story.of(open, filter, Set.of(), dates.by(), read.days());
        if (story.whole().lines().isEmpty()) return nothing(graph, "Nothing had " + (dates.by() == Story.By.TOLD ? "been told" : "happened")
                + " by " + read.days().getLast() + ". Type a later date.");
        StoryBoard.Fitted board = StoryBoard.of(
                story, Arranger.arrange(open), question.draft().theme(), texts(question, Texts.of(open, story.whole())));
        return of(board.drawn().whole(), board.page(), read.days());
    }

    /// A frame for each date on which something is added.
    private static Composed film(Question question, ActorGraph graph, Filter filter) {
        if (graph.lines().isEmpty()) return nothing(graph, "");
        ResolvedCase open = question.open();
        Story.By by = question.draft().dates().by();
        List<LocalDate> days = Story.spread(Story.days(open, filter, Set.of(), by), Animation.MOST);
        if (days.size() < StoryDates.FEWEST) return nothing(graph, StoryDates.still(days, by, "frames need"));
        Story story = Story.of(open, filter, Set.of(), by, days);
        Animation.Film film = Animation.of(story, Arranger.arrange(open), question.draft().theme(), texts(question, Texts.of(open, story.whole())));
        return of(story.whole(), new Page(film.frames(), film.labels(), film.overlaps()), film.dates());
    }
}
