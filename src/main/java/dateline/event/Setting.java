package dateline.event;

import dateline.model.Actor;
import dateline.model.Codebook;
import dateline.model.Codebook.PlaceRow;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.Timex;
import dateline.model.When;
import dateline.model.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When and where a clause sets its event, and the numbers it gives with it.
final class Setting {
    private static final Set<String> IN = Set.of("in", "at", "near", "inside", "outside", "across", "on", "around", "along", "throughout", "off", "within", "over", "through");

    private final String text;
    private final List<Timex> times;
    private final Sides sides;
    private final Map<String, PlaceRow> places = new HashMap<>();

    Setting(String text, List<Timex> times, Sides sides, Codebook codebook) {
        this.text = text;
        this.times = times;
        this.sides = sides;
        for (PlaceRow row : codebook.places()) {
            places.putIfAbsent(row.name().toLowerCase(Locale.ROOT), row);
            for (String alias : row.aliases()) places.putIfAbsent(alias.toLowerCase(Locale.ROOT), row);
        }
    }

    /// The time expressions that hang on the trigger's clause, joined.
    Optional<When> when(Tree tree, List<Integer> trigger) {
        List<When> own = new ArrayList<>();
        for (Timex time : times) {
            if (!tree.sentence().span().contains(time.span())) continue;
            int top = tree.top(time.span());
            if (top >= 0 && dates(tree, top, trigger)) own.add(time.when());
        }
        return join(own);
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
        if (tree.verb(main)) return carriedOver(tree, main, governor, time);
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
        return joined || chained || above;
    }

    /// The verb or noun that a time expression belongs to.
    private static int governor(Tree tree, int time) {
        int at = tree.head(time);
        for (int step = 0; step < 3 && at >= 0; step++) {
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

    /// Where the clause says it happened.
    Optional<Where> where(Tree tree, List<Integer> trigger) {
        List<Integer> hosts = new ArrayList<>(trigger);
        for (int one : trigger) hosts.addAll(tree.children(one, "obj", "nsubj:pass", "xcomp"));
        for (int host : hosts)
            for (int child : tree.children(host))
                if ((tree.is(child, "obl") || tree.is(child, "nmod")) && IN.contains(tree.preposition(child))) {
                    Optional<Where> found = place(tree, child);
                    if (found.isPresent()) return found;
                }
        return Optional.empty();
    }

    private Optional<Where> place(Tree tree, int head) {
        List<Integer> below = tree.below(head).stream().sorted().toList();
        Optional<String> country = Optional.empty();
        Optional<String> name = Optional.empty();
        for (int at : below) {
            Optional<PlaceRow> row = Optional.ofNullable(places.get(named(tree, at).toLowerCase(Locale.ROOT)));
            Optional<Mention> mention = sides.mentionAt(tree.span(at));
            Optional<Actor> actor = mention.flatMap(one -> sides.actor(one.actorId()));
            boolean land = actor.filter(one -> one.kind() == Kind.COUNTRY).isPresent();
            if (row.isPresent()) {
                if (name.isEmpty()) name = Optional.of(row.get().name());
                if (country.isEmpty()) country = Optional.of(row.get().country());
            } else if (land) {
                if (name.isEmpty()) name = actor.map(Actor::name);
                if (country.isEmpty()) country = actor.flatMap(Actor::country);
            } else if (tree.token(at).ner().equals("LOCATION") && name.isEmpty()) {
                name = Optional.of(named(tree, at));
            }
        }
        if (name.isEmpty()) return Optional.empty();
        Span words = tree.span(below.getFirst()).with(tree.span(head));
        return Optional.of(new Where(words.of(text), name, country));
    }

    /// The run of capitalised place words that the token belongs to.
    private String named(Tree tree, int at) {
        int first = at;
        int last = at;
        while (first > 0 && sameName(tree, first - 1, at)) first--;
        while (last + 1 < tree.size() && sameName(tree, last + 1, at)) last++;
        return tree.span(first).with(tree.span(last)).of(text);
    }

    private static boolean sameName(Tree tree, int other, int at) {
        return tree.token(other).ner().equals(tree.token(at).ner()) && tree.token(other).ner().equals("LOCATION");
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
