package dateline.event.speech;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Mention;
import dateline.model.Rule;
import dateline.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who speaks the words between quotation marks, by where a verb of saying stands.
public final class SpeakerRules {
    /// The id of whoever speaks quoted words, or nothing for the next rule to say.
    @FunctionalInterface
    public interface SpeakerRule {
        Optional<String> of(QuotedWords quote);
    }

    /// Asked in order until one answers.
    public static final List<Rule<SpeakerRule>> RULES = List.of(
            new Rule<>(
                    "verb-of-saying",
                    "“Never again,” said Ali Osman.",
                    "says Ali Osman | \"Never again,\"",
                    SpeakerRules::said),
            new Rule<>(
                    "told-before-a-colon",
                    "Traders waited\nAli Osman welcomed the truce:\n“We have waited for years.”",
                    "says Ali Osman | \"We have waited for years.\"",
                    SpeakerRules::toldBeforeColon),
            new Rule<>(
                    "source-beside",
                    "According to Ana Silva, the border is “closed to all traffic”.",
                    "says Ana Silva | \"closed to all traffic\"",
                    quote -> sourceBeside(quote, quote.last()).or(() -> sourceBeside(quote, quote.first()))),
            new Rule<>(
                    "name-below",
                    "“We have waited for years.”\n— Ana Silva",
                    "says Ana Silva | \"We have waited for years.\"",
                    SpeakerRules::nameBelow),
            new Rule<>(
                    "words-taken-up",
                    "Ana Silva vowed to keep “thieves off our streets”.",
                    "says Ana Silva | \"thieves off our streets\"",
                    SpeakerRules::takenUp),
            new Rule<>(
                    "voice-goes-on",
                    "Police said Goma was calm, but “we are tired of this,” Ana Silva said. “Nobody helped us in Goma.”",
                    "says Ana Silva | \"Nobody helped us in Goma.\"",
                    SpeakerRules::goesOn),
            new Rule<>(
                    "said-in-sentence-before",
                    "Ana Silva spoke to reporters and said so. “We have waited for years.”",
                    "says Ana Silva | \"We have waited for years.\"",
                    SpeakerRules::saidInSentenceBefore));

    /// So many characters after the marks a verb of saying may stand and still belong to them.
    private static final int REACH = 60;
    private static final int HIGHEST = 12;
    private static final Pattern LINE = Pattern.compile("^[”\"’'»]?\\s*[—–-]+\\s*([^\\n]{3,80})");

    private SpeakerRules() {}

    /// A verb of saying right after the marks, above the words, or elsewhere in the sentence.
    private static Optional<String> said(QuotedWords quote) {
        return saidRightAfter(quote)
                .or(() -> saidAbove(quote, quote.last()))
                .or(() -> saidAbove(quote, quote.first()))
                .or(() -> quote.afterColon() ? Optional.empty() : saidBeside(quote, quote.last()).or(() -> saidBeside(quote, quote.first())));
    }

    /// `…," said the envoy` and `…," she added`: the words right after the marks. "It" goes on with the voice heard before.
    private static Optional<String> saidRightAfter(QuotedWords quote) {
        Sentence sentence = quote.last();
        Optional<Token> verb = sayingAfter(quote, sentence);
        if (verb.isEmpty()) return Optional.empty();
        Span between = new Span(quote.span().end(), verb.get().span().start());
        List<Mention> near = quote.article().within(between).stream().filter(mention -> !Speakers.beside(sentence, mention, verb.get())).toList();
        if (near.isEmpty()) {
            Optional<Token> own = Speakers.child(sentence, verb.get().index(), "nsubj").filter(subject -> subject.span().start() >= quote.span().end());
            if (own.isPresent()) return voice(quote, own.get()).or(() -> quote.article().ofAny(sentence, verb.get()));
            if (!between.of(quote.article().text()).matches("[\\s\\p{Punct}”’»]*")) return Optional.empty();
            near = quote.article().within(new Span(between.end(), sentence.span().end()));
        }
        return near.stream()
                .filter(mention -> mention.actorId().startsWith("person:"))
                .findFirst()
                .or(near.stream()::findFirst)
                .map(mention -> same(quote, mention.text()) ? quote.before().orElse(mention.actorId()) : mention.actorId());
    }

    private static Optional<String> voice(QuotedWords quote, Token subject) {
        return same(quote, subject.text()) ? quote.before() : Optional.empty();
    }

    private static boolean same(QuotedWords quote, String word) {
        return quote.article().words().same().contains(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<Token> sayingAfter(QuotedWords quote, Sentence sentence) {
        for (Token token : sentence.tokens()) {
            int gap = token.span().start() - quote.span().end();
            if (gap > REACH || gap > 2 && token.text().matches("[“\"]")) return Optional.empty();
            if (gap >= 0 && quote.article().says(token)) return Optional.of(token);
        }
        return Optional.empty();
    }

    /// The nearest verb of saying above the quoted words in the tree.
    private static Optional<String> saidAbove(QuotedWords quote, Sentence sentence) {
        Optional<Token> at = top(quote, sentence);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            at = Speakers.above(sentence, at.get());
            if (at.isEmpty() || quote.span().contains(at.get().span()) || !quote.article().says(at.get())) continue;
            Optional<String> speaker = quote.article().of(sentence, at.get());
            if (speaker.isPresent()) return speaker;
        }
        return Optional.empty();
    }

    /// The first of the quoted words that hangs on a word outside the marks.
    private static Optional<Token> top(QuotedWords quote, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> quote.span().contains(token.span()))
                .filter(token -> token.head() < 0 || !quote.span().contains(sentence.tokens().get(token.head()).span()))
                .findFirst();
    }

