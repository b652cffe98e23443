package dateline.chart.timeline;

import dateline.analysis.Timeline.Item;
import dateline.analysis.Timeline.Lane;
import dateline.analysis.Timeline;
import dateline.chart.Box;
import dateline.chart.Mark;
import dateline.chart.Picture.Target;
import dateline.chart.Picture;
import dateline.chart.Ref;
import dateline.chart.Theme;
import dateline.chart.Unchecked;
import dateline.chart.timeline.LaneMarks.Bar;
import dateline.chart.timeline.LaneMarks.Pin;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A timeline drawn over a period: axis and names as the ground, what happened as marks that can be pointed at.
/// What lies close is drawn as one, so that thousands of happenings cost as much as there is room for.
public final class TimelineDrawing {
    private final Timeline timeline;
    private final Period period;
    private final Period whole;
    private final TimelineLayout layout;
    private final Theme theme;
    private final LaneTexts texts;
    private final TimeScale scale;
    private final Map<String, Double> undated = new HashMap<>();
    private final List<LaneThing> things = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Set<Drawn> drawn = EnumSet.noneOf(Drawn.class);
    private int words;
    private int unnamed;

    /// What sorts of marks there are, for a legend of what is drawn.
    public enum Drawn {
        DAY,
        COUNT,
        BOUNDS,
        INTERVAL,
        OPEN,
        CONTEXT,
        REPORTED,
        TO_COME
    }

    /// @param whole beyond which what is open is not drawn
    /// @param open the case, for names and what is checked
    public static TimelineDrawing screen(
            Timeline timeline, Period period, Period whole, TimelineLayout layout, Theme theme, ResolvedCase open) {
        return new TimelineDrawing(timeline, period, whole, layout, theme, LaneTexts.screen(open::nameOf, Unchecked.of(open)));
    }

    public TimelineDrawing(Timeline timeline, Period period, Period whole, TimelineLayout layout, Theme theme, LaneTexts texts) {
        this.timeline = timeline;
        this.period = period;
        this.whole = whole;
        this.layout = layout;
        this.theme = theme;
        this.texts = texts;
        scale = TimeScale.of(period, layout.left(), layout.right());
        spreadUndated();
        for (int row = 0; row < layout.lanes(); row++) lane(row, timeline.lanes().get(layout.first() + row));
    }

    /// @param picked ids of lanes that are picked: washed with the accent
    public Picture ground(Set<String> picked) {
        List<Mark> ground = new TimelineGround(timeline, period, layout, theme, picked, texts.page()).marks();
        return new Picture(layout.area().w(), layout.area().h(), theme.background().at(0), ground, List.of());
    }

    public Picture picture() {
        List<Target> targets = things.stream()
                .map(thing -> new Target(
                        thing.ref(), Target.Shape.BOX, List.of(thing.left() + thing.width() / 2, thing.top() + thing.height() / 2),
                        thing.width() / 2, thing.height() / 2))
                .toList();
        return new Picture(layout.area().w(), layout.area().h(), theme.background().at(0), marks, targets);
    }

    public List<LaneThing> things() {
        return things;
    }

    public Set<Drawn> drawn() {
        return drawn;
    }

    public int words() {
        return words;
    }

    /// How many things found no room for words.
    int unnamed() {
        return unnamed;
    }

    private void spreadUndated() {
        List<Item> all = timeline.undated();
        double room = layout.strip() - 36 * layout.factor();
        double step = all.size() < 2 ? 0 : Math.min((texts.page() ? 60 : 18) * layout.factor(), room / (all.size() - 1));
        for (int i = 0; i < all.size(); i++) undated.put(all.get(i).id(), layout.right() + 18 * layout.factor() + i * step);
    }

    private void lane(int row, Lane lane) {
        LaneMarks dated = LaneMarks.of(lane.items(), scale, whole, layout.factor());
        LaneWords labels = words(row, lane, layout.left(), layout.right());
        double y = layout.middle(row);
        List<Pin> pins = dated.pins().stream().filter(pin -> pin.x() >= layout.left() && pin.x() < layout.right()).toList();
        for (Bar bar : dated.bars()) bar(row, lane, bar, pins, y, labels);
        for (Pin pin : pins) pin(row, lane, pin, y, true, labels);
        place(labels);
        if (layout.strip() == 0) return;
        LaneWords beside = words(row, lane, layout.right(), layout.x() + layout.width());
        LaneMarks rest = LaneMarks.undated(lane.undated(), item -> undated.getOrDefault(item.id(), layout.right()), layout.factor());
        for (Pin pin : rest.pins()) pin(row, lane, pin, y, false, beside);
        if (texts.page()) place(beside);
    }

