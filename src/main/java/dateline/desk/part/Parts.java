package dateline.desk.part;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the small controls of the desk, each with an accessible text.
public final class Parts {
    private Parts() {}

    public static FontIcon icon(Ikon ikon) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("dl-icon");
        return icon;
    }

    /// A button that shows an icon only; its words are its tooltip and its accessible text.
    public static Button iconButton(Ikon ikon, String words, Runnable action) {
        Button button = new Button();
        button.setGraphic(icon(ikon));
        button.getStyleClass().setAll("button", "dl-icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(e -> action.run());
        return button;
    }

    /// One of several choices of which one is always on.
    public static ToggleButton segment(ToggleGroup group, String words, String about, boolean on, Runnable then) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setSelected(on);
        button.setTooltip(new Tooltip(about));
        button.setAccessibleText(words + ": " + about);
        button.setOnAction(e -> {
            button.setSelected(true);
            then.run();
        });
        return button;
    }

    public static ToggleButton iconToggle(Ikon ikon, String words) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(icon(ikon));
        button.getStyleClass().setAll("toggle-button", "dl-icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    public static Button button(String words, Runnable action, String... styles) {
        Button button = new Button(words);
        button.getStyleClass().add("dl-button");
        button.getStyleClass().addAll(styles);
        button.setOnAction(e -> action.run());
        return button;
    }

    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label that breaks its lines and shows all of them.
    public static Label paragraph(String words, String... styles) {
        Label label = label(words, styles);
        label.setWrapText(!isRightToLeft(words));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Whether some of the words run from right to left. JavaFX 26 fails with an exception, and the window stays half
    /// laid out, where it breaks a line in such words: they must stand in nodes that need no break.
    public static boolean isRightToLeft(String words) {
        return java.text.Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }

    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    public static HBox row(double gap, Node... nodes) {
        HBox row = new HBox(gap, nodes);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }

    /// What an empty pane says: what it is for, and what to do next.
    public static Node empty(Ikon ikon, String what, String next) {
        FontIcon icon = icon(ikon);
        icon.getStyleClass().add("dl-empty-icon");
        Label first = paragraph(what, "dl-empty-title");
        Label second = paragraph(next, "dl-muted");
        javafx.scene.layout.VBox box = new javafx.scene.layout.VBox(8, icon, first, second);
        box.getStyleClass().add("dl-empty");
        box.setAlignment(javafx.geometry.Pos.CENTER);
        first.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        second.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return box;
    }
}
