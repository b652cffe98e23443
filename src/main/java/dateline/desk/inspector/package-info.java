/// What is selected: its facts, its evidence as cards to review, and the forms in which the analyst corrects the
/// machine or adds what it missed.
@NullMarked
package dateline.desk.inspector;

import org.jspecify.annotations.NullMarked;
