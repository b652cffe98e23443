package dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.chart.Picture;
import dateline.chart.figure.Cases;
import dateline.chart.figure.FigureKinds;
import dateline.chart.figure.Scope;
import dateline.chart.figure.Wish;
import dateline.model.casefile.ResolvedCase;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same case gives the same files to the byte, in another time zone, where a day and an hour that got into a file would be
/// others, and in another language.
class TwoRunsTest {
    /// One run of the program: writes the figure in every format.
    static final class Run {
        private Run() {}

        public static void main(String[] args) throws IOException {
            ResolvedCase open = Cases.resolved(20, 29, 5);
            List<Picture> pages = FigureKinds.GRAPH.compose(Wish.of(Scope.of(open))).pages();
            for (PictureWriter writer : PictureWriters.ALL) writer.write(pages, new Size(960, 540, 96), Path.of(args[0], "figure." + writer.ending()));
        }
    }

    @Test
    void everyFormatHasTheSameBytesInTwoRuns(@TempDir Path one, @TempDir Path two) throws Exception {
        run(one, "-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=GB");
        run(two, "-Duser.timezone=Asia/Tokyo", "-Duser.language=tr", "-Duser.country=TR");
        List<String> names;
        try (Stream<Path> files = Files.list(one)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(PictureWriters.ALL.size());
        for (String name : names) assertThat(Files.mismatch(one.resolve(name), two.resolve(name))).as(name).isEqualTo(-1);
    }

    private static String classPath() {
        if (!(TwoRunsTest.class.getClassLoader() instanceof URLClassLoader loader)) return System.getProperty("java.class.path");
        return Arrays.stream(loader.getURLs()).map(url -> Path.of(URI.create(url.toString())).toString()).collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(Path folder, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true", "-cp",
                classPath()));
        command.addAll(List.of(options));
        command.addAll(List.of(Run.class.getName(), folder.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
