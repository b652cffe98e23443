package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.Mark;
import dateline.chart.Picture.Target;
import dateline.chart.Picture;
import dateline.export.FilmWriters;
import dateline.export.PictureWriter;
import dateline.export.Size;
import dateline.model.casefile.CaseSheet;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnimationTest {
    private static final String HARBOUR = """
            article | a1 | Coast Herald | 2026-03-01 | Lunia and Kasria meet
            article | a2 | Coast Herald | 2026-04-01 | Kasria blames the Front
            article | a3 | Coast Herald | 2026-05-02 | Talks go on
            actor | LUN | country | Lunia
            actor | KAS | country | Kasria
            actor | FRO | armed_group | River Front
            event | e1 | a1 | LUN > KAS | cooperation talks | occurred | -
            event | e2 | a2 | KAS > FRO | conflict accusation | occurred | -
            event | e3 | a3 | LUN > KAS | cooperation talks | occurred | 2026-05-01
            """;

    private static Composition film(ResolvedCase open, String marking) {
        return FigureKinds.GRAPH.compose(Wish.of(Scope.of(open)).on(Medium.FRAMES).saying(Words.of(open).withMarking(marking)));
    }

    private static List<String> words(Picture frame) {
        return frame.texts().stream().map(Mark.Text::text).toList();
    }

    @Test
    void aFrameForEachDateShowsWhatHadBeenToldAndWhatIsNew() {
        Composition film = film(ResolvedCase.of(CaseSheet.read(HARBOUR)), "TLP:GREEN");
        assertThat(film.drawn().dates()).map(LocalDate::toString).containsExactly("2026-03-01", "2026-04-01", "2026-05-02");
        assertThat(film.pages()).hasSize(3);
        assertThat(words(film.pages().get(0))).contains("1 March 2026", "1 line, all new", "talks").doesNotContain("accusation", "River Front");
        assertThat(words(film.pages().get(1))).contains("1 April 2026", "2 lines, 1 new", "talks", "accusation", "River Front");
        assertThat(words(film.pages().get(2))).contains("2 May 2026", "2 lines, none new, 1 grown", "talks 2", "accusation");
        assertThat(film.pages()).allSatisfy(frame -> assertThat(words(frame)).contains("TLP:GREEN", words(film.pages().getFirst()).getFirst()));
        assertThat(film.page().overlaps()).isZero();
    }

    @Test
    void anActorStandsAtTheSamePlaceInEveryFrame() {
        Composition film = film(Cases.resolved(14, 8, 1), "");
        Map<String, List<Double>> places = new HashMap<>();
        int compared = 0;
        for (Picture frame : film.pages())
            for (Target target : frame.targets())
                if (target.shape() == Target.Shape.CIRCLE) {
                    assertThat(places.computeIfAbsent(target.ref().id(), id -> target.points())).isEqualTo(target.points());
                    compared++;
                }
        assertThat(film.pages()).hasSizeGreaterThan(2);
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void manyDatesAreJoinedIntoSixtyFrames() {
        StringBuilder sheet = new StringBuilder("actor | LUN | country | Lunia\nactor | KAS | country | Kasria\n");
        for (int i = 0; i < 80; i++) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(i);
            sheet.append("article | a%d | Coast Herald | %s | Day %d\nevent | e%d | a%d | LUN > KAS | cooperation talks | occurred | %s%n".formatted(i, day, i, i, i, day));
        }
        Composition film = film(ResolvedCase.of(CaseSheet.read(sheet.toString())), "");
        assertThat(film.pages()).hasSize(60);
        assertThat(film.drawn().dates()).isSorted().doesNotHaveDuplicates().endsWith(LocalDate.of(2026, 3, 21));
    }

    @Test
    void theFileHasTheFramesHoldsTheLastOneLongerAndIsTheSameInTwoRuns(@TempDir Path folder) throws IOException {
        for (String run : List.of("one", "two")) {
            Composition film = film(ResolvedCase.of(CaseSheet.read(HARBOUR)), "");
            for (PictureWriter writer : FilmWriters.ALL)
                writer.write(film.pages(), new Size(960, 540, 96), Files.createDirectories(folder.resolve(run)).resolve("harbour." + writer.ending()));
        }
        for (String name : List.of("harbour.gif", "harbour-001.png", "harbour-002.png", "harbour-003.png"))
            assertThat(Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name))).as(name).isEqualTo(-1);
        assertThat(delays(folder.resolve("one/harbour.gif"))).containsExactly(140, 140, 500);
        byte[] bytes = Files.readAllBytes(folder.resolve("one/harbour.gif"));
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("GIF89a").containsOnlyOnce("NETSCAPE2.0");
    }

    private static List<Integer> delays(Path gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            List<Integer> delays = new java.util.ArrayList<>();
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode root = (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                IIOMetadataNode control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
                assertThat(root.getElementsByTagName("LocalColorTable").getLength()).as("own palettes of frame %d", i).isZero();
                delays.add(Integer.parseInt(control.getAttribute("delayTime")));
            }
            return delays;
        } finally {
            reader.dispose();
        }
    }
}
