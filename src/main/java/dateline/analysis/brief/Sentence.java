package dateline.analysis.brief;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Tie;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands behind a quotation: the sentence as its article has it, and what was read from it.
///
/// @param readings ids of the events and ties whose sentence it is, at least one
public record Sentence(Passage passage, String text, List<String> readings) {
    public Sentence {
        readings = List.copyOf(readings);
    }

    /// Empty where nothing is read from the passage any more.
    public static Optional<Sentence> at(ResolvedCase open, Passage passage) {
        List<String> readings = new ArrayList<>();
        Optional<String> text = Optional.empty();
        for (Event event : open.eventsOf(passage.articleId())) {
            Evidence evidence = event.evidence().getFirst();
            if (!Passage.of(evidence).equals(passage)) continue;
            readings.add(event.id());
            text = Optional.of(evidence.text());
        }
        for (Tie tie : open.tiesOf(passage.articleId())) {
            Evidence evidence = tie.evidence().getFirst();
            if (!Passage.of(evidence).equals(passage)) continue;
            readings.add(tie.id());
            text = Optional.of(evidence.text());
        }
        return text.map(words -> new Sentence(passage, words, readings));
    }
}
