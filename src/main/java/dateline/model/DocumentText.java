package dateline.model;

import java.util.List;
import java.util.Optional;

/// A document with what could be read from it.
///
/// @param blocks in reading order, furniture that the format itself marks already left out
/// @param meta what the file says about itself
public record DocumentText(Document document, List<Block> blocks, Meta meta, List<Notice> notices) {
    public DocumentText {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /// What the file itself states in its headers or tags, not in its text.
    ///
    /// @param published the publication date as written in the file, with the tag it stood in, such as
    ///     `2024-04-26T10:00:00Z` from `article:published_time`
    public record Meta(
            Optional<String> title,
            Optional<String> source,
            Optional<String> byline,
            Optional<String> published,
            Optional<String> publishedFrom) {
        public static final Meta NONE =
                new Meta(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
