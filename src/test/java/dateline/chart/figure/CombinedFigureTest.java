package dateline.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.Mark;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.export.PictureWriter;
import dateline.export.PictureWriters;
import dateline.export.Size;
import dateline.model.casefile.ResolvedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedFigureTest {
    private static Page figure(ResolvedCase open) {
        return new CombinedFigure().compose(Wish.of(Scope.of(open))).page();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void graphAndTimelineStandOnOnePageAndNoWordLiesOnAnother(long seed) {
        Page figure = figure(Cases.resolved(16, 6, seed));
        Picture page = figure.pages().getFirst();
        assertThat(figure.overlaps()).isZero();
        assertThat(page.targets()).anyMatch(target -> target.ref() instanceof Ref.LineRef).anyMatch(target -> target.ref() instanceof Ref.EventRef);
        double lowest = page.targets().stream().filter(t -> t.ref() instanceof Ref.ActorRef).mapToDouble(t -> t.points().get(1)).max().orElseThrow();
        double highest = page.targets().stream().filter(t -> t.ref() instanceof Ref.EventRef).mapToDouble(t -> t.points().get(1)).min().orElseThrow();
        assertThat(lowest).isLessThan(highest);
        List<String> words = page.texts().stream().map(Mark.Text::text).toList();
        for (String once : List.of("Actors", "Sources")) assertThat(words).filteredOn(once::equals).as(once).hasSize(1);
    }

    @Test
    void itSaysInWordsHowManyActorsFoundNoRoom() {
        Composition crowded = new CombinedFigure().compose(Wish.of(Scope.of(Cases.resolved(22, 6, 4))));
        int all = crowded.wish().scope().graph().actors().size();
        int drawn = crowded.drawn().graph().orElseThrow().actors().size();
        assertThat(drawn).isLessThan(all);
        assertThat(crowded.pages().getFirst().words()).startsWith(crowded.drawn().counts() + ". Actor graph of " + drawn + " of " + all + " actors, joined by ");
    }

    @Test
    void theFigureIsTheSameInTwoRunsAndIsWrittenInEveryFormat(@TempDir Path folder) throws IOException {
        for (String run : List.of("one", "two"))
            for (PictureWriter writer : PictureWriters.ALL)
                writer.write(figure(Cases.resolved(12, 6, 5)).pages(), new Size(960, 540, 96), Files.createDirectories(folder.resolve(run)).resolve("both." + writer.ending()));
        for (PictureWriter writer : PictureWriters.ALL) {
            String name = "both." + writer.ending();
            assertThat(Files.size(folder.resolve("one").resolve(name))).isGreaterThan(5000);
            assertThat(Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name))).as(name).isEqualTo(-1);
        }
    }
}
