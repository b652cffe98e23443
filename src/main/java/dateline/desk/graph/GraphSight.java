package dateline.desk.graph;

import dateline.desk.part.Camera;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Which part of the graph is in sight.
final class GraphSight {
    private final Workspace work;
    private final GraphCanvas canvas;
    private final Supplier<GraphModel> shown;
    private double covered;

    /// @param shown what the pane shows now
    GraphSight(Workspace work, GraphCanvas canvas, Supplier<GraphModel> shown) {
        this.work = work;
        this.canvas = canvas;
        this.shown = shown;
    }

    /// Something lies over so many pixels at the right: the selection is kept in the part still visible.
    void covered(double pixels) {
        covered = pixels;
        centre();
    }

    /// Brings the selection into view if it is outside.
    void centre() {
        Selection now = work.selection().get();
        List<String> ids = new ArrayList<>(now.actors().stream().map(shown.get().groups()::shown).distinct().toList());
        shown.get().linesOf(now.events()).forEach(line -> ids.add(line.id()));
        List<double[]> points = ids.stream().flatMap(id -> canvas.pixelOf(id).stream()).toList();
        if (points.isEmpty()) return;
        double x = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
        double y = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
        double width = canvas.getWidth() - covered;
        boolean seen = x > 24 && y > 24 && x < width - 24 && y < canvas.getHeight() - 24;
        if (!seen) canvas.look(canvas.camera().moved(width / 2 - x, canvas.getHeight() / 2 - y));
    }

    void fitAll() {
        canvas.look(Camera.FIT);
        canvas.refit();
    }

    void fitSelection() {
        List<double[]> points = work.selection().get().actors().stream().map(shown.get().groups()::shown).distinct().flatMap(id -> canvas.pixelOf(id).stream()).toList();
        if (points.isEmpty()) {
            fitAll();
            return;
        }
        double left = points.stream().mapToDouble(p -> p[0]).min().orElse(0);
        double right = points.stream().mapToDouble(p -> p[0]).max().orElse(0);
        double top = points.stream().mapToDouble(p -> p[1]).min().orElse(0);
        double bottom = points.stream().mapToDouble(p -> p[1]).max().orElse(0);
        double factor = Math.min(canvas.getWidth() / (right - left + 160), canvas.getHeight() / (bottom - top + 140));
        Camera moved = canvas.camera().moved(canvas.getWidth() / 2 - (left + right) / 2, canvas.getHeight() / 2 - (top + bottom) / 2);
        canvas.look(moved.zoomed(Math.min(factor, 2 / moved.zoom()), canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    void zoom(double factor) {
        canvas.look(canvas.camera().zoomed(factor, canvas.getWidth() / 2, canvas.getHeight() / 2));
    }
}
