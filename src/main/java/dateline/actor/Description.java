package dateline.actor;

import dateline.model.Cues;
import java.util.Set;

/// Gives in one way words by which an actor is described where he is mentioned.
@FunctionalInterface
interface Description {
    Set<String> words(DescribedMention mention, Cues cues);
}
