package dateline.analysis.brief;

import dateline.analysis.brief.Brief.Toll;
import dateline.model.Event;
import dateline.model.Quantity;
import dateline.model.Span;
import dateline.model.casefile.Happening;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The counts of the killed that several sources give of one happening, side by side.
final class Tolls {
    private final ResolvedCase open;
    private final Quotations quotations;
    private final SentenceWords words;

    Tolls(ResolvedCase open, Quotations quotations, SentenceWords words) {
        this.words = words;
        this.open = open;
        this.quotations = quotations;
    }

    /// One for each article, in order of publication; none where fewer than two differ.
    List<Toll> of(Happening happening) {
        List<Toll> tolls = new ArrayList<>();
        Set<Double> values = new HashSet<>();
        Set<String> articles = new HashSet<>();
        for (Event event : happening.events()) {
            Optional<Quantity> killed = killed(event);
            if (killed.isEmpty() || quotations.number(event.articleId()) == 0 || !articles.add(event.articleId())) continue;
            values.add(killed.get().value());
            tolls.add(new Toll(count(killed.get()), quotations.by(event.articleId()), quotations.number(event.articleId())));
        }
        tolls.sort(java.util.Comparator.comparingInt(Toll::number));
        return values.size() < 2 ? List.of() : List.copyOf(tolls);
    }

    /// The one that the event's own sentence counts.
    private Optional<Quantity> killed(Event event) {
        Span sentence = event.evidence().getFirst().span();
        return event.quantities().stream().flatMap(id -> open.file().quantities().get(id).stream())
                .filter(one -> one.kind() == Quantity.Kind.CASUALTIES && words.killed().contains(one.of()) && one.partOf().isEmpty() && !one.cumulative())
                .filter(one -> sentence.start() <= one.span().start() && one.span().end() <= sentence.end())
                .findFirst();
    }

    private static String count(Quantity one) {
        String number = one.value() == Math.rint(one.value()) ? String.format(java.util.Locale.ROOT, "%,.0f", one.value()) : String.valueOf(one.value());
        return switch (one.bound()) {
            case EXACT -> number;
            case ABOUT -> "about " + number;
            case AT_LEAST -> "at least " + number;
            case AT_MOST -> "at most " + number;
            case BETWEEN -> number + " to " + String.format(java.util.Locale.ROOT, "%,.0f", one.upTo().orElse(one.value()));
        };
    }
}
