package dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One news item cut from a document; its text lies with [Texts] under `textHash`.
///
/// @param id of document id and text hash: the same article from the same file has the same id
/// @param index place in its document, from 0
/// @param textHash SHA-256 of the text
/// @param sourceId the id of the [Source], if the text names one
/// @param published only what the text, the file's own metadata or the analyst states
/// @param publishedFrom the words the date was read from
/// @param words number of words of the text
/// @param readBy the [Reading#ruleVersion] of its reading; empty when it was not read, or before readings said so
@Named
public record Article(
        String id,
        String documentId,
        int index,
        String textHash,
        String title,
        Optional<String> sourceId,
        Optional<String> byline,
        Optional<LocalDate> published,
        Optional<String> publishedFrom,
        Optional<Dateline> dateline,
        List<Part> parts,
        int words,
        List<Notice> notices,
        Optional<String> readBy) {
    public Article {
        parts = List.copyOf(parts);
        notices = List.copyOf(notices);
    }

    public Article withReadBy(String version) {
        return ArticleBuilder.builder(this).readBy(Optional.of(version)).build();
    }

    public Article withPublished(Optional<LocalDate> date, Optional<String> from) {
        return ArticleBuilder.builder(this).published(date).publishedFrom(from).build();
    }

    /// The same text with other facts about it, as the analyst corrected them.
    public Article withFacts(
            String headline, Optional<String> source, Optional<String> author, Optional<Dateline> opening) {
        return ArticleBuilder.builder(this).title(headline).sourceId(source).byline(author).dateline(opening).build();
    }
}
