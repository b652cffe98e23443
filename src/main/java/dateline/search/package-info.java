/// Words in, ids of articles out: an index of article texts in memory that can be made again from the store at any
/// time. What an article is, and where its text lies, is not known here.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
