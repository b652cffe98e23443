package dateline.desk.inspector;

import dateline.desk.part.Dates;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.desk.work.Workspace;
import dateline.edit.Change;
import dateline.edit.Decisions;
import dateline.model.Codebook.TypeRow;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.Where;
import dateline.model.casefile.Correction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/// Who did what to whom, when, where and how firmly: for a new event, or to correct one.
final class EventForm extends VBox {
    private final Workspace work;
    private final SearchableComboBox<TypeRow> type = new SearchableComboBox<>();
    private final ComboBox<Status> status = new ComboBox<>();
    private final ActorsField actors;
    private final ActorsField recipients;
    private final TextField date = new TextField();
    private final TextField place = new TextField();
    private final TextField words = new TextField();
    private final Label wrong = Parts.paragraph("", "dl-failed");
    private final Runnable close;

    private EventForm(Workspace work, Look look, Optional<Event> before, Runnable close) {
        super(8);
        this.work = work;
        this.close = close;
        getStyleClass().add("dl-form");
        actors = new ActorsField("Who", before.map(Event::actors).orElse(List.of()), work.open().get(), look);
        recipients = new ActorsField("To whom", before.map(Event::recipients).orElse(List.of()), work.open().get(), look);
        types(before);
        statuses(before);
        date.setText(before.flatMap(Event::date).filter(When::dated).map(EventForm::typed).orElse(""));
        date.setPromptText("2024-03-15, or 2024-03-01 to 2024-03-31");
        place.setText(before.flatMap(Event::place).flatMap(p -> p.name().or(() -> Optional.of(p.text()))).orElse(""));
        getChildren().addAll(
                named("Who", actors), named("What", type), named("In words", words), named("To whom", recipients), named("When", date), named("Where", place),
                named("How firmly", status), wrong);
        wrong.setManaged(false);
        words.setText(before.map(Event::words).orElse(""));
        words.setPromptText("as it stands on the line; empty for the word of its type");
        words.setAccessibleText("In words");
        date.setAccessibleText("When");
        place.setAccessibleText("Where");
    }

    /// A form that makes an event of a sentence.
    static EventForm add(Workspace work, Look look, Evidence sentence, Runnable close) {
        EventForm form = new EventForm(work, look, Optional.empty(), close);
        form.buttons("Add event", () -> form.add(sentence));
        return form;
    }

    /// A form that corrects an event.
    static EventForm correct(Workspace work, Look look, Event event, Runnable close) {
        EventForm form = new EventForm(work, look, Optional.of(event), close);
        form.buttons("Correct", () -> form.correct(event));
        return form;
    }

    private void types(Optional<Event> before) {
        type.getItems().setAll(work.codebook().types());
        type.setAccessibleText("What");
        type.setMaxWidth(Double.MAX_VALUE);
        type.setConverter(new StringConverter<>() {
            @Override
            public String toString(TypeRow row) {
                return row == null ? "" : row.label() + " (" + row.code() + row.mode().map(mode -> ", " + mode).orElse("") + ")";
            }

            @Override
            public TypeRow fromString(String words) {
                return type.getItems().stream().filter(row -> toString(row).equals(words)).findFirst().orElse(type.getValue());
            }
        });
        before.flatMap(event -> work.codebook().types().stream()
                        .filter(row -> row.code().equals(event.type().code()) && row.mode().equals(event.type().mode())).findFirst()
                        .or(() -> work.codebook().types().stream().filter(row -> row.code().equals(event.type().code())).findFirst()))
                .ifPresent(type::setValue);
    }

    private void statuses(Optional<Event> before) {
        status.getItems().setAll(Status.values());
        status.setValue(before.map(Event::status).orElse(Status.OCCURRED));
        status.setAccessibleText("How firmly");
        status.setMaxWidth(Double.MAX_VALUE);
    }

    private static String typed(When when) {
        LocalDate start = when.start().or(when::end).orElseThrow();
        LocalDate end = when.end().orElse(start);
        return start.equals(end) ? start.toString() : start + " to " + end;
    }

