package dateline.desk.exporting;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final PictureWriter FILM = FilmWriters.ALL.getFirst();
    private static final PictureWriter SVG = PictureWriters.forFile("a.svg").orElseThrow();
    private static final Draft FIRST = Draft.FIRST;

    private static Words titled(String title) {
        return new Words(Optional.of(title), Optional.empty(), "", FIRST.shown());
    }

    @Test
    void framesAreOfAModerateSizeAndWhoOnlyLookedAtThemGetsTheSlideBack() {
        Draft film = FIRST.withFormat(FILM);
        assertThat(film.moving()).isTrue();
        assertThat(film.medium()).isEqualTo(Medium.FRAMES);
        assertThat(film.sizing()).isEqualTo(Sizing.of(FilmWriters.SIZE));
        assertThat(film.withFormat(SVG).sizing()).isEqualTo(Sizing.of(Size.SLIDE));
        assertThat(film.withFormat(SVG).medium()).isEqualTo(Medium.PAGE);
    }

    @Test
    void aSizeThatTheAnalystSetIsKept() {
        Sizing small = FIRST.sizing().withWidth(800);
        assertThat(FIRST.withSizing(small).withFormat(FILM).sizing().width()).isEqualTo(800);
        Draft film = FIRST.withFormat(FILM);
        assertThat(film.withSizing(film.sizing().withWidth(1000)).withFormat(SVG).sizing().width()).isEqualTo(1000);
    }

    @Test
    void aFigureThatHasNoFramesIsWrittenAsAPicture() {
        FigureKind still = FigureKinds.ALL.stream().filter(kind -> !kind.frames()).findFirst().orElseThrow();
        assertThat(FIRST.withFormat(FILM).withKind(still).format()).isEqualTo(PictureWriters.ALL.getFirst());
        assertThat(FIRST.withFormat(SVG).withKind(still).format()).isEqualTo(SVG);
        assertThat(Draft.formats(still)).isEqualTo(PictureWriters.ALL);
        assertThat(Draft.formats(FigureKinds.GRAPH)).containsAll(PictureWriters.ALL).containsAll(FilmWriters.ALL);
    }

    @Test
    void formatAndSizeAreOfTheFileAndEverythingElseIsOfThePicture() {
        for (Draft same : List.of(FIRST, FIRST.withFormat(SVG), FIRST.withSizing(FIRST.sizing().withWidth(800)), FIRST.withFormat(SVG).withSizing(FIRST.sizing().withDpi(600))))
            assertThat(FIRST.samePicture(same)).as(same.toString()).isTrue();
        FigureKind other = FigureKinds.ALL.stream().filter(kind -> kind != FIRST.kind()).findFirst().orElseThrow();
        for (Draft another : List.of(FIRST.withKind(other), FIRST.withFormat(FILM), FIRST.withTheme(Theme.GREY), FIRST.withClear(true), FIRST.withWords(titled("Lunia under fire"))))
            assertThat(FIRST.samePicture(another)).as(another.toString()).isFalse();
    }

    @Test
    void anotherCaseHasItsOwnWordsAndTheSameSettings() {
        Draft used = FIRST.withTheme(Theme.DARK).withFormat(SVG).withWords(titled("Lunia under fire"));
        Draft next = used.about(Optional.of(LocalDate.of(2026, 1, 10)), "TLP:GREEN");
        assertThat(next.words().title()).isEmpty();
        assertThat(next.words().marking()).isEqualTo("TLP:GREEN");
        assertThat(List.of(next.theme(), next.format(), next.shown())).containsExactly(Theme.DARK, SVG, used.shown());
    }
}
