package dateline.desk.inspector;

import dateline.chart.Theme;
import dateline.desk.paint.Shapes;
import dateline.desk.part.Look;
import dateline.desk.part.Parts;
import dateline.model.Evidence;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Verdict;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// A reading as a card: the finding, its sentence, how firm it is, and the keys to decide on it.
final class EvidenceCard extends HBox {
    private final Card card;
    private final Look look;
    private final Wishes wishes;
    private final boolean focus;
    private final Theme theme;

    /// What the analyst can want of a card.
    interface Wishes {
        void focus(Card card);

        void decide(Card card, Verdict verdict);

        void takeBack(Card card);

        void correct(Card card);
    }

    EvidenceCard(Card card, boolean focus, Look look, Wishes wishes) {
        super(10);
        this.card = card;
        this.focus = focus;
        this.look = look;
        this.theme = look.theme().get();
        this.wishes = wishes;
        getStyleClass().add("dl-card");
        if (focus) getStyleClass().add("dl-focus");
        setFocusTraversable(true);
        setAccessibleText(card.finding() + (card.undecided() ? ", not yet checked. " : ". ") + card.evidence().getFirst().text() + " " + String.join(", ", card.facts()));
        setOnMouseClicked(e -> {
            requestFocus();
            wishes.focus(card);
        });
        boolean folded = !focus && card.decision().isPresent();
        getChildren().addAll(bar(), folded ? folded() : full());
        setMaxWidth(Double.MAX_VALUE);
    }

    /// Whether a card made of this would look the same.
    boolean shows(Card other, boolean inFocus) {
        return focus == inFocus && theme == look.theme().get() && card.equals(other);
    }

    Card card() {
        return card;
    }

    private Node bar() {
        Pane pane = new Pane();
        pane.setMinWidth(6);
        Theme now = look.theme().get();
        Line line = Shapes.bar(card.sign(), card.status().established() ? now.sign(card.sign()) : now.signLight(card.sign()), 4, 2, 10);
        line.endYProperty().bind(pane.heightProperty().subtract(2));
        pane.getChildren().add(line);
        line.setManaged(false);
        return pane;
    }

    private Node folded() {
        Label finding = Parts.label(card.finding(), "dl-small");
        finding.setMinWidth(40);
        HBox row = Parts.row(6, finding, Parts.spring(), verdict());
        HBox.setHgrow(row, Priority.ALWAYS);
        row.setMinWidth(0);
        if (card.rejected()) finding.getStyleClass().add("dl-gone");
        return row;
    }

    private Label verdict() {
        String words = card.decision().map(ruling -> switch (ruling.decision()) {
            case Decision.Accept right -> "right";
            case Decision.Reject wrong -> "wrong";
            case Decision.Doubt unsure -> "unsure";
            default -> "your ruling";
        }).orElse("");
        boolean unsure = words.equals("unsure");
        Label label = Parts.label(words, "dl-tag", card.rejected() || unsure ? "dl-decide" : "dl-done");
        label.setGraphic(Parts.icon(card.rejected() ? Material2OutlinedAL.CLOSE : unsure ? Material2OutlinedAL.HELP_OUTLINE
                : words.equals("right") ? Material2OutlinedAL.CHECK_CIRCLE : Material2OutlinedAL.LOCK));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// The quiet mark of what is not yet checked, the same as on figures.
    private static Node ring() {
        Circle ring = new Circle(4.5);
        ring.getStyleClass().add("dl-unchecked");
        Tooltip.install(ring, new Tooltip("Not yet checked"));
        return ring;
    }

    private static Label suggestion() {
        Label label = Parts.label("suggested", "dl-tag", "dl-decide");
        label.setMinWidth(USE_PREF_SIZE);
        label.setTooltip(new Tooltip("Not drawn until you say that it is right"));
        return label;
    }

    private Node full() {
        VBox box = new VBox(4);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        HBox head = Parts.row(6, Parts.paragraph(card.finding(), "dl-strong"));
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        if (card.suggested()) head.getChildren().add(suggestion());
        if (card.decision().isPresent()) head.getChildren().add(verdict());
        if (card.undecided()) head.getChildren().add(ring());
        box.getChildren().add(head);
        List<Evidence> sentences = focus ? card.evidence() : card.evidence().subList(0, 1);
        sentences.forEach(one -> box.getChildren().add(Parts.paragraph(one.text(), "dl-evidence")));
        int more = card.evidence().size() - sentences.size();
        box.getChildren().add(state());
        String source = card.source() + (more > 0 ? ", and " + more + " more " + (more == 1 ? "sentence" : "sentences") : "");
        Label line = Parts.paragraph(source, "dl-caption");
        Tooltip.install(line, new Tooltip(card.why()));
        box.getChildren().add(line);
        if (focus) {
            box.getChildren().add(Parts.paragraph(card.why(), "dl-caption"));
            box.getChildren().add(buttons());
        }
        return box;
    }

    private Node state() {
        FlowPane facts = new FlowPane(5, 2);
        facts.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (card.status().established()) facts.getChildren().add(Parts.icon(Material2OutlinedAL.CHECK));
        else facts.getChildren().add(Shapes.status(card.status(), card.sign(), 13, look.theme().get()));
        for (int i = 0; i < card.facts().size(); i++)
            facts.getChildren().add(Parts.paragraph((i > 0 ? "· " : "") + card.facts().get(i), i == 0 ? "dl-small" : "dl-muted"));
        return facts;
    }

    private Node buttons() {
        List<Node> nodes = new ArrayList<>();
        if (card.decision().isPresent()) nodes.add(Parts.button("Take back", () -> wishes.takeBack(card), "dl-small-button"));
        if (!card.rejected()) {
            nodes.add(key("y", card.suggested() ? "Right, draw it" : "Right", Verdict.ACCEPT, "dl-primary"));
            nodes.add(key("h", "Unsure", Verdict.DOUBT));
            nodes.add(key("n", "Wrong", Verdict.REJECT));
            if (card.event()) nodes.add(Parts.button("Correct…", () -> wishes.correct(card), "dl-small-button"));
        }
        FlowPane row = new FlowPane(5, 5);
        row.getChildren().setAll(nodes);
        row.getStyleClass().add("dl-card-keys");
        return row;
    }

    private Button key(String key, String words, Verdict verdict, String... styles) {
        Button button = Parts.button(words, () -> wishes.decide(card, verdict), styles);
        button.getStyleClass().add("dl-small-button");
        button.setGraphic(Parts.label(key, "dl-key"));
        button.setAccessibleText(words + ", key " + key);
        return button;
    }
}
