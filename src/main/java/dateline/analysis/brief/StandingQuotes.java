package dateline.analysis.brief;

import dateline.analysis.ActorGraph;
import dateline.analysis.brief.Brief.Quote;
import dateline.model.Event;
import dateline.model.Tie;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Quotes what articles say of standing relations, each relation once, the most told first.
final class StandingQuotes {
    /// What a reader asks for: who stands with or against whom, who holds what. Offices and parts are told by names.
    private static final Set<Tie.Kind> TOLD = EnumSet.of(
            Tie.Kind.ALLIED_WITH, Tie.Kind.SEPARATE_FROM, Tie.Kind.SANCTUARY_IN, Tie.Kind.GOVERNS, Tie.Kind.AT_WAR_WITH, Tie.Kind.PARTNER_OF, Tie.Kind.BASED_IN);

    private final ResolvedCase open;
    private final Quotations quotations;
    private final TypeWeights types;
    private final Denials denials;

    StandingQuotes(ResolvedCase open, Quotations quotations, Phrasebook book) {
        this.open = open;
        this.quotations = quotations;
        types = book.types();
        denials = new Denials(open, book);
    }

    /// Of the relations that the graph shows and that no name says by itself.
    List<Quote> of(ActorGraph graph) {
        Set<String> drawn = graph.lines().stream().flatMap(line -> line.tieIds().stream()).collect(Collectors.toSet());
        Map<String, List<Tie>> same = new LinkedHashMap<>();
        for (Tie tie : open.ties())
            if (drawn.contains(tie.id()) && quotations.number(tie.articleId()) > 0 && telling(tie))
                same.computeIfAbsent(tie.kind() + " " + tie.a() + " " + tie.b(), key -> new ArrayList<>()).add(tie);
        Set<Passage> said = new HashSet<>();
        return same.values().stream()
                .sorted(Comparator.comparing((List<Tie> group) -> -group.size()))
                .flatMap(group -> quotes(group.getFirst()))
                .filter(quote -> said.add(quote.passage()))
                .toList();
    }

    /// Its sentence, and what contests that.
    private Stream<Quote> quotes(Tie tie) {
        Stream<Event> contesting = tie.status().established() ? Stream.of() : denials.of(tie.articleId(), tie.evidence().getFirst(), List.of(tie.a(), tie.b()));
        return Stream.concat(Stream.of(quotations.of(tie)), contesting.filter(event -> !quotations.points(event)).map(quotations::of));
    }

    private boolean telling(Tie tie) {
        boolean named = named(tie.a()) && named(tie.b()) && !open.nameOf(tie.a()).startsWith(open.nameOf(tie.b()));
        return named && TOLD.contains(tie.kind()) && !told(tie) && !news(tie) && !quotations.points(tie);
    }

    /// Whether the sentence is of something done, and of the relation by the way: "Comoros, backed by troops of the union, invaded an island".
    private boolean news(Tie tie) {
        Passage passage = Passage.of(tie.evidence().getFirst());
        return tie.kind() == Tie.Kind.ALLIED_WITH && open.eventsOf(tie.articleId()).stream().anyMatch(event -> !event.suggested() && Passage.of(event.evidence().getFirst()).equals(passage));
    }

    private boolean named(String id) {
        return open.present(id).filter(actor -> actor.named()).isPresent();
    }

    /// Whether an event tells the relation as well: who fought each other is at war.
    private boolean told(Tie tie) {
        return open.events().stream().anyMatch(event -> event.actors().contains(tie.a()) && event.actors().contains(tie.b())
                && types.tie(event).filter(tie.kind().code()::equals).isPresent());
    }
}
