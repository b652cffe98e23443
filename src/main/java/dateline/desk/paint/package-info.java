/// A picture comes in and stands on a JavaFX surface. What is in it, and what a click means, is decided elsewhere.
@NullMarked
package dateline.desk.paint;

import org.jspecify.annotations.NullMarked;
