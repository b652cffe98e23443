package dateline.event;

import dateline.model.Status;
import dateline.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/// Makes one event of the tellings of one happening within an article: headline, bullet, lead and quote.
/// Tellings of different status by different sources stay apart.
final class TellingJoiner {
    /// "In a separate attack", "Separately,": the text itself says that this is not what it told above.
    private static final Pattern APART = Pattern.compile("^(?:Separately|Elsewhere|In (?:a|an|the)? ?(?:separate|different|similar|second|other|another)\\b)|\\b(?:a separate|another separate|in another)\\b");

    private TellingJoiner() {}

    static List<Telling> join(List<Telling> all, BiPredicate<String, String> sameSide) {
        List<Telling> out = new ArrayList<>();
        for (Telling one : all) {
            if (one.weak()) further(out, one);
            else {
                int match = -1;
                for (int i = out.size() - 1; i >= 0 && match < 0; i--) if (same(out.get(i), one, sameSide)) match = i;
                if (match < 0) out.add(one);
                else out.set(match, firmest(out.get(match), one));
            }
        }
        return out;
    }

    /// A telling without sides belongs to the last event of its type that shares its word or date; one that
    /// says that it is done ("a done deal") stands by itself, with the sides of that event.
    private static void further(List<Telling> out, Telling one) {
        boolean done = !one.rule().pattern().demands().isEmpty() && one.date().isEmpty();
        for (int i = out.size() - 1; i >= 0; i--) {
            Telling before = out.get(i);
            if (!before.type().equals(one.type()) || !compatible(before, one)) continue;
            boolean dated = before.date().filter(When::dated).isPresent() && one.date().filter(When::dated).isPresent()
                    && sameManner(before, one) && !before.evidence().contains(one.evidence().getFirst());
            boolean word = overlap(before.words(), one.words());
            if (!word && !dated) continue;
            if (done && word && !agree(before.status(), one.status()))
                out.add(one.as(one.rule(), before.actors(), before.recipients(), before.mutual(), one.status()));
            else if (dated && before.evidence().size() < 6 || word && !one.quantities().isEmpty()) out.set(i, before.with(telling(one, before)));
            return;
        }
    }

    /// "The blasts" may be a suicide bombing, not any attack.
    private static boolean sameManner(Telling before, Telling one) {
        Set<String> bombs = Set.of("explosives", "suicide-attack");
        if (one.mode().isEmpty() || before.mode().equals(one.mode())) return true;
        return before.mode().filter(bombs::contains).isPresent() && one.mode().filter(bombs::contains).isPresent();
    }

    private static Telling telling(Telling one, Telling before) {
        return new Telling(
                before.rule(), before.type(), before.mode(), List.of(), List.of(), false, before.mutual(), List.of(), one.date(), one.place(),
                before.status(), List.of(), one.quantities(), one.evidence(), one.trigger(), one.words(), one.headline(), false);
    }

    /// The body names the sides better than a headline does.
    private static Telling firmest(Telling before, Telling next) {
        boolean better = before.headline() && !next.headline() && next.both().size() >= before.both().size();
        return better ? next.with(before) : before.with(next);
    }

    static boolean same(Telling a, Telling b, BiPredicate<String, String> sameSide) {
        if (!a.type().equals(b.type()) || !agree(a.status(), b.status())) return false;
        if (a.mode().isPresent() && b.mode().isPresent() && !a.mode().equals(b.mode())) return false;
        if (!compatible(a, b)) return false;
        boolean oneSentence = a.evidence().getFirst().equals(b.evidence().getFirst());
        if (!oneSentence && APART.matcher(b.evidence().getFirst().text()).find()) return false;
        boolean sameActors = sides(a).equals(sides(b)) && !sides(a).isEmpty();
        boolean bothGiven = !a.recipients().isEmpty() && !b.recipients().isEmpty() || a.mutual() && a.both().size() > 1;
        boolean word = overlap(a.words(), b.words());
        boolean number = overlap(a.quantities(), b.quantities());
        if (sameActors && bothGiven) return !oneSentence || word || a.mutual();
        if (!sidesMeet(a, b, sameSide)) return false;
        if (a.headline() != b.headline()) return true;
        return word || number || a.mode().isPresent() && a.mode().equals(b.mode()) && !oneSentence;
    }

    private static Set<String> sides(Telling one) {
        return Set.copyOf(one.both());
    }

    /// The sides that both name overlap, and at least one does.
    private static boolean sidesMeet(Telling a, Telling b, BiPredicate<String, String> sameSide) {
        if (a.mutual() && b.mutual()) {
            boolean all = a.both().stream().allMatch(one -> b.both().stream().anyMatch(other -> sameSide.test(one, other)));
            return all || b.both().stream().allMatch(one -> a.both().stream().anyMatch(other -> sameSide.test(one, other)));
        }
        boolean actors = a.actors().isEmpty() || b.actors().isEmpty() || meet(a.actors(), b.actors(), sameSide);
        boolean recipients = a.recipients().isEmpty() || b.recipients().isEmpty() || a.inferred() || b.inferred() || meet(a.recipients(), b.recipients(), sameSide);
        return actors && recipients && (meet(a.both(), b.both(), sameSide) || a.both().isEmpty() && b.both().isEmpty());
    }

    private static boolean agree(Status a, Status b) {
        if (a == b) return true;
        return open(a) && open(b) || told(a) && told(b);
    }

    private static boolean open(Status status) {
        return status == Status.PLANNED || status == Status.POSSIBLE;
    }

    private static boolean told(Status status) {
        return status == Status.OCCURRED || status == Status.CLAIMED;
    }

    private static boolean compatible(Telling a, Telling b) {
        if (a.date().isEmpty() || b.date().isEmpty()) return true;
        When one = a.date().get();
        When other = b.date().get();
        boolean before = one.end().isPresent() && other.start().isPresent() && one.end().get().isBefore(other.start().get());
        boolean after = one.start().isPresent() && other.end().isPresent() && one.start().get().isAfter(other.end().get());
        return !before && !after;
    }

    private static boolean meet(List<String> a, List<String> b, BiPredicate<String, String> sameSide) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> sameSide.test(one, other)));
    }

    private static boolean overlap(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
