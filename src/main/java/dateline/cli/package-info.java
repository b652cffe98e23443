/// The program without a window: each command is one class, registered in [dateline.cli.Dateline]. A
/// command prints what it wrote and what it had to leave out; the work is done in the other packages.
@NullMarked
package dateline.cli;

import org.jspecify.annotations.NullMarked;
