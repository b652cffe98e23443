package dateline.analysis.brief;

import dateline.analysis.ActorGraph;
import dateline.analysis.Statement;
import dateline.model.Actor;
import dateline.model.Article;
import dateline.model.Event;
import dateline.model.Quantity;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How much a happening weighs in a brief: what leads articles, is told by several independent sources, is grave, firm
/// and recent, has busy named sides, and was checked. The scale is our own and only orders what one case holds.
final class Weighing {
    private static final int RECENT_DAYS = 60;
    private static final int OLD_DAYS = 366;

    private final ResolvedCase open;
    private final ActorGraph graph;
    private final Optional<LocalDate> asOf;
    private final TypeWeights types;
    private final Quotations quotations;
    private final Map<String, Double> known = new HashMap<>();
    private final Map<String, Set<Status>> statuses = new HashMap<>();

    Weighing(ResolvedCase open, ActorGraph graph, Optional<LocalDate> asOf, TypeWeights types, Quotations quotations) {
        this.open = open;
        this.graph = graph;
        this.asOf = asOf;
        this.types = types;
        this.quotations = quotations;
        for (Happening one : open.happenings()) statuses.computeIfAbsent(matter(one.lead()), key -> EnumSet.noneOf(Status.class)).add(one.lead().status());
    }

    /// What an event is about, whatever its status: its type and its sides.
    private String matter(Event event) {
        return event.type().code() + named(open, event).stream().sorted().toList();
    }

    double of(Happening happening) {
        return known.computeIfAbsent(happening.id(), id -> weigh(happening));
    }

    private double weigh(Happening happening) {
        Event lead = happening.lead();
        List<String> named = named(open, lead);
        double busy = named.stream().mapToInt(graph::weight).sum();
        return 2 * texts(happening) + status(lead) + type(lead) + figures(happening) + age(happening) + contested(lead) + .5 * Math.min(2, named.size())
                + Math.min(1.5, .3 * Math.log(1 + busy)) + sentence(happening);
    }

    /// How many texts tell it: a copy is no second one.
    private long texts(Happening happening) {
        return happening.events().stream().flatMap(event -> open.file().articles().get(event.articleId()).stream()).map(Article::wording).distinct().count();
    }

    /// How well it can be quoted, and whether an article leads with it.
    private double sentence(Happening happening) {
        boolean leads = happening.events().stream().anyMatch(Statement::leads);
        boolean checked = happening.events().stream().anyMatch(event -> quotations.checked(event.id()));
        return .4 * quotations.clear(quotations.account(happening)) + (leads ? 1.5 : 0) + (checked ? 2 : 0);
    }

    /// The named sides, doers first.
    static List<String> named(ResolvedCase open, Event event) {
        return Stream.concat(event.actors().stream(), event.recipients().stream())
                .distinct()
                .filter(id -> open.present(id).filter(Actor::named).isPresent())
                .toList();
    }

    /// "Nearly done" and "done" belong side by side, each with its speaker.
    private double contested(Event event) {
        return types.weight(event) > 0 && named(open, event).size() > 1 && statuses.getOrDefault(matter(event), Set.of()).size() > 1 ? 2 : 0;
    }

    private static double status(Event event) {
        return switch (event.status()) {
            case OCCURRED, PLANNED -> 1;
            case CLAIMED -> .8;
            case DENIED -> 0;
            case POSSIBLE -> -.5;
        };
    }

    private double type(Event event) {
        return types.weight(event) - (event.actors().isEmpty() && !types.harm(event) ? 1 : 0);
    }

    private double figures(Happening happening) {
        double most = 0;
        for (Event event : happening.events())
            for (String id : event.quantities()) most = Math.max(most, open.file().quantities().get(id).map(Weighing::figure).orElse(0.));
        return most;
    }

    private static double figure(Quantity one) {
        return switch (one.kind()) {
            case CASUALTIES -> one.cumulative() ? 0 : 1.5 + Math.min(2.5, Math.log10(one.value() + 1));
            case MONEY, WEAPONS -> 1.5;
            case DURATION, PERCENT, COUNT -> 0;
        };
    }

    /// Whether an article of the last weeks tells it, or one of which nothing says how old it is.
    boolean recent(Happening happening) {
        return asOf.isEmpty() || happening.events().stream().flatMap(event -> open.file().articles().get(event.articleId()).stream())
                .anyMatch(article -> article.published().filter(day -> ChronoUnit.DAYS.between(day, asOf.get()) > RECENT_DAYS).isEmpty());
    }

    private double age(Happening happening) {
        Optional<LocalDate> last = happening.events().stream()
                .flatMap(event -> event.date().filter(When::dated).stream())
                .findFirst()
                .flatMap(when -> when.end().or(when::start));
        if (last.isEmpty() || asOf.isEmpty()) return 0;
        long days = ChronoUnit.DAYS.between(last.get(), asOf.get());
        return days <= RECENT_DAYS ? 1 : days > OLD_DAYS ? -1 : .3;
    }
}
