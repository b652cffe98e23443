package dateline.event.number;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Quantity.Kind;
import dateline.model.Quantity;
import dateline.model.QuantityBuilder;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the numbers of an article with what they count: money, casualties, weapons, durations, shares.
/// The words that tell people, weapons and harm apart come from the codebook.
public final class Quantities {
    /// A text that writes "1.200.000" or "3,5" parts thousands by a point.
    private static final Pattern POINTED = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{3}){2,}\\b|\\b\\d+,\\d{1,2}(?=\\s)");

    private final String text;
    private final NumberWords words;
    private final Map<String, Kind> kinds;
    private final Counted counted;
    private final String articleId;
    private final List<Quantity> out = new ArrayList<>();

    private Quantities(String text, NumberWords words, Map<String, Kind> kinds, Counted counted, String articleId) {
        this.text = text;
        this.words = words;
        this.kinds = kinds;
        this.counted = counted;
        this.articleId = articleId;
    }

    /// @param words what numbers, currencies and units are called
    /// @param counted what a counted noun's lemma makes of the number: "drone" weapons, "soldier" count …
    /// @param harm lemmas of verbs that make counted people casualties: "kill", "wound", "displace" …
    public static List<Quantity> of(Annotation text, NumberWords words, Map<String, Kind> counted, Set<String> harm, String articleId) {
        Quantities reader = new Quantities(text.text(), words, counted, new Counted(words, harm), articleId);
        Numerals numerals = new Numerals(words, POINTED.matcher(text.text()).find());
        Ranges ranges = new Ranges(words, numerals);
        for (Sentence sentence : text.sentences()) reader.read(sentence.tokens(), numerals, ranges);
        // A day is no number of something.
        return reader.out.stream().filter(one -> text.times().stream().noneMatch(time -> time.span().contains(one.span()))).toList();
    }

    private void read(List<Token> tokens, Numerals numerals, Ranges ranges) {
        int first = out.size();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Numeral> number = numerals.at(tokens, i);
            if (number.isEmpty() || dateOrName(tokens, number.get())) {
                i++;
                continue;
            }
            Numeral whole = bounded(tokens, ranges.of(tokens, number.get()));
            quantity(tokens, whole).ifPresent(one -> out.add(part(tokens, whole, one, first)));
            i = whole.end();
        }
    }

    private Numeral bounded(List<Token> tokens, Numeral number) {
        if (number.upTo().isPresent()) return number;
        Numeral behind = words.boundBehind(tokens, number);
        return words.boundBefore(tokens, number.start()).map(behind::with).orElse(behind);
    }

    private boolean dateOrName(List<Token> tokens, Numeral number) {
        Token token = tokens.get(number.start());
        if (Set.of("DATE", "TIME", "ORDINAL").contains(token.ner())) return true;
        boolean year = number.value() >= 1900 && number.value() <= 2100 && token.text().matches("\\d{4}");
        boolean inName = Set.of("ORGANIZATION", "MISC", "LOCATION", "PERSON").contains(token.ner());
        boolean hyphened = number.start() > 0
                && tokens.get(number.start() - 1).text().equals("-")
                && tokens.get(number.start() - 1).span().end() == token.span().start()
                && counted.money(tokens, number).isEmpty();
        return year || inName || hyphened;
    }

    private Optional<Quantity> quantity(List<Token> tokens, Numeral number) {
        Optional<String> currency = counted.money(tokens, number);
        if (currency.isPresent()) return Optional.of(make(tokens, number, Kind.MONEY, currency.get(), counted.moneyOf(tokens, number), number.end()));
        if (number.end() < tokens.size() && words.is("sign of a share", tokens.get(number.end()).text()))
            return Optional.of(make(tokens, number, Kind.PERCENT, "%", Counted.shareOf(tokens, number), number.end() + 1));
        Optional<Token> noun = counted.noun(tokens, number);
        if (noun.isEmpty())
            return counted.harmed(tokens, number).map(Counted::participle)
                    .or(() -> counted.toll(tokens, number) ? Optional.of("killed") : Optional.empty())
                    .map(fate -> make(tokens, number, Kind.CASUALTIES, "people", fate, number.end()));
        String lemma = NumberWords.lemma(noun.get());
        if (words.is("month", lemma)) return Optional.empty();
        int end = noun.get().index() - number.end() < 6 ? noun.get().index() + 1 : number.end();
        if (words.is("unit of duration", lemma)) return Optional.of(make(tokens, number, Kind.DURATION, lemma, lemma, end));
        Kind kind = kinds.getOrDefault(lemma, Kind.COUNT);
        Optional<Token> verb = counted.harmed(tokens, number).filter(v -> kind == Kind.COUNT || kind == Kind.CASUALTIES);
        if (kind == Kind.CASUALTIES || verb.isPresent())
            return Optional.of(make(tokens, number, Kind.CASUALTIES, "people", verb.map(Counted::participle).orElse(lemma), end));
        return Optional.of(make(tokens, number, kind, NumberWords.low(noun.get()), lemma, end));
    }

    private Quantity make(List<Token> tokens, Numeral number, Kind kind, String unit, String of, int end) {
        int start = number.start();
        if (kind == Kind.MONEY && start > 0 && words.currency(tokens.get(start - 1).text()).isPresent()) start--;
        Span span = tokens.get(start).span().with(tokens.get(Math.max(number.end(), end) - 1).span());
        boolean sum = kind == Kind.CASUALTIES && counted.cumulative(tokens, number);
        return QuantityBuilder.stagedBuilder()
                .id(articleId + ":q" + out.size()).articleId(articleId).kind(kind).value(number.value())
                .upTo(number.upTo()).unit(unit).of(of).bound(number.bound()).partOf(Optional.empty()).cumulative(sum)
                .span(span).text(span.of(text)).build();
    }

    /// "12 killed, two of them children", "12 soldiers, including two officers": a part of the larger number before it.
    ///
    /// @param first where the numbers of the sentence begin
    private Quantity part(List<Token> tokens, Numeral number, Quantity one, int first) {
        if (!words.partOfNumber(tokens, number.start(), number.end())) return one;
        for (int i = out.size() - 1; i >= first; i--) {
            Quantity whole = out.get(i);
            if (whole.partOf().isPresent() || whole.value() <= one.value() || whole.kind() != Kind.CASUALTIES && whole.kind() != Kind.COUNT) continue;
            return QuantityBuilder.builder(one)
                    .articleId(articleId).kind(whole.kind()).of(whole.of()).partOf(Optional.of(whole.id()))
                    .cumulative(whole.cumulative()).build();
        }
        return one;
    }
}
