package dateline.chart;

import java.util.Set;

/// What is picked, pointed at or dimmed in a picture right now; the picture itself stays as it is.
///
/// @param picked ids of picked actors and lines
/// @param hovered ids of actors and lines under the pointer
/// @param kept ids that stay at full strength while something is picked; empty when nothing is dimmed
public record Emphasis(Set<String> picked, Set<String> hovered, Set<String> kept, Set<String> faded) {
    public static final Emphasis NONE = new Emphasis(Set.of(), Set.of(), Set.of(), Set.of());

    /// How strongly the thing is drawn, 0 to 1.
    public double strength(Ref ref) {
        if (picked.contains(ref.id()) || hovered.contains(ref.id())) return 1;
        boolean dimmed = faded.contains(ref.id()) || !kept.isEmpty() && !kept.contains(ref.id());
        if (!dimmed) return 1;
        return switch (ref) {
            case Ref.ActorRef actor -> .44;
            case Ref.LineRef line -> .34;
            case Ref.EventRef event -> .42;
        };
    }
}
