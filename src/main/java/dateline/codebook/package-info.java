/// The tables in `assets/codebook` come in, a Codebook goes out; read once and passed down. What the rows mean is
/// decided where they are used.
@NullMarked
package dateline.codebook;

import org.jspecify.annotations.NullMarked;
