package dateline.desk.graph;

import dateline.analysis.ActorGraph;
import dateline.analysis.Line;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.model.Sign;
import dateline.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// What lines and marks mean: only those that are drawn.
final class LegendBar {
    private final FlowPane bar = new FlowPane(9, 2);
    private final Look look;

    LegendBar(Look look) {
        this.look = look;
        bar.getStyleClass().add("dl-legend");
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        bar.setMouseTransparent(true);
    }

    Region node() {
        return bar;
    }

    void show(ActorGraph graph) {
        List<Node> rows = new ArrayList<>();
        for (Sign sign : Sign.values())
            if (graph.lines().stream().map(Line::sign).anyMatch(sign::equals))
                rows.add(Parts.row(4, Shapes.line(sign, 22, look.theme().get()), Parts.label(word(sign.name()))));
        for (Status status : List.of(Status.CLAIMED, Status.PLANNED, Status.POSSIBLE, Status.DENIED))
            if (graph.lines().stream().map(Line::status).anyMatch(status::equals))
                rows.add(Parts.row(4, Shapes.status(status, Sign.NEUTRAL, 13, look.theme().get()), Parts.label(word(status.name()))));
        if (!graph.leftOutWords().isEmpty()) rows.add(Parts.label(graph.leftOutWords()));
        bar.getChildren().setAll(rows);
        bar.setVisible(!rows.isEmpty());
    }

    private static String word(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
