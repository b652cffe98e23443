package dateline.desk.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A case that was open before, as the start screen shows it.
///
/// @param toReview how many questions wait in the review
/// @param sketch its actors and lines as a small drawing
public record RecentCase(
        Path folder, String name, int articles, int actors, int events, int toReview, String marking, Instant closed, Sketch sketch) {
    public RecentCase {
        // The next time the program may be started from another folder.
        folder = folder.toAbsolutePath().normalize();
    }

    /// A graph no larger than a stamp: places from 0 to 1, shapes by name, lines between indices of actors.
    public record Sketch(List<Dot> dots, List<Stroke> strokes) {
        public static final Sketch NONE = new Sketch(List.of(), List.of());

        public Sketch {
            dots = List.copyOf(dots);
            strokes = List.copyOf(strokes);
        }
    }

    /// An actor: its [dateline.model.Kind.Shape] and place.
    public record Dot(String shape, double x, double y) {}

    /// A line: its [dateline.model.Sign] and both ends.
    public record Stroke(String sign, int from, int to) {}
}
