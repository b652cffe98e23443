/// What an exhibit rests on: the articles that it shows, by their numbers for the case, how many outlets they are of, and up
/// to which day they tell. Nothing is drawn or written here.
@NullMarked
package dateline.analysis.source;

import org.jspecify.annotations.NullMarked;
