/// The records of the field, from the document that comes in to the event with its evidence, and the
/// case that holds them. Values only: nothing here reads a file, parses a sentence or draws.
@NullMarked
package dateline.model;

import org.jspecify.annotations.NullMarked;
