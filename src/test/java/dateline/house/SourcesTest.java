package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_FILES = 40;
    private static final Pattern POOR_PACKAGE = Pattern.compile("util|utils|helper|helpers|core|common|manager|impl|misc");
    private static final Pattern POOR_CLASS =
            Pattern.compile("(.*(Impl|Manager|Helper|Utils?|Base)|Abstract.*|I[A-Z][a-z].*)\\.java");

    @Test
    void filesAreShortEnoughToRead() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (Path file : sources()) sizes.put(Sources.name(file), Files.readAllLines(file).size());
        assertThat(Exceptions.of(Path.of("src/test/resources/dateline/house/long-files.txt")).faults(sizes, MOST_LINES, "lines")).isEmpty();
    }

    @Test
    void aPackageIsSmallEnoughToKnow() throws IOException {
        Map<Path, Long> files = sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(files).hasSizeGreaterThan(40).allSatisfy((folder, count) -> assertThat(count).as("files in %s", folder).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void packagesAndClassesAreNamedForWhatTheyAre() throws IOException {
        assertThat(sources()).allSatisfy(file -> {
            for (Path name : Sources.MAIN.relativize(file)) assertThat(poorPackage(name.toString())).as("%s", file).isFalse();
            assertThat(poorClass(file.getFileName().toString())).as("%s", file).isFalse();
        });
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        for (Path folder : sources().stream().map(Path::getParent).distinct().toList())
            assertThat(folder.resolve("package-info.java")).content().contains("///").contains("@NullMarked");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        for (Path file : sources()) {
            if (file.endsWith("package-info.java")) continue;
            String text = Files.readString(file);
            boolean told = Pattern.compile("^///.*\\n(?:///.*\\n|[@ (){}\").,\\]].*\\n)*?public ", Pattern.MULTILINE).matcher(text).find();
            boolean hidden = !Pattern.compile("^public ", Pattern.MULTILINE).matcher(text).find();
            assertThat(told || hidden).as("/// before the type in %s", file).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "helper", "impl"})
    void aPoorPackageNameIsFound(String name) {
        assertThat(poorPackage(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"StoreImpl.java", "CaseManager.java", "AbstractView.java", "IReader.java", "TextUtils.java"})
    void aPoorClassNameIsFound(String name) {
        assertThat(poorClass(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Id.java", "Icons.java", "ImportCommand.java", "Database.java", "Importing.java"})
    void aGoodClassNameIsNot(String name) {
        assertThat(poorClass(name)).isFalse();
    }

    private static boolean poorPackage(String name) {
        return POOR_PACKAGE.matcher(name).matches();
    }

    private static boolean poorClass(String name) {
        return POOR_CLASS.matcher(name).matches();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = Sources.main();
        assertThat(sources).as("files looked at").hasSizeGreaterThan(400);
        return sources;
    }

    @Test
    void aFolderWithoutSourcesIsNoProof(@TempDir Path empty) {
        assertThatThrownBy(() -> Sources.in(empty)).hasMessageContaining("no sources in");
        assertThatThrownBy(() -> Sources.in(empty.resolve("nowhere"))).hasMessageContaining("no folder");
    }
}
