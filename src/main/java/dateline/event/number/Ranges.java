package dateline.event.number;

import dateline.model.Annotation.Token;
import dateline.model.Quantity.Bound;
import java.util.List;
import java.util.Optional;

/// Two numbers that are the ends of one: "12 to 15", "20–25", "between 30 and 50", "$3 to $5 million", "one or two".
final class Ranges {
    private final NumberWords words;
    private final Numerals numerals;

    Ranges(NumberWords words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /// The number with its upper end, if one follows.
    Numeral of(List<Token> tokens, Numeral first) {
        boolean between = before(tokens, first, "range opener of numbers");
        int link = link(tokens, first.end(), between);
        if (link < 0 || before(tokens, first, "change opener")) return first;
        Optional<Numeral> plain = numerals.plain(tokens, link);
        Optional<Numeral> second = plain.isEmpty() ? Optional.empty() : numerals.at(tokens, link);
        if (second.isEmpty()) return first;
        double most = second.get().value();
        double factor = plain.get().value() > first.value() ? most / plain.get().value() : 1;
        double least = first.value() * factor;
        if (most <= least) return first;
        int start = between ? first.start() - 1 : first.start();
        return new Numeral(start, second.get().end(), least, Optional.of(most), Bound.BETWEEN);
    }

    /// Where the second number begins, or -1.
    private int link(List<Token> tokens, int end, boolean between) {
        int at = end;
        if (at >= tokens.size()) return -1;
        String word = NumberWords.low(tokens.get(at));
        if (!words.is(between ? "range link between" : "range link of numbers", word)) return -1;
        at++;
        if (at < tokens.size() && words.currency(tokens.get(at).text()).isPresent()) at++;
        return at < tokens.size() ? at : -1;
    }

    private boolean before(List<Token> tokens, Numeral first, String kind) {
        int at = first.start() - 1;
        if (at >= 0 && words.currency(tokens.get(at).text()).isPresent()) at--;
        return at >= 0 && words.is(kind, NumberWords.low(tokens.get(at)));
    }
}
