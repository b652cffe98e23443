package dateline.model.casefile;

import dateline.model.Actor;
import dateline.model.Id;
import dateline.model.Kind;
import java.util.Optional;

/// The actor that gains what is split off another one, as it is when it has to be made.
public record SplitTarget(String id, Kind kind, Optional<String> country, String name) {
    public static SplitTarget of(Actor actor) {
        return new SplitTarget(actor.id(), actor.kind(), actor.country(), line(actor.name()));
    }

    /// An actor that the case may not have yet; its id is what the machine would give to the same name.
    public static SplitTarget fresh(String name, Kind kind, Optional<String> country) {
        String plain = line(name);
        return new SplitTarget(kind.code() + ":" + Id.fold(plain), kind, country, plain);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
