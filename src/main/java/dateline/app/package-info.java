/// Puts the program together once, by hand: settings, example, desk or command. Errors that nobody awaited end
/// here. No work is done in this package.
@NullMarked
package dateline.app;

import org.jspecify.annotations.NullMarked;
