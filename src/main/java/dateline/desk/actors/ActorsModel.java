package dateline.desk.actors;

import dateline.analysis.AliasProposals;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Id;
import dateline.model.Kind;
import dateline.model.Tie;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The register as it is shown: the actors that pass the search, and how many there are in all.
///
/// @param ways how many ways of writing all actors have together
record ActorsModel(List<Row> rows, int actors, int ways) {
    /// What is looked for.
    ///
    /// @param words in a name or another way of writing; blank for all
    /// @param kinds empty for all
    record Ask(String words, Set<Kind> kinds, boolean toReview) {
        static final Ask ALL = new Ask("", Set.of(), false);
    }

    /// One actor with its counts.
    ///
    /// @param events happenings it takes part in
    record Row(Actor actor, String kind, String country, String also, int events, int ties, int articles, int toReview) {}

    /// @param countries names by ISO code
    /// @param questions how many open questions are about each actor
    static ActorsModel of(ResolvedCase open, Ask ask, Map<String, String> countries, Map<String, Integer> questions) {
        Map<String, int[]> counts = new HashMap<>();
        Map<String, Set<String>> articles = new HashMap<>();
        for (Happening happening : open.happenings()) {
            Set<String> sides = new HashSet<>();
            for (Event event : happening.events())
                Stream.concat(event.actors().stream(), event.recipients().stream()).forEach(id -> {
                    sides.add(id);
                    articles.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(event.articleId());
                });
            for (String id : sides) counts.computeIfAbsent(id, key -> new int[2])[0]++;
        }
        for (Tie tie : open.ties())
            for (String id : Set.copyOf(List.of(tie.a(), tie.b()).stream().distinct().toList())) {
                counts.computeIfAbsent(id, key -> new int[2])[1]++;
                articles.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(tie.articleId());
            }
        List<Row> rows = new ArrayList<>();
        int ways = 0;
        for (Actor actor : open.actors()) {
            ways += 1 + actor.aliases().size();
            int[] count = counts.getOrDefault(actor.id(), new int[2]);
            int waiting = questions.getOrDefault(actor.id(), 0);
            if (passes(actor, ask, waiting))
                rows.add(new Row(actor, brief(actor.kind()), country(actor, countries), String.join(", ", actor.aliases()), count[0], count[1],
                        articles.getOrDefault(actor.id(), Set.of()).size(), waiting));
        }
        rows.sort(Comparator.comparingInt((Row row) -> -row.events()).thenComparing(row -> -row.ties()).thenComparing(row -> row.actor().name()));
        return new ActorsModel(List.copyOf(rows), open.actors().size(), ways);
    }

    private static boolean passes(Actor actor, Ask ask, int waiting) {
        if (ask.toReview() && waiting == 0 || !ask.kinds().isEmpty() && !ask.kinds().contains(actor.kind())) return false;
        String words = Id.fold(ask.words());
        return words.isEmpty() || Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).anyMatch(way -> Id.fold(way).contains(words));
    }

    static String kind(Kind kind) {
        String words = AliasProposals.words(kind);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// As it fits a column.
    private static String brief(Kind kind) {
        return kind == Kind.IGO ? kind(Kind.NGO) : kind(kind);
    }

    static String country(Actor actor, Map<String, String> countries) {
        return actor.country().map(code -> countries.getOrDefault(code, code)).orElse("");
    }

    /// "27 actors, 64 ways of writing".
    String about() {
        String all = actors + (actors == 1 ? " actor, " : " actors, ") + ways + (ways == 1 ? " way of writing" : " ways of writing");
        return rows.size() == actors ? all : rows.size() + " of " + all;
    }
}
