package dateline.desk.review;

import dateline.analysis.Mentioned;
import dateline.desk.part.DecisionList.Shown;
import dateline.desk.part.DecisionList;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.model.casefile.ResolvedCase;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The sheet over the dimmed desk: the question, its answers, and the decisions that stand.
final class ReviewSheet extends StackPane {
    private static final double WIDE = 900;
    private static final double HIGH = 800;
    private static final double ROUND = 24;
    private static final int SHOWN = 2;

    private final Look look;
    private final Wishes wishes;
    private final BorderPane dialog = new BorderPane();
    private final Label count = Parts.label("", "dl-muted");
    private final ProgressBar bar = new ProgressBar(0);
    private final Button back;
    private final StackPane place = new StackPane();
    private final Label told = Parts.paragraph("", "dl-failed");
    private final DecisionList decisions;
    private Optional<QuestionPane> question = Optional.empty();

    ReviewSheet(Look look, Wishes wishes) {
        this.look = look;
        this.wishes = wishes;
        decisions = new DecisionList("What you decide stands here, and each can be taken back on its own.", wishes::takeBack);
        back = Parts.iconButton(Material2OutlinedMZ.UNDO, "Back to the last question (u)", wishes::back);
        back.setId("review-back");
        getStyleClass().add("dl-veil");
        dialog.getStyleClass().addAll("dl-dialog", "dl-review");
        dialog.setAccessibleRole(javafx.scene.AccessibleRole.DIALOG);
        dialog.setAccessibleText("Review");
        dialog.setTop(head());
        dialog.setCenter(body());
        getChildren().add(dialog);
        setAlignment(Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (!(e.getTarget() instanceof TextInputControl) && e.getCharacter().matches("[0-9]")) question.ifPresent(one -> one.type(e.getCharacter()));
        });
    }

    private Node head() {
        bar.getStyleClass().add("dl-review-bar");
        bar.setAccessibleText("How far the review has come");
        count.setId("review-count");
        HBox head = Parts.row(10, Parts.label("Review", "dl-dialog-title"), count, bar, Parts.spring(), back,
                Parts.iconButton(Material2OutlinedAL.CLOSE, "Close", wishes::leave));
        head.getStyleClass().add("dl-dialog-head");
        return head;
    }

    private Node body() {
        told.setManaged(false);
        told.setVisible(false);
        HBox title = Parts.row(8, Parts.label("Decisions", "dl-strong"), Parts.spring(), Parts.label("each can be taken back on its own", "dl-muted"));
        title.getStyleClass().add("dl-decisions-head");
        VBox body = new VBox(10, place, told, title, decisions);
        VBox.setVgrow(decisions, Priority.ALWAYS);
        place.setMinHeight(0);
        place.setAlignment(Pos.TOP_LEFT);
        body.getStyleClass().add("dl-review-body");
        return body;
    }

    /// Keys that answer, unless words are being typed.
    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        if (e.getCode() == KeyCode.ESCAPE) {
            if (typing) focusAnswers();
            else wishes.leave();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.Z && !e.isShiftDown()) wishes.back();
        else if (!typing && !e.isShortcutDown() && !e.isAltDown()) letter(e.getCode());
        // The desk below hears no keys while the sheet is open.
        e.consume();
    }

    private void letter(KeyCode code) {
        switch (code) {
            case Y -> question.ifPresent(QuestionPane::yes);
            case H -> question.ifPresent(one -> one.answer(Answers.Word.UNSURE));
            case N -> question.ifPresent(one -> one.answer(Answers.Word.NO));
            case S -> wishes.skip();
            case U -> wishes.back();
            default -> {}
        }
    }

    private void focusAnswers() {
        question.ifPresent(QuestionPane::focusAnswers);
    }

    void wait(List<Shown> made) {
        place.getChildren().setAll(Parts.label("Looking for what waits …", "dl-muted"));
        fill(made);
    }

    private void fill(List<Shown> made) {
        decisions.show(made);
        double least = DecisionList.ROW * Math.clamp(made.size(), 1, SHOWN) + 2;
        decisions.setMinHeight(least);
        decisions.setPrefHeight(least);
    }

    void say(String words) {
        told.setText(words);
        told.setManaged(!words.isEmpty());
        told.setVisible(!words.isEmpty());
    }

    void progress(Course course) {
        count.setText(course.of() == 0 ? "nothing waits" : course.now().isEmpty() ? course.of() + " of " + course.of() + ", all done" : course.number() + " of " + course.of());
        bar.setProgress(course.of() == 0 ? 1 : (double) course.answered().size() / course.of());
    }

    void show(Optional<ReviewModel> model, Course course, boolean some, List<Shown> made) {
        progress(course);
        back.setDisable(!some);
        boolean same = model.isPresent() && question.filter(one -> one.model().equals(model.get()) && one.dark() == look.dark()).isPresent();
        if (!same) {
            say("");
            question = model.map(one -> new QuestionPane(one, course, look, wishes));
            place.getChildren().setAll(question.<Node>map(one -> one).orElseGet(ReviewSheet::nothing));
            Platform.runLater(this::takeFocus);
        }
        fill(made);
    }

    private static Node nothing() {
        Node empty = Parts.empty(Material2OutlinedAL.CHECK_CIRCLE, "Nothing waits for you",
                "Questions come up when articles are imported: who may be one, which readings are weak, which articles lack their date.");
        empty.setId("review-empty");
        return empty;
    }

    private void takeFocus() {
        if (getScene() == null) return;
        applyCss();
        layout();
        if (question.isPresent()) question.get().takeFocus();
        else decisions.requestFocus();
    }

    /// What the question is about, word by word.
    void sentence(String words) {
        question.ifPresent(one -> one.sentence(words));
    }

    void sentences(int side, List<Mentioned> found, ResolvedCase open) {
        question.ifPresent(one -> one.sentences(side, found, open));
    }

    @Override
    protected void layoutChildren() {
        dialog.setMaxSize(Math.min(WIDE, getWidth() - 2 * ROUND), Math.min(HIGH, getHeight() - 2 * ROUND));
        super.layoutChildren();
    }
}
