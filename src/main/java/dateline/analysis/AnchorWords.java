package dateline.analysis;

import dateline.model.Event;
import dateline.model.EventType;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Ruling.Anchor;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a ruling was about, in words, told by what it keeps of the reading: the case need not have it any more.
final class AnchorWords {
    private AnchorWords() {}

    /// "Kenya → Uganda: attack".
    static String of(Anchor anchor, ResolvedCase open) {
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
