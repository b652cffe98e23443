package dateline.chart.timeline;

import dateline.analysis.Timeline.By;
import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline.Lane;
import dateline.chart.Box;
import dateline.chart.Face;
import dateline.chart.Mark;
import dateline.chart.Outline;
import dateline.chart.Ref;
import dateline.chart.Theme;
import dateline.chart.Typeface;
import dateline.chart.Unchecked;
import dateline.model.Status;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words beside the marks of one lane: full ones where there is room, shorter ones or none elsewhere. They lie
/// on nothing, and nothing lies on them.
public final class LaneWords {
    private static final double SIZE = 12;
    /// Size of source numbers as a share of the words'.
    private static final double SIDE = .82;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final double[] ALONG = {0, .25, .5, .75, 1};
    private static final int LABELS = 2;

    private final double factor;
    private final Lane lane;
    private final By by;
    private final LaneTexts texts;
    private final Function<String, String> names;
    private final Theme theme;
    private final double middle;
    private final List<Taken> taken = new ArrayList<>();
    private final List<LaneThing> wants = new ArrayList<>();
    private final Box room;
    private int count;
    private int unplaced;

    /// @param room where words may stand, as high as the lane
    LaneWords(Box room, double factor, Lane lane, By by, LaneTexts texts, Theme theme) {
        this.room = room;
        this.factor = factor;
        this.lane = lane;
        this.by = by;
        this.texts = texts;
        this.names = texts.names();
        this.theme = theme;
        middle = room.y() + room.h() / 2;
    }

    /// Room that a thing or its words take.
    private record Taken(Box box, Ref ref) {}

    /// A place for words; one on its own bar needs a plate behind it.
    private record Place(Box box, boolean plate) {}

    /// What follows words: numbers of sources, and a ring where something is not yet checked.
    private record Note(String numbers, boolean ring) {}

    /// The room that a ring takes with the air before it.
    private static double ring(double size) {
        return Unchecked.width(size * SIDE) + .35 * size;
    }

    void obstacle(LaneThing thing) {
        taken.add(new Taken(thing.box(), thing.ref()));
    }

    void want(LaneThing thing) {
        wants.add(thing);
    }

    int count() {
        return count;
    }

    int unplaced() {
        return unplaced;
    }

    /// Who and whom, as a title: "Kenya → Uganda".
    public static String sides(Item item, Function<String, String> names) {
        String actors = joined(item.actors(), names);
        return item.recipients().isEmpty() ? actors : actors + " → " + joined(item.recipients(), names);
    }

    private static String joined(List<String> ids, Function<String, String> names) {
        if (ids.isEmpty()) return "not stated";
        return names.apply(ids.getFirst()) + (ids.size() > 1 ? " +" + (ids.size() - 1) : "");
    }

    List<Mark> placed() {
        List<Mark> out = new ArrayList<>();
        wants.sort(Comparator.comparing((LaneThing thing) -> -thing.items().size()).thenComparing(LaneThing::x));
        for (LaneThing thing : wants) {
            Optional<Mark> mark = place(thing);
            mark.ifPresent(out::add);
            if (mark.isPresent()) count++;
            else unplaced++;
        }
        return out;
    }

    private Optional<Mark> place(LaneThing thing) {
        String note = texts.notes().apply(thing.items());
        double size = SIZE * factor;
        boolean ring = thing.items().stream().anyMatch(item -> texts.unchecked().any(item.eventIds()));
        double noteWidth = (note.isEmpty() ? 0 : Typeface.width(" " + note, Face.REGULAR, size * SIDE)) + (ring ? ring(size) : 0);
        List<String> options = new ArrayList<>(options(thing.items()));
        // At least the number of its source.
        if (!note.isEmpty()) options.add("");
        for (String words : options) {
            double width = Typeface.width(words, Face.MEDIUM, size) + noteWidth;
            for (Place place : candidates(thing, width, size)) {
                if (!free(place, thing)) continue;
                taken.add(new Taken(place.box, thing.ref()));
                return Optional.of(new Mark.Group(Optional.of(thing.ref()), words, marks(place, words, new Note(note, ring), size)));
            }
        }
        return Optional.empty();
    }

