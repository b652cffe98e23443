package dateline.desk.part;

import java.util.List;
import java.util.Optional;

/// A pane of the desk, as the window knows it.
public interface View {
    PaneFrame frame();

    /// As its title bar, the menus and the arrangement that is kept call it.
    default String name() {
        return frame().name();
    }

    /// Where it stands before the analyst moves anything.
    Measure measure();

    /// The key that hides and shows it; empty for none.
    default String key() {
        return "";
    }

    /// What can be ordered in it from anywhere, by menu, key and palette.
    default List<Command> commands() {
        return List.of();
    }

    /// Something lies over so many pixels at its right.
    default void covered(double pixels) {}

    /// How its sheet lies under it, where it can be zoomed and shifted: kept when the case is closed.
    default Optional<Camera> camera() {
        return Optional.empty();
    }

    /// Lays its sheet as it was left.
    default void look(Camera camera) {}
}
