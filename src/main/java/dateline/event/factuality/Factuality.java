package dateline.event.factuality;

import dateline.model.Status;
import java.util.List;

/// How surely a sentence tells what a word in it means, and on whose word.
///
/// @param speakers places of those who say so, in this sentence
/// @param hearsay told as what others say, without naming them
/// @param announced said by way of announcing ("announced that it had …")
public record Factuality(Status status, List<Integer> speakers, boolean hearsay, boolean announced) {}
