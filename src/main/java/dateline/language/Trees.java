package dateline.language;

import edu.stanford.nlp.util.CoreMap;

/// A parser: which word of a sentence hangs on which, and as what.
interface Trees {
    /// The basic tree of a tokenised and tagged sentence.
    Basic of(CoreMap sentence);

    /// A tree in Universal Dependencies, one place a token.
    ///
    /// @param heads the place of each token's head, -1 for the root
    /// @param relations how each token hangs on its head, "root" for the root
    record Basic(int[] heads, String[] relations) {}
}
