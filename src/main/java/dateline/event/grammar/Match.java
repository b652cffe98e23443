package dateline.event.grammar;

import dateline.event.grammar.Lexicon.Entry;
import java.util.List;

/// What a verb or noun is taken for, before its status is known.
///
/// @param noun the noun that a light verb carries, -1 without one
/// @param rule the row that fired
/// @param sense the row that says what is told: the carried noun's, else the same
/// @param inferred whether the recipients stand in no role of the row, but elsewhere in the clause
public record Match(int at, int noun, Entry rule, Entry sense, List<String> actors, List<String> recipients, boolean inferred) {
    public Match(int at, int noun, Entry rule, Entry sense, List<String> actors, List<String> recipients) {
        this(at, noun, rule, sense, actors, recipients, false);
    }

    public List<Integer> trigger() {
        return noun < 0 ? List.of(at) : List.of(at, noun);
    }

    public String type() {
        return rule.type().equals("=") ? sense.type() : rule.type();
    }

    public Match as(Entry other) {
        return new Match(at, noun, other, other, actors, recipients, inferred);
    }

    public Match with(List<String> who, List<String> whom) {
        return new Match(at, noun, rule, sense, who, whom);
    }
}
