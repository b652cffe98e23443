package dateline.desk.actors;

import dateline.desk.paint.Shapes;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.model.Actor;
import dateline.model.Id;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.SplitTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

/// Finds one actor of the case by name or way of writing: type, arrows move, what is marked is chosen.
final class ActorChoice extends VBox {
    private static final int MOST = 40;
    private static final double ROW = 28;
    private static final int SHOWN = 4;

    private final List<Actor> all = new ArrayList<>();
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final boolean fresh;

    /// A known actor, or a new one of the typed name.
    sealed interface Choice {
        record Known(Actor actor) implements Choice {}

        record Fresh(String name) implements Choice {}
    }

    /// @param without the actor that cannot be chosen
    /// @param fresh whether a name that the case does not know makes a new actor
    /// @param then Enter goes on to this
    /// @param changed called when another one is marked
    ActorChoice(String question, ResolvedCase open, Actor without, boolean fresh, Look look, Runnable then, Runnable changed) {
        super(4);
        this.fresh = fresh;
        open.actors().stream().filter(actor -> !actor.id().equals(without.id())).forEach(all::add);
        all.sort(Comparator.comparing((Actor actor) -> !actor.named()).thenComparing(Actor::name, String.CASE_INSENSITIVE_ORDER));
        field.setPromptText(fresh ? "Find an actor, or type a new name" : "Find an actor or alias");
        field.setAccessibleText(question);
        field.setId("choose-actor");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * SHOWN + 2);
        list.setMinHeight(ROW * SHOWN + 2);
        list.setAccessibleText(question + ": actors found");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell(look));
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> changed.run());
        field.textProperty().addListener((o, before, now) -> find(now));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
                move(e.getCode() == KeyCode.DOWN ? 1 : -1);
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER) {
                then.run();
                e.consume();
            }
        });
        getChildren().addAll(Parts.label(question, "dl-facts-name"), field, list);
        find("");
    }

    private void move(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - 1));
    }

    private void find(String typed) {
        String words = Id.fold(typed);
        List<Choice> found = new ArrayList<>();
        all.stream()
                .filter(actor -> words.isEmpty() || ways(actor).anyMatch(way -> Id.fold(way).contains(words)))
                .sorted(Comparator.comparingInt((Actor actor) -> rank(actor, words)))
                .limit(MOST)
                .forEach(actor -> found.add(new Choice.Known(actor)));
        boolean known = all.stream().anyMatch(actor -> Id.fold(actor.name()).equals(words));
        if (fresh && !words.isEmpty() && !known) found.add(new Choice.Fresh(typed.strip()));
        list.getItems().setAll(found);
        if (!found.isEmpty() && !words.isEmpty()) list.getSelectionModel().clearAndSelect(0);
        else list.getSelectionModel().clearSelection();
    }

    /// Whole names come first, then names that begin so, then other ways of writing.
    private static int rank(Actor actor, String words) {
        if (words.isEmpty()) return 0;
        String name = Id.fold(actor.name());
        if (ways(actor).anyMatch(way -> Id.fold(way).equals(words))) return name.equals(words) ? 0 : 1;
        if (name.startsWith(words)) return 2;
        return ways(actor).anyMatch(way -> Id.fold(way).startsWith(words)) ? 3 : 4;
    }

    private static Stream<String> ways(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
    }

    Optional<Choice> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    Optional<Actor> actor() {
        return chosen().map(choice -> choice instanceof Choice.Known known ? known.actor() : null);
    }

    /// The chosen actor as one to whom something can be given; a new one is of the same kind and country as `like`.
    Optional<SplitTarget> target(Actor like) {
        return chosen().map(choice -> switch (choice) {
            case Choice.Known known -> SplitTarget.of(known.actor());
            case Choice.Fresh fresh -> SplitTarget.fresh(fresh.name(), like.kind(), like.country());
        });
    }

    /// Chooses an actor that was picked elsewhere.
    void mark(Actor actor) {
        field.setText(actor.name());
        for (int i = 0; i < list.getItems().size(); i++)
            if (list.getItems().get(i) instanceof Choice.Known known && known.actor().id().equals(actor.id())) list.getSelectionModel().clearAndSelect(i);
    }

    void takeFocus() {
        field.requestFocus();
    }

    private static final class Cell extends ListCell<Choice> {
        private final Look look;

        Cell(Look look) {
            this.look = look;
        }

        @Override
        protected void updateItem(Choice item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            setGraphic(switch (item) {
                case Choice.Known known -> Parts.row(8, Shapes.actor(known.actor().kind().shape(), 18, look.theme().get()), Parts.label(known.actor().name()),
                        Parts.label(ActorsModel.kind(known.actor().kind()), "dl-muted"));
                case Choice.Fresh fresh -> Parts.label("New actor “" + fresh.name() + "”");
            });
        }

        @Override
        protected double computePrefWidth(double height) {
            // As wide as the list.
            return 0;
        }
    }
}
