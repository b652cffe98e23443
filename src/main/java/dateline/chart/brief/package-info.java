/// The fields of a brief and a case come in, its pages go out, with a figure of it in the column.
@NullMarked
package dateline.chart.brief;

import org.jspecify.annotations.NullMarked;
