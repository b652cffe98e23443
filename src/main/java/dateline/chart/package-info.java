/// An actor graph and places come in, a Picture goes out: shapes, lines, plates and texts in paint order, the
/// same for the window and for every file. Nothing here knows files or windows; text is measured with AWT.
@NullMarked
package dateline.chart;

import org.jspecify.annotations.NullMarked;
