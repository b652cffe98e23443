/// Numbers with what they count: killed, wounded, weapons, money. Which event they belong to is decided above.
@NullMarked
package dateline.event.number;

import org.jspecify.annotations.NullMarked;
