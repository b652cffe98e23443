package dateline.desk.start;

import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.desk.work.RecentCase;
import dateline.model.Id;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The start screen.
public final class StartView {
    private final Look look;
    private final Actions actions;
    private final List<RecentCase> recent;
    private final VBox rows = new VBox(8);
    private final StackPane node = new StackPane();

    /// What can be done here.
    ///
    /// @param forget takes a case off the list
    public record Actions(Runnable example, Runnable create, Runnable choose, Consumer<Path> open, Consumer<Path> forget) {}

    /// @param sign the program's sign, 52 pixels
    /// @param kinds the files that can be dropped, in words
    public StartView(Look look, Node sign, List<RecentCase> recent, String kinds, Actions actions) {
        this.look = look;
        this.actions = actions;
        this.recent = recent;
        HBox both = new HBox(64, left(sign, kinds), right());
        both.setAlignment(Pos.TOP_CENTER);
        both.setMaxHeight(StackPane.USE_PREF_SIZE);
        node.getChildren().add(both);
        node.getStyleClass().add("dl-start");
        look.theme().addListener((o, before, now) -> list(""));
    }

    public Node node() {
        return node;
    }

    private Node left(Node sign, String what) {
        VBox name = new VBox(Parts.label("Dateline", "dl-start-title"),
                Parts.label("From articles to who did what to whom, and when", "dl-muted"));
        Button example = tile(Material2OutlinedMZ.WB_INCANDESCENT, "Open the example", "Eight articles, two stories, all views filled", "Ctrl Shift O", actions.example());
        example.getStyleClass().add("dl-first");
        example.setId("open-example");
        javafx.application.Platform.runLater(example::requestFocus);
        Label drop = Parts.label("Drop articles here, or paste with Ctrl V", "dl-tile-title");
        Label kinds = Parts.label(what, "dl-muted");
        kinds.setWrapText(true);
        VBox zone = new VBox(4, Parts.icon(Material2OutlinedAL.CONTENT_PASTE), drop, kinds);
        zone.getStyleClass().add("dl-drop");
        VBox left = new VBox(12, Parts.row(16, sign, name), space(8), example,
                tile(Material2OutlinedAL.ADD, "New case", "Name it, choose a marking, bring articles in", "Ctrl N", actions.create()),
                tile(Material2OutlinedAL.FOLDER_OPEN, "Open a case", "A folder that ends in .dateline", "Ctrl O", actions.choose()),
                space(4), zone);
        left.setPrefWidth(382);
        left.setMinWidth(340);
        return left;
    }

    private static Node space(double height) {
        javafx.scene.layout.Region region = new javafx.scene.layout.Region();
        region.setPrefHeight(height);
        return region;
    }

    private static Button tile(Ikon icon, String title, String about, String key, Runnable action) {
        VBox words = new VBox(2, Parts.label(title, "dl-tile-title"), Parts.label(about, "dl-muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = Parts.row(16, Parts.icon(icon), words, Parts.label(key, "dl-key"));
        content.setMouseTransparent(true);
        Button button = new Button();
        button.setGraphic(content);
        button.getStyleClass().setAll("button", "dl-tile");
        button.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefHeight(64);
        content.prefWidthProperty().bind(button.widthProperty().subtract(30));
        button.setAccessibleText(title + ": " + about);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Node right() {
        TextField find = new TextField();
        find.setPromptText("Find a case");
        find.setAccessibleText("Find a case");
        find.textProperty().addListener((o, before, now) -> list(now));
        HBox head = Parts.row(8, Parts.label("Recent cases", "dl-name"), Parts.spring());
        if (recent.size() > 3) head.getChildren().add(find);
        head.setMinHeight(30);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(Math.min(4, Math.max(1, recent.size())) * 98);
        scroll.setMaxHeight(4 * 98 + 8);
        Label backups = Parts.label("A backup is kept for each of the last 10 openings", "dl-muted");
        backups.setGraphic(Parts.icon(Material2OutlinedAL.HISTORY));
        VBox right = new VBox(10, head, scroll);
        if (!recent.isEmpty()) right.getChildren().add(backups);
        right.setPrefWidth(556);
        right.setMinWidth(400);
        list("");
        return right;
    }

    private void list(String words) {
        rows.getChildren().clear();
        for (RecentCase one : recent)
            if (Id.fold(one.name()).contains(Id.fold(words))) rows.getChildren().add(new CaseTile(one, look, actions.open(), actions.forget()));
        if (recent.isEmpty())
            rows.getChildren().add(Parts.paragraph("No case yet. The example shows in two minutes what a case is; "
                    + "or drop an article on this window and a case is made for it.", "dl-muted"));
        else if (rows.getChildren().isEmpty()) rows.getChildren().add(Parts.paragraph("No case of that name.", "dl-muted"));
    }
}
