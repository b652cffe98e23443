package dateline.desk.inspector;

import dateline.desk.paint.Shapes;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.model.Actor;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Origin;
import dateline.model.casefile.ResolvedCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Chooses actors by name, known ones from the case and new ones with their kind.
final class ActorsField extends VBox {
    private final ResolvedCase open;
    private final Look look;
    private final FlowPane chips = new FlowPane(4, 4);
    private final TextField field = new TextField();
    private final Map<String, Actor> chosen = new LinkedHashMap<>();

    ActorsField(String name, List<String> ids, ResolvedCase open, Look look) {
        super(4);
        this.open = open;
        this.look = look;
        field.setPromptText("Type a name, then Enter");
        field.setAccessibleText(name);
        List<String> names = new ArrayList<>();
        open.actors().forEach(actor -> names.add(actor.name()));
        TextFields.bindAutoCompletion(field, names).setOnAutoCompleted(e -> take());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                take();
                e.consume();
            }
        });
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now && known(field.getText()).isPresent()) take();
        });
        ids.forEach(id -> open.actors().get(id).ifPresent(actor -> chosen.put(id, actor)));
        show();
        getChildren().addAll(chips, field);
    }

    List<String> ids() {
        if (!field.getText().isBlank()) take();
        return List.copyOf(chosen.keySet());
    }

    /// Those that the case does not have yet.
    List<Actor> fresh() {
        return chosen.values().stream().filter(actor -> !open.actors().has(actor.id())).toList();
    }

    private Optional<Actor> known(String typed) {
        String folded = Id.fold(typed);
        return folded.isEmpty() ? Optional.empty() : open.actors().stream()
                .filter(actor -> Id.fold(actor.name()).equals(folded) || actor.aliases().stream().anyMatch(a -> Id.fold(a).equals(folded)))
                .findFirst();
    }

    private void take() {
        String typed = field.getText().strip();
        if (typed.isEmpty()) return;
        Actor actor = known(typed).orElseGet(() -> made(typed, Kind.GROUP));
        chosen.put(actor.id(), actor);
        field.clear();
        show();
    }

    private static Actor made(String name, Kind kind) {
        return new Actor(kind.code() + ":" + Id.fold(name), name, kind, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(), true,
                Origin.analyst(Instant.now()));
    }

    private void show() {
        chips.getChildren().clear();
        for (Actor actor : chosen.values()) {
            HBox chip = Parts.row(4, Shapes.actor(actor.kind().shape(), 16, look.theme().get()), Parts.label(actor.name()));
            chip.getStyleClass().add("dl-chip-box");
            if (!open.actors().has(actor.id())) chip.getChildren().add(kinds(actor));
            chip.getChildren().add(Parts.iconButton(Material2OutlinedAL.CLOSE, "Take " + actor.name() + " away", () -> {
                chosen.remove(actor.id());
                show();
            }));
            chips.getChildren().add(chip);
        }
        chips.setVisible(!chosen.isEmpty());
        chips.setManaged(!chosen.isEmpty());
    }

    private ComboBox<Kind> kinds(Actor actor) {
        ComboBox<Kind> kinds = new ComboBox<>();
        kinds.getItems().setAll(Kind.values());
        kinds.setValue(actor.kind());
        kinds.setAccessibleText("Kind of the new actor " + actor.name());
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind kind) {
                return kind == null ? "" : kind == Kind.IGO ? "IGO" : kind == Kind.NGO ? "NGO" : kind.code().replace('_', ' ');
            }

            @Override
            public Kind fromString(String words) {
                return Kind.ofCode(words.replace(' ', '_').toLowerCase(Locale.ROOT));
            }
        });
        kinds.setOnAction(e -> {
            chosen.remove(actor.id());
            Actor other = made(actor.name(), kinds.getValue());
            chosen.put(other.id(), other);
            show();
        });
        return kinds;
    }
}
