package dateline.chart.raster;

import dateline.chart.Emphasis;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline.Piece;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A picture of a graph taken apart so that it can be drawn afresh in every frame: lines stay lines, everything else
/// becomes stamps.
public final class Sketch {
    /// So many steps double the size of a tile; between them the nearest is taken.
    private static final int STEPS = 24;

    /// So many single words are kept while something is dragged.
    private static final int WORDS = 500;

    private final Ink ground;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private final Map<Object, Tile> tiles = new HashMap<>();
    private final Map<Object, Tile> words = new HashMap<>();
    private double tileScale;
    private boolean complete = true;

    private record Look(int rgb, int pieces, long reach) {}

    private record Sized(Object look, long size) {}

    private Sketch(Ink ground) {
        this.ground = ground;
    }

    /// Takes apart what [dateline.chart.graph.PaneDrawing] drew.
    public static Sketch of(Picture picture) {
        Sketch sketch = new Sketch(picture.background());
        for (Mark mark : picture.marks()) if (mark instanceof Mark.Group group) sketch.add(group);
        return sketch;
    }

    private void add(Mark.Group group) {
        boolean line = group.ref().filter(Ref.LineRef.class::isInstance).isPresent();
        if (line && group.marks().getFirst() instanceof Mark.Stroke) wires.add(Wire.of(group.ref().get(), group.marks()));
        else stamps.add(stamp(group));
    }

