package dateline.analysis.brief;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Groups the articles of a case by the story that they tell: articles of about the same time whose events have the same
/// sides and places, or are the same. What could be one story or two is two.
final class Stories {
    /// Articles further apart in time follow up no story.
    private static final int DAYS = 92;

    /// How much of two articles must be the same: where both are dated, where one is not, and on average in a story.
    private static final double DATED = .25;

    private static final double UNDATED = .45;
    private static final double AVERAGE = .2;

    /// At least this near are articles that tell a happening both.
    private static final double TOLD_BOTH = .5;

    /// Those that two articles must have in common.
    private static final int SHARED = 2;

    private final ResolvedCase open;
    private final List<String> ids;
    private final Map<String, Map<String, Double>> marks = new LinkedHashMap<>();
    private final Map<String, String> whole = new HashMap<>();
    private final Set<String> both = new HashSet<>();
    private final Map<String, Integer> story = new LinkedHashMap<>();

    /// How near two articles are.
    private record Pair(int a, int b, double near) {}

    Stories(ResolvedCase open, List<Happening> happenings) {
        this.open = open;
        for (Happening one : happenings) {
            List<String> tellers = one.events().stream().map(Event::articleId).distinct().toList();
            for (Event event : one.events()) mark(event, marks.computeIfAbsent(event.articleId(), id -> new HashMap<>()));
            for (String a : tellers) for (String b : tellers) both.add(a + " " + b);
        }
        ids = List.copyOf(marks.keySet());
        weigh();
        group();
    }

    /// Of the article; empty where nothing shown is told by it.
    Optional<Integer> of(String articleId) {
        return Optional.ofNullable(story.get(articleId));
    }

    /// Who takes part, of whom it is a part, and where.
    private void mark(Event event, Map<String, Double> into) {
        for (String id : Weighing.named(open, event)) {
            into.merge(id, 1., Double::sum);
            open.present(id).flatMap(Actor::partOf).ifPresent(other -> {
                whole.put(id, other);
                into.merge(other, 1., Double::sum);
            });
        }
        event.place().flatMap(where -> where.name()).ifPresent(name -> into.merge("at " + name, 1., Double::sum));
    }

    /// What few articles have says more than what most have.
    private void weigh() {
        Map<String, Integer> articles = new HashMap<>();
        marks.values().forEach(all -> all.keySet().forEach(mark -> articles.merge(mark, 1, Integer::sum)));
        marks.values().forEach(all -> all.replaceAll((mark, often) -> often * Math.log1p((double) ids.size() / articles.getOrDefault(mark, 1))));
    }

    /// The nearest first, as long as the two groups are near as a whole: no chain of likeness joins all.
    private void group() {
        List<Pair> pairs = new ArrayList<>();
        List<Map<Integer, Double>> near = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            near.add(new HashMap<>());
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                double like = near(ids.get(i), ids.get(j));
                if (like == 0) continue;
                near.get(i).put(j, like);
                near.get(j).put(i, like);
                if (like >= bar(ids.get(i), ids.get(j))) pairs.add(new Pair(j, i, like));
            }
        }
        int[] of = new int[ids.size()];
        for (int i = 0; i < of.length; i++) of[i] = i;
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.near()));
        for (Pair pair : pairs) {
            int a = of[pair.a()];
            int b = of[pair.b()];
            double average = near.get(a).getOrDefault(b, 0.) / ((double) groups.get(a).size() * groups.get(b).size());
            if (a == b || average < AVERAGE) continue;
            for (int one : groups.get(b)) of[one] = a;
            groups.get(a).addAll(groups.get(b));
            join(near, a, b);
        }
        for (int i = 0; i < of.length; i++) story.put(ids.get(i), of[i]);
    }

    /// Puts what is near to one group to another that takes it in.
    private static void join(List<Map<Integer, Double>> near, int into, int gone) {
        near.get(gone).forEach((other, like) -> {
            near.get(other).remove(gone);
            if (other == into) return;
            near.get(into).merge(other, like, Double::sum);
            near.get(other).merge(into, like, Double::sum);
        });
        near.get(gone).clear();
    }

    private double bar(String a, String b) {
        return days(a, b).isPresent() ? DATED : UNDATED;
    }

    private Optional<Long> days(String a, String b) {
        Optional<Article> one = open.file().articles().get(a);
        Optional<Article> other = open.file().articles().get(b);
        return one.flatMap(Article::published).flatMap(day -> other.flatMap(Article::published).map(next -> Math.abs(ChronoUnit.DAYS.between(day, next))));
    }

    /// How much of the one is in the other as well, of the one that has less of it; 0 where too little is.
    private double near(String a, String b) {
        if (days(a, b).filter(days -> days > DAYS).isPresent()) return 0;
        Map<String, Double> one = marks.getOrDefault(a, Map.of());
        Map<String, Double> other = marks.getOrDefault(b, Map.of());
        Set<String> shared = new HashSet<>(one.keySet());
        shared.retainAll(other.keySet());
        double told = both.contains(a + " " + b) ? TOLD_BOTH : 0;
        // A part and its whole are one thing in common.
        long things = shared.stream().filter(mark -> shared.stream().noneMatch(part -> mark.equals(whole.getOrDefault(part, "")))).count();
        return things < SHARED ? told : Math.max(told, Math.min(covered(one, shared), covered(other, shared)));
    }

    private static double covered(Map<String, Double> marks, Set<String> shared) {
        double all = marks.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : shared.stream().mapToDouble(mark -> marks.getOrDefault(mark, 0.)).sum() / all;
    }
}
