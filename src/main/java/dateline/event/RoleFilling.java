package dateline.event;

import dateline.event.RecipientSearch.Act;
import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.model.Actor;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Implied;
import dateline.model.EventTraits.Place;
import dateline.model.EventTraits.Role;
import dateline.model.Kind;
import dateline.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sides of one act, filled from the row's roles and then from what else the clause says; given up where a side is
/// lacking that the act cannot do without.
final class RoleFilling {
    /// Adds to the sides, takes from them, or gives the act up.
    @FunctionalInterface
    interface Step {
        void in(RoleFilling filling);
    }

    /// All are asked in this order, until one gives the act up.
    static final List<Rule<Step>> RULES = List.of(
            new Rule<>(
                    "own-side-no-recipient",
                    "Gabon is ready to withdraw its soldiers from the valley.",
                    "GAB | AGREE | - | occurred",
                    RoleFilling::withoutOwnSide),
            new Rule<>(
                    "thing-that-is-no-partner",
                    "The king of Oman visited a factory.",
                    "OMN-KING | CONSULT/visit | - | occurred",
                    RoleFilling::withoutThings),
            new Rule<>(
                    "beneficiary-in-main-clause",
                    "Malawi cheered after Japan provided loans.",
                    "JPN | AID/economic | MWI | occurred",
                    RoleFilling::beneficiary),
            new Rule<>(
                    "thing-of-whom-the-pronoun-leaves-open",
                    "Teachers said rebels had torched their school.",
                    "rebels | ASSAULT | school | claimed",
                    RoleFilling::ownThing),
            new Rule<>(
                    "recipient-in-the-clause",
                    "Oman called for a truce in Yemen.",
                    "OMN | REQUEST/change | YEM | occurred",
                    RoleFilling::implied),
            new Rule<>(
                    "doer-of-the-deed-not-its-victim",
                    "Oman condemned the attack on Yemen.",
                    "OMN | ACCUSE/disapprove | - | occurred",
                    RoleFilling::withoutVictim),
            new Rule<>(
                    "arrest-told-by-the-police",
                    "Kenyan police said four smugglers had been arrested in Lamu.",
                    "KEN-POLICE | COERCE/arrest | four smugglers | claimed",
                    RoleFilling::custody),
            new Rule<>(
                    "dead-not-the-accused",
                    "Togo opened an inquiry into the death of a Danish nurse.",
                    "TGO | ACCUSE/investigate | - | occurred",
                    RoleFilling::withoutDead),
            new Rule<>(
                    "needed-recipient",
                    "Chile fired a cruise missile.",
                    "CHL | MOBILIZE/weapons | - | occurred ; no * | ASSAULT/heavy-weapons | - | occurred",
                    RoleFilling::needed),
            new Rule<>(
                    "unnamed-bombers",
                    "A suicide attack on the Malian army shook Gao.",
                    "suicide bombers | ASSAULT/suicide-attack | MLI-MIL | occurred",
                    RoleFilling::bombers),
            new Rule<>(
                    "act-without-sides",
                    "Five days ago the outpost was shelled.",
                    "nothing",
                    RoleFilling::anybody),
            new Rule<>(
                    "other-of-the-pair",
                    "Kenya and Uganda share a lake. “We held talks on the dangers to our two countries,” Kenya's president said.",
                    "KEN,UGA | CONSULT | - | occurred",
                    RoleFilling::pair),
            new Rule<>(
                    "subject-of-the-clause-after-talks",
                    "After a meeting with the king of Oman, the king of Jordan flew home.",
                    "JOR-KING, OMN-KING | CONSULT | - | occurred",
                    RoleFilling::talker),
            new Rule<>(
                    "such-as-ask",
                    "A charity helps people seeking asylum in Greece.",
                    "charity | AID | people | occurred ; no people | REQUEST/assist | * | occurred",
                    RoleFilling::suchAsAsk),
            new Rule<>(
                    "travellers-who-look-on",
                    "Farmers visited the parliament of Chad.",
                    "nothing",
                    RoleFilling::travellers),
            new Rule<>(
                    "mutual-act-of-one",
                    "Togo held talks on buying trucks.",
                    "nothing",
                    RoleFilling::severalSides));

    private final Tree tree;
    private final CodingContext context;
    private final ClauseSides clause;
    private final ImpliedRecipients concerned;
    private final Row row;
    private final EventTraits traits;
    private List<String> who;
    private List<String> whom;
    private boolean inferred;
    private boolean givenUp;

