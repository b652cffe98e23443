/// The screen before a case is open: the example, a new case, cases of before, a place to drop articles on.
@NullMarked
package dateline.desk.start;

import org.jspecify.annotations.NullMarked;
