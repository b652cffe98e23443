/// An actor graph and places come in, a drawing goes out: actors, curved lines, names and plates that do not lie on each
/// other. Where the actors stand is decided in `chart.layout`, what stands round the graph in `chart.figure`.
@NullMarked
package dateline.chart.graph;

import org.jspecify.annotations.NullMarked;
