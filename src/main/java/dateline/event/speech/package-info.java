/// Who is quoted saying what: quotation marks, the verb of saying beside them, and the speaker.
@NullMarked
package dateline.event.speech;

import org.jspecify.annotations.NullMarked;
