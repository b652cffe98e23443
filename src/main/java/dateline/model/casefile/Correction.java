package dateline.model.casefile;

import dateline.model.Event;
import dateline.model.EventBuilder;
import dateline.model.EventType;
import dateline.model.Status;
import dateline.model.When;
import dateline.model.Where;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The one thing about an event that the analyst sets right.
public sealed interface Correction {
    /// The event with it set right.
    Event of(Event event);

    /// What is corrected, in a word.
    String field();

    /// What was done.
    record OfType(EventType type) implements Correction {
        @Override
        public Event of(Event e) {
            return with(e, type, e.date(), e.place(), e.status());
        }

        @Override
        public String field() {
            return "type";
        }
    }

    /// Who acted, as ids of actors.
    record OfActors(List<String> ids) implements Correction {
        public OfActors {
            ids = List.copyOf(ids);
        }

        @Override
        public Event of(Event e) {
            return sides(e, ids, e.recipients(), e.attributedTo());
        }

        @Override
        public String field() {
            return "actors";
        }
    }

    /// Whom it befell, as ids of actors.
    record OfRecipients(List<String> ids) implements Correction {
        public OfRecipients {
            ids = List.copyOf(ids);
        }

        @Override
        public Event of(Event e) {
            return sides(e, e.actors(), ids, e.attributedTo());
        }

        @Override
        public String field() {
            return "recipients";
        }
    }

    /// When it happened, both days inclusive.
    record Days(LocalDate first, LocalDate last) {
        When when() {
            When.Precision precision = first.equals(last) ? When.Precision.DAY : When.Precision.RANGE;
            return new When("set by the analyst", Optional.of(first), Optional.of(last), precision);
        }
    }

    /// When it happened; empty where that is not known.
    record OfDate(Optional<Days> days) implements Correction {
        @Override
        public Event of(Event e) {
            return with(e, e.type(), days.map(Days::when), e.place(), e.status());
        }

        @Override
        public String field() {
            return "date";
        }
    }

    /// Where it happened, by name; empty where that is not known.
    record OfPlace(Optional<String> name) implements Correction {
        @Override
        public Event of(Event e) {
            return with(e, e.type(), e.date(), name.map(one -> new Where(one, Optional.of(one), Optional.empty())), e.status());
        }

        @Override
        public String field() {
            return "place";
        }
    }

    /// Whether it happened, is claimed, planned …
    record OfStatus(Status status) implements Correction {
        @Override
        public Event of(Event e) {
            return with(e, e.type(), e.date(), e.place(), status);
        }

        @Override
        public String field() {
            return "status";
        }
    }

    /// In which words it is told; empty for those of its type.
    record OfWords(String words) implements Correction {
        @Override
        public Event of(Event e) {
            return EventBuilder.builder(e).words(words).build();
        }

        @Override
        public String field() {
            return "words";
        }
    }

    private static Event with(Event e, EventType type, Optional<When> date, Optional<Where> place, Status status) {
        return EventBuilder.builder(e).type(type).date(date).place(place).status(status).build();
    }

    /// The event with other sides.
    static Event sides(Event e, List<String> actors, List<String> recipients, List<String> attributedTo) {
        return EventBuilder.builder(e).mutual(e.mutual() || !e.recipients().isEmpty()).actors(actors).recipients(recipients).attributedTo(attributedTo).build();
    }
}
