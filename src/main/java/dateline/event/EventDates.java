package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Quantity;
import dateline.model.Rule;
import dateline.model.Timex;
import dateline.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// When a clause sets its event, and the numbers it gives with it.
final class EventDates {
    private final DateRules rules;
    private final List<Timex> times;
    private final Optional<LocalDate> published;
    private final Lexicon lexicon;

    EventDates(DateRules rules, List<Timex> times, Optional<LocalDate> published, Lexicon lexicon) {
        this.rules = rules;
        this.times = times;
        this.published = published;
        this.lexicon = lexicon;
    }

    /// The time expressions that date the trigger's event, joined.
    Optional<When> when(Tree tree, List<Integer> trigger) {
        List<When> own = new ArrayList<>();
        for (Timex time : times) {
            int top = tree.sentence().span().contains(time.span()) ? tree.top(time.span()) : -1;
            if (top >= 0) told(time.when(), TimeInClause.of(tree, lexicon, top, time.when(), trigger)).ifPresent(own::add);
        }
        // "Overnight between 9 and 10 March": the other expression says which night.
        List<When> telling = own.stream().filter(one -> !lexicon.cue("which-night", one.text().toLowerCase(Locale.ROOT))).toList();
        return join(telling.isEmpty() ? own : telling).or(() -> borrowed(tree, trigger));
    }

    private Optional<When> told(When when, TimeInClause clause) {
        if (any(rules.dates(), clause) && !any(rules.bars(), clause)) return Optional.of(when);
        if (!any(rules.since(), clause)) return Optional.empty();
        return Optional.of(new When("since " + when.text(), when.start(), published, When.Precision.RANGE));
    }

    private static boolean any(List<Rule<Predicate<TimeInClause>>> asked, TimeInClause clause) {
        return asked.stream().anyMatch(rule -> rule.does().test(clause));
    }

    private Optional<When> borrowed(Tree tree, List<Integer> trigger) {
        return rules.undated().stream()
                .flatMap(rule -> rule.does().from(tree, trigger).stream())
                .findFirst()
                .flatMap(word -> when(tree, List.of(word)));
    }

    /// The most precise expression that agrees with the others; the words of all.
    static Optional<When> join(List<When> all) {
        if (all.isEmpty()) return Optional.empty();
        When best = all.stream()
                .min(Comparator.comparing(When::dated).reversed().thenComparing(EventDates::days).thenComparing(When::precision))
                .orElseThrow();
        Set<String> words = new LinkedHashSet<>();
        for (When one : all) words.add(one.text());
        return Optional.of(new When(String.join(" … ", words), best.start(), best.end(), best.precision(), best.basis()));
    }

    private static long days(When when) {
        return when.start().flatMap(start -> when.end().map(end -> ChronoUnit.DAYS.between(start, end))).orElse(Long.MAX_VALUE);
    }

    /// The numbers of the clause: those that hang on the trigger, and on no deed nearer to them.
    ///
    /// @param deeds where the deeds of the sentence stand
    static List<String> quantities(Tree tree, List<Integer> trigger, Set<Integer> deeds, List<Quantity> all) {
        return all.stream()
                .filter(one -> tree.sentence().span().contains(one.span()) && hangs(tree, tree.top(one.span()), trigger, deeds))
                .map(Quantity::id)
                .toList();
    }

    private static boolean hangs(Tree tree, int top, List<Integer> trigger, Set<Integer> deeds) {
        for (int at = top, step = 0; at >= 0 && step < 12; step++, at = tree.head(at)) {
            if (trigger.contains(at)) return true;
            if (deeds.contains(at)) return false;
        }
        return false;
    }
}
