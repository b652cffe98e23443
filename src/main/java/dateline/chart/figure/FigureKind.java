package dateline.chart.figure;

import java.util.Optional;

/// A kind of figure: how it is called and chosen, and how it is composed. Kinds stand in [FigureKinds].
public interface FigureKind {
    /// As a chooser shows it: "Actor graph".
    String name();

    /// What it shows, in some words below its name.
    String about();

    /// The last part of a file's name: "actors".
    String file();

    /// Takes up to some seconds at hundreds of actors.
    Composition compose(Wish wish);

    /// The same, but what the last one drew may be taken again where only words have changed.
    default Composition again(Composition last, Wish wish) {
        return compose(wish);
    }

    /// The flag with which a command asks for it; none where the command has another option for it.
    default Optional<Flag> flag() {
        return Optional.empty();
    }

    /// Whether it is told by dates that can be chosen.
    default boolean dated() {
        return false;
    }

    /// Whether it can be composed for the column of a report, too.
    default boolean column() {
        return false;
    }

    /// Whether it can be composed as frames, too.
    default boolean frames() {
        return false;
    }

    /// Whether it draws faintly what the filter leaves out, where that is wanted.
    default boolean fades() {
        return false;
    }

    /// @param name as it is typed: "--timeline"
    /// @param about what it does, for the command's help
    record Flag(String name, String about) {}
}
