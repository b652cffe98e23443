package dateline.casework;

import dateline.edit.Decisions;
import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.Id;
import dateline.model.Origin;
import dateline.model.Span;
import dateline.model.casefile.CaseFile;
import dateline.model.casefile.Verdict;
import dateline.model.persistent.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A case as if rules of another version had read it, with what the analyst said of its readings.
public final class OlderReadings {
    public static final String RULES = "2020-02-02.1";

    private OlderReadings() {}

    /// The same readings under another version, but for two: one is told of somebody else, and one was read from more words
    /// than it is now, so that both have other ids.
    ///
    /// @param wrong the place of the event that older rules gave to another doer
    /// @param wide the place of the event whose trigger was longer
    public static CaseFile of(CaseFile file, int wrong, int wide, String doer) {
        List<Event> events = file.events().stream().toList();
        CaseFile older = file.with(draft -> {
            draft.articles = draft.articles.withAll(file.articles().stream().map(article -> article.withReadBy(RULES)).toList());
            draft.events = Table.of(Event::id, IntStream.range(0, events.size())
                    .mapToObj(place -> older(events.get(place), place == wrong, place == wide, doer)).toList());
        });
        CaseFile ruled = older;
        for (Event event : older.events()) ruled = Decisions.decide(older, Verdict.ACCEPT, event.id(), "", Instant.EPOCH.plusSeconds(ruled.rulings().size())).applyTo(ruled);
        return ruled;
    }

    private static Event older(Event e, boolean wrong, boolean wide, String doer) {
        if (wrong) return with(e, Id.of("wrong", e.id()), List.of(doer), e.trigger());
        if (wide) return with(e, Id.of("wide", e.id()), e.actors(), new Span(e.trigger().start(), e.trigger().end() + 1));
        return with(e, e.id(), e.actors(), e.trigger());
    }

    private static Event with(Event e, String id, List<String> actors, Span trigger) {
        return EventBuilder.builder(e)
                .id(id).actors(actors).denies(Optional.empty()).trigger(trigger).suggested(false)
                .origin(Origin.machine(e.rule() + "@" + RULES)).build();
    }
}
