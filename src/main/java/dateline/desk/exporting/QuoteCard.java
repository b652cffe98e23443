package dateline.desk.exporting;

import dateline.analysis.brief.Brief;
import dateline.analysis.brief.BriefEdits;
import dateline.analysis.brief.Literal;
import dateline.analysis.brief.Sentence;
import dateline.desk.part.Parts;
import dateline.model.casefile.Verdict;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// Beside the pages: the source of the sentence that is open, how what is written agrees with it, and the word on its
/// reading. While none is open it says what can be done.
final class QuoteCard extends VBox {
    private static final double WIDE = 272;

    private final QuoteWishes wishes;
    private final VBox check = new VBox(6);
    private Optional<Sentence> source = Optional.empty();

    QuoteCard(QuoteWishes wishes) {
        super(12);
        this.wishes = wishes;
        getStyleClass().add("dl-quote-card");
        setMinWidth(WIDE);
        setPrefWidth(WIDE);
        setMaxWidth(WIDE);
        rest(BriefEdits.NONE);
    }

    /// Nothing is open.
    void rest(BriefEdits edits) {
        source = Optional.empty();
        getChildren().setAll(
                Parts.label("Quotations", "dl-strong"),
                Parts.paragraph("Click a sentence on the page to see its source, to say whether it was read right, or to put it into words of your own.", "dl-muted"),
                legend("○", "not yet checked against its sentence"));
        if (!edits.any()) return;
        Button back = Parts.button("Back to the draft", wishes::backToDraft, "dl-link");
        back.setId("brief-back");
        VBox box = new VBox(4, Parts.label("Yours: " + edits.words(), "dl-strong"),
                Parts.paragraph("A new draft keeps what you wrote, moved or dropped, and changes the rest.", "dl-muted"), back);
        box.getStyleClass().add("dl-quote-box");
        getChildren().add(box);
    }

    private static Node legend(String sign, String words) {
        return Parts.row(8, Parts.label(sign, "dl-muted"), Parts.label(words, "dl-small"));
    }

    /// @param note of the quotation's source in the brief
    void open(Brief.Quote quote, Optional<Sentence> sentence, String note) {
        source = sentence;
        VBox card = new VBox(8, Parts.row(6, Parts.label("Its source", "dl-strong"), Parts.spring(), chip(quote)), Parts.paragraph("[" + quote.number() + "] " + note, "dl-muted"));
        card.getStyleClass().addAll("dl-quote-box", "dl-open");
        sentence.ifPresent(one -> card.getChildren().add(Parts.paragraph(one.text(), "dl-evidence")));
        if (sentence.isEmpty())
            card.getChildren().add(warning("Nothing is read from this sentence any more. What you wrote stays until you drop it."));
        card.getChildren().add(check);
        if (sentence.isPresent()) card.getChildren().add(verdicts(sentence.get()));
        getChildren().setAll(card, keys());
        written(quote.words());
    }

    private static Node chip(Brief.Quote quote) {
        if (quote.standing().edited()) return Parts.label("edited", "dl-tag");
        return quote.standing().checked() ? Parts.label("checked", "dl-tag", "dl-done") : Parts.label("to check", "dl-tag", "dl-decide");
    }

    private Node verdicts(Sentence sentence) {
        HBox row = new HBox(6,
                verdict("Right", "brief-right", () -> wishes.decide(sentence, Verdict.ACCEPT)),
                verdict("Unsure", "brief-unsure", () -> wishes.decide(sentence, Verdict.DOUBT)),
                verdict("Wrong", "brief-wrong", () -> wishes.decide(sentence, Verdict.REJECT)));
        row.setAccessibleText("Was it read right?");
        return row;
    }

    private static Button verdict(String words, String id, Runnable action) {
        Button button = Parts.button(words, action);
        button.setId(id);
        return button;
    }

    private static Node keys() {
        return Parts.paragraph("Ctrl+Enter keeps what you wrote, Esc leaves it as it was.", "dl-muted");
    }

    /// Holds what stands in the open sentence against its source.
    void written(String words) {
        check.getChildren().clear();
        if (source.isEmpty()) return;
        Literal literal = Literal.of(words, source.get().text());
        if (literal.quotesRightly() && literal.own().isEmpty()) check.getChildren().add(right("Every word stands in the source."));
        else if (literal.quotesRightly()) check.getChildren().add(right("What is quoted stands in the source."));
        for (String one : literal.misquoted()) check.getChildren().add(warning("“" + one + "” does not stand in the source."));
        if (!literal.own().isEmpty()) check.getChildren().add(warning("Yours, not the source’s: " + String.join(", ", literal.own()) + "."));
    }

    private static Node right(String words) {
        return verdictLine(words, "dl-passed", Material2OutlinedAL.CHECK);
    }

    private static Node warning(String words) {
        return verdictLine(words, "dl-warn", Material2OutlinedAL.ERROR_OUTLINE);
    }

    private static Node verdictLine(String words, String style, org.kordamp.ikonli.Ikon icon) {
        var label = Parts.paragraph(words, "dl-verdict", style);
        label.setGraphic(Parts.icon(icon));
        return label;
    }

    /// The bar over the sentence that is open: up and down, out, back.
    static HBox bar(QuoteWishes wishes) {
        Button up = Parts.iconButton(Material2OutlinedAL.ARROW_UPWARD, "Move up", wishes::up);
        Button down = Parts.iconButton(Material2OutlinedAL.ARROW_DOWNWARD, "Move down", wishes::down);
        List<Button> buttons = List.of(up, down, Parts.iconButton(Material2OutlinedAL.DELETE, "Leave it out of the brief", wishes::drop),
                Parts.iconButton(Material2OutlinedMZ.RESTORE, "Restore the draft", wishes::restore));
        List<String> ids = List.of("brief-up", "brief-down", "brief-drop", "brief-restore");
        for (int i = 0; i < buttons.size(); i++) buttons.get(i).setId(ids.get(i));
        HBox bar = new HBox(2);
        bar.getChildren().addAll(buttons);
        bar.getStyleClass().add("dl-quote-bar");
        return bar;
    }
}
