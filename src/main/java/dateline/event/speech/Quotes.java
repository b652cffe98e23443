package dateline.event.speech;

import dateline.model.Annotation.Sentence;
import dateline.model.Annotation.Token;
import dateline.model.Annotation;
import dateline.model.Cast;
import dateline.model.Claim;
import dateline.model.Mention;
import dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds direct and indirect speech and whose it is. A scare quote of one or two words without a verb of
/// saying has no speaker.
public final class Quotes {
    /// Fewer words than this between marks are a scare quote unless a verb of saying governs them.
    private static final int SCARE = 3;

    /// So many characters after the marks a verb of saying may stand and still belong to them.
    private static final int REACH = 60;

    private final Annotation text;
    private final Cast cast;
    private final SpeechWords words;
    private final String articleId;

    private Quotes(Annotation text, Cast cast, SpeechWords words, String articleId) {
        this.text = text;
        this.cast = cast;
        this.words = words;
        this.articleId = articleId;
    }

    /// The claims of an article by position.
    public static List<Claim> of(Annotation text, Cast cast, SpeechWords words, String articleId) {
        Quotes reader = new Quotes(text, cast, words, articleId);
        List<Claim> claims = new ArrayList<>(reader.direct());
        List<Claim> direct = List.copyOf(claims);
        reader.indirect(claims).stream().filter(claim -> !quoted(claim, direct)).forEach(claims::add);
        claims.sort(Comparator.comparing(Claim::span).thenComparing(claim -> !claim.direct()));
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims)
            numbered.add(new Claim(
                    articleId + ":c" + numbered.size(), articleId, claim.speaker(), claim.span(), claim.text(), claim.direct()));
        return numbered;
    }

    /// "It “regrets the raid”": what is told is all but quoted.
    private static boolean quoted(Claim told, List<Claim> direct) {
        return direct.stream().anyMatch(quote -> told.span().contains(quote.span()) && quote.span().length() * 3 > told.span().length() * 2);
    }

    private List<Claim> direct() {
        List<Claim> out = new ArrayList<>();
        Optional<String> before = Optional.empty();
        int lastEnd = -1;
        List<Span> quotes = QuoteMarks.in(text.text());
        for (int i = 0; i < quotes.size(); i++) {
            Span quote = quotes.get(i);
            Optional<String> speaker = speakerOf(quote, before);
            // Speech over several paragraphs has its speaker named at the end of the last.
            for (int next = i; speaker.isEmpty() && next + 1 < quotes.size() && runsOn(quotes.get(next)); next++)
                speaker = speakerOf(quotes.get(next + 1), before);
            // A paragraph of nothing but speech, and the second half of a broken quote, go on with the same voice.
            if (speaker.isEmpty() && before.isPresent() && (wholeSentences(quote) || sameSentence(lastEnd, quote)))
                speaker = before;
            boolean scare = quote.of(text.text()).strip().split("\\s+").length < SCARE;
            if (scare && speaker.isEmpty()) continue;
            out.add(claim(speaker, quote, true));
            if (!scare) before = speaker.or(() -> Optional.empty());
            lastEnd = quote.end();
        }
        return out;
    }

    private List<Claim> indirect(List<Claim> direct) {
        List<Claim> out = new ArrayList<>();
        for (Sentence sentence : text.sentences())
            for (Token verb : sentence.tokens()) {
                if (!says(verb)) continue;
                Optional<String> speaker = subject(sentence, verb).flatMap(token -> actorAt(sentence, token));
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

    /// Whether the paragraph ends before the speech does.
    private boolean runsOn(Span quote) {
        return quote.end() < text.text().length() && text.text().charAt(quote.end()) == '\n';
    }

    /// `…," said the envoy` and `…," she added`: the words right after the marks. "It" goes on with the
    /// voice heard before.
    private Optional<String> adjacent(Sentence sentence, Span quote, Optional<String> before) {
        int verb = sayingAfter(sentence, quote);
        if (verb < 0) return Optional.empty();
        Span between = new Span(quote.end(), sentence.tokens().get(verb).span().start());
        List<Mention> near = within(between);
        if (near.isEmpty()) {
            if (!between.of(text.text()).matches("[\\s\\p{Punct}”’»]*")) return Optional.empty();
            near = within(new Span(between.end(), sentence.span().end()));
        }
        Optional<Mention> speaker = near.stream()
                .filter(mention -> mention.actorId().startsWith("person:"))
                .findFirst()
                .or(near.stream()::findFirst);
        return speaker.map(mention -> words.same().contains(mention.text().toLowerCase(Locale.ROOT)) ? before.orElse(mention.actorId()) : mention.actorId());
    }

    private int sayingAfter(Sentence sentence, Span quote) {
        for (Token token : sentence.tokens()) {
            int gap = token.span().start() - quote.end();
            if (gap > REACH || gap > 2 && token.text().matches("[“\"]")) return -1;
            if (gap >= 0 && says(token)) return token.index();
        }
        return -1;
    }

    /// The mentions in a stretch, the longest where one holds another.
    private List<Mention> within(Span span) {
        List<Mention> inside = cast.mentions().stream().filter(mention -> span.contains(mention.span())).toList();
        return inside.stream()
                .filter(one -> inside.stream().noneMatch(other -> other != one && other.span().contains(one.span())))
                .toList();
    }

    private Optional<String> speakerOf(Span quote, Optional<String> before) {
        List<Sentence> touched = text.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(quote))
                .toList();
        if (touched.isEmpty()) return Optional.empty();
        Optional<String> after = adjacent(touched.getLast(), quote, before);
        if (after.isPresent()) return after;
        Optional<String> inside = governing(touched.getLast(), quote).or(() -> governing(touched.getFirst(), quote));
        if (inside.isPresent()) return inside;
        Optional<String> beside = outside(touched.getLast(), quote).or(() -> outside(touched.getFirst(), quote));
        if (beside.isPresent()) return beside;
        return introduced(touched.getFirst(), quote);
    }

    /// The nearest verb of saying above the quoted words in the tree.
    private Optional<String> governing(Sentence sentence, Span quote) {
        Token at = sentence.tokens().stream()
                .filter(token -> quote.contains(token.span()))
                .filter(token -> token.head() < 0 || !quote.contains(sentence.tokens().get(token.head()).span()))
                .findFirst()
                .orElse(null);
        for (int step = 0; at != null && at.head() >= 0 && step < 12; step++) {
            at = sentence.tokens().get(at.head());
            if (!quote.contains(at.span()) && says(at)) {
                Optional<String> speaker = subject(sentence, at).flatMap(token -> actorAt(sentence, token));
                if (speaker.isPresent()) return speaker;
            }
        }
        return Optional.empty();
    }

    /// A verb of saying in the same sentence outside the marks, or "according to".
    private Optional<String> outside(Sentence sentence, Span quote) {
        for (Token verb : sentence.tokens()) {
            if (quote.contains(verb.span())) continue;
            if (says(verb)) {
                Optional<String> speaker = subject(sentence, verb)
                        .filter(token -> !quote.contains(token.span()))
                        .flatMap(token -> actorAt(sentence, token));
                if (speaker.isPresent()) return speaker;
            }
            if (verb.text().equalsIgnoreCase("saying") && verb.span().end() < quote.start() && main(sentence).isPresent()) return main(sentence);
            if (verb.text().equalsIgnoreCase("according") && verb.head() >= 0) {
                Optional<String> speaker = actorAt(sentence, sentence.tokens().get(verb.head()));
                if (speaker.isPresent()) return speaker;
            }
        }
        return Optional.empty();
    }

    /// Who the sentence is about.
    private Optional<String> main(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.head() < 0)
                .findFirst()
                .flatMap(root -> child(sentence, root.index(), "nsubj"))
                .flatMap(token -> actorAt(sentence, token));
    }

    /// `The envoy told reporters:` on the sentence before, in the same paragraph or ending in a colon.
    private Optional<String> introduced(Sentence sentence, Span quote) {
        if (sentence.index() == 0) return Optional.empty();
        Sentence before = text.sentences().get(sentence.index() - 1);
        String gap = text.text().substring(before.span().end(), Math.max(before.span().end(), quote.start()));
        boolean colon = before.tokens().getLast().text().equals(":");
        if (gap.contains("\n") && !colon) return Optional.empty();
        return outside(before, quote);
    }

    private boolean wholeSentences(Span quote) {
        return text.sentences().stream()
                .anyMatch(sentence -> quote.start() - 2 <= sentence.span().start()
                        && sentence.span().start() < quote.end()
                        && sentence.span().end() <= quote.end() + 2);
    }

    private boolean sameSentence(int position, Span quote) {
        return text.sentences().stream()
                .anyMatch(s -> s.span().start() <= position && position <= s.span().end() && s.span().overlaps(quote));
    }

    private boolean says(Token token) {
        return token.pos().startsWith("V") && words.say().contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Optional<Token> own = child(sentence, verb.index(), "nsubj");
        if (own.isPresent()) return own;
        // "Mr X, speaking in Lima, added": a conjoined or adverbial verb borrows the subject above it.
        boolean borrows = verb.relation().equals("conj") || verb.relation().startsWith("advcl") || verb.relation().equals("xcomp");
        if (borrows && verb.head() >= 0) return subject(sentence, sentence.tokens().get(verb.head()));
        // "a statement saying …", "Mr X, who said …": the noun itself.
        if (verb.relation().startsWith("acl") && verb.head() >= 0) return Optional.of(author(sentence, sentence.tokens().get(verb.head())));
        return Optional.empty();
    }

    /// Who made the statement that "a statement saying" stands for: the subject of the verb above it.
    private static Token author(Sentence sentence, Token noun) {
        if (noun.head() < 0 || !noun.relation().equals("obj")) return noun;
        return child(sentence, noun.head(), "nsubj").orElse(noun);
    }

    private static Optional<Token> child(Sentence sentence, int head, String relation) {
        return sentence.tokens().stream()
                .filter(token -> token.head() == head && token.relation().equals(relation))
                .findFirst();
    }

    private Optional<String> actorAt(Sentence sentence, Token token) {
        return cast.mentions().stream()
                .filter(mention -> mention.span().contains(token.span()))
                .max(Comparator.comparingInt(mention -> mention.span().length()))
                .map(Mention::actorId);
    }

    private static Span subtree(Sentence sentence, int root, int without) {
        int first = root;
        int last = root;
        for (Token token : sentence.tokens()) {
            int at = token.index();
            for (int step = 0; at >= 0 && at != root && at != without && step < 60; step++) at = sentence.tokens().get(at).head();
            if (at != root || token.relation().equals("punct")) continue;
            first = Math.min(first, token.index());
            last = Math.max(last, token.index());
        }
        return sentence.tokens().get(first).span().with(sentence.tokens().get(last).span());
    }
}
