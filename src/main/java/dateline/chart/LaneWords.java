package dateline.chart;

import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline.Lane;
import dateline.chart.TimelineDrawing.Thing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words beside the marks of one lane: full ones where there is room, shorter ones or none elsewhere. They lie
/// on nothing, and nothing lies on them.
final class LaneWords {
    private static final double SIZE = 12;
    private static final int LABELS = 2;

    private final TimelineSheet sheet;
    private final Lane lane;
    private final By by;
    private final Function<String, String> names;
    private final Function<List<Item>, String> notes;
    private final Theme theme;
    private final double middle;
    private final List<Box> taken = new ArrayList<>();
    private final List<Thing> wants = new ArrayList<>();
    private final Box room;
    private int count;
    private int unplaced;

    LaneWords(
            TimelineSheet sheet, int row, Lane lane, By by, Function<String, String> names, Function<List<Item>, String> notes, Theme theme) {
        this.sheet = sheet;
        this.lane = lane;
        this.by = by;
        this.names = names;
        this.notes = notes;
        this.theme = theme;
        middle = sheet.middle(row);
        double edge = 3 * sheet.factor();
        room = new Box(sheet.left() + edge, sheet.top(row), sheet.right() - sheet.left() - 2 * edge, sheet.lane());
    }

    void obstacle(Box box) {
        taken.add(box);
    }

    void want(Thing thing) {
        wants.add(thing);
    }

    int count() {
        return count;
    }

    int unplaced() {
        return unplaced;
    }

    /// Who and whom, as a title: "Kenya → Uganda".
    static String sides(Item item, Function<String, String> names) {
        String actors = joined(item.actors(), names);
        return item.recipients().isEmpty() ? actors : actors + " → " + joined(item.recipients(), names);
    }

    private static String joined(List<String> ids, Function<String, String> names) {
        if (ids.isEmpty()) return "not stated";
        return names.apply(ids.getFirst()) + (ids.size() > 1 ? " +" + (ids.size() - 1) : "");
    }

    List<Mark> placed() {
        List<Mark> out = new ArrayList<>();
        wants.sort(Comparator.comparing((Thing thing) -> -thing.items().size()).thenComparing(Thing::x));
        for (Thing thing : wants) {
            Optional<Mark> mark = place(thing);
            mark.ifPresent(out::add);
            if (mark.isPresent()) count++;
            else unplaced++;
        }
        return out;
    }

    private Optional<Mark> place(Thing thing) {
        String note = notes.apply(thing.items());
        double size = SIZE * sheet.factor();
        double side = size * .82;
        double noteWidth = note.isEmpty() ? 0 : Typeface.width(" " + note, Face.REGULAR, side);
        for (String words : options(thing.items())) {
            double width = Typeface.width(words, Face.MEDIUM, size) + noteWidth;
            for (Box box : candidates(thing, width, size)) {
                if (!box.inside(room) || taken.stream().anyMatch(box::overlaps)) continue;
                taken.add(box);
                double base = box.y() + box.h() / 2 + size * .35;
                List<Mark> marks = new ArrayList<>();
                marks.add(new Mark.Text(words, box.x(), base, Face.MEDIUM, size, theme.text()));
                if (!note.isEmpty())
                    marks.add(new Mark.Text(note, box.x() + box.w() - Typeface.width(note, Face.REGULAR, side), base, Face.REGULAR, side, theme.muted()));
                return Optional.of(new Mark.Group(Optional.of(thing.ref()), words, marks));
            }
        }
        return Optional.empty();
    }

    private List<Box> candidates(Thing thing, double width, double size) {
        double h = Math.min(sheet.lane(), size * 1.2);
        double gap = 4 * sheet.factor();
        Box box = thing.box();
        List<Box> out = new ArrayList<>();
        out.add(new Box(box.x() + box.w() + gap, middle - h / 2, width, h));
        out.add(new Box(box.x() - gap - width, middle - h / 2, width, h));
        double over = 8 * sheet.factor() + h;
        if (sheet.lane() < 2 * over) return out;
        double x = Math.clamp(thing.x() - width / 2, room.x(), Math.max(room.x(), room.x() + room.w() - width));
        for (double at : new double[] {x, Math.max(room.x(), thing.x() - width), thing.x()}) {
            out.add(new Box(at, middle - over, width, h));
            out.add(new Box(at, middle + over - h, width, h));
        }
        return out;
    }

    /// The words from the fullest to the shortest.
    private List<String> options(List<Item> items) {
        if (items.size() == 1) {
            Item item = items.getFirst();
            String other = other(item);
            return other.isEmpty() ? List.of(item.label()) : List.of(by == By.TYPE ? other : item.label() + " " + other, by == By.TYPE ? joined(item.actors(), names) : item.label());
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Item item : items) counts.merge(by == By.TYPE ? joined(item.actors(), names) : item.label(), 1, Integer::sum);
        List<String> top = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(LABELS)
                .toList();
        String more = counts.size() > LABELS ? " …" : "";
        return top.size() == 1 ? top : List.of(String.join(", ", top) + more, top.getFirst() + " …");
    }

    /// The other side as seen from this lane, with the way it goes.
    private String other(Item item) {
        if (by == By.TYPE) return sides(item, names);
        List<String> actors = without(item.actors());
        List<String> recipients = without(item.recipients());
        boolean acts = item.actors().contains(lane.id());
        if (!acts) return actors.isEmpty() ? "" : "← " + joined(actors, names);
        if (!recipients.isEmpty()) return "→ " + joined(recipients, names);
        return actors.isEmpty() ? "" : "↔ " + joined(actors, names);
    }

    private List<String> without(List<String> ids) {
        return ids.stream().filter(id -> !id.equals(lane.id())).toList();
    }
}
