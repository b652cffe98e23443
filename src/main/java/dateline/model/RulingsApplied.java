package dateline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Applies the standing rulings of a case, in the order they were made.
final class RulingsApplied {
    private final CaseFile file;
    private final Map<String, Ruling> decisions = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final List<Ruling> unfound = new ArrayList<>();
    private Table<Actor> actors;
    private Table<Event> events;
    private Table<Tie> ties;

    RulingsApplied(CaseFile file) {
        this.file = file;
        actors = file.actors();
        events = file.events();
        ties = file.ties();
    }

    ResolvedCase resolve() {
        for (Ruling ruling : file.rulings()) if (!ruling.revoked()) apply(ruling);
        Table<Event> rejected = Table.of(Event::id, events.stream().filter(event -> gone(event.id())).toList());
        events = events.without(rejected.stream().map(Event::id).toList());
        ties = ties.without(ties.stream().map(Tie::id).filter(this::gone).toList());
        if (!merged.isEmpty()) merge();
        return ResolvedCase.of(file, actors, events, ties, Map.copyOf(decisions), List.copyOf(unfound), rejected);
    }

    private boolean gone(String id) {
        Ruling ruling = decisions.get(id);
        return ruling != null && ruling.kind() == Ruling.Kind.REJECT;
    }

    private void apply(Ruling ruling) {
        switch (ruling.kind()) {
            case ACCEPT, REJECT, UNSURE -> target(ruling).ifPresentOrElse(id -> decisions.put(id, ruling), () -> unfound.add(ruling));
            case CORRECT -> target(ruling).ifPresentOrElse(id -> correct(id, ruling), () -> unfound.add(ruling));
            case RENAME -> actors.get(ruling.target()).ifPresent(actor -> {
                actors = actors.with(actor.withName(ruling.value().orElse(actor.name())));
                decisions.put(actor.id(), ruling);
            });
            case MERGE -> ruling.value()
                    .filter(into -> actors.has(into) && !into.equals(ruling.target()))
                    .ifPresent(into -> merged.put(ruling.target(), into));
            case KEEP_APART -> merged.remove(ruling.target());
            case ALIAS, DATE, CUT, JOIN, PART -> {
                // Taken into account where articles are read and happenings joined.
            }
        }
    }

    /// The present id of what the ruling is about: itself, or after a rerun what stands in its place.
    private Optional<String> target(Ruling ruling) {
        if (events.has(ruling.target()) || ties.has(ruling.target())) return Optional.of(ruling.target());
        return ruling.anchor().flatMap(anchor -> events.stream()
                .filter(event -> file.articles()
                        .get(event.articleId())
                        .filter(article -> article.textHash().equals(anchor.textHash()))
                        .isPresent())
                .filter(event -> same(event, anchor) || overlap(event, anchor) >= .6)
                .map(Event::id)
                .findFirst());
    }

    private static boolean same(Event event, Ruling.Anchor anchor) {
        return event.trigger().equals(anchor.trigger()) && event.type().code().equals(anchor.type());
    }

    private static double overlap(Event event, Ruling.Anchor anchor) {
        Span span = event.evidence().getFirst().span();
        int shared = Math.min(span.end(), anchor.evidence().end()) - Math.max(span.start(), anchor.evidence().start());
        boolean type = event.type().code().equals(anchor.type());
        return type ? (double) shared / Math.max(1, Math.max(span.length(), anchor.evidence().length())) : 0;
    }

    private void correct(String id, Ruling ruling) {
        decisions.put(id, ruling);
        String value = ruling.value().orElse("");
        events.get(id).ifPresent(event -> Corrections.apply(event, ruling.field().orElse(""), value)
                .ifPresent(corrected -> events = events.with(corrected)));
    }

    private void merge() {
        events = Table.of(Event::id, events.stream().map(this::merged).toList());
        ties = Table.of(Tie::id, ties.stream().map(this::merged).filter(tie -> !tie.a().equals(tie.b())).toList());
        actors = actors.without(merged.keySet());
    }

    private String into(String id) {
        String at = id;
        for (int step = 0; step < 20 && merged.containsKey(at); step++) at = merged.get(at);
        return at;
    }

    private List<String> into(List<String> ids) {
        LinkedHashSet<String> out = new LinkedHashSet<>();
        ids.forEach(id -> out.add(into(id)));
        return List.copyOf(out);
    }

    private Event merged(Event event) {
        return Corrections.sides(event, into(event.actors()), into(event.recipients()), into(event.attributedTo()));
    }

    private Tie merged(Tie tie) {
        return new Tie(tie.id(), tie.articleId(), tie.kind(), into(tie.a()), into(tie.b()), tie.status(),
                into(tie.attributedTo()), tie.date(), tie.evidence(), tie.rule(), tie.origin());
    }
}
