package dateline.article;

import dateline.model.ArticleText.LeftOut;
import dateline.model.Block.Kind;
import dateline.model.Dateline;
import dateline.model.DocumentText.Meta;
import dateline.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the lines of one article: what is its text, what says something about it, what is only furniture.
final class ArticleReader {
    private static final int SHORTEST_HEADLINE = 3;
    private static final int LONGEST_SUBHEAD = 16;
    private static final int LABEL = 2;

    private final Signs signs;
    private final List<Line> lines;
    private final Meta meta;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<LeftOut> furniture = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> outlet;
    private Optional<String> byline;
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private final int lastText;
    private final int lastParagraph;
    private final boolean paragraphsAtAll;
    private int paragraphs;
    private boolean inBody;
    private boolean inRelated;

    private ArticleReader(Signs signs, List<Line> lines, Meta meta) {
        this.signs = signs;
        this.lines = lines;
        this.lastText = last(lines, Line::isText);
        this.lastParagraph = last(lines, Line::isParagraph);
        this.paragraphsAtAll = lines.stream().anyMatch(line -> line.isText() && line.source().kind() != Kind.CAPTION && !line.isHeadline());
        this.meta = meta;
        this.outlet = meta.source();
        this.byline = meta.byline();
    }

    static int last(List<Line> lines, Predicate<Line> wanted) {
        for (int i = lines.size() - 1; i >= 0; i--) if (wanted.test(lines.get(i))) return i;
        return -1;
    }

    /// A paragraph of the article and what it is.
    record Piece(Part.Kind kind, String text, boolean bullet, Optional<String> where) {}

    /// What was read of one article.
    ///
    /// @param pieces in reading order, without the headline
    /// @param agency whose text it says that it is
    record Read(
            Optional<String> title,
            List<Piece> pieces,
            Optional<String> outlet,
            Optional<String> byline,
            Optional<String> agency,
            Optional<Dateline> dateline,
            List<Stamp> stamps,
            List<LeftOut> furniture) {}

    static Read read(Signs signs, List<Line> lines, Meta meta) {
        return new ArticleReader(signs, lines, meta).read();
    }

