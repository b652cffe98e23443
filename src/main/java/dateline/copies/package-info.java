/// Which articles are copies of one wording, which are updates of it, and in which paragraphs they differ. Pure functions of
/// texts. The sketches are our own few lines: a text has one sketch that lies in the case, and a filter of the search
/// library would yield tokens of an index instead.
@NullMarked
package dateline.copies;

import org.jspecify.annotations.NullMarked;
