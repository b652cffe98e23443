package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.EventTraits.Role;
import dateline.model.Quantity;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes one event of the tellings of one happening within an article: headline, bullet, lead and quote.
/// Tellings of different status by different sources stay apart.
final class TellingJoiner {
    private final JoiningRules rules;
    private final Participants sides;
    private final Map<String, Quantity> numbers;
    private final Function<Telling, Optional<String>> means;
    private final Predicate<Telling> agreed;
    private final Pattern separate;

    TellingJoiner(JoiningRules rules, Lexicon lexicon, Participants sides, List<Quantity> numbers) {
        this.rules = rules;
        this.sides = sides;
        this.numbers = numbers.stream().collect(Collectors.toMap(Quantity::id, one -> one));
        this.means = one -> lexicon.traits(one.type(), one.mode()).means();
        this.agreed = one -> lexicon.traits(one.type(), one.mode()).is(Role.AGREEMENT);
        this.separate = separate(lexicon);
    }

    /// "Separately, …", "In a different raid …" at the beginning of a sentence, "in another" anywhere in it.
    private static Pattern separate(Lexicon lexicon) {
        String opening = any(lexicon, "separate:opening", word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        String adjective = any(lexicon, "separate:adjective", word -> word);
        String phrase = any(lexicon, "separate:phrase", word -> word.replace('_', ' '));
        return Pattern.compile("^(?:" + opening + "|In (?:a|an|the)? ?(?:" + adjective + ")\\b)|\\b(?:" + phrase + ")\\b");
    }

    /// One of the words of that kind; what never stands anywhere when the codebook has none.
    private static String any(Lexicon lexicon, String kind, UnaryOperator<String> written) {
        Set<String> words = lexicon.cues(kind);
        return words.isEmpty() ? "(?!)" : words.stream().map(written).sorted().collect(Collectors.joining("|"));
    }

    List<Telling> join(List<Telling> all) {
        List<Telling> out = new ArrayList<>();
        for (Telling one : all) {
            if (one.weak()) further(out, one);
            else add(out, one);
        }
        return out;
    }

    private void add(List<Telling> out, Telling one) {
        int match = out.size() - 1;
        while (match >= 0 && !same(pair(out.get(match), one))) match--;
        if (match < 0) out.add(one);
        else out.set(match, pair(out.get(match), one).joined());
    }

    private TellingPair pair(Telling before, Telling next) {
        return new TellingPair(before, next, sides, numbers, means, agreed, separate);
    }

    private boolean same(TellingPair pair) {
        return rules.apart().stream().noneMatch(rule -> rule.does().test(pair)) && rules.together().stream().anyMatch(rule -> rule.does().test(pair));
    }

    /// A telling without sides goes back to the last event of its type that shares its word or day.
    private void further(List<Telling> out, Telling one) {
        int match = out.size() - 1;
        while (match >= 0 && !goesBack(pair(out.get(match), one))) match--;
        if (match < 0) return;
        for (Rule<JoiningRules.Further> rule : rules.further()) {
            Optional<JoiningRules.Outcome> outcome = rule.does().of(pair(out.get(match), one));
            if (outcome.isEmpty()) continue;
            out.set(match, outcome.get().before());
            outcome.get().own().ifPresent(out::add);
            return;
        }
    }

    private static boolean goesBack(TellingPair pair) {
        return !pair.otherType() && !pair.otherDay() && (pair.sharesWord() || JoiningRules.goesBackByDay(pair));
    }
}
