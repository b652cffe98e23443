/// A sentence's tree, repaired where the parser habitually errs, and what the codebook's rows ask of it: patterns and roles.
/// In: a parsed sentence and the codebook. What is said of English stands in [GrammarRules]. Nothing here knows who anybody is.
@NullMarked
package dateline.event.grammar;

import org.jspecify.annotations.NullMarked;
