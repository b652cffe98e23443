package dateline.analysis.brief;

import dateline.analysis.ActorGraph;
import dateline.analysis.Communities;
import dateline.analysis.Projection;
import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.model.Listing;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Parts happenings into the strands of a brief: one for each group of actors that have most to do with each other.
final class Strands {
    private static final String REST = "Further reports";
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

    /// Names that a heading has room for.
    private static final int NAMES = 3;

    private final ResolvedCase open;
    private final ActorGraph graph;
    private final Map<String, Integer> groups = new HashMap<>();

    /// @param heading "Norland, Sudovia and the River Front"
    record Strand(String heading, List<Happening> told) {}

    Strands(ResolvedCase open, ActorGraph graph) {
        this.open = open;
        this.graph = graph;
        Projection projection = Projection.of(graph);
        int[] of = Communities.of(projection).of();
        for (int i = 0; i < of.length; i++) groups.put(projection.ids().get(i), of[i]);
    }

    /// The strand with most to tell first, what belongs to none last.
    List<Strand> of(List<Happening> told) {
        Map<Integer, List<Happening>> byGroup = new LinkedHashMap<>();
        for (Happening one : told) byGroup.computeIfAbsent(group(one), group -> new ArrayList<>()).add(one);
        List<Happening> rest = new ArrayList<>();
        List<Strand> strands = new ArrayList<>();
        byGroup.forEach((group, all) -> {
            if (group < 0 || all.size() == 1) rest.addAll(all);
            else strands.add(new Strand(heading(all), all));
        });
        strands.sort(Comparator.comparing((Strand strand) -> -strand.told().size()));
        if (!rest.isEmpty()) strands.add(new Strand(strands.isEmpty() ? "Reports" : REST, rest));
        return strands;
    }

    private int group(Happening one) {
        return sides(one.lead()).stream().max(Comparator.comparingInt(graph::weight)).map(id -> groups.getOrDefault(id, -1)).orElse(-1);
    }

    /// A denial is also about those whose word or deed it contests.
    private List<String> sides(Event event) {
        List<String> own = Weighing.named(open, event);
        if (own.size() > 1 || event.denies().isEmpty()) return own;
        List<String> theirs = event.denies().flatMap(id -> open.events().get(id)).map(deed -> Weighing.named(open, deed)).orElse(List.of());
        return Stream.concat(own.stream(), theirs.stream()).distinct().toList();
    }

    private String heading(List<Happening> told) {
        Map<String, Integer> often = new LinkedHashMap<>();
        for (Happening one : told) for (String id : sides(one.lead())) often.merge(id, 1, Integer::sum);
        List<String> names = often.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(NAMES).map(entry -> plain(entry.getKey())).distinct().toList();
        return Listing.of(names);
    }

    /// As a heading names it: by its letters if it has some.
    private String plain(String id) {
        return open.present(id).map(actor -> letters(actor).orElse(actor.name())).orElse(id);
    }

    private static Optional<String> letters(Actor actor) {
        if (actor.kind() == Kind.COUNTRY || actor.kind() == Kind.PERSON || !actor.name().contains(" ") || actor.name().length() < 12) return Optional.empty();
        return actor.aliases().stream().filter(alias -> LETTERS.matcher(alias).matches()).findFirst();
    }
}
