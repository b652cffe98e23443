package dateline.desk.shell;

import dateline.desk.paint.Shapes;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.desk.work.Selection;
import dateline.desk.work.Workspace;
import dateline.model.casefile.Checks;
import dateline.model.casefile.ResolvedCase;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The narrow strip that stands for the folded inspector: what is selected, and how much of it is to review.
final class Rail extends VBox {
    private final Workspace work;
    private final Look look;
    private final Button arrow = Parts.iconButton(Material2OutlinedAL.CHEVRON_LEFT, "Open the inspector (F4)", () -> {});
    private final StackPane shape = new StackPane();
    private final Label count = Parts.label("", "dl-count");

    Rail(Workspace work, Look look) {
        super(8);
        this.work = work;
        this.look = look;
        getStyleClass().add("dl-rail");
        Label name = Parts.label("Inspector", "dl-strong");
        name.setRotate(90);
        Region gap = new Region();
        VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        Label key = Parts.label("F4", "dl-key");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(arrow, shape, new Group(name), count, gap, key);
        work.open().addListener((o, before, now) -> update());
        work.selection().addListener((o, before, now) -> update());
        look.theme().addListener((o, before, now) -> update());
        update();
    }

    void onToggle(Runnable action) {
        arrow.setOnAction(e -> action.run());
        setOnMouseClicked(e -> action.run());
    }

    void show(boolean open) {
        arrow.setGraphic(Parts.icon(open ? Material2OutlinedAL.CHEVRON_RIGHT : Material2OutlinedAL.CHEVRON_LEFT));
    }

    private void update() {
        ResolvedCase open = work.open().get();
        Selection picked = work.selection().get();
        shape.getChildren().clear();
        if (picked.actors().size() == 1)
            open.actors().get(picked.actors().iterator().next())
                    .ifPresent(actor -> shape.getChildren().add(Shapes.actor(actor.kind().shape(), 24, look.theme().get())));
        long left = left(open, picked);
        count.setText(String.valueOf(left));
        count.setAccessibleText(left + (left == 1 ? " reading" : " readings") + " not yet checked");
        count.setVisible(left > 0);
    }

    private static long left(ResolvedCase open, Selection picked) {
        Checks checks = open.checks();
        if (picked.nothingPicked()) return checks.tally().unchecked();
        Stream<String> readings = picked.actors().stream().flatMap(id -> checks.about(id).stream());
        return checks.tally(Stream.concat(readings, picked.events().stream()).toList()).unchecked();
    }
}
