package dateline.desk.actors;

import dateline.desk.actors.ActorsModel.Ask;
import dateline.desk.part.DecisionList;
import dateline.desk.part.DecisionList.Shown;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.model.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The sheet over the dimmed desk: the register at the left, one actor or all decisions at the right.
final class ActorsSheet extends StackPane {
    private static final double WIDE = 1320;
    private static final double HIGH = 780;
    private static final double ROUND = 24;

    private final Wishes wishes;
    private final RegisterTable table;
    private final BorderPane dialog = new BorderPane();
    private final Label about = Parts.label("", "dl-muted");
    private final Label told = Parts.paragraph("", "dl-told");
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final MenuButton kinds = new MenuButton("Kind all");
    private final ToggleButton toReview = new ToggleButton("To review");
    private final ToggleButton ofActor = new ToggleButton("Actor");
    private final ToggleButton ofCase = new ToggleButton("Decisions");
    private final DecisionList decisions;
    private final Label single = Parts.label("each can be taken back on its own", "dl-muted");
    private final ScrollPane page = new ScrollPane();
    private final StackPane right = new StackPane();

    ActorsSheet(Look look, Wishes wishes) {
        this.wishes = wishes;
        decisions = new DecisionList("What you decide on actors stands here.", wishes::takeBack);
        table = new RegisterTable(look, wishes::pick);
        getStyleClass().add("dl-veil");
        dialog.getStyleClass().addAll("dl-dialog", "dl-actors");
        dialog.setAccessibleRole(javafx.scene.AccessibleRole.DIALOG);
        dialog.setAccessibleText("Actor register");
        dialog.setTop(head());
        VBox left = new VBox(tools(), table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        left.getStyleClass().add("dl-actors-left");
        dialog.setCenter(left);
        dialog.setRight(side());
        getChildren().add(dialog);
        setAlignment(Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head() {
        Button csv = Parts.button("CSV", wishes::chooseCsv);
        csv.setGraphic(Parts.icon(Material2OutlinedMZ.SAVE_ALT));
        csv.setAccessibleText("Save the alias register as CSV");
        csv.setId("register-csv");
        HBox head = Parts.row(10, Parts.label("Actor register", "dl-dialog-title"), about, Parts.spring(), told, csv,
                Parts.iconButton(Material2OutlinedAL.CLOSE, "Close", wishes::leave));
        told.setWrapText(false);
        told.setMinWidth(0);
        head.getStyleClass().add("dl-dialog-head");
        return head;
    }

    private Node tools() {
        search.setPromptText("Find an actor or alias");
        search.setAccessibleText("Find an actor or alias");
        search.setId("register-search");
        search.setLeft(Parts.icon(Material2OutlinedMZ.SEARCH));
        search.setPrefWidth(260);
        search.textProperty().addListener((o, before, now) -> ask());
        search.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.DOWN && e.getCode() != KeyCode.ENTER) return;
            table.node().requestFocus();
            if (table.node().getSelectionModel().isEmpty()) table.node().getSelectionModel().selectFirst();
            e.consume();
        });
        kinds.getStyleClass().add("dl-chip");
        kinds.setAccessibleText("Kinds of actors that are shown");
        for (Kind kind : Kind.values()) {
            CheckMenuItem item = new CheckMenuItem(ActorsModel.kind(kind));
            item.setUserData(kind);
            item.selectedProperty().addListener((o, before, now) -> ask());
            kinds.getItems().add(item);
        }
        toReview.getStyleClass().setAll("toggle-button", "dl-chip");
        toReview.selectedProperty().addListener((o, before, now) -> ask());
        HBox tools = Parts.row(8, search, kinds, toReview);
        tools.getStyleClass().add("dl-actors-tools");
        return tools;
    }

    private void ask() {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        kinds.getItems().forEach(item -> {
            if (item instanceof CheckMenuItem check && check.isSelected() && check.getUserData() instanceof Kind kind) chosen.add(kind);
        });
        kinds.setText(chosen.isEmpty() ? "Kind all" : "Kind " + (chosen.size() == 1 ? ActorsModel.kind(chosen.iterator().next()) : chosen.size()));
        on(kinds.getStyleClass(), !chosen.isEmpty());
        on(toReview.getStyleClass(), toReview.isSelected());
        wishes.ask(new Ask(search.getText() == null ? "" : search.getText(), Set.copyOf(chosen), toReview.isSelected()));
    }

    private static void on(List<String> styles, boolean is) {
        styles.remove("dl-on");
        if (is) styles.add("dl-on");
    }

    private Node side() {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(ofActor, ofCase);
        ofActor.setSelected(true);
        ofCase.setId("all-decisions");
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null && before != null) before.setSelected(true);
            else turn();
        });
        HBox segments = new HBox(ofActor, ofCase);
        segments.getStyleClass().add("dl-segments");
        segments.setMaxWidth(USE_PREF_SIZE);
        HBox tools = Parts.row(8, segments, Parts.spring(), single);
        tools.getStyleClass().add("dl-actors-tools");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFocusTraversable(false);
        right.getChildren().addAll(page, decisions);
        VBox side = new VBox(tools, right);
        VBox.setVgrow(right, Priority.ALWAYS);
        side.getStyleClass().add("dl-actors-right");
        turn();
        return side;
    }

    private void turn() {
        single.setVisible(ofCase.isSelected());
        page.setVisible(ofActor.isSelected());
        decisions.setVisible(ofCase.isSelected());
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            if (!wishes.closeForm()) wishes.leave();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.F) search.requestFocus();
        else if (e.isShortcutDown() && e.getCode() == KeyCode.Z && !e.isShiftDown()) wishes.undo();
        else if (e.isShortcutDown() && e.getCode() == KeyCode.Z) wishes.redo();
        // The desk below hears no keys while the sheet is open.
        e.consume();
    }

    void takeFocus() {
        applyCss();
        layout();
        table.node().requestFocus();
        table.reveal();
    }

    void show(ActorsModel model, Optional<String> picked, List<Shown> made, int waiting) {
        about.setText(model.about());
        toReview.setText(waiting == 0 ? "To review" : "To review " + waiting);
        table.show(model.rows(), picked);
        ofCase.setText(made.isEmpty() ? "Decisions" : "Decisions (" + made.size() + ")");
        decisions.show(made);
    }

    void show(Node actorPage) {
        page.setContent(actorPage);
        page.setVvalue(0);
        ofActor.setSelected(true);
    }

    void nobody() {
        page.setContent(Parts.empty(Material2OutlinedMZ.PERSON, "Pick an actor", "Its ways of writing, its sentences and what you decided on it are shown here."));
    }

    void tell(String words) {
        told.setText(words);
    }

    @Override
    protected void layoutChildren() {
        dialog.setMaxSize(Math.min(WIDE, getWidth() - 2 * ROUND), Math.min(HIGH, getHeight() - 2 * ROUND));
        super.layoutChildren();
    }
}
