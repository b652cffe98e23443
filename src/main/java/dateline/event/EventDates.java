package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.Timex;
import dateline.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// When a clause sets its event, and the numbers it gives with it.
final class EventDates {
    private static final Set<String> DAYS = Set.of("", "in", "on", "at", "during", "over", "throughout");
    private static final Set<String> HANGING = Set.of("nmod", "obl", "obj", "iobj", "conj", "appos", "nsubj:pass", "compound", "dep");
    private static final int DEEPEST = 5;

    private final List<Timex> times;
    private final Optional<LocalDate> published;
    private final Lexicon lexicon;

    EventDates(List<Timex> times, Optional<LocalDate> published, Lexicon lexicon) {
        this.published = published;
        this.lexicon = lexicon;
        this.times = times;
    }

    /// The time expressions that hang on the trigger's clause, joined.
    Optional<When> when(Tree tree, List<Integer> trigger) {
        List<When> own = new ArrayList<>();
        for (Timex time : times) {
            if (!tree.sentence().span().contains(time.span())) continue;
            int top = tree.top(time.span());
            if (top < 0) continue;
            if (dates(tree, top, trigger)) own.add(time.when());
            else if (since(tree, top, trigger)) own.add(new When("since " + time.when().text(), time.when().start(), published, When.Precision.RANGE));
        }
        return join(own).or(() -> meanwhile(tree, trigger));
    }

    /// "Attacks since the group's founding in 2007".
    private static boolean since(Tree tree, int time, List<Integer> trigger) {
        int noun = tree.head(time);
        return noun >= 0 && tree.noun(noun) && tree.preposition(noun).equals("since") && trigger.contains(tree.head(noun));
    }

    /// "Took power in August, as troops were leaving": what goes on meanwhile has the date of the clause above.
    private Optional<When> meanwhile(Tree tree, List<Integer> trigger) {
        for (int at = trigger.getFirst(), step = 0; at >= 0 && step < 4; at = tree.head(at), step++) {
            if (!tree.is(at, "advcl")) continue;
            boolean during = tree.children(at, "mark").stream().anyMatch(mark -> Set.of("as", "while").contains(tree.lemma(mark)));
            return during && tree.head(at) >= 0 ? when(tree, List.of(tree.head(at))) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean dates(Tree tree, int time, List<Integer> trigger) {
        int main = trigger.getFirst();
        // "late last year, when the rebels …": the clause hangs on the time itself.
        for (int at : trigger)
            for (int up = at, step = 0; step < 3 && tree.head(up) >= 0; step++, up = tree.head(up))
                if ((tree.is(up, "acl") || tree.is(up, "advcl")) && tree.head(up) == time) return true;
                else if (!tree.is(up, "conj")) break;
        int governor = governor(tree, time);
        if (trigger.contains(governor)) return true;
        if (governor < 0) return false;
        if (tree.verb(main)) return carriedOver(tree, main, governor, time) || afterObject(tree, main, governor, time) || inHappening(tree, main, governor, time) || pastNouns(tree, trigger, time);
        int clause = tree.clause(main);
        return tree.noun(main)
                && governor == clause
                && tree.head(main) == clause
                && (tree.is(main, "obj") || tree.is(main, "nsubj") || tree.is(main, "nsubj:pass") || tree.is(main, "obl"));
    }

    /// "On Monday rebels attacked the town and burned houses"; "will continue to meet on Monday".
    private static boolean carriedOver(Tree tree, int verb, int governor, int time) {
        boolean joined = tree.is(verb, "conj") && tree.head(verb) == governor && time < verb && tree.children(verb, "nsubj").isEmpty();
        boolean chained = tree.is(verb, "xcomp") && tree.head(verb) == governor;
        boolean above = tree.is(governor, "xcomp") && tree.head(governor) == verb;
        // "Burned the mill and freed two men on Sunday"; "hit a depot on Monday, killing nine".
        boolean shared = tree.is(governor, "conj") && tree.head(governor) == verb && time > governor && tree.children(governor, "nsubj", "nsubj:pass").isEmpty();
        boolean result = tree.is(verb, "advcl") && tree.head(verb) == governor && tree.token(verb).pos().equals("VBG") && tree.children(verb, "mark", "nsubj").isEmpty();
        return joined || chained || above || shared || result;
    }

    /// "Summoned the envoy on Tuesday": the day after an object that is no happening belongs to the verb.
    private static boolean afterObject(Tree tree, int verb, int noun, int time) {
        boolean day = tree.hasPreposition(time, "on") || tree.preposition(time).isEmpty();
        return day && time > noun && tree.noun(noun) && tree.head(noun) == verb && tree.is(noun, "obj") && tree.is(time, "nmod")
                && tree.token(noun).pos().matches("NNS?") && tree.children(noun, "acl").isEmpty();
    }

    /// "Killed in a 2019 bombing", "seized power during last year's coup": the day of what it happened in.
    private static boolean inHappening(Tree tree, int verb, int noun, int time) {
        return time < noun && tree.noun(noun) && tree.head(noun) == verb && tree.is(noun, "obl") && Set.of("in", "during").contains(tree.preposition(noun));
    }

    /// "Captured the town in the south on Sunday", "recalled its envoy in August": a day after nouns that are no
    /// happenings and have no day of their own belongs to the verb that they hang on.
    private boolean pastNouns(Tree tree, List<Integer> trigger, int time) {
        if (!DAYS.contains(tree.preposition(time))) return false;
        int at = tree.head(time);
        for (int step = 0; step < DEEPEST && at >= 0; step++, at = tree.head(at)) {
            if (trigger.contains(at)) return true;
            if (tree.verb(at) || !tree.noun(at) || at > time || !lexicon.nounRules(tree, at).isEmpty()) return false;
            if (!HANGING.contains(tree.relation(at))) return false;
        }
        return false;
    }

    /// The verb or noun that a time expression belongs to.
    private static int governor(Tree tree, int time) {
        int at = tree.head(time);
        for (int step = 0; step < 3 && at >= 0; step++) {
            // "A court on Monday convicted …": between subject and verb the day belongs to the verb.
            if (tree.is(at, "nsubj") && time > at && time < tree.head(at) && tree.verb(tree.head(at)) && step == 0) return tree.head(at);
            if (tree.verb(at) || !tree.is(at, "nmod") && !tree.is(at, "obl") && !tree.is(at, "nmod:poss")) return at;
            if (tree.noun(at)) return at;
            at = tree.head(at);
        }
        return at;
    }

    /// The most precise expression that agrees with the others; the words of all.
    static Optional<When> join(List<When> all) {
        if (all.isEmpty()) return Optional.empty();
        When best = all.stream()
                .min((a, b) -> a.dated() != b.dated() ? (a.dated() ? -1 : 1) : a.precision().compareTo(b.precision()))
                .orElseThrow();
        Set<String> words = new LinkedHashSet<>();
        for (When one : all) words.add(one.text());
        return Optional.of(new When(String.join(" … ", words), best.start(), best.end(), best.precision()));
    }

    /// The quantities of the clause: in the subtree of the trigger, or in its sentence when it is the only event there.
    static List<String> quantities(Tree tree, List<Integer> trigger, List<Quantity> all) {
        Set<String> ids = new LinkedHashSet<>();
        for (Quantity one : all) {
            int top = tree.top(one.span());
            if (top < 0 || !tree.sentence().span().contains(one.span())) continue;
            for (int at = top, step = 0; at >= 0 && step < 12; step++, at = tree.head(at))
                if (trigger.contains(at)) {
                    ids.add(one.id());
                    break;
                }
        }
        return List.copyOf(ids);
    }
}
