package dateline.event.speech;

import dateline.model.Cast;
import dateline.model.Claim;
import java.util.List;

/// What is said in an article, and its cast with the speakers whom it did not know before.
public record Speech(List<Claim> claims, Cast cast) {}
