package dateline.desk.timeline;

import dateline.analysis.Timeline.By;
import dateline.chart.timeline.Axis;
import dateline.desk.part.Parts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The switches in the timeline's title bar: how lanes are made, how fine time is, whether the span filters.
final class TimelineTools {
    private final Segments<By> lanes;
    private final Segments<Axis.Level> levels;
    private final ToggleButton filter = new ToggleButton("Filter to span");
    private final Label title = Parts.label("Lanes", "dl-muted");

    TimelineTools(Consumer<By> by, Consumer<Axis.Level> level, Consumer<Boolean> filtering) {
        lanes = new Segments<>(By.values(), "Lanes by ", by);
        levels = new Segments<>(Axis.Level.values(), "Show ", level);
        filter.getStyleClass().setAll("toggle-button", "dl-chip");
        filter.setTooltip(new Tooltip("Only what happened in the span that is shown passes the filter, in every pane"));
        filter.setAccessibleText("Filter to the span that is shown");
        filter.setOnAction(e -> filtering.accept(filter.isSelected()));
        filter.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setMargin(filter, new javafx.geometry.Insets(0, 10, 0, 0));
        HBox.setMargin(lanes.box, new javafx.geometry.Insets(0, 4, 0, 2));
        HBox.setMargin(levels.box, new javafx.geometry.Insets(0, 4, 0, 4));
    }

    List<Node> nodes() {
        return List.of(filter, title, lanes.box, levels.box);
    }

    void show(By by, Axis.Level level, boolean filtering) {
        lanes.show(by);
        levels.show(level);
        filter.setSelected(filtering);
        filter.getStyleClass().remove("dl-on");
        if (filtering) filter.getStyleClass().add("dl-on");
    }

    /// Buttons of which one is on.
    private static final class Segments<T extends Enum<T>> {
        private final HBox box = new HBox();
        private final T[] values;
        private final ToggleGroup group = new ToggleGroup();

        Segments(T[] values, String words, Consumer<T> wish) {
            this.values = values;
            box.getStyleClass().add("dl-segments");
            box.setMinWidth(Region.USE_PREF_SIZE);
            for (T value : values) {
                String name = value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
                ToggleButton button = new ToggleButton(name);
                button.setAccessibleText(words + name.toLowerCase(Locale.ROOT));
                button.setToggleGroup(group);
                button.setOnAction(e -> {
                    button.setSelected(true);
                    wish.accept(value);
                });
                box.getChildren().add(button);
            }
        }

        void show(T value) {
            for (int i = 0; i < values.length; i++) if (values[i] == value) group.selectToggle(group.getToggles().get(i));
        }
    }
}