    /// @param at the verb or noun that tells the act
    /// @param noun the noun that a light verb carries, -1 without one
    /// @param rule the row that fired
    /// @param sense the row that says what is told
    record Row(int at, int noun, Entry rule, Entry sense) {
        String type() {
            return rule.type().equals("=") ? sense.type() : rule.type();
        }

        Optional<String> mode() {
            return rule.mode().or(sense::mode);
        }
    }

    private RoleFilling(ClauseSides clause, ImpliedRecipients concerned, Row row, List<String> who) {
        this.clause = clause;
        this.concerned = concerned;
        this.row = row;
        this.who = who;
        tree = clause.tree();
        context = clause.context();
        traits = context.lexicon().traits(row.type(), row.mode());
        whom = row.rule().recipient()
                .fill(slot -> without(who, clause.who(row.at(), row.noun(), row.sense(), slot, false)), slot -> clause.enough(row.at(), slot))
                .map(List::copyOf)
                .orElse(List.of());
    }

    /// The act with its sides; empty where the row's roles stay unfilled.
    static Optional<Match> of(ClauseSides clause, ImpliedRecipients concerned, Row row) {
        EventTraits traits = clause.context().lexicon().traits(row.type(), row.mode());
        // "Was attacked", "were denied visas": told of whom it befell, without a doer.
        boolean suffered = clause.tree().verb(row.at()) && clause.tree().passive(row.at()) && traits.suffered();
        return row.rule().actor()
                .fill(slot -> clause.who(row.at(), row.noun(), row.sense(), slot, true), slot -> slot.equals("subj") && suffered)
                .flatMap(who -> new RoleFilling(clause, concerned, row, List.copyOf(who)).match());
    }

    private Optional<Match> match() {
        for (Rule<Step> step : context.rules().sentences().fillings()) {
            step.does().in(this);
            if (givenUp) return Optional.empty();
        }
        return Optional.of(new Match(row.at(), row.noun(), row.rule(), row.sense(), who, whom, inferred));
    }

    /// "Chad agreed to withdraw its troops": its own troops are no other side.
    private void withoutOwnSide() {
        if (traits.foreign()) whom = whom.stream().filter(id -> who.stream().noneMatch(one -> context.sides().sameSide(one, id))).toList();
    }

    /// A building may be struck, closed or blamed; nobody talks to it or helps it.
    private void withoutThings() {
        if (traits.force().isPresent() || traits.is(Role.CHARGE)) return;
        whom = whom.stream().filter(id -> context.sides().actor(id).filter(one -> one.kind() == Kind.UNKNOWN && !one.named()).isEmpty()).toList();
    }

    private void beneficiary() {
        if (whom.isEmpty() && traits.implies(Implied.MAIN_SUBJECT) && tree.verb(row.at())) whom = clause.mainSubject(row.at(), who);
    }

    private void implied() {
        boolean complete = who.size() > 1 && (mutual() || traits.is(Role.AGREEMENT) || traits.is(Role.REFUSAL) && content(Role.AGREEMENT));
        if (!whom.isEmpty() || who.isEmpty() || complete) return;
        whom = concerned.by(new Act(row.at(), row.noun(), traits, who));
        inferred = !whom.isEmpty();
    }

    /// "Failed to reach a deal": whether what the verb governs is such an act.
    private boolean content(Role role) {
        return RowPattern.infinitives(tree, row.at()).stream()
                .flatMap(verb -> tree.patients(verb).stream())
                .flatMap(noun -> context.lexicon().nounRules(tree, noun).stream())
                .anyMatch(rule -> context.lexicon().traits(rule.type()).is(role));
    }

    /// "Condemned the attack on Yemen": blamed is who attacked, if anybody.
    private void withoutVictim() {
        if (!traits.implies(Implied.NO_VICTIM) || whom.isEmpty() || !tree.verb(row.at())) return;
        for (int object : deedsSpokenOf()) {
            List<String> doers = clause.doers(object);
            List<String> left = without(without(doers, clause.victims(object)), whom);
            if (left.size() == whom.size()) continue;
            whom = left.isEmpty() ? without(who, doers) : left;
        }
    }

    /// "An inquiry into the death of a nurse": it is not against her.
    private void withoutDead() {
        if (!traits.is(Role.CHARGE) || whom.isEmpty()) return;
        for (int noun : tree.below(row.at()))
            if (tree.noun(noun) && context.lexicon().cue("befell", tree.lemma(noun))) whom = without(clause.named(noun), whom);
    }

