package dateline.desk.inspector;

import dateline.desk.part.Look;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The cards on the page. One that would look the same stays, so that a key costs the few that change.
final class ShownCards {
    private final Look look;
    private final EvidenceCard.Wishes wishes;
    private final Map<String, EvidenceCard> now = new LinkedHashMap<>();
    private Map<String, EvidenceCard> before = Map.of();

    ShownCards(Look look, EvidenceCard.Wishes wishes) {
        this.look = look;
        this.wishes = wishes;
    }

    /// Begins a new page.
    void begin() {
        before = new HashMap<>(now);
        now.clear();
    }

    EvidenceCard of(Card card, boolean focus) {
        EvidenceCard old = before.get(card.id());
        EvidenceCard view = old != null && old.shows(card, focus) ? old : new EvidenceCard(card, focus, look, wishes);
        now.put(card.id(), view);
        return view;
    }

    Collection<EvidenceCard> all() {
        return now.values();
    }

    /// Puts the parts of the new page in place of the old, only where others stand there if nothing has moved.
    static void put(List<Node> next, ObservableList<Node> page) {
        List<Integer> others = IntStream.range(0, Math.min(next.size(), page.size())).filter(i -> page.get(i) != next.get(i)).boxed().toList();
        if (next.size() != page.size() || others.stream().anyMatch(i -> page.contains(next.get(i)))) page.setAll(next);
        else others.forEach(i -> page.set(i, next.get(i)));
    }
}
