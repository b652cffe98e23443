package dateline.chart.figure;

import dateline.analysis.Story;
import dateline.analysis.Timeline;
import dateline.chart.Theme;
import java.time.LocalDate;
import java.util.List;

/// What is asked of a figure, the same from the fields of the window and the options of a command.
///
/// @param lanes how a timeline's lanes are made
/// @param dates for what is told by dates
public record Wish(Scope scope, Medium medium, Timeline.By lanes, Dates dates, Theme theme, Words words) {
    /// The dates of a story.
    ///
    /// @param by which day counts
    /// @param days those that are shown; empty for frames: all of the case, joined where they are too many
    public record Dates(Story.By by, List<LocalDate> days) {}

    /// A page of it, with the words that the case itself has.
    public static Wish of(Scope scope) {
        return new Wish(scope, Medium.PAGE, Timeline.By.ACTOR, new Dates(Story.By.TOLD, List.of()), Theme.LIGHT, Words.of(scope.open()));
    }

    public Wish on(Medium other) {
        return new Wish(scope, other, lanes, dates, theme, words);
    }

    public Wish by(Timeline.By other) {
        return new Wish(scope, medium, other, dates, theme, words);
    }

    public Wish by(Story.By by, List<LocalDate> days) {
        return new Wish(scope, medium, lanes, new Dates(by, days), theme, words);
    }

    public Wish in(Theme other) {
        return new Wish(scope, medium, lanes, dates, other, words);
    }

    public Wish saying(Words other) {
        return new Wish(scope, medium, lanes, dates, theme, other);
    }

    /// Whether the other one gives the same graph drawn the same way; only words round it may differ.
    boolean sameDrawing(Wish other) {
        return scope.equals(other.scope) && medium.equals(other.medium) && theme == other.theme && words.shown().equals(other.words.shown());
    }
}
