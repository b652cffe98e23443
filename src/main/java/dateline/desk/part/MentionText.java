package dateline.desk.part;

import dateline.chart.Ink;
import dateline.model.Kind;
import dateline.model.Span;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A sentence with the words tinted that name an actor.
public final class MentionText {
    /// Shares of the kind's colour behind a mention, see the reader.
    private static final double LIGHT = .15;
    private static final double DARK = .24;

    private MentionText() {}

    /// @param at where the words stand in the sentence
    public static Node of(String sentence, Span at, Kind.Shape shape, Look look) {
        // Lines of such words must not be broken, see Parts.
        if (Parts.isRightToLeft(sentence)) return Parts.paragraph(sentence, "dl-evidence");
        Label words = Parts.label(at.of(sentence), "dl-evidence", "dl-mention");
        Ink ink = look.theme().get().kind(shape);
        words.setStyle("-fx-background-color: " + web(ink, look.dark() ? DARK : LIGHT) + ";");
        words.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        TextFlow flow = new TextFlow(text(sentence.substring(0, at.start())), words, text(sentence.substring(at.end())));
        flow.setAccessibleText(sentence);
        flow.setMinWidth(0);
        return flow;
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("dl-sentence");
        return text;
    }

    private static String web(Ink ink, double share) {
        return String.format(java.util.Locale.ROOT, "rgba(%d, %d, %d, %.2f)", ink.rgb() >> 16 & 255, ink.rgb() >> 8 & 255, ink.rgb() & 255, share);
    }
}
