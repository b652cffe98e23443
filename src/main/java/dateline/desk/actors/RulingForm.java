package dateline.desk.actors;

import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.desk.part.WhoIsWho.Wish;
import dateline.edit.ActorDecisions.Outcome;
import dateline.edit.ActorDecisions;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.model.Notice;
import dateline.model.casefile.ResolvedCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Asks for what a ruling on one actor needs, and its reason.
final class RulingForm extends VBox {
    /// What is split off: a way of writing, or the side in an event or tie.
    private record Piece(String words, Optional<String> alias, String readingId) {}

    private static final String NO_COUNTRY = "No country";

    private final Actor actor;
    private final Wish wish;
    private final ResolvedCase open;
    private final Look look;
    private final Map<String, String> countries;
    private final Consumer<Outcome.Done> done;
    private final TextField reason = new TextField();
    private final TextField alias = new TextField();
    private final ComboBox<Piece> piece = new ComboBox<>();
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<String> country = new ComboBox<>();
    private final Label effect = Parts.paragraph("", "dl-muted");
    private final Label wrong = Parts.paragraph("", "dl-failed");
    private Optional<ActorChoice> choice = Optional.empty();
    private boolean turned;

    RulingForm(Actor actor, Wish wish, ResolvedCase open, Look look, Map<String, String> countries, Consumer<Outcome.Done> done, Runnable cancel) {
        super(8);
        this.actor = actor;
        this.wish = wish;
        this.open = open;
        this.look = look;
        this.countries = countries;
        this.done = done;
        getStyleClass().add("dl-form");
        getChildren().addAll(fields());
        reason.setPromptText("Reason, optional");
        reason.setAccessibleText("Reason, optional: kept with the decision and its date");
        reason.setId("ruling-reason");
        reason.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) rule();
        });
        wrong.setManaged(false);
        wrong.setId("ruling-refused");
        var action = Parts.button(wish.action(), this::rule, "dl-primary", "dl-small-button");
        action.setId("ruling-do");
        getChildren().addAll(reason, wrong, Parts.row(8, Parts.spring(), Parts.button("Cancel", cancel, "dl-small-button"), action));
        effect();
    }

    private List<Node> fields() {
        return switch (wish) {
            case SAME -> {
                Node turn = Parts.button("The other way round", () -> {
                    turned = !turned;
                    effect();
                }, "dl-link");
                yield List.of(choose(actor.name() + " is the same as", false), effect, turn);
            }
            case APART -> List.of(choose(actor.name() + " is not", false), Parts.paragraph("They stay two, whatever is proposed or imported later.", "dl-muted"));
            case ALIAS -> {
                alias.setPromptText("The words as an article writes them");
                alias.setAccessibleText("Another way of writing " + actor.name());
                alias.setId("ruling-alias");
                alias.setOnKeyPressed(e -> {
                    if (e.getCode() == KeyCode.ENTER) reason.requestFocus();
                });
                yield List.of(Parts.label(actor.name() + " is also written", "dl-facts-name"), alias,
                        Parts.paragraph("Whoever is called so and has no name of its own is " + actor.name() + ", in this case and in what is imported later.", "dl-muted"));
            }
            case SPLIT -> {
                pieces();
                yield List.of(Parts.label("What is split off", "dl-facts-name"), piece, choose("It belongs to", true));
            }
            case KIND -> {
                kinds();
                yield List.of(Parts.label("Kind", "dl-facts-name"), kind, Parts.label("Country", "dl-facts-name"), country);
            }
        };
    }

    private ActorChoice choose(String question, boolean fresh) {
        ActorChoice made = new ActorChoice(question, open, actor, fresh, look, reason::requestFocus, this::effect);
        choice = Optional.of(made);
        return made;
    }

    private void pieces() {
        List<Piece> pieces = new ArrayList<>();
        actor.aliases().forEach(way -> pieces.add(new Piece("“" + way + "”, with its events", Optional.of(way), "")));
        for (Event event : open.events())
            if (event.actors().contains(actor.id()) || event.recipients().contains(actor.id()))
                pieces.add(new Piece("Event: " + finding(event), Optional.empty(), event.id()));
        open.ties().stream().filter(tie -> tie.a().equals(actor.id()) || tie.b().equals(actor.id()))
                .forEach(tie -> pieces.add(new Piece("Tie: " + open.nameOf(tie.a()) + " " + tie.kind().label() + " " + open.nameOf(tie.b()), Optional.empty(), tie.id())));
        piece.getItems().setAll(pieces);
        if (!pieces.isEmpty()) piece.setValue(pieces.getFirst());
        piece.setConverter(words(Piece::words));
        piece.setAccessibleText("What is split off " + actor.name());
        piece.setId("ruling-piece");
        piece.setMaxWidth(Double.MAX_VALUE);
        piece.setVisibleRowCount(10);
    }

    private String finding(Event event) {
        String who = event.actors().stream().map(open::nameOf).collect(Collectors.joining(" and "));
        String whom = event.recipients().stream().map(open::nameOf).collect(Collectors.joining(" and "));
        return who + (whom.isEmpty() ? "" : " → " + whom) + ": " + event.type().label();
    }

    private void kinds() {
        kind.getItems().setAll(Kind.values());
        kind.setValue(actor.kind());
        kind.setConverter(words(ActorsModel::kind));
        kind.setAccessibleText("Kind of actor");
        kind.setId("ruling-kind");
        kind.setMaxWidth(Double.MAX_VALUE);
        country.getItems().add(NO_COUNTRY);
        countries.values().stream().sorted().forEach(country.getItems()::add);
        country.setValue(Optional.of(ActorsModel.country(actor, countries)).filter(name -> !name.isEmpty()).orElse(NO_COUNTRY));
        country.setAccessibleText("Country");
        country.setMaxWidth(Double.MAX_VALUE);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }

    /// Says beforehand what a merge does.
    private void effect() {
        if (wish != Wish.SAME) return;
        Optional<Actor> other = choice.flatMap(ActorChoice::actor);
        effect.setText(other.map(one -> {
            Actor from = from(one);
            Optional<Notice> against = new ActorDecisions(open, "", Instant.now()).against(from, from == actor ? one : actor);
            if (against.isPresent()) return against.get().words();
            Actor into = from == actor ? one : actor;
            long events = open.events().stream().filter(e -> e.actors().contains(from.id()) || e.recipients().contains(from.id())).count();
            return "“" + from.name() + "” will be shown as " + into.name() + ", with its " + (events == 1 ? "1 event." : events + " events.");
        }).orElse("One will be shown as the other; it can be taken back at any time."));
    }

    private Actor from(Actor other) {
        boolean keepsActor = ActorDecisions.kept(actor, other) == actor;
        return keepsActor != turned ? other : actor;
    }

    private void rule() {
        Optional<Outcome> outcome = outcome(new ActorDecisions(open, reason.getText(), Instant.now()));
        if (outcome.isEmpty()) {
            say(wish == Wish.SPLIT && piece.getValue() == null ? "There is nothing that could be split off." : "Choose an actor first.");
            return;
        }
        switch (outcome.get()) {
            case Outcome.Done made -> done.accept(made);
            case Outcome.Refused refused -> say(refused.why().words());
        }
    }

    private void say(String words) {
        wrong.setText(words);
        wrong.setManaged(true);
    }

    private Optional<Outcome> outcome(ActorDecisions decisions) {
        Optional<Actor> other = choice.flatMap(ActorChoice::actor);
        return switch (wish) {
            case SAME -> other.map(one -> from(one) == actor ? decisions.merge(actor, one) : decisions.merge(one, actor));
            case APART -> other.map(one -> decisions.keepApart(actor, one));
            case ALIAS -> Optional.of(decisions.alias(actor, alias.getText()));
            case SPLIT -> {
                Optional<Piece> what = Optional.ofNullable(piece.getValue());
                yield what.flatMap(one -> choice.flatMap(choose -> choose.target(actor)).map(to -> one.alias()
                        .map(way -> decisions.splitAlias(actor, way, to))
                        .orElseGet(() -> decisions.splitEvent(actor, one.readingId(), to))));
            }
            case KIND -> Optional.of(decisions.kind(actor, kind.getValue(), countries.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(country.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .or(() -> Optional.ofNullable(country.getValue()).filter(code -> !code.equals(NO_COUNTRY)))));
        };
    }

    /// The second actor, picked before the form was opened.
    void choose(Actor other) {
        choice.ifPresent(one -> one.mark(other));
    }

    void takeFocus() {
        Platform.runLater(() -> {
            switch (wish) {
                case SAME, APART -> {
                    if (choice.flatMap(ActorChoice::chosen).isPresent()) reason.requestFocus();
                    else choice.ifPresent(ActorChoice::takeFocus);
                }
                case ALIAS -> alias.requestFocus();
                case SPLIT -> piece.requestFocus();
                case KIND -> kind.requestFocus();
            }
        });
    }
}
