package dateline.event.tie;

import dateline.event.grammar.Lexicon;
import dateline.event.side.Participants;
import dateline.model.Actor;
import dateline.model.Sign;
import dateline.model.Status;
import dateline.model.Tie;
import java.util.List;
import java.util.Locale;

/// What an event says of those in it: a war, a help between allies.
public record EventTies(Lexicon lexicon, Participants sides, TieTable table) {
    static void war(EventTies ties, TieReader.Deed event) {
        if (!event.mode().filter("war"::equals).isPresent() || !event.mutual() || event.status() != Status.OCCURRED) return;
        event.actors().stream().skip(1).forEach(other -> ties.note(Tie.Kind.AT_WAR_WITH, event.actors().getFirst(), other, event, "war"));
    }

    /// "Qatar and other Gulf allies lent money to Chad": those named with "other" allies are allies too.
    static void otherAllies(EventTies ties, TieReader.Deed event) {
        if (event.actors().stream().anyMatch(id -> ties.ally(id) && ties.name(id).contains(" other "))) ties.helped(event, event.actors());
    }

    /// Whoever helps as an ally is one.
    static void ally(EventTies ties, TieReader.Deed event) {
        ties.helped(event, event.actors().stream().filter(ties::ally).toList());
    }

    private void helped(TieReader.Deed event, List<String> allies) {
        if (lexicon.type(event.type(), event.mode()).sign() != Sign.COOPERATION || event.mutual() || event.status() != Status.OCCURRED) return;
        for (String ally : allies)
            for (String one : event.recipients())
                if (sides.actor(one).filter(Actor::named).isPresent()) note(Tie.Kind.ALLIED_WITH, ally, one, event, "ally");
    }

    private void note(Tie.Kind kind, String a, String b, TieReader.Deed event, String rule) {
        table.add(new TieTable.Pair(kind, a, b), Status.OCCURRED, List.of(), event.evidence(), rule);
    }

    /// "Other Gulf allies", but not "allies of Chad" or "Chad's allies", who are allies of somebody else.
    private boolean ally(String id) {
        String name = name(id);
        return sides.actor(id).filter(one -> !one.named() && (name.contains(" other ") || one.name().chars().noneMatch(Character::isUpperCase))).isPresent()
                && !name.contains(" of ") && lexicon.cue("tie:ally", name.replaceFirst(".*\\W", ""));
    }

    private String name(String id) {
        return sides.actor(id).map(one -> " " + one.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
