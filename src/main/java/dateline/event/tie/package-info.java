/// What a text states of how actors stand to each other: whose army, who speaks for whom, who is allied with whom.
/// Ties that an event implies come from its sides; nothing is guessed from the codebook alone.
@NullMarked
package dateline.event.tie;

import org.jspecify.annotations.NullMarked;
