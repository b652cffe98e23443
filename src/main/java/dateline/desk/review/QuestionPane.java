package dateline.desk.review;

import dateline.analysis.Mentioned;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Dates;
import dateline.desk.part.Look;
import dateline.desk.part.MentionText;
import dateline.desk.part.Parts;
import dateline.desk.review.ReviewModel.Answer;
import dateline.desk.review.ReviewModel.Quote;
import dateline.desk.review.ReviewModel.Side;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One question with what it is about, what speaks for and against it, and its three answers.
final class QuestionPane extends VBox {
    private static final int WAYS = 6;

    private final ReviewModel model;
    private final Look look;
    private final boolean dark;
    private final Wishes wishes;
    private final TextField reason = new TextField();
    private final TextField date = new TextField();
    private final Label wrong = Parts.paragraph("", "dl-failed");
    private final List<VBox> places = new ArrayList<>();
    private final VBox about = new VBox(12);
    private final Button first;

    QuestionPane(ReviewModel model, Course course, Look look, Wishes wishes) {
        super(12);
        this.model = model;
        this.look = look;
        this.dark = look.dark();
        this.wishes = wishes;
        Label title = Parts.paragraph(model.title(), "dl-question");
        title.setId("question");
        about.getChildren().addAll(new VBox(4, title, Parts.paragraph(model.why(), "dl-muted")));
        if (!model.sides().isEmpty()) about.getChildren().add(sides());
        model.quote().ifPresent(quote -> about.getChildren().add(quote(quote)));
        if (!model.speaksFor().isEmpty() || !model.speaksAgainst().isEmpty()) about.getChildren().add(weighing());
        if (model.typed()) about.getChildren().add(dateField());
        ScrollPane scroll = new Scroll(about);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(80);
        first = answer("y", model.yes(), this::yes, "dl-primary");
        HBox answers = new HBox(10, first, answer("h", model.unsure(), () -> answer(Answers.Word.UNSURE)), answer("n", model.no(), () -> answer(Answers.Word.NO)));
        Button skip = Parts.button("Skip", wishes::skip, "dl-small-button");
        skip.setGraphic(Parts.label("s", "dl-key"));
        skip.setAccessibleText("Skip: ask this at the end, key s");
        skip.setDisable(course.left().size() < 2);
        reason.setPromptText("Reason, optional: kept with the decision and its date");
        reason.setAccessibleText("Reason for the decision, optional");
        reason.setId("reason");
        reason.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) focusAnswers();
        });
        HBox.setHgrow(reason, Priority.ALWAYS);
        HBox foot = Parts.row(8, reason, skip);
        getChildren().addAll(scroll, answers);
        if (!model.typed()) getChildren().add(foot);
        else getChildren().add(Parts.row(8, Parts.spring(), skip));
    }

    /// As high as what it holds, where there is room for it.
    private static final class Scroll extends ScrollPane {
        private final VBox content;

        Scroll(VBox content) {
            super(content);
            this.content = content;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + content.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedBottomInset() + 2;
        }
    }

    ReviewModel model() {
        return model;
    }

    /// Whether it was made for the dark desk.
    boolean dark() {
        return dark;
    }

    private Node sides() {
        // A row of boxes would reckon its height from cards as narrow as they can be.
        GridPane row = new GridPane(12, 0);
        for (Side side : model.sides()) {
            VBox words = new VBox(1, Parts.label(side.alias().orElse(side.actor().name()), "dl-name"), Parts.label(side.about(), "dl-muted"));
            words.setMinWidth(0);
            HBox head = Parts.row(12, Shapes.actor(side.actor().kind().shape(), 34, look.theme().get()), words);
            FlowPane ways = new FlowPane(6, 4);
            side.ways().stream().limit(WAYS).forEach(way -> ways.getChildren().add(Parts.label(way, "dl-way")));
            if (side.ways().size() > WAYS) ways.getChildren().add(Parts.label("and " + (side.ways().size() - WAYS) + " more", "dl-muted"));
            VBox sentences = new VBox(8, Parts.label("Looking for its sentences …", "dl-caption"));
            places.add(sentences);
            VBox card = new VBox(10, head, ways, sentences);
            card.getStyleClass().add("dl-side-card");
            card.setMinWidth(0);
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / model.sides().size());
            row.getColumnConstraints().add(half);
            row.addColumn(row.getColumnConstraints().size() - 1, card);
        }
        return row;
    }

    /// The sentences that name one of the sides, when they have been looked up.
    void sentences(int side, List<Mentioned> found, ResolvedCase open) {
        VBox place = places.get(side);
        place.getChildren().clear();
        if (found.isEmpty()) place.getChildren().add(Parts.paragraph("No sentence names it by a name of its own.", "dl-caption"));
        for (Mentioned one : found) {
            VBox quote = new VBox(3, MentionText.of(one.sentence(), one.at(), model.sides().get(side).actor().kind().shape(), look),
                    Parts.paragraph(ReviewModel.source(open, one.article()), "dl-caption"));
            quote.getStyleClass().add("dl-quote");
            place.getChildren().add(quote);
        }
    }

    /// Shows a sentence that was looked up, once.
    void sentence(String words) {
        if (about.getChildren().stream().anyMatch(node -> node.getStyleClass().contains("dl-side-card"))) return;
        VBox card = new VBox(Parts.paragraph(words, "dl-evidence"));
        card.getStyleClass().add("dl-side-card");
        about.getChildren().add(card);
    }

    private Node quote(Quote quote) {
        Node line = Shapes.line(quote.event().type().sign(), 26, look.theme().get());
        HBox head = Parts.row(8, line, Parts.paragraph(quote.finding(), "dl-name"));
        if (!quote.event().status().established()) head.getChildren().add(1, Shapes.status(quote.event().status(), quote.event().type().sign(), 15, look.theme().get()));
        String status = quote.event().status().code();
        Label facts = Parts.paragraph(status.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + status.substring(1) + ", " + Dates.of(quote.event().date()), "dl-small");
        VBox card = new VBox(8, head, Parts.paragraph(quote.sentence(), "dl-evidence"), facts, Parts.paragraph(quote.source(), "dl-caption"));
        card.getStyleClass().add("dl-side-card");
        return card;
    }

    private Node weighing() {
        FlowPane row = new FlowPane(10, 4);
        row.getStyleClass().add("dl-weighing");
        if (!model.speaksFor().isEmpty()) row.getChildren().addAll(Parts.label("For", "dl-strong"), Parts.label(String.join(", ", model.speaksFor()), "dl-small"));
        if (!model.speaksAgainst().isEmpty()) row.getChildren().addAll(Parts.label("Against", "dl-strong"), Parts.label(String.join(", ", model.speaksAgainst()), "dl-small"));
        return row;
    }

    private Node dateField() {
        date.setPromptText("Type it: 2024-03-15 or 15 March 2024");
        date.setAccessibleText("Publication date");
        date.setId("review-date");
        date.setMaxWidth(260);
        wrong.setManaged(false);
        date.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                yes();
                e.consume();
            }
        });
        return new VBox(4, date, wrong);
    }

    private Button answer(String key, Answer answer, Runnable action, String... styles) {
        Label word = Parts.label(answer.word(), "dl-answer-word");
        Label about = Parts.label(answer.about(), "dl-answer-about");
        VBox words = new VBox(4, Parts.row(8, Parts.label(key, "dl-key"), word), about);
        Button button = new Button();
        button.setGraphic(words);
        button.getStyleClass().setAll("button", "dl-button", "dl-answer");
        button.getStyleClass().addAll(styles);
        button.setAccessibleText(answer.word() + ": " + answer.about() + ", key " + key);
        button.setId("answer-" + key);
        button.setOnAction(e -> action.run());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(10);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /// Says yes; where a date is asked for, with the one that was typed.
    void yes() {
        if (!model.typed()) {
            answer(Answers.Word.YES);
            return;
        }
        Optional<LocalDate> day = Dates.read(date.getText());
        if (day.isPresent() && !day.get().isAfter(LocalDate.now().plusDays(1))) {
            wishes.date(day.get());
            return;
        }
        wrong.setText(date.getText().isBlank() ? "Type the date first."
                : day.isEmpty() ? "“" + date.getText() + "” is no date that is clear. Type it as 2024-03-15 or 15 March 2024."
                : "That day has not come yet. Type the day on which the article was published.");
        wrong.setManaged(true);
        date.requestFocus();
    }

    void answer(Answers.Word word) {
        wishes.answer(word, reason.getText());
    }

    /// Also where a date is wanted: the letters answer, and a digit begins the date.
    void takeFocus() {
        first.requestFocus();
    }

    /// A digit was typed while the answers had the focus.
    void type(String digit) {
        if (!model.typed()) return;
        date.requestFocus();
        date.setText(digit);
        date.end();
    }

    void focusAnswers() {
        first.requestFocus();
    }
}
