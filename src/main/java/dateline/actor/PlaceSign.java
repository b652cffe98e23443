package dateline.actor;

import dateline.model.Cues;

/// Tells in one way that a name is that of a place.
@FunctionalInterface
interface PlaceSign {
    boolean place(NameRun name, Cues cues);
}