    private boolean free(Place place, LaneThing thing) {
        return place.box.inside(room)
                && taken.stream().noneMatch(other -> other.box.overlaps(place.box) && !(place.plate && other.ref.equals(thing.ref())));
    }

    private List<Mark> marks(Place place, String words, Note note, double size) {
        Box box = place.box;
        double base = box.y() + box.h() / 2 + size * .35;
        List<Mark> marks = new ArrayList<>();
        if (place.plate) {
            double side = 5 * factor;
            marks.add(new Mark.Fill(Outline.box(box.x() - side, box.y(), box.w() + 2 * side, box.h(), 4 * factor), theme.background().at(.94)));
        }
        if (!words.isEmpty()) marks.add(new Mark.Text(words, box.x(), base, Face.MEDIUM, size, theme.text()));
        double right = box.x() + box.w();
        if (note.ring()) {
            marks.add(Unchecked.ring(right - Unchecked.width(size * SIDE) / 2, box.y() + box.h() / 2, size * SIDE, theme));
            right -= ring(size);
        }
        double width = Typeface.width(note.numbers(), Face.REGULAR, size * SIDE);
        if (!note.numbers().isEmpty()) marks.add(new Mark.Text(note.numbers(), right - width, base, Face.REGULAR, size * SIDE, theme.muted()));
        return marks;
    }

    /// Behind it, before it, over or under it where the lane is high, at last on it where it is long.
    private List<Place> candidates(LaneThing thing, double width, double size) {
        double h = Math.min(room.h(), size * 1.18);
        double gap = 6 * factor;
        Box box = thing.box();
        List<Place> out = new ArrayList<>();
        out.add(new Place(new Box(box.x() + box.w() + gap, middle - h / 2, width, h), false));
        out.add(new Place(new Box(box.x() - gap - width, middle - h / 2, width, h), false));
        double over = 8 * factor + size * 1.2;
        if (room.h() >= 2 * over) {
            double most = Math.max(room.x(), room.x() + room.w() - width);
            double from = Math.clamp(thing.x() - width / 2, room.x(), most);
            for (double at : new double[] {from, Math.max(room.x(), thing.x() - width), Math.min(most, thing.x())}) {
                out.add(new Place(new Box(at, middle - over, width, h), false));
                out.add(new Place(new Box(at, middle + over - h, width, h), false));
            }
        }
        double left = Math.max(box.x(), room.x()) + 4 * gap;
        double spare = Math.min(box.x() + box.w(), room.x() + room.w()) - 4 * gap - width - left;
        if (spare > 0)
            for (double share : ALONG) out.add(new Place(new Box(left + share * spare, middle - h / 2, width, h), true));
        return out;
    }

    /// The words from the fullest to the shortest.
    private List<String> options(List<Item> items) {
        if (items.size() == 1) {
            Item item = items.getFirst();
            String other = other(item);
            List<String> words = new ArrayList<>(
                    other.isEmpty() ? List.of(item.label()) : List.of(by == By.TYPE ? other : item.label() + " " + other, by == By.TYPE ? joined(item.actors(), names) : item.label()));
            item.date().flatMap(when -> when.reportedDay().map(day -> (when.stillToCome() ? ", from " : ", reported by ") + DAY.format(day)))
                    .ifPresent(day -> words.addFirst(words.getFirst() + day));
            return words;
        }
        List<String> full = several(items, item -> (told(item) + " " + other(item)).strip());
        List<String> words = new ArrayList<>(full);
        words.addAll(by == By.TYPE ? several(items, item -> joined(item.actors(), names)) : several(items, this::told));
        return words;
    }

    /// "Planned: supply jets": several share one mark, which shows the status of none.
    private String told(Item item) {
        String label = by == By.TYPE ? "" : item.label();
        // "Denies" says it already.
        if (item.status().established() || item.status() == Status.DENIED && label.startsWith("den")) return label;
        return item.status().code() + (label.isEmpty() ? "" : ": " + label);
    }

    /// What most of them are, in these words, and whether there is more.
    private static List<String> several(List<Item> items, Function<Item, String> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Item item : items) counts.merge(words.apply(item), 1, Integer::sum);
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
