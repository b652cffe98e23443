package dateline.model;

import java.util.List;
import java.util.Optional;

/// One article's account of who did what to whom, when and where, with status and evidence.
///
/// @param id of article text hash, trigger span, type and sides
/// @param actors ids of those who do it; both sides when it is mutual
/// @param recipients ids of those it is done to
/// @param contexts PLOVER contexts, such as `terrorism`
/// @param attributedTo ids of those on whose word it rests
/// @param denies id of the event or tie that this denial contests
/// @param quantities ids of the quantities that belong to it
/// @param evidence at least one, the sentence of the trigger first
/// @param trigger the words that made the rule fire
/// @param words the text's own words for what is done, such as "seized El Fasher"; empty where it gives none
/// @param rule the rule's name, for the explanation
/// @param confidence 0 to 1: of the events given .7 about seven in ten are right, measured on hand-coded texts
/// @param suggested too unsure to be drawn or printed before the analyst says yes
/// @param mutual whether several actors without a recipient act on each other, as in talks; else they only do the same:
///     "Chad and Niger condemned the raid"
@Named
public record Event(
        String id,
        String articleId,
        EventType type,
        List<String> actors,
        List<String> recipients,
        List<String> contexts,
        Optional<When> date,
        Optional<Where> place,
        Status status,
        List<String> attributedTo,
        Optional<String> denies,
        List<String> quantities,
        List<Evidence> evidence,
        Span trigger,
        String words,
        String rule,
        double confidence,
        boolean suggested,
        boolean mutual,
        Origin origin) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
        attributedTo = List.copyOf(attributedTo);
        quantities = List.copyOf(quantities);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) throw new IllegalArgumentException("an event without evidence: " + id);
    }

    /// What is done, in a few words: the text's own, else those of its type.
    public String label() {
        return words.isEmpty() ? type.label() : words;
    }
}
