/// The open case and what is selected in it: the only two things that views observe. Long work comes back
/// here to the FX thread. No controls are made here.
@NullMarked
package dateline.desk.work;

import org.jspecify.annotations.NullMarked;
