/// What bytes are that only call themselves text, and files that lie in other files: what may still be opened, and
/// the lists of archives. Comes in: bytes in memory; goes
/// out: names and bytes. Nothing is written to a disk, so that a name that climbs out of its folder does no harm.
@NullMarked
package dateline.document.packed;

import org.jspecify.annotations.NullMarked;
