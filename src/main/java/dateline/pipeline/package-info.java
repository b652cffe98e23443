/// The stages in a row: an article in, its reading out. A pure function of article and codebook, safe on
/// many threads; it opens no file and remembers nothing.
@NullMarked
package dateline.pipeline;

import org.jspecify.annotations.NullMarked;
