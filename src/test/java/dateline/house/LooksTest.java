package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How the desk looks stands in its style sheets, and nothing stands there that no node wears.
class LooksTest {
    private static final Pattern CLASS = Pattern.compile("\\.(dl-[a-z-]+)");
    private static final Pattern WORN = Pattern.compile("\"(dl-[a-z-]+)\"");
    private static final Pattern INLINE = Pattern.compile("\\.?setStyle\\(");

    /// A style that is computed: the tint of an actor's kind.
    private static final Set<String> COMPUTED = Set.of("desk/part/MentionText.java");

    private static List<Path> desk() throws IOException {
        return Sources.in(Sources.MAIN.resolve("desk"));
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) found.add(matcher.group(1));
        return found;
    }

    /// @param worn a class, or its beginning where the rest is computed: "dl-kept-"
    static boolean wears(Set<String> worn, String named) {
        return worn.contains(named) || worn.stream().anyMatch(one -> one.endsWith("-") && named.startsWith(one));
    }

    @Test
    void everyClassOfTheStyleSheetsIsWornBySomething() throws IOException {
        Set<String> worn = new TreeSet<>();
        for (Path file : desk()) worn.addAll(all(WORN, Files.readString(file)));
        Set<String> styled = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(Path.of("assets/look"))) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".css")).toList()) styled.addAll(all(CLASS, Files.readString(sheet)));
        }
        assertThat(styled).hasSizeGreaterThan(100).allMatch(named -> wears(worn, named));
    }

    @Test
    void noNodeIsStyledInJava() throws IOException {
        for (Path file : desk())
            if (!COMPUTED.contains(Sources.name(file))) assertThat(INLINE.matcher(Files.readString(file)).find()).as(Sources.name(file)).isFalse();
    }

    @Test
    void anUnwornClassIsFound() {
        Set<String> worn = all(WORN, "box.getStyleClass().add(\"dl-kept-\" + kind); label(\"\", \"dl-key\");");
        assertThat(all(CLASS, ".dl-key { } .dl-kept-title, .dl-mono:hover { }")).filteredOn(named -> !wears(worn, named)).containsExactly("dl-mono");
    }
}
