package dateline.article;

import dateline.article.ArticleReader.Piece;
import dateline.article.ArticleReader.Read;
import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.ArticleText;
import dateline.model.DocumentText.Entry;
import dateline.model.DocumentText.Meta;
import dateline.model.DocumentText;
import dateline.model.Id;
import dateline.model.Notice;
import dateline.model.Part;
import dateline.model.Span;
import dateline.model.casefile.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// One document, while it is cut into its articles.
final class Cutting {
    private static final int TITLE_WORDS = 14;
    private static final int LONGEST = 400_000;

    private final DocumentText document;
    private final Signs signs;
    private final LineReader reader;
    private final List<Line> raw;
    private final PageDump.Taken dump;
    private final List<ArticleText> articles = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Cutting(DocumentText document, Signs signs) {
        this.document = document;
        this.signs = signs;
        this.reader = new LineReader(signs);
        this.raw = reader.of(document.blocks());
        this.dump = hasLines() ? PageDump.of(raw, signs) : new PageDump.Taken(raw, false, false);
    }

    private boolean hasLines() {
        return !raw.isEmpty() && raw.getFirst().source().line() > 0;
    }

    /// The blocks at which an article starts, ascending from 0; a format without lines, such as a saved page, holds one.
    List<Integer> starts() {
        if (raw.isEmpty()) return List.of();
        return hasLines() && !dump.page() ? Cuts.of(raw, signs.datelines()) : List.of(0);
    }

    List<ArticleText> ofCuts(List<Integer> starts) {
        if (raw.isEmpty()) return List.of();
        // where the analyst cuts, the lines are as they came
        List<Line> lines = starts.size() > 1 ? raw : dump.lines();
        TreeSet<Integer> cuts = new TreeSet<>(starts);
        if (cuts.stream().anyMatch(start -> start < 0 || start >= lines.size())) {
            throw new IndexOutOfBoundsException("starts " + starts + " of " + lines.size() + " blocks");
        }
        cuts.add(0);
        Meta meta = document.meta();
        for (int start : cuts) {
            Integer next = cuts.higher(start);
            Span cut = new Span(start, next == null ? lines.size() : next);
            add(ArticleReader.read(signs, lines.subList(cut.start(), cut.end()), meta), meta, cut, Optional.empty());
            meta = Meta.NONE;
        }
        if (articles.isEmpty()) addUnread(lines);
        if (dump.unsure() && !articles.isEmpty()) articles.set(0, noted(articles.getFirst(), unsurePage(document.document().file())));
        return List.copyOf(articles);
    }

    private static ArticleText noted(ArticleText text, Notice notice) {
        List<Notice> notices = new ArrayList<>(text.article().notices());
        notices.add(notice);
        return text.withArticle(ArticleBuilder.builder(text.article()).notices(notices).build());
    }

    private static Notice unsurePage(String file) {
        return new Notice(
                "copied-page",
                file,
                file + " looks like a whole page with its menus, and which lines are the article cannot be told",
                "Cut it where an article begins and ends, or bring in the page itself.");
    }

    List<ArticleText> ofEntries() {
        for (Entry entry : document.entries()) {
            List<Line> lines = reader.of(entry.blocks());
            Span cut = new Span(0, lines.size());
            int before = articles.size();
            add(ArticleReader.read(signs, lines, entry.meta()), entry.meta(), cut, entry.id());
            if (articles.size() == before) addUnread(lines, entry.id());
        }
        return List.copyOf(articles);
    }

    private void add(Read read, Meta meta, Span cut, Optional<String> givenId) {
        if (read.pieces().isEmpty()) return;
        Composition composition = new Composition();
        read.title().ifPresent(title -> composition.add(Part.Kind.TITLE, title, false, read.pieces().getFirst().where()));
        boolean whole = put(read.pieces(), composition);
        String text = composition.text();
        String title = read.title().orElseGet(() -> opening(read.pieces().getFirst().text()));
        Published published = Published.of(meta, read.stamps(), read.dateline(), title, signs.stamps());
        List<Notice> notices = new ArrayList<>(published.refused().stream().toList());
        if (!whole) notices.add(tooLong(title, composition));
        signs.languages().notice(text, title).ifPresent(notices::add);
        String hash = Id.sha256(text.getBytes(StandardCharsets.UTF_8));
        Article article = ArticleBuilder.stagedBuilder()
                .id(idOf(hash)).documentId(document.document().id()).index(articles.size()).textHash(hash)
                .title(title).sourceId(read.outlet().map(outlet -> Source.of(outlet).id())).byline(read.byline())
                .published(published.date()).publishedFrom(published.from()).dateline(read.dateline())
                .parts(composition.parts()).words(Sentences.words(text)).notices(notices).readBy(Optional.empty()).number(0).carriers(List.of()).lineage(new Article.Lineage(read.agency(), Optional.empty(), Optional.empty()))
                .build();
        articles.add(new ArticleText(article, text, read.outlet(), cut, read.furniture(), givenId));
    }

    /// Summary first, then the rest as it comes, up to the longest text that is read.
    private static boolean put(List<Piece> pieces, Composition composition) {
        for (Piece piece : pieces) if (piece.kind() == Part.Kind.SUMMARY) composition.add(piece);
        for (Piece piece : pieces) {
            if (composition.length() + piece.text().length() > LONGEST) return false;
            if (piece.kind() != Part.Kind.SUMMARY) composition.add(piece);
        }
        return true;
    }

    private static Notice tooLong(String title, Composition composition) {
        return new Notice(
                "long-article",
                title,
                String.format(Locale.ROOT, "The text is very long; only its first %,d characters were kept", composition.length()),
                "Cut the file into articles, or into parts, to read the rest.");
    }

    /// A document of nothing but lines that look like furniture is shown as it is.
    private void addUnread(List<Line> lines) {
        addUnread(lines, Optional.empty());
    }

    private void addUnread(List<Line> lines, Optional<String> givenId) {
        List<Piece> pieces = lines.stream()
                .filter(line -> line.role() != Line.Role.RULE)
                .map(line -> new Piece(Part.Kind.BODY, line.text(), false, line.source().where()))
                .toList();
        Read read = new Read(
                Optional.empty(), pieces, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        add(read, Meta.NONE, new Span(0, lines.size()), givenId);
    }

    private String idOf(String hash) {
        // a table can hold the same text a thousand times
        int times = seen.merge(hash, 1, Integer::sum);
        return times == 1 ? Id.of(document.document().id(), hash) : Id.of(document.document().id(), hash, Integer.toString(times));
    }

    /// What an article without a headline is called in lists: its first words.
    private static String opening(String text) {
        String[] words = text.split(" ");
        if (words.length <= TITLE_WORDS) return text;
        return String.join(" ", java.util.Arrays.copyOf(words, TITLE_WORDS)) + " …";
    }
}
