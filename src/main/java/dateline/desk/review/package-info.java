/// What waits for the analyst's word comes in, one question after another; rulings go out. What is asked is decided
/// by analysis, what an answer does by edit.
@NullMarked
package dateline.desk.review;

import org.jspecify.annotations.NullMarked;
