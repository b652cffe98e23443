/// The article as text: mentions tinted, event sentences barred in the margin, each tied to the rest of the desk.
@NullMarked
package dateline.desk.reader;

import org.jspecify.annotations.NullMarked;
