package dateline.store;

import dateline.model.EventType;
import dateline.model.Kind;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.casefile.Correction;
import dateline.model.casefile.Decision;
import dateline.model.casefile.Ruling.Anchor;
import dateline.model.casefile.SplitTarget;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A decision as it lies in the table of rulings: the only place where it is made of strings.
///
/// @param kind `ACCEPT`, `REJECT`, `UNSURE`, `CORRECT`, `RENAME`, `MERGE`, `KEEP_APART`, `ALIAS`, `SPLIT`, `KIND`, `DATE`
/// @param field `type`, `actors`, `recipients`, `date`, `status`, `place`, `words` of a correction; `alias` or `event` of a split;
///     `same` of a doubt about two actors; `published` of a date
/// @param value of a pair of actors the other one's id; ids parted by commas; days as `2023-09-29..2023-09-30`, one day, or
///     empty; types as `CODE|mode|SIGN|label`; kinds as `armed_group|SDN`; of a split one line each of id, kind, country and
///     name of the gaining actor, and what the target does not say
record RulingRow(String kind, String target, Optional<String> field, Optional<String> value, Optional<Anchor> anchor) {
    private static final String SAME = "same";
    private static final String ALIAS = "alias";
    private static final String EVENT = "event";
    private static final int SPLIT_LINES = 5;

    static RulingRow of(Decision decision) {
        return switch (decision) {
            case Decision.OnReading one -> ofReading(one);
            case Decision.OnActors one -> ofActors(one);
            case Decision.Published one -> row("DATE", one, "published", one.day().map(LocalDate::toString).orElse(null));
            case Decision.Unread one -> new RulingRow(one.kind(), one.target(), one.field(), one.value(), one.anchor());
        };
    }

    private static RulingRow ofReading(Decision.OnReading decision) {
        return switch (decision) {
            case Decision.Accept one -> row("ACCEPT", one, null, null, one.anchor());
            case Decision.Reject one -> row("REJECT", one, null, null, one.anchor());
            case Decision.Doubt one -> row("UNSURE", one, null, null, one.anchor());
            case Decision.Correct one -> row("CORRECT", one, one.correction().field(), written(one.correction()), one.anchor());
            case Decision.SplitEvent one -> row("SPLIT", one, EVENT, lines(one.to(), one.from()), one.anchor());
        };
    }

    private static RulingRow ofActors(Decision.OnActors decision) {
        return switch (decision) {
            case Decision.SplitAlias one -> row("SPLIT", one, ALIAS, lines(one.to(), one.written()));
            case Decision.Rename one -> row("RENAME", one, null, one.name());
            case Decision.Merge one -> row("MERGE", one, null, one.into());
            case Decision.KeepApart one -> row("KEEP_APART", one, null, one.other());
            case Decision.DoubtSame one -> row("UNSURE", one, SAME, one.other());
            case Decision.Alias one -> row("ALIAS", one, null, one.written());
            case Decision.OfKind one -> row("KIND", one, null, one.kind().code() + "|" + one.country().orElse(""));
        };
    }

    private static RulingRow row(String kind, Decision decision, @Nullable String field, @Nullable String value) {
        return row(kind, decision, field, value, Optional.empty());
    }

    private static RulingRow row(
            String kind,
            Decision decision,
            @Nullable String field,
            @Nullable String value,
            Optional<Anchor> anchor) {
        return new RulingRow(kind, decision.target(), Optional.ofNullable(field), Optional.ofNullable(value), anchor);
    }

    /// The decision; one that this version cannot read is kept as it is.
    Decision decision() {
        try {
            return read();
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Decision.Unread(target, kind, field, value, anchor);
        }
    }

    private Decision read() {
        return switch (kind) {
            case "ACCEPT" -> new Decision.Accept(target, anchor);
            case "REJECT" -> new Decision.Reject(target, anchor);
            case "UNSURE" -> unsure();
            case "CORRECT" -> new Decision.Correct(target, anchor, correction(field.orElse(""), given()));
            case "SPLIT" -> split();
            case "DATE" -> new Decision.Published(target, value.map(LocalDate::parse));
            default -> onActors();
        };
    }

