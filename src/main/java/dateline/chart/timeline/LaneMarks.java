package dateline.chart.timeline;

import dateline.analysis.Timeline.Item;
import dateline.model.Sign;
import dateline.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Where the happenings of one lane lie: stretches of time as bars, days as pins. Pins that would overlap become
/// one with a count, bars that cover nearly the same time become one; zooming in splits them again. Places do not
/// depend on what part of the time is looked at, only on the scale.
///
/// @param pins from left to right
/// @param bars the longest first, as they are painted
public record LaneMarks(List<Pin> pins, List<Bar> bars) {
    /// Bars that share at least this part of the time they cover together are drawn as one.
    private static final double SAME = .5;

    /// A stretch of time shorter than this, in picture units of a scale of 1, is drawn as a pin.
    private static final double SHORT = 18;

    private static final double GAP = 1.5;

    /// How far the mark of what is only reported stands from the day of its article.
    static final double BESIDE = 9;

    /// One happening or several at one place.
    public record Pin(List<Item> items, double x, double width) {
        public Pin {
            items = List.copyOf(items);
        }

        boolean alone() {
            return items.size() == 1;
        }

        /// Whether nothing but an article's day puts any of it into time.
        boolean reported() {
            return items.stream().allMatch(Item::reported);
        }

        /// Whether all of it was still to come when it was reported.
        boolean stillToCome() {
            return items.stream().allMatch(item -> item.date().filter(When::stillToCome).isPresent());
        }

        /// Whether the days of all of it are from other words of their articles.
        boolean context() {
            return items.stream().allMatch(Item::context);
        }

        double left() {
            return x - width / 2;
        }

        double right() {
            return x + width / 2;
        }
    }

    /// A stretch of time.
    ///
    /// @param soft the text gives only the bounds within which it happened
    /// @param openLeft and `openRight` no text says where it began or ended
    /// @param track 0 in the middle of the lane, -1 above and 1 below it where several bars share their time
    public record Bar(List<Item> items, Extent extent, boolean soft, boolean openLeft, boolean openRight, int track) {
        public Bar {
            items = List.copyOf(items);
        }

        double left() {
            return extent.left();
        }

        double right() {
            return extent.right();
        }

        double middle() {
            return (left() + right()) / 2;
        }

        /// Whether it needs a mark or a count in its middle.
        boolean pinned() {
            return items.size() > 1 || !items.getFirst().status().established();
        }

        boolean like(Bar other) {
            double shared = Math.min(right(), other.right()) - Math.max(left(), other.left());
            double all = Math.max(right(), other.right()) - Math.min(left(), other.left());
            return openLeft == other.openLeft && openRight == other.openRight && shared >= SAME * all;
        }

        public Bar with(Bar other) {
            List<Item> both = new ArrayList<>(items);
            both.addAll(other.items);
            Extent around = new Extent(Math.min(left(), other.left()), Math.max(right(), other.right()));
            return new Bar(both, around, soft || other.soft, openLeft, openRight, 0);
        }

        public Bar on(int other) {
            return new Bar(items, extent, soft, openLeft, openRight, other);
        }
    }

    static final LaneMarks NONE = new LaneMarks(List.of(), List.of());

    /// @param items dated ones, by first day
    /// @param whole beyond which what is open is not drawn
    /// @param factor 1 on the screen, more on a page
    static LaneMarks of(List<Item> items, TimeScale scale, Period whole, double factor) {
        List<Pin> pins = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (Item item : items) {
            When when = item.date().orElseThrow();
            if (item.reported()) {
                // Beside the day on which it was told: before it, or what was still to come after it.
                double day = scale.x(item.firstDay().toEpochDay() + .5);
                pins.add(pin(List.of(item), day + (when.stillToCome() ? 1 : -1) * BESIDE * factor, factor));
                continue;
            }
            double left = scale.x(when.start().isPresent() ? when.start().get().toEpochDay() : whole.from());
            double right = scale.x(when.end().isPresent() ? when.end().get().toEpochDay() + 1.0 : whole.to());
            if (item.instant() || right - left < SHORT * factor) pins.add(pin(List.of(item), (left + right) / 2, factor));
            else bars.add(new Bar(List.of(item), new Extent(left, right), soft(when), when.start().isEmpty(), when.end().isEmpty(), 0));
        }
        List<Bar> joined = tracked(joined(bars), factor);
        for (Bar bar : joined) if (bar.pinned()) pins.add(pin(bar.items, bar.middle(), factor));
        joined.sort(Comparator.comparing((Bar bar) -> bar.left() - bar.right()));
        return new LaneMarks(collapsed(pins, factor), joined);
    }

