package dateline.desk.exporting;

import dateline.chart.Shown;
import dateline.chart.Theme;
import dateline.chart.figure.FigureKind;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Medium;
import dateline.chart.figure.Words;
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
/// @param dates only what is told by dates has them
/// @param theme LIGHT, DARK for dark slides, or GREY for print without colour
/// @param checked whether only what the analyst has checked is drawn
/// @param outOf what of the case it is made of
/// @param clear without a ground, to lie on a page of any colour
record Draft(FigureKind kind, StoryDates dates, PictureWriter format, Sizing sizing, Theme theme, boolean clear, Words words, boolean checked, OutOf outOf) {
    static final Draft FIRST = new Draft(FigureKinds.GRAPH, StoryDates.FIRST, PictureWriters.ALL.getFirst(), Sizing.of(Size.SLIDE), Theme.LIGHT, false,
            new Words(Optional.empty(), Optional.empty(), "", Shown.ALL), false, OutOf.FILTER);

    /// The same settings for another figure, which has its own words.
    Draft about(Optional<LocalDate> day, String mark) {
        return withDates(StoryDates.FIRST).withWords(new Words(Optional.empty(), day, mark, shown()));
    }

    Draft withKind(FigureKind next) {
        PictureWriter fitting = moving() && !next.frames() ? PictureWriters.ALL.getFirst() : format;
        return new Draft(next, dates, fitting, next.column() ? sizing : sizing.whole(), theme, clear, words, checked, outOf);
    }

    Draft withDates(StoryDates next) {
        return new Draft(kind, next, format, sizing, theme, clear, words, checked, outOf);
    }

    /// The formats that a figure has.
    static List<PictureWriter> formats(FigureKind kind) {
        return kind.frames() ? Stream.concat(PictureWriters.ALL.stream(), FilmWriters.ALL.stream()).toList() : PictureWriters.ALL;
    }

    /// Whether it is written as frames, one a date.
    boolean moving() {
        return FilmWriters.ALL.contains(format);
    }

    Medium medium() {
        if (moving()) return Medium.FRAMES;
        return sizing.column() ? new Medium.Column(sizing.columnMm()) : Medium.PAGE;
    }

    /// Frames are pages of a moderate size: one of a slide's would make too heavy a file.
    Draft withFormat(PictureWriter next) {
        boolean film = FilmWriters.ALL.contains(next);
        // Who has only looked at frames gets the slide back.
        if (moving() && !film && sizing.equals(Sizing.of(FilmWriters.SIZE)))
            return new Draft(kind, dates, next, Sizing.of(Size.SLIDE), theme, clear, words, checked, outOf);
        Sizing some = !film || sizing.whole().width() <= FilmWriters.SIZE.width() ? sizing : Sizing.of(FilmWriters.SIZE);
        return new Draft(kind, dates, next, film ? some.whole() : some, theme, clear, words, checked, outOf);
    }

    Draft withSizing(Sizing next) {
        return new Draft(kind, dates, format, next, theme, clear, words, checked, outOf);
    }

    Draft withTheme(Theme next) {
        return new Draft(kind, dates, format, sizing, next, clear, words, checked, outOf);
    }

    Draft withClear(boolean on) {
        return new Draft(kind, dates, format, sizing, theme, on, words, checked, outOf);
    }

    Draft withChecked(boolean on) {
        return new Draft(kind, dates, format, sizing, theme, clear, words, on, outOf);
    }

    Draft withOutOf(OutOf next) {
        return new Draft(kind, dates, format, sizing, theme, clear, words, checked, next);
    }

    Draft withWords(Words next) {
        return new Draft(kind, dates, format, sizing, theme, clear, next, checked, outOf);
    }

    Draft withShown(Shown next) {
        return withWords(words.withShown(next));
    }

    Shown shown() {
        return words.shown();
    }

    /// Whether the other draft gives the same picture; format and size change only its file, but for columns and frames.
    boolean samePicture(Draft other) {
        return medium().equals(other.medium()) && new Draft(kind, dates, other.format, other.sizing, theme, clear, words, checked, outOf).equals(other);
    }
}
