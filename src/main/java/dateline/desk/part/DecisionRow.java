package dateline.desk.part;

import dateline.model.Ruling;
import java.time.ZonedDateTime;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// One ruling in a list: what holds by it, who said so, when and why, and the button that takes it back.
public final class DecisionRow extends HBox {
    /// @param what what holds by the ruling
    /// @param did what was done, in a word
    /// @param takeBack revokes the ruling
    public DecisionRow(Ruling ruling, String what, String did, Runnable takeBack) {
        super(12);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getStyleClass().add("dl-decision");
        String reason = ruling.reason().map(words -> ": “" + words + "”").orElse("");
        String how = did + ", you, " + Dates.moment(ruling.when(), ZonedDateTime.now()) + reason;
        VBox words = new VBox(1, Parts.label(what, "dl-decision-what"), Parts.label(how, "dl-muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = Parts.button("Take back", takeBack, "dl-small-button");
        back.setGraphic(Parts.icon(Material2OutlinedMZ.UNDO));
        back.setAccessibleText("Take back: " + what);
        back.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon(ruling.kind()), words, back);
    }

    private static javafx.scene.Node icon(Ruling.Kind kind) {
        Ikon ikon = switch (kind) {
            case MERGE, JOIN -> Material2OutlinedAL.CALL_MERGE;
            case KEEP_APART, SPLIT, PART, CUT -> Material2OutlinedAL.CALL_SPLIT;
            case UNSURE -> Material2OutlinedAL.HELP_OUTLINE;
            case ACCEPT -> Material2OutlinedAL.CHECK_CIRCLE;
            case REJECT -> Material2OutlinedAL.CLOSE;
            case DATE -> Material2OutlinedAL.EVENT;
            case ALIAS, KIND, RENAME, CORRECT -> Material2OutlinedAL.EDIT;
        };
        var icon = Parts.icon(ikon);
        if (kind == Ruling.Kind.MERGE || kind == Ruling.Kind.ACCEPT) icon.getStyleClass().add("dl-right-icon");
        if (kind == Ruling.Kind.UNSURE) icon.getStyleClass().add("dl-decide-icon");
        return icon;
    }
}
