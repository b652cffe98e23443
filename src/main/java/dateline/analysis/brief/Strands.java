package dateline.analysis.brief;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Kind;
import dateline.model.Listing;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Parts happenings into the strands of a brief: one for each story. A happening stands where the article stands whose
/// sentence is quoted for it.
final class Strands {
    private static final String REST = "Further reports";
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

    /// Names that a heading has room for.
    private static final int NAMES = 3;

    /// A name stands in a heading if it is at least this part as busy as the busiest.
    private static final double BUSY = .25;

    private final ResolvedCase open;
    private final Quotations quotations;
    private final Stories stories;
    private final Map<Integer, Map<String, Integer>> often = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();

    /// @param heading "Norland, Sudovia and the River Front"
    record Strand(String heading, List<Happening> told) {}

    /// @param all that could be told, of which a brief tells some
    Strands(ResolvedCase open, Quotations quotations, List<Happening> all) {
        this.open = open;
        this.quotations = quotations;
        stories = new Stories(open, all);
        for (Happening one : all)
            for (String id : sides(one.lead())) {
                often.computeIfAbsent(story(one), story -> new HashMap<>()).merge(id, 1, Integer::sum);
                everywhere.merge(id, 1, Integer::sum);
            }
    }

    /// The strand with most to tell first, what belongs to none last.
    List<Strand> of(List<Happening> told) {
        Map<Integer, List<Happening>> byStory = new LinkedHashMap<>();
        for (Happening one : told) byStory.computeIfAbsent(story(one), story -> new ArrayList<>()).add(one);
        List<Happening> rest = new ArrayList<>();
        List<Strand> strands = new ArrayList<>();
        byStory.forEach((story, all) -> {
            Set<String> core = core(story);
            List<Happening> own = all.stream().filter(one -> !foreign(one, story, core)).toList();
            String heading = sentences(own) > 1 ? heading(story, own) : "";
            if (!heading.isEmpty()) strands.add(new Strand(heading, own));
            all.stream().filter(one -> heading.isEmpty() || !own.contains(one)).forEach(rest::add);
        });
        strands.sort(Comparator.comparing((Strand strand) -> -strand.told().size()));
        if (!rest.isEmpty()) strands.add(new Strand(strands.isEmpty() ? "Reports" : REST, rest));
        return strands;
    }

    private int story(Happening one) {
        return stories.of(quotations.account(one).articleId()).orElse(-1);
    }

    /// Whom a story is about: who is busy in it and nowhere busier, and in any case those two who are most its own.
    private Set<String> core(int story) {
        Map<String, Integer> busy = often.getOrDefault(story, Map.of());
        double least = BUSY * busy.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Set<String> core = new HashSet<>();
        busy.forEach((id, here) -> {
            if (here >= least && !away(id, story)) core.add(id);
        });
        busy.keySet().stream().sorted(Comparator.comparingDouble((String id) -> -distinction(id, busy)).thenComparing(id -> id)).limit(2).forEach(core::add);
        return core;
    }

    private boolean away(String id, int story) {
        int here = often.getOrDefault(story, Map.of()).getOrDefault(id, 0);
        return often.values().stream().anyMatch(other -> other.getOrDefault(id, 0) > here);
    }

    /// Whether an article tells it by the way: of somebody who is at home in another story, and of nobody whom this one is about.
    private boolean foreign(Happening one, int story, Set<String> core) {
        List<String> sides = sides(one.lead());
        return sides.stream().anyMatch(id -> away(id, story)) && sides.stream().noneMatch(id -> core.contains(id) || core.contains(whole(id)));
    }

    private long sentences(List<Happening> told) {
        return told.stream().map(one -> Passage.of(quotations.account(one).evidence().getFirst())).distinct().count();
    }

    /// A denial is also about those whose word or deed it contests.
    private List<String> sides(Event event) {
        List<String> own = Weighing.named(open, event);
        if (own.size() > 1 || event.denies().isEmpty()) return own;
        List<String> theirs = event.denies().flatMap(id -> open.events().get(id)).map(deed -> Weighing.named(open, deed)).orElse(List.of());
        return Stream.concat(own.stream(), theirs.stream()).distinct().toList();
    }

    /// Those who are busiest in the story and less so elsewhere, of those whom its rows tell of; a part is not named beside its whole.
    private String heading(int story, List<Happening> told) {
        Map<String, Integer> busy = often.getOrDefault(story, Map.of());
        List<String> ids = told.stream().flatMap(one -> sides(one.lead()).stream()).distinct()
                .sorted(Comparator.comparingDouble((String id) -> -distinction(id, busy))).toList();
        double least = BUSY * ids.stream().mapToInt(id -> busy.getOrDefault(id, 0)).max().orElse(0);
        List<String> names = new ArrayList<>();
        Set<String> kin = new HashSet<>();
        for (String id : ids) {
            if (names.size() == NAMES || busy.getOrDefault(id, 0) < least || kin.contains(id) || !kin.add(whole(id))) continue;
            kin.add(id);
            names.add(plain(id));
        }
        return names.isEmpty() ? "" : Listing.of(names.stream().distinct().toList());
    }

    private double distinction(String id, Map<String, Integer> busy) {
        int here = busy.getOrDefault(id, 0);
        return (double) here * here / Math.max(1, everywhere.getOrDefault(id, 1));
    }

    private String whole(String id) {
        return open.present(id).flatMap(Actor::partOf).orElse(id);
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
