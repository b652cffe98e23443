/// A case: what was read in its articles, the analyst's rulings on that, and what both come to, plain Java.
@NullMarked
package dateline.model.casefile;

import org.jspecify.annotations.NullMarked;
