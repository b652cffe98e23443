package dateline.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where texts are read no list of English words stands in Java: words are rows of the tables in `assets`. Labels of grammar
/// may stand there. What is left today stands in a list that may only shrink.
class WordListsTest {
    private static final List<String> READING = List.of("actor", "event", "language", "article");
    private static final Path LISTS = Path.of("src/test/resources/dateline/house");

    @TempDir
    Path folder = Path.of("");

    @Test
    void noListOfEnglishWordsStandsWhereTextsAreRead() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        List<String> all = new ArrayList<>();
        int looked = 0;
        for (String room : READING) {
            List<Path> files = Sources.in(Sources.MAIN.resolve(room));
            looked += files.size();
            for (Path file : files) {
                List<String> lists = lists(file);
                sizes.put(Sources.name(file), lists.size());
                lists.forEach(list -> all.add(Sources.name(file) + ": " + list));
            }
        }
        assertThat(looked).as("files looked at").isGreaterThan(80);
        assertThat(Exceptions.of(LISTS.resolve("word-lists.txt")).faults(sizes, 0, "lists of words")).as("all lists: %s", all).isEmpty();
    }

    @Test
    void plantedListsAreFoundAndLabelsOfGrammarAreNot() throws IOException {
        Path file = Files.writeString(folder.resolve("Planted.java"), """
                class Planted {
                    java.util.Set<String> words = java.util.Set.of("truce", "ceasefire");
                    boolean both(String word) { return word.matches("day|week|month") || word.matches("VBD|VBN") || word.matches("nsubj|obj"); }
                    Object labels = java.util.List.of("nsubj", "nsubj:pass", "acl");
                    Object rule = new Rule<>("name", "One or two|three words.", "nothing", null);
                    String one = "truce";
                }
                """);
        assertThat(lists(file)).containsExactlyInAnyOrder("truce, ceasefire", "day|week|month");
    }

    private static List<String> lists(Path file) throws IOException {
        Set<String> labels = Files.readAllLines(LISTS.resolve("grammar-labels.txt")).stream().filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split("\\s+"))).collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        Measured.parse(List.of(file), (unit, trees) -> new Lists(labels, found).scan(unit, null));
        return found;
    }

    /// Two words and more, of small letters, that are no labels: as arguments of one call, or parted by `|` in one text.
    private static final class Lists extends TreeScanner<Void, Void> {
        private final Set<String> labels;
        private final List<String> found;

        Lists(Set<String> labels, List<String> found) {
            this.labels = labels;
            this.found = found;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            boolean list = call.getMethodSelect().toString().matches("(?:.*\\.)?(?:Set|List|Map)\\.of|(?:.*\\.)?asList");
            if (list) note(String.join(", ", texts(call.getArguments())), texts(call.getArguments()));
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            boolean rule = made.getIdentifier().toString().startsWith("Rule");
            if (rule) {
                made.getArguments().stream().skip(3).forEach(one -> scan(one, nothing));
                return null;
            }
            return super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text && text.contains("|")) note(text, List.of(text.split("[|()?:]+")));
            return null;
        }

        private static List<String> texts(List<? extends ExpressionTree> arguments) {
            return arguments.stream().filter(LiteralTree.class::isInstance).map(one -> ((LiteralTree) one).getValue())
                    .filter(String.class::isInstance).map(String.class::cast).toList();
        }

        private void note(String list, List<String> words) {
            Set<String> english = new TreeSet<>();
            for (String word : words) if (word.matches("[a-z][a-z' _-]+") && !labels.contains(word)) english.add(word);
            if (english.size() > 1) found.add(list);
        }
    }
}
