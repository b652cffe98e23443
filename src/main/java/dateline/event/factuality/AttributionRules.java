package dateline.event.factuality;

import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// On whose word a clause stands: of a verb of saying above or beside it, or of a charge that it is the matter of.
public final class AttributionRules {
    /// The attribution that a link of the way gives, or nothing for the next rule to say.
    @FunctionalInterface
    public interface Attributing {
        Optional<Attribution> of(Link link);
    }

    /// Verbs of saying, link by link; asked in order until one answers.
    public static final List<Rule<Attributing>> SAYINGS = List.of(
            new Rule<>(
                    "negated-saying",
                    "Niger did not say that rebels had shelled Aden.",
                    "nothing",
                    link -> reported(link) && RowPattern.negated(link.tree(), link.above())
                            ? Optional.of(new Attribution(List.of(), false, false, true, true))
                            : Optional.empty()),
            new Rule<>(
                    "saying-without-speaker",
                    "It was reported that rebels had shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | claimed | by -",
                    AttributionRules::sayingWithoutSpeaker),
            new Rule<>(
                    "announcement",
                    "Chad announced that it had closed its border with Niger.",
                    "TCD | COERCE/withhold | NER | occurred",
                    AttributionRules::announcement),
            new Rule<>(
                    "deed-told-of",
                    "Nurses reported an attack on Chad by gunmen.",
                    "gunmen | ASSAULT | TCD | claimed | by Nurses",
                    AttributionRules::deedToldOf),
            new Rule<>(
                    "perfect-infinitive-of-saying",
                    "Rebels claim to have shelled Aden.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed | by Rebels",
                    AttributionRules::saidOfOneself),
            new Rule<>(
                    "clause-of-saying",
                    "Niger said that rebels had shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | claimed | by NER",
                    AttributionRules::clauseOfSaying));

    /// "Accused the army of firing on the village, wounding two": all of it is the charge. Link by link; asked in order
    /// until one answers.
    public static final List<Rule<Attributing>> CHARGES = List.of(
            new Rule<>(
                    "clause-beyond-charge",
                    "Niger accused Togo of arming rebels who shelled Aden.",
                    "rebels | ASSAULT/heavy-weapons | Aden | occurred",
                    link -> link.relative() || link.by("appos", "parataxis") ? Optional.of(Attribution.NOBODY) : Optional.empty()),
            new Rule<>(
                    "participle-after-charge",
                    "Niger accused Chad of shelling Aden, wounding two nurses.",
                    "TCD | ASSAULT | two nurses | claimed | by NER",
                    link -> charged(link, link.tree().charged(link.at(), link.above()))),
            new Rule<>(
                    "matter-of-charge",
                    "Rebels were charged by Niger with shelling Aden.",
                    "Rebels | ASSAULT/heavy-weapons | Aden | claimed | by NER",
                    link -> charged(link, matterOfCharge(link))));

    private AttributionRules() {}

    /// What the first rule that speaks says.
    static Optional<Attribution> of(Link link, List<Rule<Attributing>> rules) {
        return rules.stream().flatMap(rule -> rule.does().of(link).stream()).findFirst();
    }

    /// A clause that a verb of saying governs, or that it is set beside.
    private static boolean reported(Link link) {
        return says(link) && (link.by("ccomp", "parataxis") || finiteLooseClause(link));
    }

    private static boolean says(Link link) {
        return link.tree().verb(link.above()) && link.under("say");
    }

    private static boolean finiteLooseClause(Link link) {
        String pos = link.tree().token(link.at()).pos();
        return link.by("dep") && link.tree().verb(link.at()) && !pos.equals("VBG") && !pos.equals("VBN") && !link.after("aside");
    }

    /// "It was reported that …".
    private static Optional<Attribution> sayingWithoutSpeaker(Link link) {
        boolean without = reported(link) && link.tree().passive(link.above()) && link.tree().agents(link.above()).isEmpty();
        return without ? Optional.of(new Attribution(List.of(), true, link.under("own"), false, true)) : Optional.empty();
    }

    private static Optional<Attribution> announcement(Link link) {
        return reported(link) && link.under("own")
                ? Optional.of(new Attribution(link.tree().agents(link.above()), false, true, false, true))
                : Optional.empty();
    }

    /// "Claim to have shelled the town"; who "is said to have" shelled it says nothing.
    private static Optional<Attribution> saidOfOneself(Link link) {
        boolean own = says(link) && link.perfectInfinitive() && !link.tree().passive(link.above());
        return own ? Optional.of(Attribution.said(link.tree().agents(link.above()))) : Optional.empty();
    }

    private static Optional<Attribution> clauseOfSaying(Link link) {
        if (reported(link)) return Optional.of(Attribution.said(link.tree().agents(link.above())));
        return says(link) ? Optional.empty() : sayingBesideClause(link);
    }

    /// "Reported an attack", "claimed responsibility for it": the words above still bear on it.
    private static Optional<Attribution> deedToldOf(Link link) {
        boolean told = link.by("obj") && link.under("tells-deed") && link.tree().verb(link.above()) && !link.tree().passive(link.above());
        return told ? Optional.of(new Attribution(link.tree().agents(link.above()), false, false, false, false)) : Optional.empty();
    }

    /// "The rebels, the army says, fled": what is above still bears on it.
    private static Optional<Attribution> sayingBesideClause(Link link) {
        Tree tree = link.tree();
        List<Integer> speakers = new ArrayList<>();
        for (int beside : tree.children(link.at(), "parataxis"))
            if (beside > link.at() && saysAside(link, beside)) speakers.addAll(tree.agents(beside));
        return speakers.isEmpty() ? Optional.empty() : Optional.of(new Attribution(speakers, false, false, false, false));
    }

    private static boolean saysAside(Link link, int verb) {
        Tree tree = link.tree();
        return tree.verb(verb)
                && link.lexicon().cue("say", tree.lemma(verb))
                && tree.children(verb, "ccomp").isEmpty()
                && !tree.children(verb, "nsubj").isEmpty();
    }

    private static Optional<Attribution> charged(Link link, boolean holds) {
        return holds ? Optional.of(Attribution.charged(accusers(link.tree(), link.above()))) : Optional.empty();
    }

    /// "A man charged with shelling the town, …": whoever is charged charges nobody, whatever the tree makes of him.
    private static List<Integer> accusers(Tree tree, int verb) {
        boolean charged = tree.token(verb).pos().equals("VBN") && tree.children(verb, "aux", "aux:pass", "obj").isEmpty();
        return charged && !tree.passive(verb) ? tree.obliques(verb, "by") : tree.agents(verb);
    }

    private static boolean matterOfCharge(Link link) {
        boolean charge = link.tree().verb(link.above()) && link.under("accuse") && link.at() > link.above();
        boolean bareNoun = link.at() == link.trigger() && !link.tree().verb(link.at()) && link.tree().chargedWith(link.at()).isEmpty();
        return charge && link.after("charge-preposition") && !bareNoun;
    }
}