    private LaneWords words(int row, Lane lane, double left, double right) {
        double edge = 3 * layout.factor();
        Box room = new Box(left + edge, layout.top(row), right - left - 2 * edge, layout.lane());
        return new LaneWords(room, layout.factor(), lane, timeline.by(), texts, theme);
    }

    private void place(LaneWords labels) {
        marks.addAll(labels.placed());
        words += labels.count();
        unnamed += labels.unplaced();
    }

    private void bar(int row, Lane lane, Bar bar, List<Pin> pins, double y, LaneWords labels) {
        Glyphs glyphs = new Glyphs(theme, layout.factor());
        double pad = bar.soft() ? Glyphs.BEYOND * (bar.right() - bar.left()) : 0;
        double left = Math.max(bar.left() - pad, layout.left());
        double right = Math.min(bar.right() + pad, layout.right());
        if (right <= left) return;
        Optional<Pin> own = pins.stream().filter(pin -> same(pin.items(), bar.items())).findFirst();
        double h = (bar.track() == 0 ? 5 : 3.5) * layout.factor();
        double at = y + glyphs.down(bar);
        Ref ref = new Ref.EventRef(id(lane, bar.items()) + (own.isPresent() ? "" : " bar"));
        double x = own.map(Pin::x).orElse((left + right) / 2);
        boolean counted = bar.pinned() && own.isEmpty();
        if (!bar.pinned() && bar.items().getFirst().context()) drawn.add(Drawn.CONTEXT);
        drawn.add(bar.openLeft() || bar.openRight() ? Drawn.OPEN : bar.soft() ? Drawn.BOUNDS : Drawn.INTERVAL);
        LaneThing thing = new LaneThing(ref, bar.items(), layout.first() + row, x, List.of(left, at - h, right, at + h), !counted, true);
        things.add(thing);
        marks.add(new Mark.Group(Optional.of(ref), title(bar.items()), glyphs.bar(bar, at, new Extent(layout.left(), layout.right()))));
        labels.obstacle(thing);
        if (!counted) labels.want(thing);
    }

    private void pin(int row, Lane lane, Pin pin, double middle, boolean dated, LaneWords labels) {
        Glyphs glyphs = new Glyphs(theme, layout.factor());
        Ref ref = new Ref.EventRef(id(lane, pin.items()) + (dated ? "" : " undated"));
        Optional<LaneThing> own = things.reversed().stream()
                .takeWhile(thing -> thing.lane() == layout.first() + row)
                .filter(thing -> dated && thing.ref().equals(ref))
                .findFirst();
        drawn.add(pin.alone() ? Drawn.DAY : Drawn.COUNT);
        if (pin.reported()) drawn.add(pin.stillToCome() ? Drawn.TO_COME : Drawn.REPORTED);
        if (pin.context()) drawn.add(Drawn.CONTEXT);
        double y = own.map(thing -> thing.top() + thing.height() / 2).orElse(middle);
        marks.add(new Mark.Group(Optional.of(ref), title(pin.items()), glyphs.pin(pin, y)));
        double h = 8 * layout.factor();
        LaneThing thing = new LaneThing(ref, pin.items(), layout.first() + row, pin.x(), List.of(pin.left(), y - h, pin.right(), y + h), true, dated);
        labels.obstacle(thing);
        if (own.isPresent()) return;
        things.add(thing);
        labels.want(thing);
    }

    private static boolean same(List<Item> a, List<Item> b) {
        return a.size() == b.size() && a.getFirst() == b.getFirst();
    }

    private static String id(Lane lane, List<Item> items) {
        return lane.id() + " " + items.getFirst().id() + (items.size() > 1 ? " and " + (items.size() - 1) : "");
    }

    private String title(List<Item> items) {
        if (items.size() > 1) return items.size() + " events";
        Item item = items.getFirst();
        return LaneWords.sides(item, texts.names()) + ": " + item.label() + ", " + item.status().code();
    }
}