    private Decision onActors() {
        return switch (kind) {
            case "RENAME" -> new Decision.Rename(target, given());
            case "MERGE" -> new Decision.Merge(target, given());
            case "KEEP_APART" -> new Decision.KeepApart(target, given());
            case "ALIAS" -> new Decision.Alias(target, given());
            case "KIND" -> ofKind();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Decision unsure() {
        boolean same = field.filter(SAME::equals).isPresent();
        return same ? new Decision.DoubtSame(target, given()) : new Decision.Doubt(target, anchor);
    }

    private String given() {
        return value.orElseThrow(() -> new IllegalArgumentException(kind + " without a value"));
    }

    private static String written(Correction correction) {
        return switch (correction) {
            case Correction.OfType one -> String.join("|", one.type().code(), one.type().mode().orElse(""), one.type().sign().name(), one.type().label());
            case Correction.OfActors one -> String.join(",", one.ids());
            case Correction.OfRecipients one -> String.join(",", one.ids());
            case Correction.OfDate one -> one.days().map(RulingRow::written).orElse("");
            case Correction.OfPlace one -> one.name().orElse("");
            case Correction.OfStatus one -> one.status().code();
            case Correction.OfWords one -> one.words();
        };
    }

    private static String written(Correction.Days days) {
        return days.first().equals(days.last()) ? days.first().toString() : days.first() + ".." + days.last();
    }

    private static Correction correction(String field, String value) {
        return switch (field) {
            case "type" -> new Correction.OfType(type(value));
            case "actors" -> new Correction.OfActors(ids(value));
            case "recipients" -> new Correction.OfRecipients(ids(value));
            case "date" -> new Correction.OfDate(value.isBlank() ? Optional.empty() : Optional.of(days(value)));
            case "place" -> new Correction.OfPlace(Optional.of(value).filter(name -> !name.isBlank()));
            case "words" -> new Correction.OfWords(value);
            case "status" -> new Correction.OfStatus(Status.valueOf(value.toUpperCase(Locale.ROOT)));
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static EventType type(String value) {
        String[] cells = value.split("\\|", -1);
        if (cells.length != 4) throw new IllegalArgumentException(value);
        return new EventType(cells[0], Optional.of(cells[1]).filter(mode -> !mode.isEmpty()), Sign.valueOf(cells[2]), cells[3]);
    }

    private static List<String> ids(String value) {
        return value.isBlank() ? List.of() : List.of(value.split(","));
    }

    private static Correction.Days days(String value) {
        String[] ends = value.split("\\.\\.");
        return new Correction.Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    private static String lines(SplitTarget to, String rest) {
        return String.join("\n", to.id(), to.kind().code(), to.country().orElse(""), to.name(), rest);
    }

    private Decision split() {
        List<String> lines = Arrays.asList(given().split("\n", SPLIT_LINES));
        if (lines.size() < SPLIT_LINES || lines.getFirst().isEmpty()) throw new IllegalArgumentException("a split of " + lines.size() + " lines");
        Optional<String> country = Optional.of(lines.get(2)).filter(code -> !code.isEmpty());
        SplitTarget to = new SplitTarget(lines.getFirst(), Kind.ofCode(lines.get(1)), country, lines.get(3));
        return switch (field.orElse("")) {
            case ALIAS -> new Decision.SplitAlias(target, lines.getLast(), to);
            case EVENT -> new Decision.SplitEvent(target, anchor, lines.getLast(), to);
            default -> throw new IllegalArgumentException("a split of " + field);
        };
    }

    private Decision ofKind() {
        String[] cells = given().split("\\|", 2);
        Optional<String> country = cells.length > 1 ? Optional.of(cells[1]).filter(code -> !code.isBlank()) : Optional.empty();
        return new Decision.OfKind(target, Kind.ofCode(cells[0]), country);
    }
}
