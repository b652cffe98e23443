package dateline.analysis.brief;

import dateline.analysis.brief.Brief.Toll;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.When;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The counts of the killed that several sources give of one happening, side by side.
final class Tolls {
    /// Papers of one week count the dead of one attack.
    private static final int DAYS = 3;

    /// Two counts of one attack are no further apart than this.
    private static final double APART = 1.25;

    /// So many words before the verb say what killed; shorter ones say nothing.
    private static final int BEFORE = 4;

    private static final int SHORT = 6;

    private final ResolvedCase open;
    private final Quotations quotations;
    private final SentenceWords words;
    private final List<Event> counted;

    Tolls(ResolvedCase open, Quotations quotations, SentenceWords words) {
        this.words = words;
        this.open = open;
        this.quotations = quotations;
        counted = open.happenings().stream().flatMap(one -> one.events().stream()).filter(event -> quotations.number(event.articleId()) > 0 && killed(event).isPresent()).toList();
    }

    /// One for each article, in order of publication; none where fewer than two differ.
    List<Toll> of(Happening happening) {
        List<Event> own = counted.stream().filter(happening.events()::contains).toList();
        Stream<Event> others = counted.stream().filter(event -> own.stream().anyMatch(one -> same(one, event)));
        List<Toll> tolls = new ArrayList<>();
        Set<Double> values = new HashSet<>();
        Set<String> articles = new HashSet<>();
        for (Event event : Stream.concat(own.stream(), others).toList()) {
            if (!articles.add(event.articleId())) continue;
            Quantity killed = killed(event).orElseThrow();
            values.add(killed.value());
            tolls.add(new Toll(count(killed, event), quotations.by(event.articleId()), quotations.number(event.articleId())));
        }
        tolls.sort(Comparator.comparingInt(Toll::number));
        return values.size() < 2 ? List.of() : List.copyOf(tolls);
    }

    /// Whether two articles count the dead of one attack that nobody is named for: of the same days, by the same means, and
    /// nearly as many.
    private boolean same(Event one, Event other) {
        boolean unnamed = Stream.of(one, other).flatMap(event -> event.actors().stream()).noneMatch(id -> open.present(id).filter(actor -> actor.named()).isPresent());
        if (!unnamed || one.articleId().equals(other.articleId()) || !one.type().code().equals(other.type().code())) return false;
        double a = killed(one).orElseThrow().value();
        double b = killed(other).orElseThrow().value();
        return Math.max(a, b) <= APART * Math.min(a, b) && near(one, other) && country(one, other) && !Collections.disjoint(means(one), means(other));
    }

    private static boolean near(Event one, Event other) {
        Optional<LocalDate> a = one.date().flatMap(Tolls::day);
        Optional<LocalDate> b = other.date().flatMap(Tolls::day);
        return a.isPresent() && b.isPresent() && Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= DAYS;
    }

    private static Optional<LocalDate> day(When when) {
        return when.end().or(when::start).or(when::reportedDay);
    }

    private static boolean country(Event one, Event other) {
        return Stream.of(one, other).flatMap(event -> event.place().stream()).flatMap(place -> place.country().stream()).distinct().count() < 2;
    }

    /// "Suicide bombers": what stands before the verb.
    private Set<String> means(Event event) {
        List<String> before = Clause.of(event, words).before();
        return before.subList(Math.max(0, before.size() - BEFORE), before.size()).stream().filter(word -> word.length() >= SHORT).collect(Collectors.toSet());
    }

    /// The one that the event's own sentence counts.
    private Optional<Quantity> killed(Event event) {
        Span sentence = event.evidence().getFirst().span();
        return event.quantities().stream().flatMap(id -> open.file().quantities().get(id).stream())
                .filter(one -> one.kind() == Quantity.Kind.CASUALTIES && words.killed().contains(one.of()) && one.partOf().isEmpty() && !one.cumulative())
                .filter(one -> sentence.start() <= one.span().start() && one.span().end() <= sentence.end())
                .findFirst();
    }

    /// In the words of the text where they stand between the verb and the number: "more than 60".
    private static String count(Quantity one, Event event) {
        String number = number(one.value());
        return switch (one.bound()) {
            case EXACT -> number;
            case ABOUT -> between(one, event, "about") + " " + number;
            case AT_LEAST -> between(one, event, "at least") + " " + number;
            case AT_MOST -> between(one, event, "at most") + " " + number;
            case BETWEEN -> number + " to " + number(one.upTo().orElse(one.value()));
        };
    }

    private static String between(Quantity one, Event event, String plain) {
        Evidence evidence = event.evidence().getFirst();
        int from = event.trigger().end() - evidence.span().start();
        int to = one.span().start() - evidence.span().start();
        String words = 0 <= from && from < to && to <= evidence.text().length() ? evidence.text().substring(from, to).strip() : "";
        return words.matches("\\p{Ll}+( \\p{Ll}+)?") ? words : plain;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.valueOf(value);
    }
}
