package dateline.event.number;

import dateline.model.Quantity.Bound;
import java.util.Optional;

/// A number in words or digits over tokens `start` (included) to `end` (excluded).
///
/// @param upTo the upper end of a range
/// @param bound how exact its own words say that it is: "dozens", "12 to 15"
record Numeral(int start, int end, double value, Optional<Double> upTo, Bound bound) {
    Numeral(int start, int end, double value) {
        this(start, end, value, Optional.empty(), Bound.EXACT);
    }

    Numeral times(double factor, int newEnd) {
        return new Numeral(start, newEnd, value * factor, upTo.map(most -> most * factor), bound);
    }

    Numeral plus(double more, int newEnd) {
        return new Numeral(start, newEnd, value + more, upTo, bound);
    }

    Numeral with(Bound said) {
        return new Numeral(start, end, value, upTo, said);
    }
}
