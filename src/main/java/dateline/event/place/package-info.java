/// Where an event happened, by the words beside it, the codebook's places and the sides. Dates are read in the room above.
@NullMarked
package dateline.event.place;

import org.jspecify.annotations.NullMarked;
