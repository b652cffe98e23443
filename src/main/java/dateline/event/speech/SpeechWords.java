package dateline.event.speech;

import java.util.Set;

/// The words by which speech is found.
///
/// @param say lemmas of verbs of saying: "say", "tell", "add"
/// @param same pronouns that go on with the voice heard before: "it"
public record SpeechWords(Set<String> say, Set<String> same) {}
