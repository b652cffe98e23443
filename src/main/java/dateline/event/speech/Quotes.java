package dateline.event.speech;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Cast;
import dateline.model.Claim;
import dateline.model.Rule;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds direct and indirect speech and whose it is. A scare quote of one or two words without a verb of
/// saying has no speaker.
public final class Quotes {
    private static final int STEPS = 60;

    private final Annotation text;
    private final List<Rule<SpeakerRules.SpeakerRule>> rules;
    private final Speakers speakers;
    private final String articleId;

    private Quotes(Annotation text, List<Rule<SpeakerRules.SpeakerRule>> rules, Speakers speakers, String articleId) {
        this.text = text;
        this.rules = rules;
        this.speakers = speakers;
        this.articleId = articleId;
    }

    /// The claims of an article by position.
    public static Speech of(Annotation text, Cast cast, SpeechWords words, List<Rule<SpeakerRules.SpeakerRule>> rules, String articleId) {
        Speakers speakers = new Speakers(text, cast, words, articleId);
        Quotes reader = new Quotes(text, rules, speakers, articleId);
        List<Claim> claims = new ArrayList<>(reader.direct());
        claims.addAll(reader.answers(List.copyOf(claims)));
        List<Claim> direct = List.copyOf(claims);
        reader.indirect(direct).stream().filter(claim -> !quoted(claim, direct)).forEach(claims::add);
        claims.sort(Comparator.comparing(Claim::span).thenComparing(claim -> !claim.direct()));
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims)
            numbered.add(new Claim(
                    articleId + ":c" + numbered.size(), articleId, claim.speaker(), claim.span(), claim.text(), claim.direct()));
        return new Speech(numbered, speakers.cast());
    }

    /// "It “regrets the raid”": what is told is all but quoted.
    private static boolean quoted(Claim told, List<Claim> direct) {
        return direct.stream().anyMatch(quote -> told.span().contains(quote.span()) && quote.span().length() * 3 > told.span().length() * 2);
    }

    /// The answers of an interview, where no quotation marks say the same.
    private List<Claim> answers(List<Claim> quoted) {
        return Interview.in(speakers).stream()
                .flatMap(interview -> interview.words().stream().map(words -> claim(Optional.of(interview.who()), words, true)))
                .filter(answer -> quoted.stream().noneMatch(one -> one.span().overlaps(answer.span())))
                .toList();
    }

    private List<Claim> direct() {
        List<Claim> out = new ArrayList<>();
        Optional<String> before = Optional.empty();
        int lastEnd = -1;
        List<Span> quotes = QuoteMarks.in(text.text());
        for (int i = 0; i < quotes.size(); i++) {
            QuotedWords quote = words(quotes.get(i), before, lastEnd);
            Optional<String> speaker = speakerOf(quote);
            // Speech over several paragraphs has its speaker named at the end of the last.
            for (int next = i; speaker.isEmpty() && next + 1 < quotes.size() && runsOn(quotes.get(next)); next++)
                speaker = speakerOf(words(quotes.get(next + 1), before, lastEnd));
            // A paragraph of nothing but speech, and the second half of a broken quote, go on with the same voice.
            if (speaker.isEmpty() && before.isPresent() && (quote.wholeSentences() || quote.gap().isPresent())) speaker = before;
            lastEnd = quote.span().end();
            if (quote.scare() && speaker.isEmpty()) continue;
            out.add(claim(speaker, quote.span(), true));
            if (!quote.scare()) before = speaker;
        }
        return out;
    }

    private QuotedWords words(Span quote, Optional<String> before, int lastEnd) {
        List<Sentence> touched = text.sentences().stream().filter(sentence -> sentence.span().overlaps(quote)).toList();
        return new QuotedWords(quote, touched, before, lastEnd, speakers);
    }

    private Optional<String> speakerOf(QuotedWords quote) {
        if (quote.touched().isEmpty()) return Optional.empty();
        return rules.stream().flatMap(rule -> rule.does().of(quote).stream()).findFirst();
    }

    /// Whether the paragraph ends before the speech does.
    private boolean runsOn(Span quote) {
        return quote.end() < text.text().length() && text.text().charAt(quote.end()) == '\n';
    }

    private List<Claim> indirect(List<Claim> direct) {
        List<Claim> out = new ArrayList<>();
        for (Sentence sentence : text.sentences())
            for (Token verb : sentence.tokens()) {
                if (!speakers.says(verb)) continue;
                Optional<String> speaker = Speakers.subject(sentence, verb).flatMap(token -> speakers.told(sentence, token, verb));
                if (speaker.isEmpty()) continue;
                contentOf(sentence, verb)
                        .filter(span -> !span.overlaps(verb.span()) || direct.stream().noneMatch(one -> one.span().overlaps(span)))
                        .filter(span -> direct.stream().noneMatch(one -> one.span().contains(span)))
                        .ifPresent(span -> out.add(claim(speaker, span, false)));
            }
        return out;
    }

    private Claim claim(Optional<String> speaker, Span span, boolean isDirect) {
        return new Claim("", articleId, speaker, span, span.of(text.text()), isDirect);
    }

    /// The clause that a verb of saying governs: its clausal complement, or in "the talks failed, she said"
    /// the main clause that the verb is set beside.
    private static Optional<Span> contentOf(Sentence sentence, Token verb) {
        for (Token child : sentence.tokens())
            if (child.head() == verb.index() && child.relation().equals("ccomp")) return Optional.of(subtree(sentence, child.index(), -1));
        if (verb.relation().equals("parataxis") && verb.head() >= 0)
            return Optional.of(subtree(sentence, verb.head(), verb.index()));
        return Optional.empty();
    }

    private static Span subtree(Sentence sentence, int root, int without) {
        int first = root;
        int last = root;
        for (Token token : sentence.tokens()) {
            int at = token.index();
            for (int step = 0; at >= 0 && at != root && at != without && step < STEPS; step++) at = sentence.tokens().get(at).head();
            if (at != root || token.relation().equals("punct")) continue;
            first = Math.min(first, token.index());
            last = Math.max(last, token.index());
        }
        return sentence.tokens().get(first).span().with(sentence.tokens().get(last).span());
    }
}
