package dateline.actor;

import dateline.model.Actor;

/// Tells of one kind of actor whether a description without a name may bring him back.
@FunctionalInterface
interface Recall {
    /// @param many whether the description is in the plural
    boolean fits(Actor actor, boolean many);
}
