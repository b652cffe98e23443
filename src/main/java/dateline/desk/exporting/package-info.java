/// The open case and its filter come in, a figure in a file or on the clipboard goes out, after the analyst has seen
/// it. What is in the figure is decided by chart, how it is written by export.
@NullMarked
package dateline.desk.exporting;

import org.jspecify.annotations.NullMarked;
