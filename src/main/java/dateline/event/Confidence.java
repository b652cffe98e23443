package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.Basis;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Role;
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

    /// So many characters are the lead of an article; background mostly stands in its last part.
    private static final int LEAD = 600;
    private static final double MIDDLE = .5;
    private static final double LAST = .8;

    private final Map<String, Double> odds;
    private final Lexicon lexicon;
    private final String text;
    private final SideSigns sides;

    Confidence(Map<String, Double> odds, Lexicon lexicon, String text, Participants sides) {
        this.odds = odds;
        this.lexicon = lexicon;
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
        else if (!found.recipients().isEmpty() || !alone(found)) signs.addAll(sides.of("recipient", found.recipients(), found));
        if (found.inferred()) signs.add("recipient:inferred");
        signs.addAll(told(found));
        signs.add(stands(found.trigger().start()));
        signs.addAll(sides.ofArticle());
        return signs;
    }

    /// Words need nobody to whom they are said.
    private boolean alone(Telling found) {
        EventTraits traits = lexicon.traits(found.type(), found.mode());
        return traits.is(Role.STATEMENT) || traits.is(Role.DENIAL);
    }

    private String stands(int at) {
        if (at < LEAD) return "stands:lead";
        if (at < MIDDLE * text.length()) return "stands:early";
        return at < LAST * text.length() ? "stands:late" : "stands:last";
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
