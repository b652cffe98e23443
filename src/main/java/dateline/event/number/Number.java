package dateline.event.number;

import dateline.model.Quantity.Bound;
import java.util.Optional;

/// A number in words or digits over tokens `start` (included) to `end` (excluded).
///
/// @param upTo the upper end of a range
/// @param bound how exact its own words say that it is: "dozens", "12 to 15"
record Number(int start, int end, double value, Optional<Double> upTo, Bound bound) {
    Number(int start, int end, double value) {
        this(start, end, value, Optional.empty(), Bound.EXACT);
    }

    Number times(double factor, int newEnd) {
        return new Number(start, newEnd, value * factor, upTo.map(most -> most * factor), bound);
    }

    Number plus(double more, int newEnd) {
        return new Number(start, newEnd, value + more, upTo, bound);
    }

    Number with(Bound said) {
        return new Number(start, end, value, upTo, said);
    }
}
