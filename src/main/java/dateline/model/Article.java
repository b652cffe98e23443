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
/// @param lineage whose wording it is
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
        List<String> carriers,
        Lineage lineage) {
    public Article {
        parts = List.copyOf(parts);
        notices = List.copyOf(notices);
        carriers = List.copyOf(carriers);
    }

    /// The page or part of the file on which a place of the text stands: "page 4".
    public Optional<String> where(int place) {
        return parts.stream()
                .filter(part -> part.span().start() <= place && place < part.span().end())
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

    public Article withLineage(Lineage found) {
        return ArticleBuilder.builder(this).lineage(found).build();
    }

    /// What stands for its wording: articles of one wording are one source.
    public String wording() {
        return lineage.copy().filter(copy -> !copy.apart()).map(Copy::of).orElse(textHash);
    }

    public Article withPublished(Optional<LocalDate> date, Optional<String> from) {
        return ArticleBuilder.builder(this).published(date).publishedFrom(from).build();
    }

    /// The same text with other facts about it, as the analyst corrected them.
    public Article withFacts(
            String headline, Optional<String> source, Optional<String> author, Optional<Dateline> opening) {
        return ArticleBuilder.builder(this).title(headline).sourceId(source).byline(author).dateline(opening).build();
    }

    /// Whose wording an article is.
    ///
    /// @param agency the news agency that the article names as its own source
    /// @param sketch what the text is found by among many; empty before it was compared with others
    /// @param copy what it is of another article; empty for one that is the first of its wording
    public record Lineage(Optional<String> agency, Optional<String> sketch, Optional<Copy> copy) {
        public static final Lineage UNKNOWN = new Lineage(Optional.empty(), Optional.empty(), Optional.empty());

        public Lineage with(Optional<Copy> other) {
            return new Lineage(agency, sketch, other);
        }
    }

    /// What a text is of another one that came before.
    ///
    /// @param of what stands for the wording: the hash of the first text of it
    /// @param apart the analyst says that it is no copy
    public record Copy(String of, How how, boolean apart) {
        /// In which way.
        public enum How {
            EXACT("exact copy"),
            NEAR("near copy"),
            LEAD("lead only"),
            UPDATE("update");

            private final String label;

            How(String label) {
                this.label = label;
            }

            public String label() {
                return label;
            }
        }
    }
}
