/// Who stands at a place of a sentence: an actor of the cast, or somebody without a name who becomes an actor of this
/// article alone. In: trees and the cast. What they do is not asked here.
@NullMarked
package dateline.event.side;

import org.jspecify.annotations.NullMarked;
