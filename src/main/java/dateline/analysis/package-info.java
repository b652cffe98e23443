/// Questions to a case, answered by pure functions: which relations join which actors, and what happened in
/// which order. Nothing is drawn or stored here.
@NullMarked
package dateline.analysis;

import org.jspecify.annotations.NullMarked;
