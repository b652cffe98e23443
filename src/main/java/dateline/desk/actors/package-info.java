/// The register of a case's actors comes in, rulings on who is who go out. What is like what is decided by analysis,
/// what a ruling does by edit and model.
@NullMarked
package dateline.desk.actors;

import org.jspecify.annotations.NullMarked;
