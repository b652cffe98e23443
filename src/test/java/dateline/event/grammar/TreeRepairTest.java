package dateline.event.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.codebook.Codebooks;
import dateline.model.Annotation.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Trees of `repairs.txt` as the parser gives them, below each what hangs elsewhere once it is mended, or `unchanged`.
class TreeRepairTest {
    private static final Lexicon LEXICON = new Lexicon(Codebooks.load());

    static Stream<Pairs.Pair> trees() throws IOException {
        return Pairs.of("repairs.txt");
    }

    @ParameterizedTest
    @MethodSource("trees")
    void hangsWhatStandsWrongWhereItBelongs(Pairs.Pair pair) {
        Sentence given = WrittenTree.read(pair.in());
        Sentence mended = TreeRepair.mend(given, LEXICON, TreeRepair.RULES);
        List<String> moved = IntStream.range(0, given.tokens().size())
                .filter(i -> !given.tokens().get(i).equals(mended.tokens().get(i)))
                .mapToObj(i -> WrittenTree.edge(mended, i))
                .toList();
        assertThat(moved.isEmpty() ? List.of("unchanged") : moved).isEqualTo(pair.out());
    }

    @Test
    void neverLetsATreeGoRound() {
        MutableTree tree = new MutableTree(WrittenTree.read("Chad/NNP/nsubj/2 left=leave/VBD/root/0"), LEXICON);
        tree.move(1, 0, "obj");
        assertThat(tree.head(1)).isEqualTo(-1);
    }
}
