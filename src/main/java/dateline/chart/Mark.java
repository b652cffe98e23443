package dateline.chart;

import java.util.List;
import java.util.Optional;

/// One part of a picture, in paint order.
public sealed interface Mark {
    /// A filled outline.
    record Fill(Outline outline, Ink ink) implements Mark {}

    /// A drawn outline.
    ///
    /// @param dash lengths of dash and gap; empty for a solid line
    /// @param round round ends, as dots need them
    record Stroke(Outline outline, Ink ink, double width, List<Double> dash, boolean round) implements Mark {
        public Stroke {
            dash = List.copyOf(dash);
        }
    }

    /// A run of text; `x` is its left end, `y` its base line.
    record Text(String text, double x, double y, Face face, double size, Ink ink) implements Mark {}

    /// Marks that together show one thing.
    ///
    /// @param title what it shows, in words, for readers of SVG and for screen readers
    record Group(Optional<Ref> ref, String title, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }
    }
}
