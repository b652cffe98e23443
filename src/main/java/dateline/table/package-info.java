/// The text of a table in `assets` comes in, its rows go out. What the cells mean, and which columns a table has, is
/// decided by those who read it; none of ours is used here.
@NullMarked
package dateline.table;

import org.jspecify.annotations.NullMarked;
