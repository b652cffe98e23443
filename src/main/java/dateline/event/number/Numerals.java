package dateline.event.number;

import dateline.model.Annotation.Token;
import dateline.model.Quantity.Bound;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number that begins at a token: digits, fractions, words, with a following scale.
final class Numerals {
    private static final Pattern CLIPPED = Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z]+)");
    private static final Pattern POINTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

    /// The one that stands before "dozens" means so many of them at least.
    private static final int SEVERAL = 2;

    private final NumberWords words;
    private final boolean pointed;

    /// @param pointed whether the text parts thousands by a point
    Numerals(NumberWords words, boolean pointed) {
        this.words = words;
        this.pointed = pointed;
    }

    Optional<Numeral> at(List<Token> tokens, int start) {
        return plain(tokens, start).map(number -> grown(tokens, number))
                .or(() -> ofScales(tokens, start))
                .or(() -> ofMany(tokens, start));
    }

    /// The number itself, without a scale behind it.
    Optional<Numeral> plain(List<Token> tokens, int start) {
        Token token = tokens.get(start);
        String word = NumberWords.low(token);
        Optional<Double> digits = thousands(tokens, start).or(() -> digits(word));
        if (digits.isPresent()) return Optional.of(parted(tokens, new Numeral(start, start + 1, digits.get())));
        Optional<Double> value = clipped(word).or(() -> token.pos().equals("CD") ? spelled(word) : Optional.empty());
        return value.map(one -> new Numeral(start, start + 1, one));
    }

    /// "1.200": thousands, where the text writes them so or where a part of what is counted makes no sense.
    private Optional<Double> thousands(List<Token> tokens, int start) {
        String word = tokens.get(start).text();
        if (!POINTED.matcher(word).matches()) return Optional.empty();
        boolean things = start + 1 < tokens.size() && tokens.get(start + 1).pos().equals("NNS");
        boolean sure = pointed || things || word.indexOf('.') != word.lastIndexOf('.');
        return sure ? Optional.of(Double.parseDouble(word.replace(".", ""))) : Optional.empty();
    }

    private static Optional<Double> digits(String word) {
        if (word.matches("\\d+[- ](1/2|½)|\\d+½")) return Optional.of(Double.parseDouble(word.replaceFirst("\\D.*", "")) + .5);
        if (word.matches("\\d+,\\d{1,2}")) return Optional.of(Double.parseDouble(word.replace(',', '.')));
        String plain = word.replace(",", "");
        return plain.matches("\\d+(\\.\\d+)?") ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
    }

    /// "3 000": groups of three digits, each a space from the one before.
    private static Numeral parted(List<Token> tokens, Numeral number) {
        Numeral out = number;
        if (!tokens.get(number.start()).text().matches("[1-9]\\d{0,2}")) return out;
        while (out.end() < tokens.size() && tokens.get(out.end()).text().matches("\\d{3}")
                && tokens.get(out.end()).span().start() == tokens.get(out.end() - 1).span().end() + 1)
            out = out.times(1000, out.end()).plus(Double.parseDouble(tokens.get(out.end()).text()), out.end() + 1);
        return out;
    }

    /// With the scales behind it: "3 million", "two hundred and six", "two thousand five hundred".
    private Numeral grown(List<Token> tokens, Numeral number) {
        Numeral part = half(tokens, number);
        double sum = 0;
        double last = 1;
        while (part.end() < tokens.size()) {
            int next = tokens.get(part.end()).text().equals("-") && part.end() + 1 < tokens.size() ? part.end() + 1 : part.end();
            Optional<Double> scale = scale(tokens.get(next));
            Optional<Numeral> small = scale.isPresent() ? Optional.empty() : added(tokens, part, last);
            if (scale.isPresent()) {
                boolean all = sum > 0 && sum < scale.get();
                part = all ? part.plus(sum, part.end()).times(scale.get(), next + 1) : part.times(scale.get(), next + 1);
                sum = all ? 0 : sum;
                last = scale.get();
            } else if (small.isPresent()) {
                sum += part.value();
                part = new Numeral(number.start(), small.get().end(), small.get().value());
            } else break;
        }
        return part.plus(sum, part.end());
    }

    private static Numeral half(List<Token> tokens, Numeral number) {
        return number.end() < tokens.size() && tokens.get(number.end()).text().matches("1/2|½") ? number.plus(.5, number.end() + 1) : number;
    }

    /// "And six" behind "two hundred": spelled out, of the same number.
    private Optional<Numeral> added(List<Token> tokens, Numeral before, double scale) {
        int at = words.is("number link within", NumberWords.low(tokens.get(before.end()))) ? before.end() + 1 : before.end();
        if (scale < 2 || at >= tokens.size() || !tokens.get(at).pos().equals("CD")) return Optional.empty();
        boolean same = at == before.end() || tokens.get(at).head() >= before.start() && tokens.get(at).head() < before.end();
        return spelled(NumberWords.low(tokens.get(at))).filter(value -> same && value < scale).map(value -> new Numeral(at, at + 1, value));
    }

    /// "A dozen drones", "half a million", "a half-dozen".
    private Optional<Numeral> ofScales(List<Token> tokens, int start) {
        int at = start;
        double factor = 1;
        while (at < tokens.size() && at < start + 4) {
            Token token = tokens.get(at);
            boolean half = words.is("half of a scale", NumberWords.low(token));
            if (half) factor = .5;
            else if (!words.is("number article", NumberWords.low(token)) && !(factor < 1 && token.text().equals("-"))) break;
            at++;
        }
        if (at == start || at >= tokens.size()) return Optional.empty();
        double part = factor;
        int end = at + 1;
        return scale(tokens.get(at)).map(scale -> grown(tokens, new Numeral(start, end, scale * part)));
    }

    /// "Dozens of people", "tens of thousands", "a couple of", "several hundred".
    private Optional<Numeral> ofMany(List<Token> tokens, int start) {
        Optional<Double> many = words.number("plural scale", NumberWords.low(tokens.get(start)));
        boolean of = start + 1 < tokens.size() && words.is("number link of many", NumberWords.low(tokens.get(start + 1)));
        if (many.isPresent()) {
            Optional<Double> scale = of && start + 2 < tokens.size() ? words.number("plural scale", NumberWords.low(tokens.get(start + 2))) : Optional.empty();
            return Optional.of(new Numeral(start, scale.isPresent() ? start + 3 : start + 1, SEVERAL * many.get() * scale.orElse(1.0)).with(Bound.AT_LEAST));
        }
        Optional<Double> few = words.number("vague number", NumberWords.low(tokens.get(start)));
        int end = of ? start + 2 : start + 1;
        Optional<Double> scale = few.isPresent() && end < tokens.size() ? scale(tokens.get(end)) : Optional.empty();
        if (scale.isPresent()) return Optional.of(new Numeral(start, end + 1, few.get() * scale.get()).with(Bound.ABOUT));
        return few.filter(value -> of && value == SEVERAL).map(value -> new Numeral(start, end - 1, value).with(Bound.ABOUT));
    }

    private Optional<Double> scale(Token token) {
        return words.number("scale", NumberWords.low(token));
    }

    private Optional<Double> clipped(String word) {
        Matcher clipped = CLIPPED.matcher(word);
        Optional<Double> scale = clipped.matches() ? words.number("clipped scale", clipped.group(2)) : Optional.empty();
        return scale.map(one -> Double.parseDouble(clipped.group(1)) * one);
    }

    /// "Twelve", "forty", "forty-two".
    private Optional<Double> spelled(String word) {
        String[] parts = word.split("-");
        if (parts.length == 0 || parts.length > 2) return Optional.empty();
        Optional<Double> tens = words.number("tens", parts[0]);
        Optional<Double> small = words.number("number up to twenty", parts[parts.length - 1]);
        if (parts.length == 1) return tens.or(() -> small);
        return tens.flatMap(ten -> small.filter(one -> one > 0).map(one -> ten + one));
    }
}
