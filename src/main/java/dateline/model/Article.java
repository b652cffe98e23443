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
/// @param number by which every exhibit of the case cites it, kept for good; 0 while it is in no case
/// @param carriers ids of the sources that brought the same text too, word for word
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
        Optional<String> readBy,
        int number,
        List<String> carriers) {
    public Article {
        parts = List.copyOf(parts);
        notices = List.copyOf(notices);
        carriers = List.copyOf(carriers);
    }

    /// The page or part of the file on which a place of the text stands: "page 4".
    public Optional<String> where(Span place) {
        return parts.stream()
                .filter(part -> part.span().start() <= place.start() && place.start() < part.span().end())
                .findFirst()
                .flatMap(Part::where);
    }

    public Article withReadBy(String version) {
        return ArticleBuilder.builder(this).readBy(Optional.of(version)).build();
    }

    public Article withNumber(int given) {
        return ArticleBuilder.builder(this).number(given).build();
    }

    public Article withCarriers(List<String> sourceIds) {
        return ArticleBuilder.builder(this).carriers(sourceIds).build();
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
