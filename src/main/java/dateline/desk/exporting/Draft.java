package dateline.desk.exporting;

import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the analyst has set for the figure so far.
///
/// @param dates only a story board has them
/// @param clear without a ground, to lie on a page of any colour
/// @param title empty: drafted from what is drawn
/// @param theme LIGHT, DARK for dark slides, or GREY for print without colour
record Draft(
        Kind kind,
        StoryDates dates,
        PictureWriter format,
        Sizing sizing,
        Shown shown,
        Theme theme,
        boolean clear,
        Optional<String> title,
        Optional<LocalDate> asOf,
        String marking) {
    static final Draft FIRST = new Draft(
            Kind.GRAPH, StoryDates.FIRST, PictureWriters.ALL.getFirst(), Sizing.of(Size.SLIDE), Shown.ALL, Theme.LIGHT, false, Optional.empty(), Optional.empty(), "");

    /// The same settings for another figure, which has its own words.
    Draft about(Optional<LocalDate> day, String mark) {
        return new Draft(kind, StoryDates.FIRST, format, sizing, shown, theme, clear, Optional.empty(), day, mark);
    }

    /// A column and frames are for the actor graph alone.
    Draft withKind(Kind next) {
        boolean other = next != Kind.GRAPH;
        PictureWriter fitting = other && moving() ? PictureWriters.ALL.getFirst() : format;
        return new Draft(next, dates, fitting, other ? sizing.whole() : sizing, shown, theme, clear, title, asOf, marking);
    }

    Draft withDates(StoryDates next) {
        return new Draft(kind, next, format, sizing, shown, theme, clear, title, asOf, marking);
    }

    /// The formats that a figure has.
    static List<PictureWriter> formats(Kind kind) {
        return kind == Kind.GRAPH ? Stream.concat(PictureWriters.ALL.stream(), FilmWriters.ALL.stream()).toList() : PictureWriters.ALL;
    }

    /// Whether it is written as frames, one a date.
    boolean moving() {
        return FilmWriters.ALL.contains(format);
    }

    /// Frames are pages of a moderate size: one of a slide's would make too heavy a file.
    Draft withFormat(PictureWriter next) {
        // Who has only looked at frames gets the slide back.
        if (moving() && !FilmWriters.ALL.contains(next) && sizing.equals(Sizing.of(FilmWriters.SIZE)))
            return new Draft(kind, dates, next, Sizing.of(Size.SLIDE), shown, theme, clear, title, asOf, marking);
        Sizing some = !FilmWriters.ALL.contains(next) || sizing.whole().width() <= FilmWriters.SIZE.width() ? sizing : Sizing.of(FilmWriters.SIZE);
        return new Draft(kind, dates, next, FilmWriters.ALL.contains(next) ? some.whole() : some, shown, theme, clear, title, asOf, marking);
    }

    Draft withSizing(Sizing next) {
        return new Draft(kind, dates, format, next, shown, theme, clear, title, asOf, marking);
    }

    Draft withShown(Shown next) {
        return new Draft(kind, dates, format, sizing, next, theme, clear, title, asOf, marking);
    }

    Draft withTheme(Theme next) {
        return new Draft(kind, dates, format, sizing, shown, next, clear, title, asOf, marking);
    }

    Draft withClear(boolean on) {
        return new Draft(kind, dates, format, sizing, shown, theme, on, title, asOf, marking);
    }

    Draft withTitle(Optional<String> next) {
        return new Draft(kind, dates, format, sizing, shown, theme, clear, next, asOf, marking);
    }

    Draft withAsOf(Optional<LocalDate> next) {
        return new Draft(kind, dates, format, sizing, shown, theme, clear, title, next, marking);
    }

    Draft withMarking(String next) {
        return new Draft(kind, dates, format, sizing, shown, theme, clear, title, asOf, next);
    }

    /// Whether the other draft gives the same picture; format and size change only its file, but for columns and frames.
    boolean samePicture(Draft other) {
        return moving() == other.moving() && sizing.columnMm() == other.sizing.columnMm()
                && new Draft(kind, dates, other.format, other.sizing, shown, theme, clear, title, asOf, marking).equals(other);
    }
}
