package dateline.desk.shell;

import dateline.desk.part.Parts;
import dateline.model.Notice;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// What the program has to tell, as cards in the corner that stay until they are closed.
final class Notices extends VBox {
    private static final int CARDS = 4;
    private static final double WIDTH = 380;

    Notices() {
        super(8);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getStyleClass().add("dl-notices");
    }

    /// One card each, or one card for many.
    void tell(List<Notice> notices) {
        if (notices.size() <= 2) notices.forEach(notice -> card(paragraphs(List.of(notice))));
        else {
            VBox all = new VBox(8);
            notices.forEach(notice -> all.getChildren().add(paragraphs(List.of(notice))));
            ScrollPane scroll = new ScrollPane(all);
            scroll.setFitToWidth(true);
            scroll.setPrefViewportHeight(180);
            scroll.getStyleClass().add("dl-notice-list");
            card(new VBox(6, Parts.label(notices.size() + " things to know", "dl-strong"), scroll));
        }
    }

    /// Good news with something to do about it.
    void done(String words, String action, Runnable then) {
        HBox row = Parts.row(8, Parts.paragraph(words));
        HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
        if (!action.isEmpty()) row.getChildren().add(Parts.button(action, then, "dl-small-button"));
        card(row);
    }

    private static VBox paragraphs(List<Notice> notices) {
        VBox box = new VBox(2);
        for (Notice notice : notices) {
            box.getChildren().add(Parts.paragraph(notice.what(), "dl-strong"));
            box.getChildren().add(Parts.paragraph(notice.next()));
        }
        return box;
    }

    private void card(Node content) {
        HBox card = new HBox(8);
        card.getStyleClass().add("dl-notice");
        card.setMaxWidth(WIDTH);
        HBox.setHgrow(content, Priority.ALWAYS);
        card.getChildren().addAll(
                Parts.icon(Material2OutlinedAL.INFO), content,
                Parts.iconButton(Material2OutlinedAL.CLOSE, "Close this notice", () -> getChildren().remove(card)));
        card.setAlignment(Pos.TOP_LEFT);
        getChildren().add(card);
        while (getChildren().size() > CARDS) getChildren().removeFirst();
    }
}
