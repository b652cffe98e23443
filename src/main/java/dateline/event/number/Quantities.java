package dateline.event.number;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Quantity.Bound;
import dateline.model.Quantity.Kind;
import dateline.model.Quantity;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Finds the numbers of an article with what they count: money, casualties, weapons, durations, shares.
/// The words that tell people, weapons and harm apart come from the codebook.
public final class Quantities {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"), Map.entry("us$", "USD"), Map.entry("dollar", "USD"), Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"), Map.entry("£", "GBP"), Map.entry("¥", "JPY"), Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"), Map.entry("rupee", "INR"), Map.entry("rouble", "RUB"), Map.entry("ruble", "RUB"),
            Map.entry("riyal", "SAR"), Map.entry("dirham", "AED"), Map.entry("shekel", "ILS"), Map.entry("franc", "CHF"));
    private static final Set<String> SPANS = Set.of("minute", "hour", "day", "week", "month", "year", "decade");

    private final String text;
    private final Map<String, Kind> counted;
    private final Set<String> harm;
    private final String articleId;

    private Quantities(String text, Map<String, Kind> counted, Set<String> harm, String articleId) {
        this.text = text;
        this.counted = counted;
        this.harm = harm;
        this.articleId = articleId;
    }

    /// @param counted what a counted noun's lemma makes of the number: "drone" weapons, "soldier" count …
    /// @param harm lemmas of verbs that make counted people casualties: "kill", "wound", "displace" …
    public static List<Quantity> of(Annotation text, Map<String, Kind> counted, Set<String> harm, String articleId) {
        Quantities reader = new Quantities(text.text(), counted, harm, articleId);
        List<Quantity> out = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int i = 0;
            while (i < sentence.tokens().size()) {
                Optional<Number> number = NumberWords.at(sentence.tokens(), i);
                if (number.isEmpty() || dateOrName(sentence, number.get())) {
                    i++;
                    continue;
                }
                int place = out.size();
                reader.quantity(sentence, number.get(), place).ifPresent(out::add);
                i = number.get().end();
            }
        }
        return out;
    }

    /// A number in words or digits over tokens `start` (included) to `end` (excluded).
    public record Number(int start, int end, double value) {}

    private static boolean dateOrName(Sentence sentence, Number number) {
        Token token = sentence.tokens().get(number.start());
        if (Set.of("DATE", "TIME", "ORDINAL").contains(token.ner())) return true;
        boolean year = number.value() >= 1900 && number.value() <= 2100 && token.text().matches("\\d{4}");
        boolean inName = Set.of("ORGANIZATION", "MISC", "LOCATION", "PERSON").contains(token.ner());
        boolean hyphened = number.start() > 0
                && sentence.tokens().get(number.start() - 1).text().equals("-")
                && sentence.tokens().get(number.start() - 1).span().end() == token.span().start()
                && !money(sentence.tokens(), number).isPresent();
        return year || inName || hyphened;
    }

    private Optional<Quantity> quantity(Sentence sentence, Number number, int place) {
        List<Token> tokens = sentence.tokens();
        Bound bound = Bounds.before(tokens, number);
        Optional<Token> noun = countedNoun(tokens, number);
        Optional<String> currency = money(tokens, number);
        if (currency.isPresent()) return Optional.of(make(place, Kind.MONEY, number, currency.get(), moneyOf(tokens, number), bound, tokens, number.end()));
        if (number.end() < tokens.size() && tokens.get(number.end()).text().matches("%|percent|per"))
            return Optional.of(make(place, Kind.PERCENT, number, "%", shareOf(tokens, number), bound, tokens, number.end() + 1));
        if (noun.isEmpty()) return harmed(tokens, number).map(verb ->
                make(place, Kind.CASUALTIES, number, "people", participle(verb), bound, tokens, number.end()));
        String lemma = noun.get().lemma().toLowerCase(Locale.ROOT);
        int end = noun.get().index() - number.end() < 6 ? noun.get().index() + 1 : number.end();
        if (SPANS.contains(lemma)) return Optional.of(make(place, Kind.DURATION, number, lemma, lemma, bound, tokens, end));
        Kind kind = counted.getOrDefault(lemma, Kind.COUNT);
        Optional<Token> verb = harmed(tokens, number).filter(v -> kind == Kind.COUNT || kind == Kind.CASUALTIES);
        if (kind == Kind.CASUALTIES || verb.isPresent())
            return Optional.of(make(place, Kind.CASUALTIES, number, "people", verb.map(Quantities::participle).orElse(lemma), bound, tokens, end));
        return Optional.of(make(place, kind, number, plural(noun.get()), lemma, bound, tokens, end));
    }

    private Quantity make(int place, Kind kind, Number number, String unit, String of, Bound bound, List<Token> tokens, int end) {
        int start = number.start();
        if (kind == Kind.MONEY && start > 0 && CURRENCIES.containsKey(tokens.get(start - 1).text().toLowerCase(Locale.ROOT))) start--;
        Span span = tokens.get(start).span().with(tokens.get(Math.max(number.end(), end) - 1).span());
        return new Quantity(articleId + ":q" + place, articleId, kind, number.value(), unit, of, bound, span, span.of(text));
    }

    private static Optional<String> money(List<Token> tokens, Number number) {
        if (number.start() > 0) {
            String before = tokens.get(number.start() - 1).text().toLowerCase(Locale.ROOT);
            if (CURRENCIES.containsKey(before)) return Optional.of(CURRENCIES.get(before));
        }
        for (int i = number.end(); i < Math.min(tokens.size(), number.end() + 2); i++) {
            String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
            if (CURRENCIES.containsKey(lemma)) return Optional.of(CURRENCIES.get(lemma));
        }
        return Optional.empty();
    }

    /// "$1.5 billion deal", "a deal worth $4 billion": the noun the sum belongs to.
    private static String moneyOf(List<Token> tokens, Number number) {
        return nounAfter(tokens, number).or(() -> nounBefore(tokens, number)).map(noun -> noun.lemma().toLowerCase(Locale.ROOT)).orElse("");
    }

    private static Optional<Token> nounAfter(List<Token> tokens, Number number) {
        for (Token token : tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 4))) {
            boolean currency = CURRENCIES.containsKey(token.lemma());
            if (token.pos().matches("NNS?") && !currency) return Optional.of(token);
            boolean passes = token.text().equals("-") || token.text().equals("in") || token.pos().startsWith("JJ");
            if (!passes && !currency) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Token> nounBefore(List<Token> tokens, Number number) {
        for (int i = number.start() - 1; i >= Math.max(0, number.start() - 7); i--) {
            if (!tokens.get(i).text().equals("worth") && !tokens.get(i).text().equals("of")) continue;
            for (int j = i - 1; j >= Math.max(0, i - 4); j--) if (tokens.get(j).pos().startsWith("NN")) return Optional.of(tokens.get(j));
        }
        return Optional.empty();
    }

    /// "61 percent of voters".
    private static String shareOf(List<Token> tokens, Number number) {
        int of = number.end() + 1;
        if (of >= tokens.size() || !tokens.get(of).text().equals("of")) return "";
        return tokens.stream().skip(of + 1L).limit(4).filter(token -> token.pos().startsWith("NN")).findFirst()
                .map(Token::lemma).orElse("");
    }

    private static Optional<Token> countedNoun(List<Token> tokens, Number number) {
        for (int i = number.start(); i < number.end(); i++) {
            int head = tokens.get(i).head();
            if (head >= number.end() && tokens.get(head).pos().startsWith("NN") && head - number.end() < 8)
                return Optional.of(tokens.get(head));
        }
        if (number.end() < tokens.size() && tokens.get(number.end()).pos().startsWith("NN")) return Optional.of(tokens.get(number.end()));
        boolean ofPhrase = number.end() < tokens.size() && tokens.get(number.end()).text().equals("of");
        return ofPhrase
                ? tokens.stream().skip(number.end() + 1L).limit(4).filter(token -> token.pos().startsWith("NN")).findFirst()
                : Optional.empty();
    }

    /// The verb of harm whose object or passive subject the counted people are, or "left 12 dead".
    private Optional<Token> harmed(List<Token> tokens, Number number) {
        for (int at = number.end() - 1, step = 0; at >= 0 && step < 4; at = tokens.get(at).head(), step++) {
            Token token = tokens.get(at);
            if (at >= number.end() + 8) break;
            int head = token.head();
            if (head < 0) break;
            Token above = tokens.get(head);
            boolean suffers = Set.of("obj", "nsubj:pass", "nsubjpass").contains(token.relation());
            if (suffers && harm.contains(above.lemma().toLowerCase(Locale.ROOT))) return Optional.of(above);
        }
        for (int i = number.end(); i < Math.min(tokens.size(), number.end() + 4); i++)
            if (harm.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT))
                    && (tokens.get(i).pos().equals("VBN") || tokens.get(i).pos().startsWith("JJ"))) return Optional.of(tokens.get(i));
        return Optional.empty();
    }

    private static String participle(Token verb) {
        return verb.pos().equals("VBN") || verb.pos().startsWith("JJ")
                ? verb.text().toLowerCase(Locale.ROOT)
                : verb.lemma().endsWith("e") ? verb.lemma() + "d" : verb.lemma() + "ed";
    }

    private static String plural(Token noun) {
        return noun.text().toLowerCase(Locale.ROOT);
    }

    /// How exact a number is said to be.
    private static final class Bounds {
        private static final Map<String, Bound> WORDS = Map.ofEntries(
                Map.entry("about", Bound.ABOUT), Map.entry("around", Bound.ABOUT), Map.entry("nearly", Bound.ABOUT),
                Map.entry("almost", Bound.ABOUT), Map.entry("some", Bound.ABOUT), Map.entry("roughly", Bound.ABOUT),
                Map.entry("approximately", Bound.ABOUT), Map.entry("estimated", Bound.ABOUT),
                Map.entry("over", Bound.AT_LEAST), Map.entry("least", Bound.AT_LEAST), Map.entry("exceeding", Bound.AT_LEAST),
                Map.entry("most", Bound.AT_MOST), Map.entry("under", Bound.AT_MOST));

        static Bound before(List<Token> tokens, Number number) {
            for (int i = number.start() - 1; i >= Math.max(0, number.start() - 3); i--) {
                String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
                boolean than = word.equals("than") && i > 0;
                if (than) return Set.of("more", "greater", "higher").contains(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)) ? Bound.AT_LEAST : Bound.AT_MOST;
                if (word.equals("to") && i > 0 && tokens.get(i - 1).text().equalsIgnoreCase("up")) return Bound.AT_MOST;
                if (WORDS.containsKey(word)) return WORDS.get(word);
                if (!CURRENCIES.containsKey(word) && !word.equals("a") && !word.equals("an")) break;
            }
            return Bound.EXACT;
        }
    }

    /// Reads a number that begins at a token: digits, fractions, words, with a following scale.
    private static final class NumberWords {
        private static final Map<String, Double> SCALES = Map.of(
                "hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12, "bn", 1e9, "m", 1e6, "dozen", 12.0);
        private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
                "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
                "eighteen", "nineteen", "twenty");
        private static final List<String> TENS =
                List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

        static Optional<Number> at(List<Token> tokens, int start) {
            Token first = tokens.get(start);
            OptionalDouble value = plain(first);
            if (value.isEmpty()) return scaled(tokens, start);
            double number = value.getAsDouble();
            int end = start + 1;
            if (end < tokens.size() && tokens.get(end).text().matches("1/2|½")) {
                number += .5;
                end++;
            }
            while (end < tokens.size()) {
                int next = tokens.get(end).text().equals("-") && end + 1 < tokens.size() ? end + 1 : end;
                Double scale = SCALES.get(tokens.get(next).text().toLowerCase(Locale.ROOT));
                if (scale == null) break;
                number *= scale;
                end = next + 1;
            }
            return Optional.of(new Number(start, end, number));
        }

        /// "A dozen drones", "hundreds of people" (read as at least that many by their bound words).
        private static Optional<Number> scaled(List<Token> tokens, int start) {
            boolean article = tokens.get(start).text().matches("(?i)a|an") && start + 1 < tokens.size();
            Double scale = article ? SCALES.get(tokens.get(start + 1).text().toLowerCase(Locale.ROOT)) : null;
            return scale == null ? Optional.empty() : Optional.of(new Number(start, start + 2, scale));
        }

        private static OptionalDouble plain(Token token) {
            String word = token.text().toLowerCase(Locale.ROOT).replace(",", "");
            if (word.matches("\\d+(\\.\\d+)?")) return OptionalDouble.of(Double.parseDouble(word));
            if (word.matches("\\d+[- ](1/2|½)|\\d+½")) return OptionalDouble.of(Double.parseDouble(word.replaceFirst("\\D.*", "")) + .5);
            if (word.matches("\\d+(\\.\\d+)?(bn|m|k)")) {
                double scale = word.endsWith("bn") ? 1e9 : word.endsWith("m") ? 1e6 : 1e3;
                return OptionalDouble.of(Double.parseDouble(word.replaceFirst("[a-z]+$", "")) * scale);
            }
            return token.pos().equals("CD") ? spelled(word) : OptionalDouble.empty();
        }

        /// "Twelve", "forty", "forty-two".
        private static OptionalDouble spelled(String word) {
            String[] parts = word.split("-");
            int tens = TENS.indexOf(parts[0]);
            int small = SMALL.indexOf(parts[parts.length - 1]);
            if (parts.length == 1 && tens >= 0) return OptionalDouble.of((tens + 2) * 10.0);
            if (parts.length == 1 && small >= 0) return OptionalDouble.of(small);
            if (parts.length == 2 && tens >= 0 && small > 0) return OptionalDouble.of((tens + 2) * 10.0 + small);
            return OptionalDouble.empty();
        }
    }
}
