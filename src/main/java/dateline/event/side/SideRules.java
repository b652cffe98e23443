package dateline.event.side;

import dateline.model.Rule;
import java.util.List;
import java.util.stream.Stream;

/// The rules by which it is told who stands where.
///
/// @param participants whom a noun phrase stands for
/// @param pairs who "both sides" are
public record SideRules(List<Rule<Participation>> participants, List<Rule<PairReading>> pairs) {
    public static final SideRules ALL = new SideRules(ParticipantRules.RULES, SpokenPair.RULES);

    public Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(participants, pairs).flatMap(List::stream);
    }

    public SideRules without(String name) {
        return new SideRules(Rule.without(participants, name), Rule.without(pairs, name));
    }
}
