package dateline.desk.part;

import dateline.model.casefile.Decision;
import dateline.model.casefile.Ruling;
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
        getChildren().addAll(icon(ruling.decision()), words, back);
    }

    private static javafx.scene.Node icon(Decision decision) {
        var icon = Parts.icon(ikon(decision));
        if (decision instanceof Decision.Merge || decision instanceof Decision.Accept) icon.getStyleClass().add("dl-right-icon");
        if (decision instanceof Decision.Doubt || decision instanceof Decision.DoubtSame) icon.getStyleClass().add("dl-decide-icon");
        return icon;
    }

    private static Ikon ikon(Decision decision) {
        return switch (decision) {
            case Decision.Merge _ -> Material2OutlinedAL.CALL_MERGE;
            case Decision.KeepApart _, Decision.SplitAlias _, Decision.SplitEvent _ -> Material2OutlinedAL.CALL_SPLIT;
            case Decision.Doubt _, Decision.DoubtSame _, Decision.Unread _ -> Material2OutlinedAL.HELP_OUTLINE;
            case Decision.Accept _ -> Material2OutlinedAL.CHECK_CIRCLE;
            case Decision.Reject _ -> Material2OutlinedAL.CLOSE;
            case Decision.Published _ -> Material2OutlinedAL.EVENT;
            case Decision.Alias _, Decision.OfKind _, Decision.Rename _, Decision.Correct _ -> Material2OutlinedAL.EDIT;
        };
    }
}