    private static Node named(String name, Node field) {
        Label label = Parts.label(name, "dl-facts-name");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private void buttons(String action, Runnable then) {
        HBox row = Parts.row(8, Parts.spring(), Parts.button("Cancel", close, "dl-small-button"), Parts.button(action, then, "dl-primary", "dl-small-button"));
        getChildren().add(row);
    }

    /// What was typed as a date; empty in the inner optional when nothing was.
    private Optional<Optional<LocalDate[]>> dates() {
        String typed = date.getText().strip();
        if (typed.isEmpty()) return Optional.of(Optional.empty());
        String[] ends = typed.split("\\s+to\\s+|\\.\\.", 2);
        Optional<LocalDate> start = Dates.read(ends[0]);
        Optional<LocalDate> end = Dates.read(ends[ends.length - 1]);
        if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) return Optional.empty();
        return Optional.of(Optional.of(new LocalDate[] {start.get(), end.get()}));
    }

    private boolean complete() {
        String what = type.getValue() == null ? "Choose what happened." : actors.ids().isEmpty() ? "Name at least one who did it."
                : dates().isEmpty() ? "Type the date as 2024-03-15, or two days with “to” between them." : "";
        wrong.setText(what);
        wrong.setManaged(!what.isEmpty());
        return what.isEmpty();
    }

    private static EventType typeOf(TypeRow row) {
        return new EventType(row.code(), row.mode(), row.sign(), row.label());
    }

    private void add(Evidence sentence) {
        if (!complete()) return;
        Instant now = Instant.now();
        EventType what = typeOf(type.getValue());
        Optional<When> when = dates().flatMap(d -> d).map(d -> new When("set by the analyst", Optional.of(d[0]), Optional.of(d[1]),
                d[0].equals(d[1]) ? When.Precision.DAY : When.Precision.RANGE));
        Optional<Where> where = Optional.of(place.getText().strip()).filter(p -> !p.isEmpty()).map(p -> new Where(p, Optional.of(p), Optional.empty()));
        List<dateline.model.Actor> fresh = new ArrayList<>(actors.fresh());
        fresh.addAll(recipients.fresh());
        String id = Id.of(sentence.articleId(), sentence.span().toString(), what.code(), String.join(",", actors.ids()), now.toString());
        Event event = EventBuilder.stagedBuilder()
                .id(id).articleId(sentence.articleId()).type(what).actors(actors.ids()).recipients(recipients.ids())
                .contexts(List.of()).date(when).place(where).status(status.getValue()).attributedTo(List.of())
                .denies(Optional.empty()).quantities(List.of()).evidence(List.of(sentence)).trigger(sentence.span()).words(words.getText().strip())
                .rule("analyst").confidence(1).suggested(false).mutual(true).origin(Origin.analyst(now)).build();
        work.apply(new Change.AddEvent(event, fresh, "Add an event: " + what.label()));
        work.whenShown(() -> work.select(s -> s.pickEvents(List.of(id))));
    }

    /// One ruling for each field that is another now.
    private void correct(Event event) {
        if (!complete()) return;
        if (!actors.fresh().isEmpty() || !recipients.fresh().isEmpty()) {
            wrong.setText("Only actors of this case can stand in a correction. To name a new one, mark the sentence in the reader and add an event.");
            wrong.setManaged(true);
            return;
        }
        EventType what = typeOf(type.getValue());
        if (!what.code().equals(event.type().code()) || !what.mode().equals(event.type().mode())) rule(event, new Correction.OfType(what));
        String typed = words.getText().strip();
        if (!typed.equals(event.words())) rule(event, new Correction.OfWords(typed));
        if (!actors.ids().equals(event.actors())) rule(event, new Correction.OfActors(actors.ids()));
        if (!recipients.ids().equals(event.recipients())) rule(event, new Correction.OfRecipients(recipients.ids()));
        if (status.getValue() != event.status()) rule(event, new Correction.OfStatus(status.getValue()));
        String before = event.date().filter(When::dated).map(EventForm::typed).orElse("");
        if (!before.equals(date.getText().strip()))
            rule(event, new Correction.OfDate(dates().flatMap(d -> d).map(d -> new Correction.Days(d[0], d[1]))));
        String where = event.place().flatMap(p -> p.name().or(() -> Optional.of(p.text()))).orElse("");
        if (!where.equals(place.getText().strip())) rule(event, new Correction.OfPlace(Optional.of(place.getText().strip()).filter(name -> !name.isEmpty())));
        close.run();
    }

    private void rule(Event event, Correction correction) {
        work.apply(Decisions.correct(work.file(), event.id(), correction, Instant.now()));
    }
}
