package dateline.desk.importing;

import dateline.edit.Change;
import dateline.model.Article;
import dateline.model.ArticleText;
import dateline.model.Dateline;
import dateline.model.casefile.Source;
import java.time.LocalDate;
import java.util.Optional;

/// What the analyst typed over what was read of an article; empty where it stays as it was read.
///
/// @param source an empty text takes the source away, and so with place and byline
record Edits(
        Optional<String> headline,
        Optional<String> source,
        Optional<String> place,
        Optional<String> byline,
        Dating dating) {
    static final Edits NONE =
            new Edits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), new Dating.AsRead());

    /// What was said about the day of publication.
    sealed interface Dating {
        /// As the text says, or as it does not.
        record AsRead() implements Dating {}

        record Typed(LocalDate day) implements Dating {}

        /// The analyst knows of no date, and wants to go on without.
        record Undated() implements Dating {}
    }

    Edits withHeadline(String words) {
        return new Edits(Optional.of(words), source, place, byline, dating);
    }

    Edits withSource(String words) {
        return new Edits(headline, Optional.of(words), place, byline, dating);
    }

    Edits withPlace(String words) {
        return new Edits(headline, source, Optional.of(words), byline, dating);
    }

    Edits withByline(String words) {
        return new Edits(headline, source, place, Optional.of(words), dating);
    }

    Edits with(Dating next) {
        return new Edits(headline, source, place, byline, next);
    }

    /// The article as it shall come into the case. Its text, and so its id, stay as they were read.
    ArticleText applyTo(ArticleText read) {
        if (equals(NONE)) return read;
        Article article = read.article();
        Optional<String> outlet = typed(source, read.source());
        // a headline cannot be empty: an article needs a name in every list
        String title = headline.map(String::strip).filter(words -> !words.isEmpty()).orElse(article.title());
        Article mended = article.withFacts(
                title,
                source.isEmpty() ? article.sourceId() : outlet.map(name -> Source.of(name).id()),
                typed(byline, article.byline()),
                opening(article.dateline()));
        return read.withSource(outlet, dated(mended));
    }

    private Article dated(Article article) {
        return switch (dating) {
            case Dating.AsRead _ -> article;
            case Dating.Typed(LocalDate day) -> article.withPublished(Optional.of(day), Optional.of(Change.Reread.TYPED));
            case Dating.Undated _ -> article.withPublished(Optional.empty(), Optional.empty());
        };
    }

    private Optional<Dateline> opening(Optional<Dateline> read) {
        if (place.isEmpty()) return read;
        Optional<String> where = typed(place, Optional.empty());
        Optional<String> date = read.flatMap(Dateline::date);
        Optional<String> agency = read.flatMap(Dateline::agency);
        if (where.isEmpty() && date.isEmpty() && agency.isEmpty()) return Optional.empty();
        return Optional.of(new Dateline(where, date, agency));
    }

    private static Optional<String> typed(Optional<String> words, Optional<String> read) {
        return words.isEmpty() ? read : words.map(String::strip).filter(typed -> !typed.isEmpty());
    }
}
