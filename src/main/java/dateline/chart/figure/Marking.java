package dateline.chart.figure;

import dateline.chart.Face;
import dateline.chart.Ink;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The plate that says how far a figure may travel: TLP 2.0 in its own colours, or free text.
public final class Marking {
    /// TLP 2.0 labels with the colour of their letters on black.
    public static final Map<String, String> TLP = Map.of(
            "TLP:RED", "#ff2b2b", "TLP:AMBER", "#ffc000", "TLP:AMBER+STRICT", "#ffc000", "TLP:GREEN", "#33ff00", "TLP:CLEAR", "#ffffff");

    private static final double SIZE = 26;
    private static final double LEAST = 14;

    /// Beside it there is room for a title above and the footer below.
    private static final double MOST = 700;

    private Marking() {}

    /// How wide the plate is; 0 for no marking.
    public static double width(String marking) {
        return marking.isBlank() ? 0 : textWidth(marking) + 34;
    }

    private static double textWidth(String marking) {
        return Math.min(MOST, Typeface.width(marking, Face.BOLD, size(marking)));
    }

    /// A long marking is set smaller rather than cut.
    private static double size(String marking) {
        return Math.clamp(SIZE * MOST / Math.max(1, Typeface.width(marking, Face.BOLD, SIZE)), LEAST, SIZE);
    }

    /// The plate with its right edge at `right` and its top at `top`; nothing for no marking.
    public static List<Mark> plate(String marking, double right, double top, Theme theme) {
        if (marking.isBlank()) return List.of();
        String colour = TLP.get(marking);
        double size = size(marking);
        double w = width(marking);
        Outline box = Outline.box(right - w, top, w, 40, 0);
        String words = Typeface.shortened(marking, Face.BOLD, size, MOST);
        Mark.Text text = new Mark.Text(
                words, right - w + 17, top + 20 + size * .365, Face.BOLD, size, colour == null ? theme.text() : inkOf(colour, theme));
        Mark ground = colour == null ? new Mark.Stroke(box, theme.text(), 1.6, List.of(), false) : new Mark.Fill(box, Ink.of("#000000"));
        return List.of(new Mark.Group(Optional.empty(), marking, List.of(ground, text)));
    }

    private static Ink inkOf(String colour, Theme theme) {
        Ink ink = Ink.of(colour);
        return theme == Theme.GREY ? Ink.of("#ffffff") : ink;
    }
}
