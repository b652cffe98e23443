/// Tables and maps of which a changed one shares all that stayed the same with the one before.
@NullMarked
package dateline.model.persistent;

import org.jspecify.annotations.NullMarked;