    private Read read() {
        int headline = headline();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == headline) continue;
            if (line.isText()) text(i, headline);
            else label(i);
        }
        return new Read(title, pieces, outlet, byline, agency(), dateline, stamps, furniture);
    }

    /// Whose text it says that it is: in its dateline, its byline or a credit, or because the agency itself published it.
    private Optional<String> agency() {
        return dateline.flatMap(Dateline::agency).flatMap(signs.agencies()::in)
                .or(() -> byline.flatMap(signs.agencies()::in)).or(() -> agency).or(() -> outlet.flatMap(signs.agencies()::in));
    }

    /// Finds the headline and returns its line; -1 when no line holds it.
    private int headline() {
        Optional<String> stated = meta.title().map(this::withoutOutlet);
        int at = new HeadlineLine(signs, lines).of(stated);
        title = stated.or(() -> at < 0 ? Optional.empty() : Optional.of(withoutOutlet(lines.get(at).text())));
        return at;
    }

    private boolean hasTextBelow(int i) {
        return i < lastText;
    }

    private String withoutOutlet(String headline) {
        Optional<Outlets.Suffixed> suffixed = signs.outlets().suffixed(headline);
        if (outlet.isEmpty()) outlet = suffixed.map(Outlets.Suffixed::outlet);
        return suffixed.map(Outlets.Suffixed::title).orElse(headline);
    }

    /// A line that says something about the article, or nothing.
    private void label(int i) {
        Line line = lines.get(i);
        if (inBody && isDatedSubhead(i)) {
            add(Part.Kind.SUBHEAD, line.text(), false, line);
            return;
        }
        stamps.addAll(line.stamps());
        if (outlet.isEmpty()) outlet = line.outlet();
        if (agency.isEmpty() && !line.why().equals(Furniture.RELATED)) agency = signs.agencies().in(line.text());
        if (byline.isEmpty()) byline = line.byline().or(() -> signs.bylines().credited(line.text()));
        inRelated = line.why().equals(Furniture.RELATED) && Sentences.words(line.text()) <= 5;
        leave(line, line.why());
    }

    /// In a chronology the days stand as subheads between paragraphs.
    private boolean isDatedSubhead(int i) {
        Line line = lines.get(i);
        boolean day = line.stamps().size() == 1
                && line.stamps().getFirst() instanceof Stamp.Day stamp
                && stamp.label() == Stamp.Label.NONE;
        boolean knownOtherwise = meta.published().isPresent() || stamps.stream().anyMatch(Stamp.Day.class::isInstance);
        return day && line.source().kind() != Kind.LABEL && knownOtherwise && i < lastParagraph;
    }

    private void text(int i, int headline) {
        Line line = lines.get(i);
        if (title.filter(line::repeats).isPresent()) {
            leave(line, "repeated headline");
        } else if (inRelated && line.isHeadline() && !Sentences.isAllCapitals(line.text())) {
            leave(line, "link to another article");
        } else if (isLastSignature(i)) {
            leave(line, "source line");
        } else if (inBody) {
            body(i);
        } else {
            top(i, headline);
        }
    }

    private boolean isLastSignature(int i) {
        Optional<String> signed = signs.outlets().signed(lines.get(i).text());
        if (signed.isEmpty() || hasTextBelow(i) || !inBody) return false;
        if (outlet.isEmpty()) outlet = signed;
        return true;
    }

    /// Between headline and body: standfirst, bullets, captions, the byline without "By".
    private void top(int i, int headline) {
        Line line = lines.get(i);
        String text = line.text();
        inRelated = false;
        Optional<Datelines.Opening> opening = line.isBullet() ? Optional.empty() : signs.datelines().of(text);
        if (opening.isPresent()) {
            begin(opening.get(), line);
        } else if (isCaption(line)) {
            caption(line);
        } else if (line.isBullet()) {
            add(Part.Kind.SUMMARY, text, true, line);
        } else if (isPlacedByline(i, headline)) {
            byline = signs.bylines().placed(text);
            leave(line, "byline");
        } else if (isSectionLabel(line)) {
            leave(line, "section label");
        } else if (i < headline || isStandfirst(i)) {
            add(Part.Kind.SUMMARY, text, false, line);
        } else {
            inBody = true;
            body(i);
        }
    }

    /// "Jane Doe in Cairo": only below a headline a byline, else a headline itself.
    private boolean isPlacedByline(int i, int headline) {
        return headline >= 0 && i > headline && byline.isEmpty() && signs.bylines().placed(lines.get(i).text()).isPresent();
    }

    private void begin(Datelines.Opening opening, Line line) {
        dateline = Optional.of(opening.dateline());
        inBody = true;
        add(Part.Kind.BODY, line.text().substring(opening.bodyStart()).strip(), false, line);
    }

    private boolean isSectionLabel(Line line) {
        return title.isPresent()
                && Sentences.words(line.text()) <= LABEL
                && !Sentences.isFinished(line.text())
                && lastParagraph >= 0;
    }

    /// A headline-like line above the body, or one paragraph above a stamp, byline or dateline.
    private boolean isStandfirst(int i) {
        Line line = lines.get(i);
        if (title.isEmpty()) return false;
        if (line.isHeadline() || line.source().kind() == Kind.HEADING) return i < lastParagraph;
        for (int j = i + 1; j < Math.min(lines.size(), i + 5); j++) {
            Line below = lines.get(j);
            if (isDatedSubhead(j)) return false;
            if (below.role() == Line.Role.BYLINE || below.role() == Line.Role.STAMP || below.isBullet()) return true;
            if (below.isText()) return signs.datelines().of(below.text()).isPresent();
        }
        return false;
    }

    private boolean isCaption(Line line) {
        return line.source().kind() == Kind.CAPTION || !line.isBullet() && signs.credits().of(line.text()).isPresent();
    }

    private void caption(Line line) {
        if (line.source().kind() == Kind.CAPTION && paragraphsAtAll) {
            leave(line, "picture caption");
            return;
        }
        Optional<Credits.Caption> bare = signs.credits().of(line.text());
        bare.ifPresent(caption -> furniture.add(new LeftOut(line.block(), caption.credit(), "image credit")));
        add(Part.Kind.CAPTION, bare.map(Credits.Caption::text).orElse(line.text()), false, line);
    }

    private void body(int i) {
        Line line = lines.get(i);
        String text = line.text();
        inRelated = false;
        Optional<Datelines.Opening> opening = dateline.isEmpty() && paragraphs <= 1 && signs.datelines().isSure(text)
                ? signs.datelines().of(text)
                : Optional.empty();
        if (opening.isPresent()) {
            begin(opening.get(), line);
        } else if (isCaption(line)) {
            caption(line);
        } else if (line.isBullet()) {
            add(Part.Kind.BODY, text, true, line);
        } else {
            add(isSubhead(i) ? Part.Kind.SUBHEAD : Part.Kind.BODY, text, false, line);
        }
    }

    private boolean isSubhead(int i) {
        Line line = lines.get(i);
        boolean attribution = "—–―-".indexOf(line.text().charAt(0)) >= 0;
        if (attribution || !hasTextBelow(i)) return false;
        if (line.source().kind() == Kind.HEADING || line.source().kind() == Kind.TITLE) return true;
        int words = Sentences.words(line.text());
        if (Sentences.isAllCapitals(line.text())) return words <= LONGEST_SUBHEAD;
        return line.isHeadline() && words >= SHORTEST_HEADLINE - 1 && words <= LONGEST_SUBHEAD;
    }

    private void add(Part.Kind kind, String text, boolean bullet, Line line) {
        pieces.add(new Piece(kind, text, bullet, line.source().where()));
        if (kind == Part.Kind.BODY) paragraphs++;
    }

    private void leave(Line line, String why) {
        furniture.add(new LeftOut(line.block(), line.text(), why));
    }
}
