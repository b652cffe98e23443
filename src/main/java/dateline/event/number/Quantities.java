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
import java.util.Set;

/// Finds the numbers of an article with what they count: money, casualties, weapons, durations, shares.
/// The words that tell people, weapons and harm apart come from the codebook.
public final class Quantities {
    private static final Set<String> SUFFERING = Set.of("obj", "nsubj:pass", "nsubjpass");

    private final String text;
    private final NumberWords words;
    private final Map<String, Kind> counted;
    private final Set<String> harm;
    private final String articleId;

    private Quantities(String text, NumberWords words, Map<String, Kind> counted, Set<String> harm, String articleId) {
        this.text = text;
        this.words = words;
        this.counted = counted;
        this.harm = harm;
        this.articleId = articleId;
    }

    /// @param words what numbers, currencies and units are called
    /// @param counted what a counted noun's lemma makes of the number: "drone" weapons, "soldier" count …
    /// @param harm lemmas of verbs that make counted people casualties: "kill", "wound", "displace" …
    public static List<Quantity> of(Annotation text, NumberWords words, Map<String, Kind> counted, Set<String> harm, String articleId) {
        Quantities reader = new Quantities(text.text(), words, counted, harm, articleId);
        Numerals numerals = new Numerals(words);
        List<Quantity> out = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int i = 0;
            while (i < sentence.tokens().size()) {
                Optional<Number> number = numerals.at(sentence.tokens(), i);
                if (number.isEmpty() || reader.dateOrName(sentence, number.get())) {
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

    private boolean dateOrName(Sentence sentence, Number number) {
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
        Bound bound = words.boundBefore(tokens, number.start());
        Optional<Token> noun = countedNoun(tokens, number);
        Optional<String> currency = money(tokens, number);
        if (currency.isPresent()) return Optional.of(make(place, Kind.MONEY, number, currency.get(), moneyOf(tokens, number), bound, tokens, number.end()));
        if (number.end() < tokens.size() && words.is("sign of a share", tokens.get(number.end()).text()))
            return Optional.of(make(place, Kind.PERCENT, number, "%", shareOf(tokens, number), bound, tokens, number.end() + 1));
        if (noun.isEmpty()) return harmed(tokens, number).map(verb ->
                make(place, Kind.CASUALTIES, number, "people", participle(verb), bound, tokens, number.end()));
        String lemma = noun.get().lemma().toLowerCase(Locale.ROOT);
        int end = noun.get().index() - number.end() < 6 ? noun.get().index() + 1 : number.end();
        if (words.is("unit of duration", lemma)) return Optional.of(make(place, Kind.DURATION, number, lemma, lemma, bound, tokens, end));
        Kind kind = counted.getOrDefault(lemma, Kind.COUNT);
        Optional<Token> verb = harmed(tokens, number).filter(v -> kind == Kind.COUNT || kind == Kind.CASUALTIES);
        if (kind == Kind.CASUALTIES || verb.isPresent())
            return Optional.of(make(place, Kind.CASUALTIES, number, "people", verb.map(Quantities::participle).orElse(lemma), bound, tokens, end));
        return Optional.of(make(place, kind, number, plural(noun.get()), lemma, bound, tokens, end));
    }

    private Quantity make(int place, Kind kind, Number number, String unit, String of, Bound bound, List<Token> tokens, int end) {
        int start = number.start();
        if (kind == Kind.MONEY && start > 0 && words.currency(tokens.get(start - 1).text()).isPresent()) start--;
        Span span = tokens.get(start).span().with(tokens.get(Math.max(number.end(), end) - 1).span());
        return new Quantity(articleId + ":q" + place, articleId, kind, number.value(), unit, of, bound, span, span.of(text));
    }

    private Optional<String> money(List<Token> tokens, Number number) {
        Optional<String> before = number.start() > 0 ? words.currency(tokens.get(number.start() - 1).text()) : Optional.empty();
        return before.or(() -> tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 2)).stream()
                .flatMap(token -> words.currency(token.lemma()).stream())
                .findFirst());
    }

    /// "$1.5 billion deal", "a deal worth $4 billion": the noun the sum belongs to.
    private String moneyOf(List<Token> tokens, Number number) {
        return nounAfter(tokens, number).or(() -> nounBefore(tokens, number)).map(noun -> noun.lemma().toLowerCase(Locale.ROOT)).orElse("");
    }

    private Optional<Token> nounAfter(List<Token> tokens, Number number) {
        for (Token token : tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 4))) {
            boolean currency = words.is("currency", token.lemma());
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
        return harming(tokens, number).or(() -> tokens.subList(number.end(), Math.min(tokens.size(), number.end() + 4)).stream()
                .filter(token -> harm(token) && (token.pos().equals("VBN") || token.pos().startsWith("JJ")))
                .findFirst());
    }

    private Optional<Token> harming(List<Token> tokens, Number number) {
        int at = number.end() - 1;
        for (int step = 0; step < 4 && at < number.end() + 8 && tokens.get(at).head() >= 0; step++) {
            Token above = tokens.get(tokens.get(at).head());
            if (SUFFERING.contains(tokens.get(at).relation()) && harm(above)) return Optional.of(above);
            at = tokens.get(at).head();
        }
        return Optional.empty();
    }

    private boolean harm(Token token) {
        return harm.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static String participle(Token verb) {
        return verb.pos().equals("VBN") || verb.pos().startsWith("JJ")
                ? verb.text().toLowerCase(Locale.ROOT)
                : verb.lemma().endsWith("e") ? verb.lemma() + "d" : verb.lemma() + "ed";
    }

    private static String plural(Token noun) {
        return noun.text().toLowerCase(Locale.ROOT);
    }
}
