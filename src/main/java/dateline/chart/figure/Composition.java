package dateline.chart.figure;

import dateline.analysis.ActorGraph;
import dateline.chart.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A composed figure, or why there is none.
///
/// @param wish what was asked for
/// @param page without a picture where there is nothing to draw
/// @param sheet the drawn graph, to set other words round it
public record Composition(Wish wish, Page page, Drawn drawn, Optional<Lack> lack, Optional<GraphSheet> sheet) {
    static Composition of(Wish wish, Page page, Drawn drawn) {
        return new Composition(wish, page, drawn, Optional.empty(), Optional.empty());
    }

    /// @param graph what would be drawn
    public static Composition nothing(Wish wish, ActorGraph graph, Lack why) {
        return new Composition(wish, new Page(List.of(), 0, 0), Drawn.of(wish.scope().headline(), graph), Optional.of(why), Optional.empty());
    }

    Composition lacking(Lack what) {
        return new Composition(wish, page, drawn, Optional.of(what), sheet);
    }

    /// The first tells in words what is drawn.
    public List<Picture> pages() {
        if (page.pages().isEmpty()) return List.of();
        List<Picture> pages = new ArrayList<>(page.pages());
        pages.set(0, pages.getFirst().told(drawn.inWords()));
        return List.copyOf(pages);
    }
}
