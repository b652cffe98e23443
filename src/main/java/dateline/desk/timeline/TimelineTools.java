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
    private final ToggleButton reported = new ToggleButton("Reported");
    private final Label title = Parts.label("Lanes", "dl-muted");

    TimelineTools(Consumer<By> by, Consumer<Axis.Level> level, Consumer<Boolean> filtering, Consumer<Boolean> reporting) {
        lanes = new Segments<>(By.values(), "Lanes by ", by);
        levels = new Segments<>(Axis.Level.values(), "Show ", level);
        filter.getStyleClass().setAll("toggle-button", "dl-chip");
        filter.setTooltip(new Tooltip("Only what happened in the span that is shown passes the filter, in every pane"));
        filter.setAccessibleText("Filter to the span that is shown");
        filter.setOnAction(e -> filtering.accept(filter.isSelected()));
        filter.setMinWidth(Region.USE_PREF_SIZE);
        reported.getStyleClass().setAll("toggle-button", "dl-chip");
        reported.setId("timeline-reported");
        reported.setTooltip(new Tooltip("What is only reported stands at the day of its article; in a period it counts on that day"));
        reported.setAccessibleText("Show what is only reported at the day of its article");
        reported.setOnAction(e -> reporting.accept(reported.isSelected()));
        reported.setMinWidth(Region.USE_PREF_SIZE);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setMargin(filter, new javafx.geometry.Insets(0, 10, 0, 0));
        HBox.setMargin(lanes.box, new javafx.geometry.Insets(0, 4, 0, 2));
        HBox.setMargin(levels.box, new javafx.geometry.Insets(0, 4, 0, 4));
    }

    List<Node> nodes() {
        return List.of(reported, filter, title, lanes.box, levels.box);
    }

    void show(By by, Axis.Level level, boolean filtering, boolean reporting) {
        lanes.show(by);
        levels.show(level);
        on(filter, filtering);
        on(reported, reporting);
    }

    private static void on(ToggleButton button, boolean set) {
        button.setSelected(set);
        button.getStyleClass().remove("dl-on");
        if (set) button.getStyleClass().add("dl-on");
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
