/// How long work tells where it is and hears "stop", and the only threads of the program.
/// Nothing here knows what the work is about.
@NullMarked
package dateline.job;

import org.jspecify.annotations.NullMarked;
