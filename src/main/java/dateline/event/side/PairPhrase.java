package dateline.event.side;

import dateline.event.grammar.Tree;
import java.util.Set;

/// "Both countries", "the two sides" in a sentence.
///
/// @param lands whether the word can only mean countries
/// @param speakers those who speak of the two or deal with them, and so are none of them
public record PairPhrase(Tree tree, int place, boolean lands, Set<String> speakers) {}
