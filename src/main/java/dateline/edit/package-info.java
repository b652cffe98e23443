/// What the analyst can do to a case: each edit is a pure function from a case to a case, and History
/// keeps the cases before and after. Nothing here knows windows, files or SQL.
@NullMarked
package dateline.edit;

import org.jspecify.annotations.NullMarked;
