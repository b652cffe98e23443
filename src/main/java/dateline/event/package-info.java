/// Annotation and Cast in, events, ties, claims and quantities out: who did what to whom, when, where, how
/// surely and on whose word. The words that tell events stand in the codebook; here are only the ways in
/// which a sentence puts them together. Names are not found here, nor are texts parsed.
@NullMarked
package dateline.event;

import org.jspecify.annotations.NullMarked;
