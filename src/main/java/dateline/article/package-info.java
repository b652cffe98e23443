/// The blocks of a document come in, articles go out: furniture off, cut apart, with headline, source,
/// byline, dateline and publication date. Which words are furniture stands in `assets/reading`. Who did
/// what to whom is not asked here.
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
