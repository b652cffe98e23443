package dateline.model.casefile;

/// Where an actor stands in the picture of a case, in layout units (one tie is about 110 long).
///
/// @param pinned put there by the analyst; a new layout leaves it alone
public record Place(String actorId, double x, double y, boolean pinned) {}
