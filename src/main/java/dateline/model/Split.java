package dateline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a [Ruling.Kind#SPLIT] takes away from one actor and to whom it gives it.
///
/// @param by the field of the ruling: `alias` for a way of writing, `event` for the side in one event
/// @param from the actor that loses it
/// @param subject the way of writing; the id of the event or tie
/// @param to the actor that gains it, made when the case has none of its id
public record Split(String by, String from, String subject, Target to) {
    public static final String ALIAS = "alias";
    public static final String EVENT = "event";

    /// The gaining actor as it is when it has to be made.
    public record Target(String id, Kind kind, Optional<String> country, String name) {
        public static Target of(Actor actor) {
            return new Target(actor.id(), actor.kind(), actor.country(), line(actor.name()));
        }

        /// An actor that the case may not have yet; its id is what the machine would give to the same name.
        public static Target fresh(String name, Kind kind, Optional<String> country) {
            String plain = line(name);
            return new Target(kind.code() + ":" + Id.fold(plain), kind, country, plain);
        }

        private static String line(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    /// As it stands in the ruling's value: one line each of id, kind, country, name, and what the target does not say.
    public String value() {
        String rest = by.equals(ALIAS) ? subject : from;
        return String.join("\n", to.id(), to.kind().code(), to.country().orElse(""), to.name(), rest);
    }

    /// Empty where the ruling's value is of no sense.
    public static Optional<Split> of(Ruling ruling) {
        List<String> lines = Arrays.asList(ruling.value().orElse("").split("\n", 5));
        String by = ruling.field().orElse("");
        if (lines.size() < 5 || lines.get(0).isEmpty() || !by.equals(ALIAS) && !by.equals(EVENT)) return Optional.empty();
        try {
            Optional<String> country = Optional.of(lines.get(2)).filter(code -> !code.isEmpty());
            Target to = new Target(lines.get(0), Kind.ofCode(lines.get(1)), country, lines.get(3));
            boolean alias = by.equals(ALIAS);
            return Optional.of(new Split(by, alias ? ruling.target() : lines.get(4), alias ? lines.get(4) : ruling.target(), to));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
