/// The articles of the case as a list: found by words, told by source, date and how far they are checked.
@NullMarked
package dateline.desk.library;

import org.jspecify.annotations.NullMarked;
