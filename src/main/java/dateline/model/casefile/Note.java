package dateline.model.casefile;

import java.time.Instant;

/// Something the analyst wrote about an actor, an event or an article (`target` is its id).
public record Note(String id, String target, String text, Instant when) {}
