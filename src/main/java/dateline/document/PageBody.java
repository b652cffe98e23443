package dateline.document;

import dateline.document.PagePiece.Place;
import dateline.model.Block.Kind;
import dateline.model.Block;
import dateline.model.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// Reads the article off a page: what stands in its core, what belongs to it around that, and the rest as furniture,
/// so that nothing is lost unseen.
final class PageBody {
    private static final double LINKS_AT_MOST = 0.5;
    /// A part with a larger share of the article's text is no list of other articles.
    private static final double SMALL = 0.3;

    private static final double ALL_LINKS = 0.9;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TIME = 40;
    private static final int SHORTEST_DECK = 20;
    /// More links behind the text are a list of other articles.
    private static final int FEW_LINKS = 3;

    private final PageWords words;
    private final PageFrame frame;
    private final List<PagePiece> pieces;
    private final Optional<String> description;
    private final PageRest rest = new PageRest();
    private final Set<String> seen = new HashSet<>();
    private final Set<Element> entered = new HashSet<>();

    /// The part of other articles that the reading is in, if it is a part of its own.
    private Optional<Element> left = Optional.empty();

    private boolean leftOut;
    private int linksBehind;
    private int paragraphs;

    private PageBody(PageWords words, PageFrame frame, List<PagePiece> pieces, PageMeta meta) {
        this.words = words;
        this.frame = frame;
        this.pieces = pieces;
        this.description = meta.description().map(Id::fold);
    }

    static PageRead of(Element page, PageMeta meta, PageWords words) {
        List<PagePiece> pieces = PagePieces.of(page, words);
        PageFrame frame = PageFrame.of(page, pieces, meta);
        if (frame.first() < 0 && pieces.stream().anyMatch(PagePiece::isProse)) {
            pieces = pieces.stream().map(PageBody::opened).toList();
            frame = PageFrame.of(page, pieces, meta);
        }
        PageBody body = new PageBody(words, frame, pieces, meta);
        Optional<String> title = meta.stated().title().or(body::shownHeadline);
        title.ifPresent(said -> body.rest.keep(new Block(Kind.TITLE, said, 0)));
        PageRead read = body.read(title);
        return read.blocks().stream().anyMatch(PageBody::isKept) ? read : PageRead.NOTHING;
    }

    private static boolean isKept(Block block) {
        return block.kind() != Kind.TITLE && block.kind() != Kind.FURNITURE && block.kind() != Kind.LABEL;
    }

    /// Where all running text is in parts that are called furniture, the names say nothing.
    private static PagePiece opened(PagePiece piece) {
        Place place = piece.place() == Place.BESIDE && piece.isProse() ? Place.OPEN : piece.place();
        return new PagePiece(piece.kind(), piece.text(), piece.linked(), piece.element(), place);
    }

    private Optional<String> shownHeadline() {
        return frame.headline() < 0 ? Optional.empty() : Optional.of(pieces.get(frame.headline()).text());
    }

