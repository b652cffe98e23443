package dateline.event;

import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How likely a reading holds: the signs for and against it, weighed as the codebook says. The weights are set so that
/// of the events given .7 about seven in ten are right by a coder's reading.
final class Confidence {
    private static final double LEAST = .05;
    private static final double MOST = .95;

    private final Map<String, Double> odds;
    private final Participants sides;

    Confidence(Map<String, Double> odds, Participants sides) {
        this.odds = odds;
        this.sides = sides;
    }

    /// A probability, two digits of which are kept in files.
    double of(Telling found) {
        double sum = signs(found).stream().mapToDouble(sign -> odds.getOrDefault(sign, 0.0)).sum();
        return Math.clamp(1 / (1 + Math.exp(-sum)), LEAST, MOST);
    }

    List<String> signs(Telling found) {
        List<String> signs = new ArrayList<>(List.of("base"));
        signs.add("rule:" + found.rule().name().replaceFirst("[: ].*", ""));
        if (found.rule().weight() >= 3) signs.add("rule:exact");
        signs.add("type:" + found.type());
        signs.add("status:" + found.status().name().toLowerCase(Locale.ROOT));
        signs.add("actor:" + sort(found.actors()));
        signs.add(found.mutual() ? "recipient:mutual" : "recipient:" + sort(found.recipients()));
        if (found.inferred()) signs.add("recipient:inferred");
        if (found.headline()) signs.add("told:headline");
        if (found.evidence().size() > 1) signs.add("told:again");
        if (found.date().filter(when -> when.basis() == Basis.STATED).isPresent()) signs.add("told:dated");
        return signs;
    }

    private String sort(List<String> ids) {
        if (ids.isEmpty()) return "none";
        Optional<Actor> first = sides.actor(ids.getFirst());
        return first.filter(Actor::named).isPresent() ? "named" : "unnamed";
    }
}
