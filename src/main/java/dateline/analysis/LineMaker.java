package dateline.analysis;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Filter;
import dateline.model.Happening;
import dateline.model.ResolvedCase;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sums happenings and ties up into lines.
final class LineMaker {
    /// Talks of more sides than this are a gathering, not that many pairs.
    private static final int SIDES = 5;

    private final ResolvedCase open;
    private final Filter filter;
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    LineMaker(ResolvedCase open, Filter filter) {
        this.open = open;
        this.filter = filter;
    }

    List<Line> lines() {
        for (Happening happening : open.happenings()) add(happening);
        for (Tie tie : open.ties()) add(tie);
        return sums.values().stream().map(Sum::line).toList();
    }

    private void add(Happening happening) {
        Event lead = happening.lead();
        boolean passes = happening.events().stream().anyMatch(event -> article(event.articleId())
                .map(article -> filter.passes(event, article))
                .orElse(false));
        List<String> to = recipients(lead);
        List<String> sides = lead.actors().stream().distinct().limit(SIDES).toList();
        if (lead.recipients().isEmpty() && sides.size() > 1) {
            for (int i = 0; i < sides.size(); i++)
                for (int j = i + 1; j < sides.size(); j++) sum(sides.get(i), sides.get(j), true, true, lead).add(happening, passes);
            return;
        }
        for (String a : lead.actors())
            for (String b : to) if (!a.equals(b)) sum(a, b, false, true, lead).add(happening, passes);
    }

    private Sum sum(String a, String b, boolean mutual, boolean headed, Event event) {
        return sum(a, b, mutual, headed, event.type().sign(), event.status());
    }

    private Sum sum(String a, String b, boolean mutual, boolean headed, Sign sign, Status status) {
        boolean turn = mutual && a.compareTo(b) > 0;
        String from = turn ? b : a;
        String to = turn ? a : b;
        String id = from + (mutual ? " <> " : " > ") + to + " " + sign.name().toLowerCase(java.util.Locale.ROOT) + " " + status.code();
        return sums.computeIfAbsent(id, key -> new Sum(key, from, to, mutual, headed, sign, status));
    }

    /// A denial without a recipient points at those whose word it contests, else at the other side of what is
    /// denied; anything else without one has no line.
    private List<String> recipients(Event event) {
        if (!event.recipients().isEmpty() || event.denies().isEmpty()) return event.recipients();
        String denied = event.denies().get();
        Optional<Event> contested = open.events().get(denied);
        Optional<Tie> tie = open.ties().get(denied);
        List<String> accusers = contested.map(Event::attributedTo).or(() -> tie.map(Tie::attributedTo)).orElse(List.of());
        List<String> others = contested.map(Event::recipients).or(() -> tie.map(t -> List.of(t.b()))).orElse(List.of());
        return (accusers.isEmpty() ? others : accusers).stream()
                .filter(id -> !event.actors().contains(id))
                .filter(id -> open.actors().get(id).map(Actor::named).orElse(false))
                .limit(1)
                .toList();
    }

    private void add(Tie tie) {
        boolean passes = article(tie.articleId()).map(article -> filter.passes(tie, article)).orElse(false);
        boolean mutual = tie.kind().mutual();
        boolean headed = !mutual || tie.kind() == Tie.Kind.AT_WAR_WITH;
        if (tie.a().equals(tie.b()) || tie.kind() == Tie.Kind.ALIAS_OF) return;
        sum(tie.a(), tie.b(), mutual, headed, sign(tie), tie.status()).add(tie, passes);
    }

    /// "Allied but separate" is one line that says both.
    private Sign sign(Tie tie) {
        boolean allied = tie.kind() == Tie.Kind.SEPARATE_FROM
                && open.ties().stream()
                        .anyMatch(other -> other.kind() == Tie.Kind.ALLIED_WITH && other.joins(tie.a(), tie.b()));
        return allied ? Tie.Kind.ALLIED_WITH.sign() : tie.kind().sign();
    }

    private Optional<Article> article(String id) {
        return open.file().articles().get(id);
    }

    /// One line while it is summed up.
    private static final class Sum {
        private final String id;
        private final String a;
        private final String b;
        private final boolean mutual;
        private final Sign sign;
        private final Status status;
        private final Map<String, Integer> labels = new LinkedHashMap<>();
        private final Set<String> events = new LinkedHashSet<>();
        private final Set<String> ties = new LinkedHashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private boolean headed;
        private boolean passes;
        private int count;

        Sum(String id, String a, String b, boolean mutual, boolean headed, Sign sign, Status status) {
            this.id = id;
            this.a = a;
            this.b = b;
            this.mutual = mutual;
            this.headed = headed;
            this.sign = sign;
            this.status = status;
        }

        void add(Happening happening, boolean inside) {
            count++;
            labels.merge(happening.lead().type().label(), 1, Integer::sum);
            for (Event event : happening.events()) {
                events.add(event.id());
                evidence.addAll(event.evidence());
            }
            headed = true;
            passes |= inside;
        }

        void add(Tie tie, boolean inside) {
            // The same tie told by several articles is one tie.
            if (labels.merge(tie.kind().label(), 1, Integer::sum) == 1) count++;
            ties.add(tie.id());
            evidence.addAll(tie.evidence());
            passes |= inside;
        }

        Line line() {
            List<String> words = labels.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .toList();
            // "Allied, separate": two standing ties of one pair say different things, both are worth their word.
            String label = events.isEmpty() ? String.join(", ", words.subList(0, Math.min(2, words.size()))) : words.getFirst();
            return new Line(id, a, b, mutual, headed, sign, status, label, count, 0, List.copyOf(events), List.copyOf(ties),
                    evidence.stream().distinct().toList(), passes);
        }
    }
}
