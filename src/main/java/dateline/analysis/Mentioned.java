package dateline.analysis;

import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Mention;
import dateline.model.Span;
import dateline.model.Texts;
import dateline.model.Tie;
import dateline.model.casefile.ResolvedCase;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place of an article that names an actor, with the sentence round it.
///
/// @param at where the name stands in `sentence`
public record Mentioned(Article article, String sentence, Span at, String written) {
    /// More articles are not looked through for one actor.
    private static final int ARTICLES = 120;

    /// Places that name the actor: each way of writing once, then more of the same; articles that tell something of
    /// it first. Reads texts, so not for the FX thread.
    public static List<Mentioned> of(ResolvedCase open, Texts texts, String actorId, int most) {
        Found found = new Found(most);
        int looked = 0;
        for (Article article : articles(open, actorId)) {
            if (found.fresh.size() >= most || looked++ >= ARTICLES) break;
            Optional<String> text = texts.text(article.textHash());
            if (text.isEmpty()) continue;
            for (Mention mention : texts.mentions(article))
                if (names(mention, text.get(), actorId, open)) found.add(of(article, text.get(), mention));
        }
        return found.first();
    }

    private static boolean names(Mention mention, String text, String actorId, ResolvedCase open) {
        return mention.how() != Mention.How.PRONOUN && mention.span().end() <= text.length() && open.identities().present(mention).equals(actorId);
    }

    /// What is found: each way of writing once, and more of the same from other sentences.
    private static final class Found {
        private final int most;
        private final List<Mentioned> fresh = new ArrayList<>();
        private final List<Mentioned> again = new ArrayList<>();
        private final Set<String> ways = new HashSet<>();
        private final Set<String> sentences = new HashSet<>();

        Found(int most) {
            this.most = most;
        }

        void add(Mentioned one) {
            boolean other = sentences.add(one.sentence());
            if (ways.add(one.written())) fresh.add(one);
            else if (other && again.size() < most) again.add(one);
        }

        List<Mentioned> first() {
            return Stream.concat(fresh.stream(), again.stream()).limit(most).toList();
        }
    }

    private static Set<Article> articles(ResolvedCase open, String actorId) {
        Set<String> first = new LinkedHashSet<>();
        for (Event event : open.events())
            if (event.actors().contains(actorId) || event.recipients().contains(actorId) || event.attributedTo().contains(actorId)) first.add(event.articleId());
        for (Tie tie : open.ties()) if (tie.a().equals(actorId) || tie.b().equals(actorId)) first.add(tie.articleId());
        Set<Article> articles = new LinkedHashSet<>();
        first.forEach(id -> open.file().articles().get(id).ifPresent(articles::add));
        open.file().articles().forEach(articles::add);
        return articles;
    }

    private static Mentioned of(Article article, String text, Mention mention) {
        int from = text.lastIndexOf('\n', Math.max(0, mention.span().start() - 1)) + 1;
        int end = text.indexOf('\n', mention.span().end());
        int to = end < 0 ? text.length() : end;
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.substring(from, to));
        int at = mention.span().start() - from;
        int start = at <= 0 ? 0 : breaks.isBoundary(at) ? at : breaks.preceding(at);
        int stop = breaks.following(Math.min(to - from - 1, Math.max(at, mention.span().end() - from - 1)));
        if (stop == BreakIterator.DONE) stop = to - from;
        String sentence = text.substring(from + start, from + stop).stripTrailing();
        int begins = at - start;
        int ends = Math.min(sentence.length(), begins + mention.span().length());
        return new Mentioned(article, sentence, new Span(Math.min(begins, ends), ends), mention.text());
    }
}
