package dateline.bench;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.chart.layout.Places;
import dateline.model.Actor;
import dateline.model.Sign;
import dateline.model.casefile.Place;
import javafx.scene.layout.Region;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.Node;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.ui.fx_viewer.FxViewPanel;
import org.graphstream.ui.fx_viewer.FxViewer;
import org.graphstream.ui.geom.Point3;
import org.graphstream.ui.javafx.FxGraphRenderer;
import org.graphstream.ui.view.camera.Camera;

/// GraphStream's own JavaFX viewer with a style sheet that shows what our view shows: shape and colour by kind, colour
/// and dash by sign, widths, heads, names and words on plates.
public final class GraphStreamView {
    private static final String STYLE = """
            graph { fill-color: #ffffff; padding: 40px; }
            node { size: 30px; fill-color: #3e5a78; stroke-mode: plain; stroke-color: white; stroke-width: 2px; text-size: 12;
                   text-alignment: under; text-color: #24292f; text-background-mode: plain; text-background-color: #ffffffcc; text-offset: 0px, 4px; }
            node.armed_group { shape: diamond; fill-color: #a11d52; }
            node.organisation { shape: rounded-box; fill-color: #0f7566; }
            node.military { shape: box; fill-color: #546f28; }
            node.person { fill-color: #8a5a12; }
            node.government { shape: box; fill-color: #256f8c; }
            edge { shape: line; arrow-shape: arrow; arrow-size: 9px, 4px; size: 2px; fill-color: #0b5fb0; text-size: 11; text-color: #0b5fb0;
                   text-background-mode: rounded-box; text-background-color: #fffffff0; text-padding: 2px; }
            edge.conflict { fill-color: #c2410c; text-color: #c2410c; stroke-mode: dashes; stroke-color: #c2410c; stroke-width: 2px; size: 0px; }
            edge.neutral { fill-color: #5c6570; text-color: #5c6570; stroke-mode: dots; stroke-color: #5c6570; stroke-width: 2px; size: 0px; }
            """;

    private final Graph graph = new MultiGraph("measured", false, false);
    private final Own viewer;
    private final FxViewPanel panel;
    private double width;
    private double height;
    private double x;
    private double y;

    /// The viewer, whose own clock of 25 frames a second stands still: frames come when they are asked for.
    private static final class Own extends FxViewer {
        Own(Graph graph) {
            super(graph, ThreadingModel.GRAPH_IN_GUI_THREAD);
        }

        void stop() {
            timeline.stop();
        }
    }

    /// @param unit layout units for one pixel of our view's words at full size: nodes are as large as there
    public GraphStreamView(ActorGraph actors, Places places, double unit) {
        graph.setAttribute("ui.stylesheet", STYLE.replace("30px", String.format(java.util.Locale.ROOT, "%.2fgu", 30 * unit)));
        graph.setAttribute("ui.antialias");
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Actor actor : actors.actors()) {
            Place at = places.of(actor.id()).orElseThrow();
            Node node = graph.addNode(actor.id());
            node.setAttribute("xyz", at.x(), -at.y(), 0);
            node.setAttribute("ui.label", actor.name());
            node.setAttribute("ui.class", actor.kind().shape().name().toLowerCase(java.util.Locale.ROOT));
            box[0] = Math.min(box[0], at.x());
            box[1] = Math.min(box[1], -at.y());
            box[2] = Math.max(box[2], at.x());
            box[3] = Math.max(box[3], -at.y());
        }
        for (Line line : actors.lines()) {
            Edge edge = graph.addEdge(line.id(), line.a(), line.b(), true);
            edge.setAttribute("ui.label", line.label());
            if (line.sign() != Sign.COOPERATION) edge.setAttribute("ui.class", line.sign().name().toLowerCase(java.util.Locale.ROOT));
        }
        width = box[2] - box[0];
        height = box[3] - box[1];
        x = (box[0] + box[2]) / 2;
        y = (box[1] + box[3]) / 2;
        viewer = new Own(graph);
        panel = (FxViewPanel) viewer.addDefaultView(false, new FxGraphRenderer());
    }

    public Region node() {
        return panel;
    }

    /// The viewer starts its clock from a thread of its own, after a while.
    public void waitUntilShown() throws InterruptedException {
        Thread.sleep(2500);
        javafx.application.Platform.runLater(viewer::stop);
        Thread.sleep(500);
    }

    /// Looks at the middle, or at a node, moved by a share of the whole, and draws.
    public void look(@org.jspecify.annotations.Nullable String id, double right, double up, double share) {
        Camera camera = panel.getCamera();
        camera.setViewPercent(share);
        Point3 middle = id == null ? new Point3(x, y, 0) : at(graph.getNode(id));
        camera.setViewCenter(middle.x + right * width, middle.y + up * height, 0);
        draw();
    }

    /// Puts a node beside its place and draws.
    public void drag(String id, double right, double up) {
        Node node = graph.getNode(id);
        Point3 at = at(node);
        node.setAttribute("xyz", at.x + right, at.y + up, 0);
        draw();
    }

    private static Point3 at(Node node) {
        Point3 known = (Point3) node.getAttribute("at");
        if (known != null) return known;
        Object[] xyz = node.getArray("xyz");
        Point3 place = new Point3(((Number) xyz[0]).doubleValue(), ((Number) xyz[1]).doubleValue(), 0);
        node.setAttribute("at", place);
        return place;
    }

    private void draw() {
        viewer.actionPerformed();
    }

    public void close() {
        viewer.close();
    }
}
