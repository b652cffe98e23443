package dateline.event.side;

import java.util.List;
import java.util.Optional;

/// Tells in one way whom a noun phrase stands for: the ids of actors, an empty list for certainly nobody, nothing when
/// this way has no answer.
@FunctionalInterface
public interface Participation {
    Optional<List<String>> of(NounPhrase phrase, Participants sides);
}