    /// What has no date, at places that the text order gives.
    static LaneMarks undated(List<Item> items, ToDoubleFunction<Item> place, double factor) {
        List<Pin> pins = new ArrayList<>();
        for (Item item : items) pins.add(pin(List.of(item), place.applyAsDouble(item), factor));
        return new LaneMarks(collapsed(pins, factor), List.of());
    }

    private static boolean soft(When when) {
        return when.precision() != When.Precision.RANGE && when.precision() != When.Precision.OPEN;
    }

    private static Pin pin(List<Item> items, double x, double factor) {
        return new Pin(items, x, factor * (items.size() == 1 ? single(items.getFirst()) : pill(items.size())));
    }

    private static double single(Item item) {
        // A day that is not exact lies on a small cloud.
        if (item.reported()) return 12;
        if (item.dated() && !item.instant()) return 22;
        if (!item.status().established()) return 13;
        return switch (item.sign()) {
            case COOPERATION -> 10;
            case CONFLICT -> 12;
            case NEUTRAL -> 9;
        };
    }

    private static double pill(int count) {
        return 11 + 6.4 * String.valueOf(count).length();
    }

    /// Neighbours that overlap become one at the middle of all they hold, again and again until none overlap.
    static List<Pin> collapsed(List<Pin> pins, double factor) {
        List<Pin> sorted = new ArrayList<>(pins);
        sorted.sort(Comparator.comparingDouble(Pin::x));
        List<Growing> stack = new ArrayList<>();
        for (Pin pin : sorted) {
            Growing top = Growing.of(pin);
            while (!stack.isEmpty() && stack.getLast().touches(top, factor)) top = stack.removeLast().with(top, factor);
            stack.add(top);
        }
        return stack.stream().map(one -> one.pin(factor)).toList();
    }

    /// The longest bars take up others that cover nearly the same time.
    private static List<Bar> joined(List<Bar> bars) {
        List<Bar> out = new ArrayList<>();
        int open = 0;
        for (Bar bar : bars) {
            int home = -1;
            for (int i = open; i < out.size() && home < 0; i++) if (out.get(i).like(bar)) home = i;
            if (home >= 0) out.set(home, out.get(home).with(bar));
            else out.add(bar);
            // Bars come by their beginnings: what ended before this one begins takes up no more.
            while (open < out.size() && out.get(open).right() < bar.left()) open++;
        }
        return out;
    }

    /// Bars that share their time run side by side on two tracks; where three do, the third lies on another.
    private static List<Bar> tracked(List<Bar> bars, double factor) {
        double slack = 4 * factor;
        List<Bar> out = new ArrayList<>();
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparingDouble(Bar::left));
        for (int i = 0; i < sorted.size(); ) {
            int end = i + 1;
            double reach = sorted.get(i).right();
            while (end < sorted.size() && sorted.get(end).left() < reach - slack) reach = Math.max(reach, sorted.get(end++).right());
            if (end == i + 1) out.add(sorted.get(i));
            else side(sorted.subList(i, end), out);
            i = end;
        }
        return out;
    }

    private static void side(List<Bar> bars, List<Bar> out) {
        double above = Double.NEGATIVE_INFINITY;
        double below = Double.NEGATIVE_INFINITY;
        for (Bar bar : bars) {
            boolean up = above <= bar.left() || above <= below;
            out.add(bar.on(up ? -1 : 1));
            if (up) above = Math.max(above, bar.right());
            else below = Math.max(below, bar.right());
        }
    }

    /// The sign that most of them have; of two the graver.
    static Sign sign(List<Item> items) {
        Map<Sign, Integer> counts = new EnumMap<>(Sign.class);
        for (Item item : items) counts.merge(item.sign(), 1, Integer::sum);
        Sign best = Sign.CONFLICT;
        for (Sign sign : List.of(Sign.COOPERATION, Sign.NEUTRAL))
            if (counts.getOrDefault(sign, 0) > counts.getOrDefault(best, 0)) best = sign;
        return best;
    }

    /// Pins while they become one.
    private record Growing(List<Pin> parts, double x, int count, double width) {
        static Growing of(Pin pin) {
            return new Growing(new ArrayList<>(List.of(pin)), pin.x, pin.items.size(), pin.width);
        }

        boolean touches(Growing right, double factor) {
            return right.x - x < (width + right.width) / 2 + GAP * factor;
        }

        Growing with(Growing right, double factor) {
            int all = count + right.count;
            // The list of the left one is handed on, so that joining many stays cheap.
            parts.addAll(right.parts);
            return new Growing(parts, (x * count + right.x * right.count) / all, all, factor * pill(all));
        }

        public Pin pin(double factor) {
            if (parts.size() == 1) return parts.getFirst();
            List<Item> items = parts.stream().flatMap(part -> part.items.stream()).toList();
            return LaneMarks.pin(items, x, factor);
        }
    }
}
