package dateline.model;

import java.util.List;
import java.util.Optional;

/// Where article texts and mentions are, which are too large for the case in memory.
public interface Texts {
    Optional<String> text(String textHash);

    /// What is mentioned in an article, by position.
    List<Mention> mentions(String articleId);

    /// The time expressions of an article, by position.
    List<Timex> times(String articleId);
}
