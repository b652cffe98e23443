package dateline.desk.exporting;

import dateline.chart.Figure.Shown;
import dateline.chart.Theme;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import java.time.LocalDate;
import java.util.Optional;

/// What the analyst has set for the figure so far.
///
/// @param title empty: drafted from what is drawn
/// @param theme LIGHT, or GREY for print without colour
record Draft(
        PictureWriter format,
        Sizing sizing,
        Shown shown,
        Theme theme,
        Optional<String> title,
        Optional<LocalDate> asOf,
        String marking) {
    static final Draft FIRST = new Draft(
            PictureWriters.ALL.getFirst(), Sizing.of(Size.SLIDE), Shown.ALL, Theme.LIGHT, Optional.empty(), Optional.empty(), "");

    /// The same settings for another figure, which has its own words.
    Draft about(Optional<LocalDate> day, String mark) {
        return new Draft(format, sizing, shown, theme, Optional.empty(), day, mark);
    }

    Draft withFormat(PictureWriter next) {
        return new Draft(next, sizing, shown, theme, title, asOf, marking);
    }

    Draft withSizing(Sizing next) {
        return new Draft(format, next, shown, theme, title, asOf, marking);
    }

    Draft withShown(Shown next) {
        return new Draft(format, sizing, next, theme, title, asOf, marking);
    }

    Draft withTheme(Theme next) {
        return new Draft(format, sizing, shown, next, title, asOf, marking);
    }

    Draft withTitle(Optional<String> next) {
        return new Draft(format, sizing, shown, theme, next, asOf, marking);
    }

    Draft withAsOf(Optional<LocalDate> next) {
        return new Draft(format, sizing, shown, theme, title, next, marking);
    }

    Draft withMarking(String next) {
        return new Draft(format, sizing, shown, theme, title, asOf, next);
    }

    /// Whether the other draft gives the same picture; format and size change only its file.
    boolean samePicture(Draft other) {
        return withFormat(other.format).withSizing(other.sizing).equals(other);
    }
}
