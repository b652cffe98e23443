/// A Picture: shapes, lines, plates and texts in paint order, the same for the window and for every file, with its pens,
/// inks and letters. What is drawn with it lies in the rooms below. Nothing here knows files or windows; text is
/// measured with AWT.
@NullMarked
package dateline.chart;

import org.jspecify.annotations.NullMarked;