    private static Stamp stamp(Mark.Group group) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        double word = 0;
        int rgb = 0;
        int pieces = 0;
        for (Mark mark : group.marks())
            switch (mark) {
                case Mark.Text text -> {
                    word = Math.max(word, text.size());
                    grow(box, text.x(), text.y() - text.size());
                    grow(box, text.x() + Typeface.width(text.text(), text.face(), text.size()), text.y() + text.size() * .4);
                }
                case Mark.Fill fill -> {
                    if (pieces == 0) {
                        pieces = fill.outline().pieces().size();
                        rgb = fill.ink().rgb();
                    }
                    fill.outline().pieces().forEach(piece -> grow(box, piece));
                }
                case Mark.Stroke stroke -> stroke.outline().pieces().forEach(piece -> grow(box, piece));
                case Mark.Group inner -> throw new IllegalArgumentException("a group in a group: " + inner.title());
            }
        double reachX = (box[2] - box[0]) / 2;
        double reachY = (box[3] - box[1]) / 2;
        Object look = word > 0 ? group : new Look(rgb, pieces, Math.round(reachX * 16));
        return new Stamp(group.ref(), look, group.marks(), box[0] + reachX, box[1] + reachY, reachX * 1.1 + 2, reachY * 1.1 + 2, word);
    }

    private static void grow(double[] box, Piece piece) {
        switch (piece) {
            case Piece.Move m -> grow(box, m.x(), m.y());
            case Piece.Line l -> grow(box, l.x(), l.y());
            case Piece.Curve c -> {
                grow(box, c.x(), c.y());
                grow(box, c.x1(), c.y1());
                grow(box, c.x2(), c.y2());
            }
            case Piece.Close close -> {}
        }
    }

    private static void grow(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    /// Draws everything but what is left out.
    ///
    /// @param without ids of actors and lines that someone else draws, such as the dragged ones
    /// @param under lies below everything, as the halos of picked lines do
    /// @return whether everything found the time to be drawn; if not, the next frame brings the rest
    public boolean draw(Pixels pixels, View view, Emphasis emphasis, Detail detail, Set<String> without, List<Mark> under) {
        pixels.clear(ground.rgb());
        complete = true;
        RasterPen pen = new RasterPen(pixels, view, words);
        draw(under, pen, detail);
        boolean plain = emphasis.equals(Emphasis.NONE);
        for (Wire wire : wires) {
            if (!wire.inside(view, pixels) || without.contains(wire.ref.id())) continue;
            wire.draw(pixels, view, plain ? 1 : emphasis.strength(wire.ref), detail, pen);
        }
        stamps(pixels, view, emphasis, detail, without);
        return complete;
    }

    /// The same after the view was moved by whole pixels: what is on the sheet already is pushed along, and only what
    /// comes in at the edges is drawn.
    ///
    /// @param before how the picture lay until now
    public boolean scroll(Pixels pixels, View before, View view, Emphasis emphasis, Detail detail, List<Mark> under, List<Mark> over) {
        int dx = (int) (view.dx() - before.dx());
        int dy = (int) (view.dy() - before.dy());
        int w = pixels.width();
        int h = pixels.height();
        if (!complete || Math.abs(dx) >= w || Math.abs(dy) >= h) {
            draw(pixels, view, emphasis, detail, Set.of(), under);
            draw(over, pixels, view, detail);
            return complete;
        }
        pixels.shift(dx, dy);
        boolean all = true;
        int[][] edges = {
            {0, dy > 0 ? 0 : h + dy, w, dy > 0 ? dy : h},
            {dx > 0 ? 0 : w + dx, Math.max(0, dy), dx > 0 ? dx : w, Math.min(h, h + dy)}
        };
        for (int[] edge : edges) {
            if (edge[0] == edge[2] || edge[1] == edge[3]) continue;
            pixels.only(edge[0], edge[1], edge[2], edge[3]);
            all &= draw(pixels, view, emphasis, detail, Set.of(), under);
            draw(over, pixels, view, detail);
        }
        pixels.everywhere();
        complete = all;
        return all;
    }

    /// Draws further marks on top, without words that cannot be read.
    public void draw(List<Mark> marks, Pixels pixels, View view, Detail detail) {
        if (words.size() > WORDS) words.clear();
        draw(marks, new RasterPen(pixels, view, words), detail);
    }

    private static void draw(List<Mark> marks, RasterPen pen, Detail detail) {
        for (Mark mark : marks)
            switch (mark) {
                case Mark.Fill fill -> pen.fill(fill);
                case Mark.Stroke stroke -> pen.stroke(stroke);
                case Mark.Text text -> pen.text(text);
                case Mark.Group group -> {
                    if (group.marks().stream().allMatch(inner -> !(inner instanceof Mark.Text text) || pen.readable(text.size(), detail)))
                        draw(group.marks(), pen, detail);
                }
            }
    }

    private void stamps(Pixels pixels, View view, Emphasis emphasis, Detail detail, Set<String> without) {
        double scale = Math.pow(2, Math.round(STEPS * Math.log(view.zoom()) / Math.log(2)) / (double) STEPS);
        if (scale != tileScale) tiles.clear();
        tileScale = scale;
        int words = 0;
        int[] fresh = {0};
        for (Stamp stamp : stamps) {
            if (stamp.word() > 0 && (words >= detail.words() || stamp.word() * view.zoom() / view.density() < detail.leastWord())) continue;
            if (!stamp.inside(view, pixels)) continue;
            if (stamp.ref().isPresent() && without.contains(stamp.ref().get().id())) continue;
            if (stamp.word() > 0) words++;
            Tile tile = tile(stamp, scale, detail, fresh);
            if (tile == null) continue;
            int strength = (int) (256 * stamp.ref().map(emphasis::strength).orElse(1.0));
            pixels.stamp(tile, view.x(stamp.x()), view.y(stamp.y()), strength);
        }
    }

    private @Nullable Tile tile(Stamp stamp, double scale, Detail detail, int[] fresh) {
        // Small actors differ by less than a pixel; they share one tile a half pixel.
        Object look = stamp.look() instanceof Look l ? new Sized(new Look(l.rgb(), l.pieces(), 0), Math.round(l.reach() / 16.0 * scale * 2)) : stamp;
        Tile tile = tiles.get(look);
        if (tile != null) return tile;
        if (stamp.word() > 0 && fresh[0]++ >= detail.tiles()) {
            complete = false;
            return null;
        }
        tile = Tile.of(stamp.marks(), stamp.x(), stamp.y(), stamp.reachX(), stamp.reachY(), scale);
        tiles.put(look, tile);
        return tile;
    }
}
