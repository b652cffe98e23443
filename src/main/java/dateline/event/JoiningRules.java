package dateline.event;

import dateline.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// When two tellings within one article are one happening: nothing keeps them apart, and something joins them.
///
/// @param apart what keeps two tellings apart, whatever else they share
/// @param together what joins two tellings that nothing keeps apart
/// @param further what a telling that names no side ("the two blasts") adds to the one that it goes back to
public record JoiningRules(List<Rule<Predicate<TellingPair>>> apart, List<Rule<Predicate<TellingPair>>> together, List<Rule<Further>> further) {
    /// What becomes of the earlier of two tellings, and of the later one that names no side, if the rule has a word in it.
    @FunctionalInterface
    interface Further {
        Optional<Outcome> of(TellingPair pair);
    }

    /// @param before the telling of old, as it is from now on
    /// @param own the later telling where it stands by itself
    record Outcome(Telling before, Optional<Telling> own) {}

    static final JoiningRules ALL = new JoiningRules(
            List.of(
                    new Rule<>(
                            "events-of-two-types-stay-apart",
                            "Chad attacked Niger. Chad threatened Niger.",
                            "TCD | ASSAULT | NER | occurred ; TCD | THREATEN | NER | occurred",
                            TellingPair::otherType),
                    new Rule<>(
                            "deal-apart-from-its-praise",
                            "Chad signed a deal with Niger. Chad welcomed the deal with Niger.",
                            "TCD, NER | SUPPORT/agreement | - | occurred ; TCD | SUPPORT | NER | occurred",
                            TellingPair::oneAgreed),
                    new Rule<>(
                            "done-and-planned-stay-apart",
                            "Chad attacked Niger on Monday. Chad plans to attack Niger.",
                            "TCD | ASSAULT | NER | occurred ; TCD | ASSAULT | NER | planned",
                            TellingPair::otherStatus),
                    new Rule<>(
                            "two-manners-stay-apart",
                            "Chad shelled Niger. Chad bombed Niger.",
                            "TCD | ASSAULT/heavy-weapons | NER | occurred ; TCD | ASSAULT/aerial | NER | occurred",
                            TellingPair::otherManner),
                    new Rule<>(
                            "two-days-stay-apart",
                            "Chad attacked Niger on Monday. Chad attacked Niger on Wednesday.",
                            "TCD | ASSAULT | NER | occurred | 2024-03-11 ; TCD | ASSAULT | NER | occurred | 2024-03-13",
                            TellingPair::otherDay),
                    new Rule<>(
                            "said-to-be-another",
                            "Chad attacked Niger. In a separate raid, Chad attacked Niger.",
                            "2 events ; TCD | ASSAULT | NER | occurred",
                            TellingPair::saidToBeAnother),
                    new Rule<>(
                            "two-deeds-of-one-sentence-stay-apart",
                            "Chad blamed Niger for the raid and accused Niger of lying.",
                            "2 events ; TCD | ACCUSE/allege | NER | occurred",
                            pair -> pair.oneSentence() && pair.sameSides() && !pair.sharesWord() && !pair.before().mutual()),
                    new Rule<>(
                            "two-counts-stay-apart",
                            "Ten guards were killed in Goma. Four guards were killed in Goma.",
                            "2 events ; - | ASSAULT | Ten guards | occurred ; - | ASSAULT | Four guards | occurred",
                            TellingPair::otherCount),
                    new Rule<>(
                            "sum-of-many-deeds-stays-apart",
                            "Rebels shelled Goma. Ninety people have been killed so far.",
                            "2 events ; Rebels | ASSAULT/heavy-weapons | Goma | occurred ; - | ASSAULT | Ninety people | occurred",
                            TellingPair::sumOfDeeds),
                    new Rule<>(
                            "each-denies-for-himself",
                            "Chad and Niger denied the allegations. Chad denied them on Monday.",
                            "2 events ; TCD | STATE/deny | - | denied | 2024-03-11",
                            TellingPair::otherDenier)),
            List.of(
                    new Rule<>(
                            "same-two-sides",
                            "Chad attacked Niger. Chad hit Niger.",
                            "1 event ; TCD | ASSAULT | NER | occurred",
                            TellingPair::sameSides),
                    new Rule<>(
                            "same-word",
                            "Niger was attacked on Monday. Chad attacked Niger.",
                            "1 event ; TCD | ASSAULT | NER | occurred | 2024-03-11",
                            pair -> pair.sharesWord() && pair.sidesMeet()),
                    new Rule<>(
                            "harm-of-the-same-doer",
                            "Rebels opened fire and ten villagers were wounded by the rebels.",
                            "1 event ; Rebels | ASSAULT/firearms | ten villagers | occurred",
                            pair -> pair.halfToldInOneSentence() && pair.sidesMeet()),
                    new Rule<>(
                            "doer-told-beside-the-deed",
                            "Musa Diallo was released after Oman pardoned him.",
                            "1 event ; OMN | RETREAT/release | Musa Diallo | occurred",
                            TellingPair::doerToldBeside),
                    new Rule<>(
                            "same-manner-in-two-sentences",
                            "Chad arrested Ali Musa. Ali Musa was detained on Monday.",
                            "1 event ; TCD | COERCE/arrest | Ali Musa | occurred | 2024-03-11",
                            pair -> pair.sameManner() && !pair.oneSentence() && pair.sidesMeet()),
                    new Rule<>(
                            "deed-spoken-of-as-known",
                            "Rebels killed two guards in Goma on Monday. Nine nurses were wounded in the attack.",
                            "1 event ; Rebels | ASSAULT | two guards | occurred | 2024-03-11",
                            TellingPair::knownDeed),
                    new Rule<>(
                            "harm-right-after-the-deed",
                            "Rebels shelled Goma on Monday. Nine people were killed.",
                            "1 event ; Rebels | ASSAULT/heavy-weapons | Goma | occurred",
                            TellingPair::harmOfDeed),
                    new Rule<>(
                            "headline-less-exact-than-text",
                            "Army raids rebels in Goma\nCongo's army raided the rebels in Goma on Monday.",
                            "1 event ; COD-MIL | ASSAULT | rebels | occurred | 2024-03-11",
                            TellingPair::headlineOfText)),
            List.of(
                    new Rule<>(
                            "done-deal-stands-by-itself",
                            "Chad plans to sign a deal with Niger. The signed deal was shown.",
                            "TCD, NER | AGREE | - | planned ; TCD, NER | AGREE | - | occurred",
                            JoiningRules::done),
                    new Rule<>("further-telling-of-the-same-day",
                            "Rebels attacked Goma this week. Monday's raid was the first.",
                            "1 event ; Rebels | ASSAULT | Goma | occurred | 2024-03-11", JoiningRules::sameDay),
                    new Rule<>("further-telling-with-a-number",
                            "Rebels attacked Goma. The attack with 12 drones was the first.",
                            "1 event ; number WEAPONS 12", JoiningRules::number)));

