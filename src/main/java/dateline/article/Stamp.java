package dateline.article;

import java.time.LocalDate;

/// What a line says that only tells when the article was published.
sealed interface Stamp {
    /// The words of the line.
    String words();

    /// A day that anyone reads the same way.
    record Day(LocalDate date, String words, Label label) implements Stamp {}

    /// "9 sec ago": counts from when the page was saved.
    record Relative(String words) implements Stamp {}

    /// "03/10/2023": one day in London, another in New York.
    record Ambiguous(String words) implements Stamp {}

    /// "Monday, 3 March": the year lacks.
    record Partial(String words) implements Stamp {}

    /// What the stamp calls itself, the best first.
    enum Label {
        PUBLISHED,
        NONE,
        UPDATED
    }
}
