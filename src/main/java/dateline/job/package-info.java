/// How long work tells where it is and hears "stop", the only threads of the program, and the one that must never
/// wait. Nothing here knows what the work is about.
@NullMarked
package dateline.job;

import org.jspecify.annotations.NullMarked;