    /// A telling that says that it is done ("a done deal") has the sides of the event that was only planned above.
    private static Optional<Outcome> done(TellingPair pair) {
        Telling before = pair.before();
        Telling next = pair.next();
        boolean done = !next.rule().pattern().demands().isEmpty() && next.date().isEmpty();
        if (!done || !pair.sharesWord() || !pair.otherStatus()) return Optional.empty();
        return Optional.of(new Outcome(before, Optional.of(next.as(next.rule(), before.actors(), before.recipients(), before.mutual(), next.status()))));
    }

    private static Optional<Outcome> sameDay(TellingPair pair) {
        return goesBackByDay(pair) && pair.before().evidence().size() < MOST ? added(pair) : Optional.empty();
    }

    private static Optional<Outcome> number(TellingPair pair) {
        return pair.sharesWord() && !pair.next().quantities().isEmpty() ? added(pair) : Optional.empty();
    }

    private static Optional<Outcome> added(TellingPair pair) {
        return Optional.of(new Outcome(pair.before().with(pair.next().goingBackTo(pair.before())), Optional.empty()));
    }

    /// More sentences than that do not gather about one event by the day alone.
    private static final int MOST = 6;

    /// Whether a telling without sides goes back to this one because of the day on which both are set.
    static boolean goesBackByDay(TellingPair pair) {
        return pair.bothDated() && pair.mannerFits() && !pair.before().evidence().contains(pair.next().evidence().getFirst());
    }

    /// Every rule of the three lists.
    Stream<Rule<?>> rules() {
        return Stream.<List<? extends Rule<?>>>of(apart, together, further).flatMap(List::stream);
    }

    /// The same lists short of one rule.
    JoiningRules without(String name) {
        return new JoiningRules(Rule.without(apart, name), Rule.without(together, name), Rule.without(further, name));
    }
}
