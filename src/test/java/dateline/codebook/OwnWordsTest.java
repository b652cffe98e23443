package dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Sources, tests and tables are in words of their own: no run of six is common with the texts that extraction is measured on.
class OwnWordsTest {
    private static final int RUN = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    /// What every page has in common is nobody's words.
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final Path MEASURED = Path.of("..", "shared");

    @Test
    void sharesNoRunOfSixWordsWithTheMeasuredTexts() {
        assumeTrue(Files.isDirectory(MEASURED.resolve("gold")), "the measured texts are not here");
        Set<String> theirs = new HashSet<>();
        for (String folder : List.of("gold", "cases", "seeds")) for (Path file : files(MEASURED.resolve(folder))) theirs.addAll(runs(file));
        List<String> common = new ArrayList<>();
        for (String folder : List.of("src", "assets"))
            for (Path file : files(Path.of(folder)))
                for (String run : runs(file)) if (theirs.contains(run)) common.add(file + ": " + run);
        assertThat(common).isEmpty();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".ttf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> runs(Path file) {
        Set<String> runs = new HashSet<>();
        List<String> words = WORD.matcher(text(file).toLowerCase(Locale.ROOT)).results().map(one -> one.group()).toList();
        for (int i = 0; i + RUN <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + RUN)));
        return runs;
    }

    private static String text(Path file) {
        try {
            String all = Files.readString(file, StandardCharsets.UTF_8);
            return file.toString().endsWith(".html") ? MARKUP.matcher(all).replaceAll(" ") : all;
        } catch (MalformedInputException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
