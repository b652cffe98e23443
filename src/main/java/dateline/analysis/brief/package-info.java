/// A case comes in, the brief of it goes out: which of its reports are told, each in the words of its source.
@NullMarked
package dateline.analysis.brief;

import org.jspecify.annotations.NullMarked;
