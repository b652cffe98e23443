package dateline.desk.part;

import java.util.List;

/// A sheet that opens over the desk, as the window knows it.
public interface Room {
    /// What opens it, and what else can be ordered of it from anywhere.
    List<Command> commands();

    /// The case is left: what was typed is kept.
    default void shut() {}
}
