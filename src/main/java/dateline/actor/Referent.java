package dateline.actor;

import dateline.model.Actor;

/// Whom an anaphor stands for.
///
/// @param start place of the first word that refers
record Referent(Actor actor, int start) {}
