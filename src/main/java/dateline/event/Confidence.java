package dateline.event;

import dateline.event.side.Participants;
import dateline.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How likely a reading holds: the signs for and against it, weighed as the codebook says. The weights are set so that
/// of the events given .7 about seven in ten are right by a coder's reading.
final class Confidence {
    private static final double LEAST = .05;
    private static final double MOST = .95;

    /// A sentence of so many characters says more than a rule oversees.
    private static final int LONG = 220;
    private static final int SHORT = 80;

    private final Map<String, Double> odds;
    private final String text;
    private final SideSigns sides;

    Confidence(Map<String, Double> odds, String text, Participants sides) {
        this.odds = odds;
        this.text = text;
        this.sides = new SideSigns(text, sides);
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
        signs.addAll(sides.of("actor", found.actors(), found));
        if (found.mutual()) signs.add("recipient:mutual");
        else signs.addAll(sides.of("recipient", found.recipients(), found));
        if (found.inferred()) signs.add("recipient:inferred");
        signs.addAll(told(found));
        return signs;
    }

    private List<String> told(Telling found) {
        List<String> signs = new ArrayList<>();
        if (found.headline()) signs.add("told:headline");
        if (found.evidence().size() > 1) signs.add("told:again");
        if (found.date().filter(when -> when.basis() == Basis.STATED).isPresent()) signs.add("told:dated");
        if (!found.speakers().isEmpty()) signs.add("told:attributed");
        if (!found.quantities().isEmpty()) signs.add("told:counted");
        if (quoted(found)) signs.add("told:quoted");
        int length = found.evidence().getFirst().span().length();
        if (length >= LONG) signs.add("sentence:long");
        if (length <= SHORT) signs.add("sentence:short");
        return signs;
    }

    /// Whether the words of the event stand in quotation marks that open in the sentence.
    private boolean quoted(Telling found) {
        String before = text.substring(found.evidence().getFirst().span().start(), Math.max(found.evidence().getFirst().span().start(), found.trigger().start()));
        return before.lastIndexOf('“') > before.lastIndexOf('”') || before.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