    /// `X welcomed the deal: “…”`: whoever the words before the colon are about.
    private static Optional<String> toldBeforeColon(QuotedWords quote) {
        if (!quote.afterColon()) return Optional.empty();
        Sentence sentence = quote.first();
        if (sentence.span().start() >= quote.span().start() - 1) {
            if (sentence.index() == 0) return Optional.empty();
            sentence = quote.article().sentences().get(sentence.index() - 1);
        }
        return lastSaying(quote, sentence).or(() -> about(quote, quote.first()));
    }

    private static Optional<String> lastSaying(QuotedWords quote, Sentence sentence) {
        return sentence.tokens().reversed().stream()
                .filter(token -> token.span().end() <= quote.span().start() && quote.article().says(token))
                .flatMap(verb -> quote.article().of(sentence, verb).stream())
                .findFirst()
                .or(() -> about(quote, sentence));
    }

    /// Who the sentence is about: the subject of its main verb, or of the first verb before the quoted words.
    private static Optional<String> about(QuotedWords quote, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> Speakers.verb(token) && token.span().end() <= quote.span().start())
                .flatMap(verb -> Speakers.child(sentence, verb.index(), "nsubj").stream())
                .flatMap(subject -> quote.article().teller(sentence, subject).stream())
                .findFirst();
    }

    /// A verb of saying in the same sentence outside the marks.
    private static Optional<String> saidBeside(QuotedWords quote, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> !quote.span().contains(token.span()) && quote.article().says(token))
                .filter(verb -> Speakers.subject(sentence, verb).filter(subject -> !quote.span().contains(subject.span())).isPresent())
                .flatMap(verb -> quote.article().of(sentence, verb).stream())
                .findFirst();
    }

    private static Optional<String> sourceBeside(QuotedWords quote, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> !quote.span().contains(token.span()) && quote.article().words().source().contains(Speakers.lemma(token)))
                .flatMap(token -> Speakers.above(sentence, token).flatMap(noun -> quote.article().known(noun)).stream())
                .findFirst();
    }

    /// A paragraph of nothing but speech goes on with the voice of the one before it, in the sentence before.
    private static Optional<String> goesOn(QuotedWords quote) {
        int index = quote.first().index();
        boolean near = index > 0 && quote.lastEnd() >= quote.article().sentences().get(index - 1).span().start();
        return near && quote.wholeSentences() ? quote.before() : Optional.empty();
    }

    /// A line of its own below, with a dash and a name.
    private static Optional<String> nameBelow(QuotedWords quote) {
        String text = quote.article().text();
        int from = quote.span().end();
        Matcher line = LINE.matcher(text.substring(from, Math.min(text.length(), from + REACH + REACH)));
        if (!quote.wholeSentences() || !line.find()) return Optional.empty();
        List<Mention> named = quote.article().within(new Span(from + line.start(1), from + line.end(1)));
        return named.stream().filter(one -> one.actorId().startsWith("person:")).findFirst().or(named.stream()::findFirst).map(Mention::actorId);
    }

    /// `The envoy told reporters.` before, in the same paragraph.
    private static Optional<String> saidInSentenceBefore(QuotedWords quote) {
        int index = quote.first().index();
        if (index == 0) return Optional.empty();
        Sentence before = quote.article().sentences().get(index - 1);
        String gap = quote.article().text().substring(before.span().end(), Math.max(before.span().end(), quote.span().start()));
        return gap.contains("\n") ? Optional.empty() : saidBeside(quote, before).or(() -> sourceBeside(quote, before));
    }

    /// `vowed to keep “…”`, `shouting “…”`: the subject of any verb above the words.
    private static Optional<String> takenUp(QuotedWords quote) {
        if (quote.scare()) return Optional.empty();
        Sentence sentence = quote.first();
        Optional<Token> at = top(quote, sentence);
        for (int step = 0; step < HIGHEST && at.isPresent(); step++) {
            at = Speakers.above(sentence, at.get());
            if (at.isEmpty() || !Speakers.verb(at.get()) || quote.span().contains(at.get().span())) continue;
            Token verb = at.get();
            if (Speakers.child(sentence, verb.index(), "nsubj:pass").isPresent()) return Optional.empty();
            Optional<String> speaker = Speakers.subject(sentence, verb)
                    .filter(subject -> !quote.span().contains(subject.span()))
                    .flatMap(subject -> quote.article().told(sentence, subject, verb));
            if (speaker.isPresent()) return speaker;
        }
        return Optional.empty();
    }
}
