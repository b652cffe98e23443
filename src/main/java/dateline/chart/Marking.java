package dateline.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plate that says how far a figure may travel: TLP 2.0 in its own colours, or free text.
public final class Marking {
    /// TLP 2.0 labels with the colour of their letters on black.
    public static final Map<String, String> TLP = Map.of(
            "TLP:RED", "#ff2b2b", "TLP:AMBER", "#ffc000", "TLP:AMBER+STRICT", "#ffc000", "TLP:GREEN", "#33ff00", "TLP:CLEAR", "#ffffff");

    private static final double SIZE = 26;

    private Marking() {}

    /// The plate with its right edge at `right` and its top at `top`; nothing for no marking.
    static List<Mark> plate(String marking, double right, double top, Theme theme) {
        if (marking.isBlank()) return List.of();
        String colour = TLP.get(marking);
        double w = width(marking);
        Outline box = Outline.box(right - w, top, w, 40, 0);
        Mark.Text text = new Mark.Text(
                marking, right - w + 17, top + 29.5, Face.BOLD, SIZE, colour == null ? theme.text() : inkOf(colour, theme));
        Mark ground = colour == null ? new Mark.Stroke(box, theme.text(), 1.6, List.of(), false) : new Mark.Fill(box, Ink.of("#000000"));
        return List.of(new Mark.Group(Optional.empty(), marking, List.of(ground, text)));
    }

    static double width(String marking) {
        return Typeface.width(marking, Face.BOLD, SIZE) + 34;
    }

    private static Ink inkOf(String colour, Theme theme) {
        Ink ink = Ink.of(colour);
        return theme == Theme.GREY ? Ink.of("#ffffff") : ink;
    }
}
