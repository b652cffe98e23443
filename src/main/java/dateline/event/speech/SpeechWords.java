package dateline.event.speech;

import java.util.Set;
import java.util.function.Function;

/// The words by which speech is found.
///
/// @param say lemmas of verbs of saying: "say", "tell", "add"
/// @param same pronouns that go on with the voice heard before: "it"
/// @param source what stands before the one on whose word something is told: "according to"
/// @param writing nouns for what somebody has written: "statement"
/// @param author what stands before whoever wrote it: "by"
/// @param people nouns for people
/// @param time nouns for stretches of time, which do not speak
/// @param question what opens a question of an interview, before a colon
/// @param answer what opens an answer
public record SpeechWords(Set<String> say, Set<String> same, Set<String> source, Set<String> writing, Set<String> author, Set<String> people, Set<String> time,
        Set<String> question, Set<String> answer) {
    /// @param cues the words of a kind
    public static SpeechWords of(Function<String, Set<String>> cues) {
        return new SpeechWords(
                cues.apply("say"), cues.apply("voice-goes-on"), cues.apply("source"), cues.apply("writing"), cues.apply("author"), cues.apply("people"),
                cues.apply("time-unit"), cues.apply("question"), cues.apply("answer"));
    }
}
