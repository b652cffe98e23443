/// A picture comes in and lies in an array of pixels: for motion and for graphs of thousands of actors. Pure Java, no
/// window; what it leaves out when far away is said in [dateline.chart.raster.Detail]. Files are never made with it.
@NullMarked
package dateline.chart.raster;

import org.jspecify.annotations.NullMarked;