    /// "Condemned the attack", "opened an inquiry into the killing", "the murder drew condemnation".
    private List<Integer> deedsSpokenOf() {
        if (!tellsByObject()) return Stream.concat(tree.patients(row.at()).stream(), traits.implies(Implied.NO_VENUE) ? phrases(row.at()) : Stream.of()).distinct().toList();
        return row.noun() < 0 ? List.of() : Stream.of(tree.children(row.noun(), "nmod"), tree.children(row.at(), "obl"), tree.agents(row.at())).flatMap(List::stream).toList();
    }

    /// "Marched to protest against the arrest": the phrases of the verb and of its infinitives.
    private Stream<Integer> phrases(int verb) {
        return Stream.concat(Stream.of(verb), tree.children(verb, "advcl", "xcomp").stream().filter(tree::infinitive))
                .flatMap(one -> tree.children(one, "obl").stream());
    }

    /// "Expressed support for": the row's own noun, with the sides that it has.
    private boolean tellsByObject() {
        return row.noun() >= 0 || row.rule().pattern().demands().stream().anyMatch(one -> one.wanted() && one.slot().contains("obj") && !one.words().isEmpty());
    }

    /// "Torched their school": hardly the rebels' own, whom the pronoun was taken for.
    private void ownThing() {
        if (whom.isEmpty() && !who.isEmpty() && traits.is(Force.USED) && tree.verb(row.at())) whom = clause.ownThings(row.at());
    }

    private void custody() {
        if (who.isEmpty() && tree.verb(row.at()) && context.lexicon().cue("custody", tree.lemma(row.at())) && tree.passive(row.at())) who = clause.forcesThatTell(row.at());
    }

    private void needed() {
        givenUp = whom.isEmpty() && row.rule().recipient().groups().stream()
                .anyMatch(group -> group.needed() && group.slots().stream().noneMatch(slot -> clause.enough(row.at(), slot)));
    }

    private void bombers() {
        if (who.isEmpty() && context.lexicon().traits(row.type(), row.mode()).bombers())
            who = context.sides().newcomers().bombers(tree, row.noun() >= 0 ? row.noun() : row.at()).map(List::of).orElse(who);
    }

    /// "Four died in the raid" tells an attack although it names no side.
    private void anybody() {
        EventTraits told = context.lexicon().traits(row.sense().type());
        boolean force = told.is(Force.USED) && tree.verb(row.at()) && (clause.byForce(row.at()) || row.rule().actor().groups().isEmpty());
        givenUp = who.isEmpty() && whom.isEmpty() && !force;
    }

    /// Travellers go to a place to see it.
    private void travellers() {
        if (!traits.is(Role.TALKS) || !traits.placedBy(Place.DESTINATION) || who.isEmpty()) return;
        givenUp = who.stream().allMatch(id -> context.sides().actor(id).filter(one -> one.kind() == Kind.CIVILIANS).isPresent());
    }

    /// "We held talks on the threats to our two countries": the pair that the sentence names has the other side.
    private void pair() {
        if (mutual() && who.size() == 1) who = clause.withPair(who);
    }

    /// "After a meeting with the king, the premier said": who met him, where the talks hang on a verb of his.
    private void talker() {
        int verb = tree.clause(row.at());
        boolean with = mutual() && who.size() == 1 && traits.is(Role.TALKS) && verb != row.at() && tree.verb(verb) && !tree.own(row.at(), "with").isEmpty();
        if (with && context.lexicon().cue("around-talks", tree.preposition(row.at()))) who = Stream.concat(clause.side(verb, "subj", true).stream(), who.stream()).distinct().toList();
    }

    /// "Helps people seeking asylum": the participle says what sort of people, not what anybody did.
    private void suchAsAsk() {
        int noun = tree.head(row.at());
        boolean participle = tree.is(row.at(), "acl") && tree.token(row.at()).pos().equals("VBG") && noun >= 0 && !tree.relation(noun).startsWith("nsubj");
        boolean anybody = participle && tree.children(noun, "det", "nummod", "amod", "compound", "nmod:poss").isEmpty() && !tree.token(noun).pos().startsWith("NNP");
        if (anybody && traits.is(Role.CHARGE) && who.stream().noneMatch(id -> context.sides().actor(id).filter(Actor::named).isPresent())) givenUp = true;
    }

    private void severalSides() {
        givenUp = mutual() && who.size() < 2 && !traits.oneSided();
    }

    private boolean mutual() {
        return row.rule().actor().mutual();
    }

    private static List<String> without(List<String> some, List<String> ids) {
        return ids.stream().filter(id -> !some.contains(id)).toList();
    }
}
