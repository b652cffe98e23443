package dateline.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// How the value of a [Ruling.Kind#CORRECT] ruling is written and what it makes of an event.
///
/// Fields: `status` (its code), `actors` and `recipients` (ids parted by commas), `date`
/// (`2023-09-29..2023-09-30`, one day, or empty), `place` (a name), `type` (`CODE|mode|SIGN|label`).
public final class Corrections {
    private Corrections() {}

    public static String type(EventType type) {
        return String.join("|", type.code(), type.mode().orElse(""), type.sign().name(), type.label());
    }

    public static String date(LocalDate start, LocalDate end) {
        return start.equals(end) ? start.toString() : start + ".." + end;
    }

    /// The corrected event; empty when the field is unknown or the value is of no sense.
    public static Optional<Event> apply(Event event, String field, String value) {
        try {
            return Optional.of(
                    switch (field) {
                        case "status" -> with(event, event.type(), event.date(), event.place(),
                                Status.valueOf(value.toUpperCase(java.util.Locale.ROOT)));
                        case "actors" -> sides(event, ids(value), event.recipients(), event.attributedTo());
                        case "recipients" -> sides(event, event.actors(), ids(value), event.attributedTo());
                        case "date" -> with(event, event.type(), readDate(value), event.place(), event.status());
                        case "place" -> with(event, event.type(), event.date(),
                                value.isBlank() ? Optional.empty() : Optional.of(new Where(value, Optional.of(value), Optional.empty())),
                                event.status());
                        case "type" -> with(event, readType(value), event.date(), event.place(), event.status());
                        default -> throw new IllegalArgumentException(field);
                    });
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<String> ids(String value) {
        return value.isBlank() ? List.of() : List.of(value.split(","));
    }

    private static EventType readType(String value) {
        String[] cells = value.split("\\|", -1);
        if (cells.length != 4) throw new IllegalArgumentException(value);
        return new EventType(cells[0], cells[1].isEmpty() ? Optional.empty() : Optional.of(cells[1]), Sign.valueOf(cells[2]), cells[3]);
    }

    private static Optional<When> readDate(String value) {
        if (value.isBlank()) return Optional.empty();
        String[] ends = value.split("\\.\\.");
        LocalDate start = LocalDate.parse(ends[0]);
        LocalDate end = LocalDate.parse(ends[ends.length - 1]);
        When.Precision precision = start.equals(end) ? When.Precision.DAY : When.Precision.RANGE;
        return Optional.of(new When("set by the analyst", Optional.of(start), Optional.of(end), precision));
    }

    static Event sides(Event e, List<String> actors, List<String> recipients, List<String> attributedTo) {
        return new Event(e.id(), e.articleId(), e.type(), actors, recipients, e.contexts(), e.date(), e.place(), e.status(),
                attributedTo, e.denies(), e.quantities(), e.evidence(), e.trigger(), e.rule(), e.confidence(), e.origin());
    }

    private static Event with(Event e, EventType type, Optional<When> date, Optional<Where> place, Status status) {
        return new Event(e.id(), e.articleId(), type, e.actors(), e.recipients(), e.contexts(), date, place, status,
                e.attributedTo(), e.denies(), e.quantities(), e.evidence(), e.trigger(), e.rule(), e.confidence(), e.origin());
    }
}
