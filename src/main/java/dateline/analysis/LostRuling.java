package dateline.analysis;

import dateline.model.Decision;
import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.ResolvedCase;
import dateline.model.Ruling;
import dateline.model.Ruling.Anchor;
import dateline.model.Texts;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /// "Kenya → Uganda: attack".
    static String finding(Anchor anchor, ResolvedCase open) {
        int joint = Math.max(0, anchor.sides().indexOf('>'));
        String who = names(anchor.sides().substring(0, joint), open);
        String whom = names(anchor.sides().substring(Math.min(anchor.sides().length(), joint + 1)), open);
        String sides = who + (who.isEmpty() || whom.isEmpty() ? "" : " → ") + whom;
        return sides + (sides.isEmpty() ? "" : ": ") + label(anchor.type(), open);
    }

    private static String names(String ids, ResolvedCase open) {
        return Arrays.stream(ids.split(",")).filter(id -> !id.isEmpty()).map(id -> name(id, open)).collect(Collectors.joining(" and "));
    }

    /// Whoever is not in the case any more has at least an id, and that ends in a name.
    private static String name(String id, ResolvedCase open) {
        return open.present(id).map(actor -> actor.name()).orElse(id.substring(id.indexOf(':') + 1).replace('-', ' '));
    }

    private static String label(String type, ResolvedCase open) {
        return open.file().events().stream().map(Event::type).filter(one -> one.code().equals(type)).map(EventType::label).findFirst()
                .orElse(type.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
