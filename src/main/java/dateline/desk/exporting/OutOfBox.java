package dateline.desk.exporting;

import dateline.desk.part.Parts;
import dateline.model.casefile.ResolvedCase;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The row "Out of: All, Filter, Selection, Chosen…", and where what is chosen is typed.
final class OutOfBox extends VBox {
    private final ResolvedCase open;
    private final Consumer<OutOf> wish;
    private final Label about = Parts.paragraph("", "dl-caption");
    private final Label wrong = Parts.paragraph("", "dl-failed");
    private final VBox chosen;
    private OutOf now;

    /// @param wish is told each choice that the case has
    OutOfBox(OutOf first, ResolvedCase open, Consumer<OutOf> wish) {
        super(6);
        this.now = first;
        this.open = open;
        this.wish = wish;
        CheckBox neighbours = new CheckBox("and their neighbours");
        neighbours.setSelected(first.neighbours());
        neighbours.setId("out-of-neighbours");
        neighbours.getStyleClass().add("dl-check");
        neighbours.selectedProperty().addListener((o, before, on) -> change(now.withNeighbours(on)));
        chosen = new VBox(6, field("out-of-actors", "Actors, with commas between them", first.actors(), names -> change(now.withActors(names))), neighbours,
                field("out-of-articles", "Articles by their source numbers, such as 1, 4-6", first.articles(), numbers -> change(now.withArticles(numbers))));
        getChildren().addAll(kinds(), about, chosen, wrong);
        show();
    }

    private HBox kinds() {
        HBox row = new HBox();
        row.getStyleClass().add("dl-segments");
        ToggleGroup group = new ToggleGroup();
        for (OutOf.Kind kind : OutOf.Kind.values()) {
            ToggleButton button = Parts.segment(group, kind.words(), kind.about(), kind == now.kind(), () -> change(now.with(kind)));
            button.setId("out-of-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            button.setDisable(kind == OutOf.Kind.SELECTION && !now.anySelected());
            row.getChildren().add(button);
        }
        return row;
    }

    private static TextField field(String id, String prompt, String first, Consumer<String> typed) {
        TextField field = new TextField(first);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((o, before, text) -> typed.accept(text));
        return field;
    }

    private void change(OutOf next) {
        now = next;
        show();
        if (now.problem(open).isEmpty()) wish.accept(now);
    }

    private void show() {
        boolean typed = now.kind() == OutOf.Kind.CHOSEN;
        Optional<String> problem = now.problem(open);
        about.setText(now.kind().about() + (now.anySelected() || typed ? "" : "; nothing is selected"));
        chosen.setVisible(typed);
        chosen.setManaged(typed);
        wrong.setText(problem.orElse(""));
        wrong.setVisible(problem.isPresent());
        wrong.setManaged(problem.isPresent());
    }
}