    private PageRead read(Optional<String> title) {
        boolean listed = pieces.stream().filter(piece -> piece.isProse() && piece.isWithin(frame.core())).allMatch(piece -> piece.kind() == Kind.BULLET);
        LivePosts live = LivePosts.of(frame);
        List<PageRead.Post> posts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            PagePiece piece = pieces.get(i);
            live.timeOf(piece).filter(time -> posts.isEmpty() || !posts.getLast().time().equals(time)).ifPresent(time -> posts.add(new PageRead.Post(rest.size(), time)));
            Kind kind = i == frame.headline() ? Kind.HEADING : kindOf(piece, i);
            if (kind == Kind.FURNITURE) rest.leave(piece);
            else rest.keep(new Block(listed && kind == Kind.BULLET && piece.isLong() ? Kind.PARAGRAPH : kind, piece.text(), 0));
        }
        return new PageRead(title, rest.blocks(), posts);
    }

    private Kind kindOf(PagePiece piece, int i) {
        if (frame.first() < 0) return core(piece);
        boolean inCore = piece.isWithin(frame.core());
        if (i < frame.first() && (inCore || isBelowHeadline(piece, i))) return head(piece, inCore);
        if (inCore) return core(piece);
        if (i < frame.first()) return isStandfirst(piece) ? Kind.PARAGRAPH : Kind.FURNITURE;
        return tail(piece, i);
    }

    private boolean isBelowHeadline(PagePiece piece, int i) {
        return frame.headline() >= 0 && i > frame.headline() && piece.isWithin(frame.frame());
    }

    /// The standfirst stands above the body on many pages; the tags tell what it says.
    private boolean isStandfirst(PagePiece piece) {
        return piece.text().length() > SHORTEST_DECK && description.filter(Id.fold(piece.text())::equals).isPresent() && seen.add(Id.fold(piece.text()));
    }

    /// Between headline and text: decks, key points and leads are the article's, the rest may say who and when.
    private Kind head(PagePiece piece, boolean inCore) {
        if (piece.place() == Place.HIDDEN) return Kind.FURNITURE;
        if (isStandfirst(piece)) return Kind.PARAGRAPH;
        if (piece.isOpen() && inCore) return piece.isDated() ? Kind.LABEL : core(piece);
        if (isOpen(piece) && isText(piece) && isNew(piece) && !opensOthers(piece)) return piece.kind();
        return piece.text().length() <= LONGEST_LABEL ? Kind.LABEL : Kind.FURNITURE;
    }

    private static boolean isText(PagePiece piece) {
        if (piece.kind() == Kind.CAPTION) return true;
        boolean deck = piece.kind() == Kind.HEADING && piece.text().length() >= SHORTEST_DECK;
        return (deck || piece.isProse()) && !isLinks(piece);
    }

    private Kind core(PagePiece piece) {
        if (!isOpen(piece)) return isLabel(piece) ? Kind.LABEL : Kind.FURNITURE;
        boolean heading = piece.kind() == Kind.HEADING && !isLinks(piece);
        if (heading || left.filter(part -> !piece.isWithin(part)).isPresent()) leftOut = false;
        if (opensOthers(piece)) {
            leave(piece, heading);
            return Kind.FURNITURE;
        }
        if (isAmongOthers(piece) || isLinks(piece) || !isNew(piece)) return Kind.FURNITURE;
        if (piece.isProse()) enter(piece);
        return isTime(piece) ? Kind.LABEL : piece.kind();
    }

    private boolean isAmongOthers(PagePiece piece) {
        return leftOut || left.filter(piece::isWithin).isPresent();
    }

    /// Who and when may stand between standfirst and text.
    private boolean isLabel(PagePiece piece) {
        return paragraphs <= 1 && piece.place() == Place.BESIDE && piece.text().length() <= LONGEST_LABEL;
    }

    private static boolean isTime(PagePiece piece) {
        Element time = piece.text().length() > LONGEST_TIME ? null : piece.element().selectFirst("time");
        return time != null && TextBlocks.tidy(time.text()).equals(piece.text());
    }

    private void leave(PagePiece piece, boolean heading) {
        double most = frame.proseOf(frame.core()) * SMALL;
        left = sectionOf(piece, frame.core(), e -> !entered.contains(e) && frame.proseOf(e) <= most);
        leftOut = left.isPresent() || heading;
    }

    private void enter(PagePiece piece) {
        paragraphs++;
        for (Element e = piece.element(); e != null && e != frame.core(); e = e.parent()) entered.add(e);
    }

    /// Behind the core, such as after an advertisement: what is built as the text before it was.
    private Kind tail(PagePiece piece, int i) {
        if (isLinks(piece)) linksBehind++;
        if (opensOthers(piece) || linksBehind > FEW_LINKS) leftOut = true;
        boolean goesOn = !leftOut && i > frame.last() && piece.isWithin(frame.frame()) && PageFrame.isText(piece) && !isLinks(piece);
        return goesOn && frame.isBuiltAlike(piece) && isNew(piece) ? piece.kind() : Kind.FURNITURE;
    }

    /// A name such as "teaser" means nothing over paragraphs that are built as the text's own are.
    private boolean isOpen(PagePiece piece) {
        return piece.isOpen() || piece.place() == Place.BESIDE && piece.isProse() && frame.isBuiltAlike(piece);
    }

    private boolean isNew(PagePiece piece) {
        return !piece.isLong() || seen.add(Id.fold(piece.text()));
    }

    private boolean opensOthers(PagePiece piece) {
        return piece.text().length() <= LONGEST_HEADING && !piece.isProse() && words.headings().matcher(piece.text()).matches();
    }

    private static boolean isLinks(PagePiece piece) {
        return piece.linkShare() > LINKS_AT_MOST && !piece.isLong() || piece.linkShare() > ALL_LINKS;
    }

    /// The part of the page that a heading such as "More stories" opens, when the article's text is not in it.
    private static Optional<Element> sectionOf(PagePiece heading, Element top, Predicate<Element> isApart) {
        Element part = null;
        for (Element e = heading.element(); e != null && e != top && isApart.test(e); e = e.parent()) part = e;
        return part == heading.element() ? Optional.empty() : Optional.ofNullable(part);
    }
}
