package dateline.model;

import java.util.List;
import java.util.Optional;

/// A document with what could be read from it.
///
/// @param blocks in reading order; furniture that the format itself marks is among them, marked
/// @param meta what the file says about itself
/// @param entries the articles that the file itself keeps apart (JSON Lines); then `blocks` is empty
public record DocumentText(
        Document document, List<Block> blocks, Meta meta, List<Entry> entries, List<Notice> notices) {
    public DocumentText {
        blocks = List.copyOf(blocks);
        entries = List.copyOf(entries);
        notices = List.copyOf(notices);
    }

    public DocumentText(Document document, List<Block> blocks, Meta meta, List<Notice> notices) {
        this(document, blocks, meta, List.of(), notices);
    }

    /// One article of a file that keeps its articles apart.
    ///
    /// @param id as the file gives it
    public record Entry(Optional<String> id, List<Block> blocks, Meta meta) {
        public Entry {
            blocks = List.copyOf(blocks);
        }
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
