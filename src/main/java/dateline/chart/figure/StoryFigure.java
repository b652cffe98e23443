package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.analysis.Story;
import java.time.LocalDate;
import java.util.List;

/// The story board: the graph at each of several dates.
final class StoryFigure implements FigureKind {
    @Override
    public String name() {
        return "Story board, several dates";
    }

    @Override
    public String about() {
        return "the graph at each date, every actor at the same place";
    }

    @Override
    public String file() {
        return "story";
    }

    @Override
    public boolean dated() {
        return true;
    }

    @Override
    public Composition compose(Wish wish) {
        ActorGraph graph = wish.scope().graph();
        List<LocalDate> days = wish.dates().days();
        if (graph.lines().isEmpty()) return Composition.nothing(wish, graph, new Lack.NothingPasses());
        if (days.size() < StoryBoard.FEWEST) return Composition.nothing(wish, graph, new Lack.FewDates(days));
        Story story = wish.scope().story(wish.dates().by(), days).dated(wish.scope().open());
        if (story.whole().lines().isEmpty()) return Composition.nothing(wish, graph, new Lack.TooEarly(days.getLast()));
        Texts texts = Texts.of(wish.scope(), story.whole()).with(wish.words());
        StoryBoard.Fitted board = StoryBoard.of(story, wish.scope().places(), wish.theme(), texts);
        ActorGraph drawn = board.drawn().whole();
        String counts = board.drawn().steps().size() + " dates, " + Drawn.counts(drawn);
        Composition composed = Composition.of(wish, board.page(), Drawn.of(texts.headline().title(board.drawn()), drawn).counted(counts).on(days).leaving(story.whole().actors().size() - drawn.actors().size()));
        return story.undated() == 0 ? composed : composed.lacking(new Lack.Undated(story.undated()));
    }
}
