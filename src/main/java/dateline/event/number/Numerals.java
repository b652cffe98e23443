package dateline.event.number;

import dateline.event.number.Quantities.Number;
import dateline.model.Annotation.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number that begins at a token: digits, fractions, words, with a following scale.
final class Numerals {
    private static final Pattern CLIPPED = Pattern.compile("(\\d+(?:\\.\\d+)?)([a-z]+)");

    private final NumberWords words;

    Numerals(NumberWords words) {
        this.words = words;
    }

    Optional<Number> at(List<Token> tokens, int start) {
        return plain(tokens.get(start)).map(value -> withScale(tokens, start, value)).or(() -> scaled(tokens, start));
    }

    private Number withScale(List<Token> tokens, int start, double value) {
        double number = value;
        int end = start + 1;
        if (end < tokens.size() && tokens.get(end).text().matches("1/2|½")) {
            number += .5;
            end++;
        }
        while (end < tokens.size()) {
            int next = tokens.get(end).text().equals("-") && end + 1 < tokens.size() ? end + 1 : end;
            Optional<Double> scale = scale(tokens.get(next));
            if (scale.isEmpty()) break;
            number *= scale.get();
            end = next + 1;
        }
        return new Number(start, end, number);
    }

    /// "A dozen drones", "hundreds of people" (read as at least that many by their bound words).
    private Optional<Number> scaled(List<Token> tokens, int start) {
        boolean article = tokens.get(start).text().matches("(?i)an?") && start + 1 < tokens.size();
        return article ? scale(tokens.get(start + 1)).map(scale -> new Number(start, start + 2, scale)) : Optional.empty();
    }

    private Optional<Double> scale(Token token) {
        return words.number("scale", token.text().toLowerCase(Locale.ROOT));
    }

    private Optional<Double> plain(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT).replace(",", "");
        if (word.matches("\\d+(\\.\\d+)?")) return Optional.of(Double.parseDouble(word));
        if (word.matches("\\d+[- ](1/2|½)|\\d+½")) return Optional.of(Double.parseDouble(word.replaceFirst("\\D.*", "")) + .5);
        Matcher clipped = CLIPPED.matcher(word);
        Optional<Double> scale = clipped.matches() ? words.number("clipped scale", clipped.group(2)) : Optional.empty();
        if (scale.isPresent()) return scale.map(one -> Double.parseDouble(clipped.group(1)) * one);
        return token.pos().equals("CD") ? spelled(word) : Optional.empty();
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
