/// The program's entry. Everything else is in the packages below, which follow a file on its way
/// from a page to a figure.
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
