package dateline.chart.graph;

import dateline.analysis.ActorGraph;
import dateline.chart.Box;
import dateline.chart.layout.Places;
import dateline.model.casefile.Place;

/// How the places of a layout are spread over an area of a picture.
public final class Spread {
    /// At most so many picture units a layout unit on a page: two actors shall not stand a page apart.
    private static final double MOST = 3.2;

    /// How much more one direction may be stretched than the other.
    public static final double STRETCH = 1.3;

    private Spread() {}

    /// Spreads the actors over the area, a bit more along the side that has more room.
    public static Fit over(ActorGraph graph, Places places, Box area, Sizes sizes, double factor, double stretch) {
        Box bounds = bounds(graph, places);
        double sideX = sizes.name() * 4.6;
        double sideY = sizes.radius() * 1.4 + sizes.name() * 2.4;
        double sx = Math.max(.1, (area.w() - 2 * sideX) / Math.max(1, bounds.w()));
        double sy = Math.max(.1, (area.h() - 2 * sideY) / Math.max(1, bounds.h()));
        double s = Math.min(Math.min(sx, sy), MOST * sizes.radius() / Sizes.PAGE.radius());
        double scaleX = Math.min(sx, s * stretch);
        double scaleY = Math.min(sy, s * stretch);
        double dx = area.x() + area.w() / 2 - (bounds.x() + bounds.w() / 2) * scaleX;
        double dy = area.y() + area.h() / 2 - (bounds.y() + bounds.h() / 2) * scaleY;
        return new Fit(scaleX, scaleY, dx, dy, area.w() + 2 * area.x(), area.h() + 2 * area.y(), factor);
    }

    public static Box bounds(ActorGraph graph, Places places) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        boolean first = true;
        for (var actor : graph.actors()) {
            Place place = places.of(actor.id()).orElse(new Place(actor.id(), 0, 0, false));
            left = first ? place.x() : Math.min(left, place.x());
            right = first ? place.x() : Math.max(right, place.x());
            top = first ? place.y() : Math.min(top, place.y());
            bottom = first ? place.y() : Math.max(bottom, place.y());
            first = false;
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
