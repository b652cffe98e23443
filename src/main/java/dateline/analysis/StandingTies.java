package dateline.analysis;

import dateline.analysis.Brief.Sentence;
import dateline.model.Status;
import dateline.model.Tie;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells standing relations in one short paragraph, each once with all its sources.
final class StandingTies {
    private final ResolvedCase open;
    private final Map<String, Integer> numbers;
    private final Phrasebook book;

    /// @param numbers of the sources, by article
    StandingTies(ResolvedCase open, Map<String, Integer> numbers, Phrasebook book) {
        this.open = open;
        this.numbers = numbers;
        this.book = book;
    }

    /// Ties that the figure shows and that no name says by itself, each once with all its articles.
    List<Tie> shown(ActorGraph graph) {
        Set<String> drawn = graph.lines().stream().flatMap(line -> line.tieIds().stream()).collect(Collectors.toSet());
        return open.ties().stream()
                .filter(tie -> drawn.contains(tie.id()) && numbers.containsKey(tie.articleId()))
                .filter(tie -> named(tie.a()) && named(tie.b()) && !open.nameOf(tie.a()).startsWith(open.nameOf(tie.b())))
                .filter(tie -> tie.kind() != Tie.Kind.ALIAS_OF && tie.kind() != Tie.Kind.SPOKESPERSON_OF && !told(tie))
                .toList();
    }

    private boolean named(String id) {
        return open.present(id).filter(actor -> actor.named()).isPresent();
    }

    /// Whether an event tells the relation as well: who fought each other is at war.
    private boolean told(Tie tie) {
        return open.events().stream().anyMatch(event -> event.actors().contains(tie.a()) && event.actors().contains(tie.b())
                && book.types().of(event).tie().filter(tie.kind().code()::equals).isPresent());
    }

    List<Sentence> sentences(List<Tie> ties, Prose prose, int few) {
        Clauses clauses = new Clauses(open, prose, book);
        Map<String, List<Tie>> same = new LinkedHashMap<>();
        for (Tie tie : ties) same.computeIfAbsent(tie.kind() + " " + tie.a() + " " + tie.b() + " " + tie.status() + tie.attributedTo(), key -> new ArrayList<>()).add(tie);
        Map<String, Set<Integer>> said = new LinkedHashMap<>();
        List<List<Tie>> groups = same.values().stream().sorted(Comparator.comparing((List<Tie> group) -> -group.size())).toList();
        Set<Tie> joined = new HashSet<>();
        for (List<Tie> group : groups) {
            Tie tie = group.getFirst();
            if (said.size() >= few || joined.contains(tie)) continue;
            Optional<Tie> apart = tie.kind() == Tie.Kind.ALLIED_WITH
                    ? ties.stream().filter(other -> other.kind() == Tie.Kind.SEPARATE_FROM && other.joins(tie.a(), tie.b())).findFirst()
                    : Optional.empty();
            apart.ifPresent(other -> ties.stream().filter(o -> o.kind() == Tie.Kind.SEPARATE_FROM && o.joins(tie.a(), tie.b())).forEach(joined::add));
            String told = clauses.tie(tie);
            if (apart.isPresent()) told = told.replace(" allied with ", " allied with, but separate from, ");
            String words = Prose.capital(clauses.tieFrame(tie) + firm(tie.status()) + told);
            Set<Integer> cited = said.computeIfAbsent(words, key -> new TreeSet<>());
            group.forEach(one -> cited.add(numbers.getOrDefault(one.articleId(), 0)));
        }
        List<Sentence> out = new ArrayList<>();
        said.forEach((words, cited) -> out.add(new Sentence(words, List.copyOf(cited))));
        return out;
    }

    private static String firm(Status status) {
        return switch (status) {
            case OCCURRED, CLAIMED -> "";
            case DENIED -> "it is denied that ";
            case PLANNED -> "it is planned that ";
            case POSSIBLE -> "it is possible that ";
        };
    }
}
