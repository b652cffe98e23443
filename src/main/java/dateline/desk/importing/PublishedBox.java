package dateline.desk.importing;

import dateline.desk.importing.Edits.Dating;
import dateline.desk.importing.ImportModel.Spot;
import dateline.desk.part.Dates;
import dateline.desk.part.Parts;
import dateline.model.Article;
import dateline.model.Notice;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// Asks when the chosen article was published, or says from which words that is known.
final class PublishedBox extends VBox {
    private final Wishes wishes;
    private final Label title = Parts.label("", "dl-decide-title");
    private final TextField field = new TextField();
    private final Label why = Parts.paragraph("", "dl-import-why");
    private final Label wrong = Parts.paragraph("", "dl-failed");
    private final Button other = Parts.button("Leave undated", () -> {}, "dl-small-button");
    private final Label later = Parts.label("can be set later", "dl-muted");
    private final HBox ways = Parts.row(8, other, later);
    private Spot spot = new Spot(0, -1);
    private Optional<Draft> draft = Optional.empty();
    private Optional<Dating> told = Optional.empty();
    private boolean showing;

    PublishedBox(Wishes wishes) {
        super(8);
        this.wishes = wishes;
        field.setPromptText("year-month-day");
        field.setAccessibleText("Publication date, as 2024-03-15 or 15 March 2024");
        field.setId("import-published");
        field.textProperty().addListener((o, before, now) -> {
            if (!showing) typed(now);
        });
        field.setOnAction(e -> check());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) check();
        });
        Button calendar = Parts.iconButton(Material2OutlinedAL.EVENT, "Pick the day in a calendar", () -> {});
        calendar.setOnAction(e -> pickDay(calendar));
        StackPane.setAlignment(calendar, Pos.CENTER_RIGHT);
        StackPane input = new StackPane(field, calendar);
        input.getStyleClass().add("dl-date-field");
        getChildren().setAll(title, input, wrong, why, ways);
        tell("");
    }

    /// Whether a notice says why a date was refused.
    static boolean isAboutDate(Notice notice) {
        return notice.code().equals("relative-stamp") || notice.code().endsWith("-date");
    }

    void forget() {
        told = Optional.empty();
    }

    void ask() {
        field.requestFocus();
    }

    void show(Spot at, Draft now) {
        Optional<LocalDate> before = draft.flatMap(one -> one.read().article().published());
        // what is being typed stays as it is typed
        boolean mine = at.equals(spot)
                && told.filter(now.edits().dating()::equals).isPresent()
                && before.equals(now.read().article().published());
        spot = at;
        draft = Optional.of(now);
        if (!mine) fill(now);
        dress(now);
    }

    private void fill(Draft now) {
        showing = true;
        field.setText(now.article().published().map(LocalDate::toString).orElse(""));
        tell("");
        told = Optional.of(now.edits().dating());
        showing = false;
    }

    private void dress(Draft now) {
        Article read = now.read().article();
        boolean open = now.article().published().isEmpty() && !(now.edits().dating() instanceof Dating.Undated);
        getStyleClass().setAll(open ? "dl-decide-box" : "dl-date-box", "dl-import-date");
        switch (now.edits().dating()) {
            case Dating.AsRead _ when read.published().isPresent() -> {
                title.setText("Published " + Dates.words(read.published().get()));
                why.setText(read.publishedFrom().map(words -> "Read from “" + words + "”.").orElse("As the file states."));
                way("Leave undated", new Dating.Undated(), "if that is wrong");
            }
            case Dating.AsRead _ -> {
                title.setText("When was this published?");
                why.setText(read.notices().stream()
                        .filter(PublishedBox::isAboutDate)
                        .map(notice -> Refusals.sentence(notice.what()))
                        .findFirst()
                        .orElse("The text does not say. Times such as “last week” count from this day."));
                way("Leave undated", new Dating.Undated(), "can be set later");
            }
            case Dating.Typed(LocalDate day) -> {
                title.setText("Published " + Dates.words(day));
                why.setText("Typed by you." + read.published().map(was -> " The text says " + Dates.words(was) + ".").orElse(""));
                way(read.published().isPresent() ? "As the text says" : "Take it back", new Dating.AsRead(), "");
            }
            case Dating.Undated _ -> {
                title.setText("Undated");
                why.setText("It comes in without a date, and its relative times stay open. The date can be set later in the reader.");
                way(read.published().isPresent() ? "As the text says" : "Ask again", new Dating.AsRead(), "");
            }
        }
    }

    private void way(String words, Dating next, String beside) {
        other.setText(words);
        other.setAccessibleText(words);
        other.setOnAction(e -> {
            told = Optional.empty();
            wishes.edit("date", edits -> edits.with(next));
        });
        later.setText(beside);
    }

    private void typed(String words) {
        tell("");
        if (draft.isEmpty()) return;
        Dating next = meaning(words, draft.get().read().article().published());
        told = Optional.of(next);
        if (!next.equals(draft.get().edits().dating())) wishes.edit("date", edits -> edits.with(next));
    }

    /// What is no date yet leaves no earlier one standing behind it.
    private static Dating meaning(String words, Optional<LocalDate> read) {
        Optional<LocalDate> day = Dates.read(words).filter(one -> !tooLate(one));
        if (day.isPresent()) return day.equals(read) ? new Dating.AsRead() : new Dating.Typed(day.get());
        return read.isPresent() ? new Dating.Undated() : new Dating.AsRead();
    }

    private static boolean tooLate(LocalDate day) {
        return day.isAfter(LocalDate.now().plusDays(1));
    }

    private void check() {
        String words = field.getText().strip();
        if (words.isEmpty()) return;
        Optional<LocalDate> day = Dates.read(words);
        if (day.isEmpty()) tell("“" + words + "” is no date that is clear. Type it as 2024-03-15 or 15 March 2024.");
        else if (tooLate(day.get())) tell("That day has not come yet. Type the day on which the article was published.");
    }

    private void tell(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
        wrong.setManaged(!words.isEmpty());
    }

    private void pickDay(Button beside) {
        DatePicker picker = new DatePicker(Dates.read(field.getText()).orElseGet(LocalDate::now));
        picker.setShowWeekNumbers(false);
        PopOver over = new PopOver(new DatePickerSkin(picker).getPopupContent());
        picker.valueProperty().addListener((o, before, now) -> {
            if (now != null) field.setText(now.toString());
            over.hide();
            field.requestFocus();
        });
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setAnimated(false);
        over.setDetachable(false);
        over.getRoot().getStylesheets().setAll(getScene().getStylesheets());
        over.show(beside);
    }
}
