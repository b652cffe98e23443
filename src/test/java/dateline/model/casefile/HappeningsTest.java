package dateline.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.ArticleBuilder;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Evidence;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.Sign;
import dateline.model.Span;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.persistent.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events are joined as the plain definition says, which compares each with all.
class HappeningsTest {
    private static final List<String> WORDS = List.of("troops", "took", "the", "town", "after", "heavy", "fighting", "on", "Monday", "officials", "said");

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 9, 25})
    void joinsWhatTheComparisonOfEachWithAllJoins(int actors) {
        int joined = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Table<Article> articles = Table.of(Article::id, IntStream.range(0, 30).mapToObj(i -> article(i, random)).toList());
            Table<Event> events = Table.of(Event::id, IntStream.range(0, 250).mapToObj(i -> event(i, actors, random)).toList());
            List<Happening> found = Happenings.of(events, articles).all();
            assertThat(found).as("seed " + seed).isEqualTo(plain(events, articles));
            joined += (int) found.stream().filter(one -> one.events().size() > 2).count();
        }
        assertThat(joined).as("happenings of three and more accounts").isGreaterThan(50);
    }

    @Test
    void joinsTheSeededCasesOfOtherTests() {
        for (int seed = 0; seed < 60; seed++) {
            CaseFile file = new Seeded(seed).file();
            assertThat(Happenings.of(file.events(), file.articles()).all()).isEqualTo(plain(file.events(), file.articles()));
        }
    }

    private static Article article(int i, Random random) {
        Optional<LocalDate> published = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day(random, 40));
        return ArticleBuilder.stagedBuilder()
                .id("a" + i).documentId("d" + i).index(0).textHash("hash" + i).title("Title")
                .sourceId(Optional.empty()).byline(Optional.empty()).published(published)
                .publishedFrom(Optional.empty()).dateline(Optional.empty()).parts(List.of()).words(100)
                .notices(List.of()).readBy(Optional.empty()).number(i + 1).carriers(List.of()).lineage(Article.Lineage.UNKNOWN).build();
    }

    private static LocalDate day(Random random, int most) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(most));
    }

    private static Event event(int i, int actors, Random random) {
        String article = "a" + random.nextInt(30);
        EventType type = new EventType(random.nextInt(3) == 0 ? "CONSULT" : "ASSAULT", Optional.empty(), Sign.CONFLICT, "attack");
        return EventBuilder.stagedBuilder()
                .id("e" + i).articleId(article).type(type).actors(some(random, 1 + random.nextInt(2), actors))
                .recipients(some(random, random.nextInt(3), actors)).contexts(List.of()).date(when(random))
                .place(Optional.empty()).status(random.nextInt(3) == 0 ? Status.CLAIMED : Status.OCCURRED)
                .attributedTo(List.of()).denies(Optional.empty()).quantities(List.of())
                .evidence(List.of(new Evidence(article, new Span(0, 9), sentence(random))))
                .trigger(new Span(i, i + 3)).words("").rule("rule").confidence(.8).suggested(false).mutual(true)
                .origin(Origin.machine("made@1")).build();
    }

    private static List<String> some(Random random, int count, int actors) {
        return IntStream.range(0, count).mapToObj(i -> "x" + random.nextInt(actors)).toList();
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>(WORDS);
        for (int i = random.nextInt(4); i >= 0; i--) words.remove(random.nextInt(words.size()));
        return String.join(" ", words);
    }

    /// A day, a span of days or of months, one that ends before it begins, an open one, none.
    private static Optional<When> when(Random random) {
        LocalDate start = day(random, 60);
        int kind = random.nextInt(8);
        if (kind == 0) return Optional.empty();
        if (kind == 1) return Optional.of(new When("since", Optional.of(start), Optional.empty(), When.Precision.OPEN));
        int days = kind == 2 ? 44 + random.nextInt(4) : kind == 3 ? -random.nextInt(90) : kind == 4 ? random.nextInt(12) : 0;
        return Optional.of(new When("then", Optional.of(start), Optional.of(start.plusDays(days)), When.Precision.RANGE));
    }

    private static List<Happening> plain(Table<Event> events, Table<Article> articles) {
        List<Event> all = events.stream().toList();
        Map<String, List<List<Event>>> byKey = new HashMap<>();
        List<List<Event>> groups = new ArrayList<>();
        for (Event event : all) {
            Optional<List<Event>> home = keys(event).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .filter(group -> group.stream().allMatch(other -> like(other, event)))
                    .findFirst();
            List<Event> group = home.orElseGet(() -> {
                List<Event> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
            });
            group.add(event);
            for (String key : keys(event)) byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
        }
        return groups.stream()
                .map(group -> new Happening(group.getFirst().id(), group.stream()
                        .sorted(Comparator.comparing((Event e) -> articles.get(e.articleId()).flatMap(Article::published).orElse(LocalDate.MAX))
                                .thenComparing(all::indexOf))
                        .toList()))
                .sorted(Comparator.comparing((Happening h) -> h.lead().date().flatMap(when -> when.start().or(when::end)).orElse(LocalDate.MAX))
                        .thenComparing(h -> all.indexOf(events.get(h.id()).orElseThrow())))
                .toList();
    }

    private static List<String> keys(Event event) {
        return event.actors().stream().map(actor -> event.type().code() + " " + actor).toList();
    }

    private static boolean like(Event a, Event b) {
        boolean nobody = a.recipients().isEmpty() && b.recipients().isEmpty();
        boolean sides = shares(a.actors(), b.actors()) && (nobody || shares(a.recipients(), b.recipients()));
        boolean time = days(a) <= 45 && days(b) <= 45 ? overlap(a.date().orElseThrow(), b.date().orElseThrow()) : wording(a, b) >= .6;
        return !a.articleId().equals(b.articleId()) && a.status() == b.status() && sides && time;
    }

    private static boolean shares(List<String> one, List<String> two) {
        return one.stream().anyMatch(two::contains);
    }

    private static long days(Event event) {
        return event.date()
                .filter(when -> when.start().isPresent() && when.end().isPresent())
                .map(when -> when.end().orElseThrow().toEpochDay() - when.start().orElseThrow().toEpochDay())
                .orElse(Long.MAX_VALUE);
    }

    private static boolean overlap(When a, When b) {
        return !a.start().orElseThrow().isAfter(b.end().orElseThrow()) && !b.start().orElseThrow().isAfter(a.end().orElseThrow());
    }

    private static double wording(Event a, Event b) {
        Set<String> one = words(a);
        Set<String> two = words(b);
        long shared = one.stream().filter(two::contains).count();
        return (double) shared / Math.max(1, one.size() + two.size() - shared);
    }

    private static Set<String> words(Event event) {
        return new HashSet<>(List.of(Id.fold(event.evidence().getFirst().text()).split(" ")));
    }
}
