package dateline.model.casefile;

import dateline.model.Basis;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An event as one article's report of a happening, with what is asked of it when it is compared with others: how long
/// its date is, and the words of its sentence, folded once.
final class Report {
    /// Dates that span more days than this say too little to join two events by.
    private static final int VAGUE = 45;

    /// Share of words from which two sentences say nearly the same.
    private static final double NEARLY = .6;

    private final Event event;
    private final boolean vague;
    private final long start;
    private final long end;

    /// Made when first asked for; the same whoever makes it.
    private volatile Words words = Words.NONE;

    /// The words of a sentence.
    ///
    /// @param bits one of 64 for each word, so that most sentences are told apart without a look at their words
    private record Words(Set<String> all, long bits) {
        static final Words NONE = new Words(Set.of(), 0);

        static Words of(String sentence) {
            Set<String> all = new HashSet<>(Arrays.asList(Id.fold(sentence).split(" ")));
            long bits = 0;
            for (String word : all) bits |= 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
            return new Words(all, bits);
        }

        /// Whether two sentences have at least this share of their words in common.
        boolean share(Words other, double least) {
            int both = all.size() + other.all.size();
            int most = all.size() - Long.bitCount(bits & ~other.bits);
            if ((double) most / Math.max(1, both - most) < least) return false;
            int shared = 0;
            for (String word : all) if (other.all.contains(word)) shared++;
            return (double) shared / Math.max(1, both - shared) >= least;
        }
    }

    Report(Event event) {
        this.event = event;
        boolean bounded = event.date().filter(when -> when.basis() == Basis.STATED && when.start().isPresent() && when.end().isPresent())
                .isPresent();
        start = bounded ? event.date().flatMap(When::start).map(LocalDate::toEpochDay).orElseThrow() : 0;
        end = bounded ? event.date().flatMap(When::end).map(LocalDate::toEpochDay).orElseThrow() : 0;
        vague = !bounded || end - start > VAGUE;
    }

    Event event() {
        return event;
    }

    /// Whether its date says too little, so that its words are compared.
    boolean vague() {
        return vague;
    }

    /// The first and the last day, also where they are told in the wrong order.
    long first() {
        return Math.min(start, end);
    }

    long last() {
        return Math.max(start, end);
    }

    /// Whether the two may tell the same: two articles, one type, one status, overlapping sides, compatible date; where
    /// a date is vague, nearly equal words.
    boolean like(Report other) {
        Event a = event;
        Event b = other.event;
        return !a.articleId().equals(b.articleId())
                && a.status() == b.status()
                && a.type().code().equals(b.type().code())
                && shares(a.actors(), b.actors())
                && sameRecipients(a.recipients(), b.recipients())
                && sameTime(other);
    }

    private static boolean sameRecipients(List<String> one, List<String> two) {
        return one.isEmpty() && two.isEmpty() || shares(one, two);
    }

    private boolean sameTime(Report other) {
        return vague || other.vague ? words().share(other.words(), NEARLY) : start <= other.end && other.start <= end;
    }

    private static boolean shares(List<String> one, List<String> two) {
        return !Collections.disjoint(one, two);
    }

    private Words words() {
        Words own = words;
        if (own == Words.NONE) words = own = Words.of(event.evidence().getFirst().text());
        return own;
    }
}
