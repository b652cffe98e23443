/// Benchmarks of what an analyst waits for: reading an article, saving an edit, drawing the figure.
/// Cases and texts are made here; a table comes out. `mvn -q -Pbench` runs all.
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;
