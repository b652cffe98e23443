package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import java.util.Optional;

/// The actor graph: a page with title, legend, marking and notes, the column of a report, or frames.
final class GraphFigure implements FigureKind {
    @Override
    public String name() {
        return "Actor graph";
    }

    @Override
    public String about() {
        return "who is joined to whom; as GIF or frames, date by date";
    }

    @Override
    public String file() {
        return "actors";
    }

    @Override
    public boolean column() {
        return true;
    }

    @Override
    public boolean frames() {
        return true;
    }

    @Override
    public boolean fades() {
        return true;
    }

    @Override
    public Composition compose(Wish wish) {
        ActorGraph graph = wish.scope().graph();
        if (graph.lines().isEmpty()) return Composition.nothing(wish, graph, new Lack.NothingPasses());
        return switch (wish.medium()) {
            case Medium.WholePage page -> page(wish, graph, GraphSheet.of(graph, wish.scope().places(), wish.theme(), texts(wish, graph)));
            case Medium.Column column -> ColumnFigure.compose(wish, graph, column);
            case Medium.Frames frames -> Animation.compose(wish, graph);
        };
    }

    @Override
    public Composition again(Composition last, Wish wish) {
        return last.sheet()
                .filter(sheet -> wish.sameDrawing(last.wish()))
                .map(sheet -> page(wish, sheet.graph(), sheet))
                .orElseGet(() -> compose(wish));
    }

    private static Texts texts(Wish wish, ActorGraph graph) {
        return Texts.of(wish.scope(), graph).with(wish.words());
    }

    private static Composition page(Wish wish, ActorGraph graph, GraphSheet sheet) {
        Page page = sheet.page(texts(wish, graph));
        return new Composition(wish, page, Drawn.of(wish.scope().headline(), graph), Optional.empty(), Optional.of(sheet));
    }
}
