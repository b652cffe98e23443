package dateline.model;

import java.util.List;
import java.util.Optional;

/// Where article texts and mentions are, which are too large for the case in memory.
public interface Texts {
    Optional<String> text(String textHash);

    /// What its reading found mentioned in an article, by position; the article is the one of the case that is shown.
    List<Mention> mentions(Article article);

    /// The time expressions of an article, by position.
    List<Timex> times(Article article);
}
