package dateline.event.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.codebook.Codebooks;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Trees of `patterns.txt`, below each the patterns that fit its root, and after `no ` those that do not.
class RowPatternTest {
    private static final Lexicon LEXICON = new Lexicon(Codebooks.load());

    static Stream<Pairs.Pair> trees() throws IOException {
        return Pairs.of("patterns.txt");
    }

    @ParameterizedTest
    @MethodSource("trees")
    void fitsWhereItsSlotsAreFilled(Pairs.Pair pair) {
        Tree tree = new Tree(WrittenTree.read(pair.in()), LEXICON, GrammarRules.ALL);
        int root = root(tree);
        List<String> said = pair.out().stream().map(line -> line.replaceFirst("^no ", "")).map(line -> verdict(tree, root, line)).toList();
        assertThat(said).isEqualTo(pair.out());
    }

    private static String verdict(Tree tree, int root, String pattern) {
        return (RowPattern.of(pattern).fits(tree, root) ? "" : "no ") + pattern;
    }

    private static int root(Tree tree) {
        int at = 0;
        while (tree.head(at) >= 0) at = tree.head(at);
        return at;
    }
}
