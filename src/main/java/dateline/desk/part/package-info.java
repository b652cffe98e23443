/// What a pane ([View]) and a sheet ([Room]) are to the window, and small controls that several rooms show: icons, pane
/// titles, chips, marks, date fields. They know records of the field, and nothing of the open case.
@NullMarked
package dateline.desk.part;

import org.jspecify.annotations.NullMarked;
