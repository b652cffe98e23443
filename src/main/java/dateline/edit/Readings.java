package dateline.edit;

import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Claim;
import dateline.model.Event;
import dateline.model.Origin;
import dateline.model.Quantity;
import dateline.model.Reading;
import dateline.model.Tie;
import dateline.model.casefile.CaseFile;
import dateline.model.persistent.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Puts readings into a case and takes them out again, as wholes. What the analyst made is never touched.
final class Readings {
    private Readings() {}

    static Set<String> ids(Collection<Article> articles) {
        Set<String> ids = new HashSet<>();
        articles.forEach(article -> ids.add(article.id()));
        return ids;
    }

    static CaseFile put(CaseFile file, List<Reading> readings) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        for (Reading reading : readings) {
            for (Actor actor : reading.actors()) {
                Actor known = actors.containsKey(actor.id())
                        ? actors.get(actor.id())
                        : file.actors().get(actor.id()).orElse(actor);
                actors.put(actor.id(), joined(known, actor));
            }
            events.addAll(reading.events());
            ties.addAll(reading.ties());
            claims.addAll(reading.claims());
            quantities.addAll(reading.quantities());
        }
        return file.with(draft -> {
            draft.articles = draft.articles.withAll(read(file.articles(), readings));
            draft.actors = draft.actors.withAll(changed(draft.actors, actors.values()));
            draft.events = draft.events.withAll(events);
            draft.ties = draft.ties.withAll(ties);
            draft.claims = draft.claims.withAll(claims);
            draft.quantities = draft.quantities.withAll(quantities);
        });
    }

    /// The articles with the version of the rules that read them.
    private static List<Article> read(Table<Article> articles, List<Reading> readings) {
        return readings.stream().flatMap(reading -> articles.get(reading.articleId()).map(article -> article.withReadBy(reading.ruleVersion())).stream()).toList();
    }

    /// Puts readings in the place of those of the same articles.
    ///
    /// @param elsewhere ids of actors that other articles name
    static CaseFile exchange(CaseFile file, Set<String> articles, Set<String> elsewhere, List<Reading> readings) {
        CaseFile after = put(drop(file, articles, elsewhere), readings);
        return after.with(draft -> {
            draft.events = inPlace(file.events(), after.events(), Event::articleId, event -> articles.contains(event.articleId()) && machine(event.origin()));
            draft.ties = inPlace(file.ties(), after.ties(), Tie::articleId, tie -> articles.contains(tie.articleId()) && machine(tie.origin()));
            draft.claims = inPlace(file.claims(), after.claims(), Claim::articleId, claim -> articles.contains(claim.articleId()));
            draft.quantities = inPlace(file.quantities(), after.quantities(), Quantity::articleId, one -> articles.contains(one.articleId()));
            draft.actors = inPlace(file.actors(), after.actors(), Actor::id, actor -> false);
        });
    }

    /// The rows of `after` in the order of `before`; fresh ones stand where those of their article stood, else last.
    private static <T> Table<T> inPlace(Table<T> before, Table<T> after, Function<T, String> article, Predicate<T> fresh) {
        Map<String, List<T>> byArticle = new HashMap<>();
        for (T row : after) if (fresh.test(row)) byArticle.computeIfAbsent(article.apply(row), id -> new ArrayList<>()).add(row);
        Map<String, T> out = new LinkedHashMap<>();
        for (T old : before) {
            if (fresh.test(old)) byArticle.getOrDefault(article.apply(old), List.of()).forEach(row -> out.putIfAbsent(after.idOf(row), same(before, row)));
            else after.get(before.idOf(old)).ifPresent(row -> out.put(after.idOf(row), row));
        }
        for (T row : after) out.putIfAbsent(after.idOf(row), same(before, row));
        return before.like(out.values());
    }

    /// The old row where the new one says the same, so that there is nothing to save.
    private static <T> T same(Table<T> before, T row) {
        return before.get(before.idOf(row)).filter(row::equals).orElse(row);
    }

    /// Takes out what the machine read in the articles; actors that nothing else names go too.
    static CaseFile drop(CaseFile file, Set<String> articles) {
        return drop(file, articles, Set.of());
    }

    private static CaseFile drop(CaseFile file, Set<String> articles, Set<String> elsewhere) {
        return file.with(draft -> {
            draft.events = without(draft.events, Event::id, event -> articles.contains(event.articleId()) && machine(event.origin()));
            draft.ties = without(draft.ties, Tie::id, tie -> articles.contains(tie.articleId()) && machine(tie.origin()));
            draft.claims = without(draft.claims, Claim::id, claim -> articles.contains(claim.articleId()));
            draft.quantities = without(draft.quantities, Quantity::id, one -> articles.contains(one.articleId()));
            Set<String> used = used(draft.events, draft.ties, draft.claims);
            used.addAll(elsewhere);
            draft.actors = without(draft.actors, Actor::id, actor -> !used.contains(actor.id()) && machine(actor.origin()));
        });
    }

    private static Set<String> used(Table<Event> events, Table<Tie> ties, Table<Claim> claims) {
        Set<String> used = new HashSet<>();
        for (Event event : events) {
            used.addAll(event.actors());
            used.addAll(event.recipients());
            used.addAll(event.attributedTo());
        }
        for (Tie tie : ties) {
            used.add(tie.a());
            used.add(tie.b());
            used.addAll(tie.attributedTo());
        }
        for (Claim claim : claims) claim.speaker().ifPresent(used::add);
        return used;
    }

    private static <T> Table<T> without(Table<T> table, Function<T, String> id, Predicate<T> gone) {
        return table.without(table.stream().filter(gone).map(id).toList());
    }

    private static boolean machine(Origin origin) {
        return origin.maker() == Origin.Maker.MACHINE;
    }

    private static List<Actor> changed(Table<Actor> table, Collection<Actor> actors) {
        return actors.stream()
                .filter(actor -> table.get(actor.id()).filter(actor::equals).isEmpty())
                .toList();
    }

    /// The same actor read again: the first name and kind stay, ways of writing add up.
    private static Actor joined(Actor known, Actor again) {
        if (known.equals(again)) return known;
        Set<String> aliases = new LinkedHashSet<>(known.aliases());
        aliases.addAll(again.aliases());
        if (!again.name().equals(known.name())) aliases.add(again.name());
        aliases.remove(known.name());
        Set<String> distinct = new HashSet<>(known.distinctFrom());
        distinct.addAll(again.distinctFrom());
        return new Actor(
                known.id(),
                known.name(),
                known.kind(),
                known.country().or(again::country),
                known.sector().or(again::sector),
                known.partOf().or(again::partOf),
                distinct,
                List.copyOf(aliases),
                known.named(),
                known.origin());
    }
}
