package dateline.desk.reader;

import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Part;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.Timex;
import dateline.model.casefile.CaseIndex;
import dateline.model.casefile.ResolvedCase;
import dateline.model.casefile.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the reader shows of one article.
///
/// @param number and `of`: its place among the articles of the case, from 1
/// @param paragraphs without the headline
record ReaderModel(
        Article article,
        Optional<Source> source,
        int number,
        int of,
        String text,
        List<Paragraph> paragraphs,
        List<Bar> bars,
        List<Tint> tints,
        List<Timex> times,
        List<Speech> speeches) {

    record Paragraph(Part.Kind kind, Span span, String text) {}

    /// A sentence from which something was read.
    ///
    /// @param ids of its events and ties
    /// @param drawn whether they are in graph and timeline; else they are only suggested
    record Bar(Span span, Sign sign, Status status, Set<String> ids, boolean drawn) {}

    record Tint(Span span, String actorId, Kind.Shape shape) {}

    record Speech(Span span, String speaker) {}

    /// What lies with the store and is fetched for one article.
    record Fetched(String text, List<Mention> mentions, List<Timex> times, Optional<CopyNote> copy) {}

    static Optional<ReaderModel> of(ResolvedCase open, String articleId, Fetched fetched) {
        Optional<Article> found = open.file().articles().get(articleId);
        if (found.isEmpty()) return Optional.empty();
        Article article = found.get();
        List<Article> all = open.file().articles().stream().toList();
        return Optional.of(new ReaderModel(
                article,
                article.sourceId().flatMap(id -> open.file().sources().get(id)),
                all.indexOf(article) + 1,
                all.size(),
                fetched.text(),
                paragraphs(article, fetched.text()),
                bars(open, articleId),
                tints(open, fetched.mentions()),
                fetched.times(),
                speeches(open, articleId)));
    }

    private static List<Paragraph> paragraphs(Article article, String text) {
        List<Paragraph> out = new ArrayList<>();
        for (Part part : article.parts())
            if (part.kind() != Part.Kind.TITLE && part.span().end() <= text.length())
                out.add(new Paragraph(part.kind(), part.span(), part.span().of(text)));
        return out;
    }

    private static List<Bar> bars(ResolvedCase open, String articleId) {
        Map<String, Bar> bars = new LinkedHashMap<>();
        for (Event event : open.eventsOf(articleId)) put(bars, event, true);
        for (Tie tie : open.tiesOf(articleId))
            for (Evidence one : tie.evidence())
                if (one.articleId().equals(articleId)) put(bars, new Bar(one.span(), tie.kind().sign(), tie.status(), Set.of(tie.id()), true));
        for (Event event : CaseIndex.of(open).suggestedIn(articleId)) put(bars, event, false);
        return List.copyOf(bars.values());
    }

    private static void put(Map<String, Bar> bars, Event event, boolean drawn) {
        for (Evidence one : event.evidence())
            if (one.articleId().equals(event.articleId())) put(bars, new Bar(one.span(), event.type().sign(), event.status(), Set.of(event.id()), drawn));
    }

    /// One bar for all that was read from a sentence alike.
    private static void put(Map<String, Bar> bars, Bar bar) {
        String key = bar.span().start() + " " + bar.span().end() + bar.sign() + bar.status() + bar.drawn();
        Bar old = bars.get(key);
        Set<String> ids = new LinkedHashSet<>(old == null ? Set.of() : old.ids());
        ids.addAll(bar.ids());
        bars.put(key, new Bar(bar.span(), bar.sign(), bar.status(), ids, bar.drawn()));
    }

    private static List<Tint> tints(ResolvedCase open, List<Mention> mentions) {
        List<Tint> out = new ArrayList<>();
        for (Mention mention : mentions)
            if (mention.how() != Mention.How.PRONOUN)
                open.actors().get(open.identities().present(mention))
                        .ifPresent(actor -> out.add(new Tint(mention.span(), actor.id(), actor.kind().shape())));
        return out;
    }

    private static List<Speech> speeches(ResolvedCase open, String articleId) {
        List<Speech> out = new ArrayList<>();
        for (Claim claim : CaseIndex.of(open).claimsIn(articleId))
            out.add(new Speech(claim.span(), claim.speaker().map(open::nameOf).orElse("nobody named")));
        return out;
    }

    /// The events and ties read from the sentence at a place of the text.
    Set<String> idsAt(int at) {
        Set<String> ids = new LinkedHashSet<>();
        for (Bar bar : bars) if (bar.span().start() <= at && at < bar.span().end()) ids.addAll(bar.ids());
        return ids;
    }

    Optional<String> actorAt(int at) {
        return tints.stream().filter(t -> t.span().start() <= at && at < t.span().end()).map(Tint::actorId).findFirst();
    }

    Optional<String> speakerAt(int at) {
        return speeches.stream().filter(s -> s.span().start() <= at && at < s.span().end()).map(Speech::speaker).findFirst();
    }

    /// The first sentence of an event or tie.
    Optional<Span> sentenceOf(String id) {
        return bars.stream().filter(bar -> bar.ids().contains(id)).map(Bar::span).findFirst();
    }
}
