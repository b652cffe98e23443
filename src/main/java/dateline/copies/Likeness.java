package dateline.copies;

import dateline.model.Article;
import dateline.model.Article.Copy;
import java.time.LocalDate;
import java.util.Optional;

/// Compares two texts word by word and says what the one is of the other.
final class Likeness {
    /// Two reports that share a quotation have less in common, a text with one paragraph exchanged has more.
    private static final double COPY = .6;
    private static final double CONTAINED = .75;
    /// So much of what a house wrote earlier is left in its update.
    private static final double UPDATED = .5;
    private static final double KNOWN = .3;
    private static final int SENTENCE = 8;
    private static final int SPARE = 20;

    private Likeness() {}

    /// An article and what it says below its headline.
    record Text(Article article, String body, Wording wording) {
        static Text of(Article article, String text) {
            String body = Paragraphs.body(article, text);
            return new Text(article, body, Wording.of(body));
        }
    }

    /// What the second is of the first; empty where each was written by itself.
    static Optional<Copy.How> of(Text a, Text b) {
        if (a.wording().same(b.wording())) return Optional.of(Copy.How.EXACT);
        Text less = a.wording().size() <= b.wording().size() ? a : b;
        Text more = less == a ? b : a;
        double contained = less.wording().within(more.wording());
        if (contained < UPDATED) return Optional.empty();
        if (oneHouse(a.article(), b.article()) && updated(a, b)) return Optional.of(Copy.How.UPDATE);
        double back = more.wording().within(less.wording());
        if (contained >= COPY && back >= COPY) return Optional.of(Copy.How.NEAR);
        if (contained < CONTAINED) return Optional.empty();
        int lead = less.wording().size() * 5 / 4 + SPARE;
        boolean begins = less.wording().within(more.wording().first(lead)) >= CONTAINED;
        return Optional.of(begins ? Copy.How.LEAD : Copy.How.NEAR);
    }

    /// The later of the two has a paragraph that the earlier one has not; where no day tells them apart, the longer is the later one.
    private static boolean updated(Text a, Text b) {
        LocalDate one = a.article().published().orElse(LocalDate.MIN);
        LocalDate other = b.article().published().orElse(LocalDate.MIN);
        int order = one.equals(LocalDate.MIN) || other.equals(LocalDate.MIN) ? 0 : one.compareTo(other);
        boolean firstIsLater = order != 0 ? order > 0 : a.wording().size() > b.wording().size();
        Text later = firstIsLater ? a : b;
        Text earlier = firstIsLater ? b : a;
        return later.body().lines().map(Wording::of).anyMatch(line -> line.size() >= SENTENCE && line.within(earlier.wording()) < KNOWN);
    }

    /// Both are of one outlet, or of one agency and not of one day: two papers that print an agency's text on its day print
    /// copies, and cut it as they like.
    private static boolean oneHouse(Article a, Article b) {
        boolean outlet = a.sourceId().isPresent() && a.sourceId().equals(b.sourceId());
        boolean agency = a.lineage().agency().isPresent() && a.lineage().agency().equals(b.lineage().agency());
        boolean days = a.published().isPresent() && b.published().isPresent() && !a.published().equals(b.published());
        return outlet || agency && days;
    }
}
