package dateline.analysis;

import dateline.model.Texts;
import dateline.model.casefile.Decision;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling.Anchor;
import dateline.model.casefile.Ruling;
import java.time.ZoneId;
import java.util.Optional;

/// A ruling that finds nothing it could be about, in words: what was read where, and what the analyst said of it.
public final class LostRuling {
    private LostRuling() {}

    /// "“Kenya → Uganda: attack”, ruled right on 2026-02-03".
    public static String words(Ruling ruling, ResolvedCase open) {
        RulingWords known = RulingWords.of(ruling, open);
        return known.what() + ", ruled " + known.did() + " on " + ruling.when().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /// The sentence that the reading was read from; looks into the store.
    public static Optional<String> sentence(Ruling ruling, Texts texts) {
        return anchor(ruling).flatMap(anchor -> texts.text(anchor.textHash())
                .filter(text -> anchor.evidence().end() <= text.length())
                .map(text -> anchor.evidence().of(text)));
    }

    private static Optional<Anchor> anchor(Ruling ruling) {
        return ruling.decision() instanceof Decision.OnReading reading ? reading.anchor() : Optional.empty();
    }
}
