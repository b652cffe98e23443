package dateline.desk.exporting;

import dateline.analysis.brief.BriefFields;
import dateline.analysis.brief.BriefFields.Field;
import dateline.analysis.brief.Likelihood;
import dateline.desk.part.Parts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The analyst's fields of a brief, with the likelihood words to put into them.
final class BriefForm extends VBox {
    private final Map<Field, TextInputControl> inputs = new EnumMap<>(Field.class);
    private final ToggleGroup confidence = new ToggleGroup();
    private final VBox mixed = new VBox(4);
    private final Consumer<BriefFields> wish;
    private final Likelihood likelihood;
    private final Button takeDraft;
    private BriefFields fields;
    private TextInputControl target;
    private String drafted = "";
    private boolean filling;

    BriefForm(BriefFields first, Consumer<BriefFields> wish, Likelihood likelihood) {
        super(12);
        this.fields = first;
        this.wish = wish;
        this.likelihood = likelihood;
        getStyleClass().add("dl-settings");
        TextField title = new TextField();
        Node titleBox = named(Field.TITLE, "Title, says the finding", title, "Drafted from the weightiest reports");
        TextArea bottomLine = area(3);
        takeDraft = Parts.button("Start from the draft", () -> take(bottomLine), "dl-link");
        VBox bottomBox = named(Field.BOTTOM_LINE, "Bottom line", bottomLine, "What the reader should know if nothing else. Until you write it, the draft stands there, tagged “draft, not assessed”.");
        Node bottomName = bottomBox.getChildren().removeFirst();
        bottomBox.getChildren().addFirst(Parts.row(8, bottomName, Parts.spring(), takeDraft));
        TextArea judgements = area(5);
        target = judgements;
        mixed.getStyleClass().add("dl-decide-box");
        getChildren().addAll(
                titleBox, named(Field.QUESTION, "Question", new TextField(), "What the brief answers"), bottomBox,
                named(Field.JUDGEMENTS, "Key judgements, one a line", judgements, "The sale will likely go through [1]."),
                words(), mixed, confidence(),
                named(Field.BACKGROUND, "Background", area(3), "What a new reader must know"),
                named(Field.OUTLOOK, "What to watch", area(3), "What would change the judgements"));
        inputs.values().forEach(this::follow);
        fill(first);
    }

    private VBox named(Field field, String name, TextInputControl input, String prompt) {
        input.setId("brief-" + field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        input.setAccessibleText(name);
        input.setPromptText(prompt);
        inputs.put(field, input);
        return new VBox(6, Parts.label(name, "dl-strong"), input);
    }

    private static TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.getStyleClass().add("dl-brief-text");
        // Tab leaves the field, as in every form.
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() != KeyCode.TAB || e.isControlDown()) return;
            e.consume();
            area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, e.getCharacter(), e.getText(), KeyCode.TAB, e.isShiftDown(), true, false, false));
        });
        return area;
    }

    private void follow(TextInputControl input) {
        input.focusedProperty().addListener((o, before, now) -> {
            if (now && input instanceof TextArea) target = input;
        });
        input.textProperty().addListener((o, before, now) -> typed());
    }

    private void typed() {
        if (filling) return;
        BriefFields next = fields;
        for (Map.Entry<Field, TextInputControl> input : inputs.entrySet()) next = next.with(input.getKey(), input.getValue().getText());
        String level = confidence.getSelectedToggle() == null ? "" : String.valueOf(confidence.getSelectedToggle().getUserData());
        change(next.with(Field.CONFIDENCE, level));
    }

    private void change(BriefFields next) {
        fields = next;
        warn();
        wish.accept(next);
    }

    private void warn() {
        List<String> sentences = fields.mixed(likelihood);
        mixed.setVisible(!sentences.isEmpty());
        mixed.setManaged(!sentences.isEmpty());
        mixed.getChildren().setAll(Parts.label("A likelihood and a confidence in one sentence", "dl-decide-title"));
        for (String one : sentences) mixed.getChildren().add(Parts.paragraph("“" + one + "”"));
        mixed.getChildren().add(Parts.paragraph("Say the confidence in a sentence of its own, below.", "dl-muted"));
    }

    private Node words() {
        FlowPane flow = new FlowPane(6, 6);
        for (Likelihood.Word word : likelihood.words()) {
            Button button = Parts.button(word.word(), () -> put(word.word()), "dl-word");
            button.setTooltip(new Tooltip(word.bounds()));
            button.setAccessibleText("Insert “" + word.word() + "”, " + word.bounds());
            flow.getChildren().add(button);
        }
        Label name = Parts.label("Likelihood words of ICD 203, put in where you write", "dl-caption");
        return new VBox(6, name, flow);
    }

    private void put(String word) {
        int caret = target.getCaretPosition();
        String before = target.getText().substring(0, caret);
        String space = before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1)) ? "" : " ";
        target.replaceSelection(space + word + " ");
        target.requestFocus();
        target.deselect();
    }

    private Node confidence() {
        HBox row = new HBox();
        row.getStyleClass().add("dl-segments");
        row.setMaxWidth(USE_PREF_SIZE);
        segment(row, "not stated", "");
        for (String level : BriefFields.CONFIDENCES) segment(row, level, level);
        TextArea reasons = area(2);
        VBox box = named(Field.REASONS, "Confidence in these judgements", reasons, "Why: how many sources, how good, what they do not say");
        box.getChildren().add(1, row);
        return box;
    }

    private void segment(HBox row, String words, String level) {
        ToggleButton button = new ToggleButton(words);
        button.setUserData(level);
        button.setToggleGroup(confidence);
        button.setAccessibleText("Confidence " + words);
        button.setOnAction(e -> {
            button.setSelected(true);
            typed();
        });
        row.getChildren().add(button);
    }

    private void take(TextArea bottomLine) {
        bottomLine.setText(drafted);
        bottomLine.requestFocus();
        bottomLine.end();
    }

    /// The case's own fields, as they are now.
    void fill(BriefFields now) {
        filling = true;
        fields = now;
        inputs.forEach((field, input) -> {
            if (!input.getText().equals(now.get(field))) input.setText(now.get(field));
        });
        confidence.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(now.get(Field.CONFIDENCE))));
        filling = false;
        warn();
    }

    /// What the machine drafted, for who wants to start from it.
    void drafted(String title, String bottomLine) {
        drafted = bottomLine;
        takeDraft.setDisable(bottomLine.isEmpty());
        if (inputs.get(Field.TITLE) instanceof TextField field && fields.title().isBlank()) field.setPromptText(title);
    }

    void takeFocus() {
        TextInputControl first = inputs.get(Field.BOTTOM_LINE);
        if (first != null) first.requestFocus();
    }
}
