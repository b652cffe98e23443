package dateline.desk.part;

import dateline.model.Article;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// An article's publication date with the words it was read from, to be changed in its place.
public final class DateBox extends HBox {
    private final Article article;
    private final Consumer<Optional<LocalDate>> wish;

    /// @param wish called with a date that was typed
    public DateBox(Article article, Consumer<Optional<LocalDate>> wish) {
        super(8);
        this.article = article;
        this.wish = wish;
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getStyleClass().add("dl-date-box");
        show();
    }

    private void show() {
        boolean dated = article.published().isPresent();
        getStyleClass().remove("dl-decide");
        if (!dated) getStyleClass().add("dl-decide");
        Label first = Parts.label(article.published().map(Dates::words).orElse("Date unknown"), "dl-strong");
        String from = article.publishedFrom().map(words -> "read from “" + words + "”").orElse("type it, and relative dates follow");
        if (article.publishedFrom().filter("typed by the analyst"::equals).isPresent()) from = "your ruling";
        Label second = Parts.paragraph(from, "dl-caption");
        VBox words = new VBox(first, second);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(
                Parts.icon(dated ? Material2OutlinedAL.EVENT : Material2OutlinedAL.EVENT_BUSY),
                words,
                Parts.iconButton(Material2OutlinedAL.EDIT, dated ? "Change the date" : "Set the date", this::edit));
    }

    /// Opens the field, as the pencil does.
    public void edit() {
        TextField field = new TextField(article.published().map(LocalDate::toString).orElse(""));
        field.setPromptText("year-month-day");
        field.setAccessibleText("Publication date");
        field.setId("published");
        HBox.setHgrow(field, Priority.ALWAYS);
        Label wrong = Parts.paragraph("", "dl-failed");
        wrong.setManaged(false);
        VBox box = new VBox(4, field, wrong);
        HBox.setHgrow(box, Priority.ALWAYS);
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) show();
            if (e.getCode() == KeyCode.ENTER) answer(field, wrong);
        });
        getChildren().setAll(Parts.icon(Material2OutlinedAL.EVENT), box, Parts.button("Set", () -> answer(field, wrong), "dl-primary", "dl-small-button"));
        field.requestFocus();
    }

    private void answer(TextField field, Label wrong) {
        Optional<LocalDate> day = Dates.read(field.getText());
        if (day.isEmpty() || day.get().isAfter(LocalDate.now().plusDays(1))) {
            wrong.setText(day.isEmpty()
                    ? "“" + field.getText() + "” is no date that is clear. Type it as 2024-03-15 or 15 March 2024."
                    : "That day has not come yet. Type the day on which the article was published.");
            wrong.setManaged(true);
            return;
        }
        show();
        wish.accept(day);
    }
}
