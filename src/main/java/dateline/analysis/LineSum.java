package dateline.analysis;

import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Filter;
import dateline.model.Tie;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One line with what it sums up.
record LineSum(Parts parts, Line line) {
    /// Happenings and ties of one line.
    ///
    /// @param key the line as one of them knows it
    /// @param turn which of the lines of its first happening it is
    /// @param happenings in their order, twice those that count twice
    record Parts(LineKey key, int turn, List<Happening> happenings, List<Tie> ties) {
        Parts told(int at) {
            return new Parts(key, at, happenings, ties);
        }
    }

    static LineSum of(Parts parts, ResolvedCase open, Filter filter) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        Set<String> events = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        boolean passes = false;
        int count = parts.happenings().size();
        List<Statement> said = new ArrayList<>();
        for (Happening happening : parts.happenings()) {
            said.add(Statement.of(open, happening));
            labels.merge(happening.lead().type().label(), 1, Integer::sum);
            for (Event event : happening.events()) {
                events.add(event.id());
                evidence.addAll(event.evidence());
                passes = passes || open.passes(event, filter);
            }
        }
        List<String> ties = new ArrayList<>();
        for (Tie tie : parts.ties()) {
            // The same tie told by several articles is one tie.
            if (labels.merge(tie.kind().label(), 1, Integer::sum) == 1) count++;
            ties.add(tie.id());
            evidence.addAll(tie.evidence());
            passes = passes || open.passes(tie, filter);
        }
        LineKey key = parts.key();
        // Mutual standing ties have no head, but for a war.
        boolean headed = !parts.happenings().isEmpty() || !key.mutual() || parts.ties().getFirst().kind() == Tie.Kind.AT_WAR_WITH;
        Line.Basis basis = new Line.Basis(List.copyOf(events), ties, evidence.size() == 1 ? evidence : evidence.stream().distinct().toList());
        String type = label(labels, events.isEmpty());
        return new LineSum(parts, Line.of(key, headed, words(said, open).orElse(type), type, count, basis, passes));
    }

    /// Of several happenings the weightiest speaks for the line; empty where none has words of its own, so that the most frequent type speaks for them.
    private static Optional<String> words(List<Statement> said, ResolvedCase open) {
        if (said.stream().allMatch(one -> one.words().equals(one.type().label()))) return Optional.empty();
        return said.stream().min(Statement.weightiest(open)).map(Statement::words);
    }

    private static String label(Map<String, Integer> labels, boolean standing) {
        List<String> words = labels.size() == 1 ? List.copyOf(labels.keySet()) : labels.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        // "Allied, separate": two standing ties of one pair say different things, both are worth their word.
        return standing ? String.join(", ", words.subList(0, Math.min(2, words.size()))) : words.getFirst();
    }
}
