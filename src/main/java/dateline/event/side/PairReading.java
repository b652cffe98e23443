package dateline.event.side;

import java.util.List;

/// Tells in one way who the two are of whom "both" speaks; an empty list when this way does not tell.
@FunctionalInterface
public interface PairReading {
    List<String> of(PairPhrase phrase, SpokenPair spoken);
}
