package dateline.desk.importing;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Buttons side by side of which one is always on.
final class Segments extends HBox {
    Segments(List<String> words, String what, IntConsumer chosen) {
        getStyleClass().add("dl-segments");
        setAlignment(javafx.geometry.Pos.CENTER);
        ToggleGroup group = new ToggleGroup();
        for (String word : words) {
            ToggleButton button = new ToggleButton(word);
            button.setToggleGroup(group);
            button.setAccessibleText(what + ": " + word);
            getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener((o, before, now) -> {
            if (now == null) group.selectToggle(before);
            else if (before != null) chosen.accept(group.getToggles().indexOf(now));
        });
    }
}
