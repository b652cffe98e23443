/// How surely a sentence tells what a word in it means (its polarity and modality), and on whose word. In: a mended tree
/// and the place of a trigger. Who a speaker is, and what status an event gets, is not decided here.
@NullMarked
package dateline.event.factuality;

import org.jspecify.annotations.NullMarked;
