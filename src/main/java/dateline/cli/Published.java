package dateline.cli;

import dateline.model.ArticleText;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The publication date that a command is given for articles that state none.
final class Published {
    @Option(names = "--published", paramLabel = "DATE", description = "the publication date of articles that state none, such as 2024-03-15")
    private Optional<LocalDate> published = Optional.empty();

    /// The article with that date, unless it has one of its own.
    ArticleText on(ArticleText one) {
        if (published.isEmpty() || one.article().published().isPresent()) return one;
        return one.withArticle(one.article().withPublished(published, Optional.of("--published " + published.get())));
    }
}
