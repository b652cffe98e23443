package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.EventTraits;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Implied;
import dateline.model.EventTraits.Role;
import dateline.model.Kind;
import dateline.model.Mention;
import dateline.model.Rule;
import java.util.ArrayList;
import java.util.List;

/// The search for the recipient of one act in the clause round it: the words among which he may be named, or the people
/// of the place that the act falls on.
final class RecipientSearch {
    /// Finds the recipient, adds words that may name him, or strikes some out.
    @FunctionalInterface
    interface Step {
        void in(RecipientSearch search);
    }

    /// In the order in which they are asked, until one has found somebody.
    static final List<Rule<Step>> RULES = List.of(
            new Rule<>(
                    "place-that-force-falls-on",
                    "Turkish jets bombed Aleppo.",
                    "* | ASSAULT/aerial | SYR | occurred",
                    RecipientSearch::struckPlace),
            new Rule<>(
                    "place-that-is-left",
                    "Uganda withdrew its troops from Goma.",
                    "UGA | RETREAT/withdraw | COD | occurred",
                    RecipientSearch::placeLeft),
            new Rule<>(
                    "object-and-its-phrase",
                    "Rebels torched a suburb in Togo.",
                    "Rebels | ASSAULT | TGO | occurred",
                    RecipientSearch::object),
            new Rule<>(
                    "charge-rejected-not-the-charged",
                    "Chad rejected the charge that it works against Mali.",
                    "TCD | REJECT | - | occurred",
                    RecipientSearch::withoutCharged),
            new Rule<>(
                    "gift-not-the-receiver",
                    "Gabon recalled its envoy last summer.",
                    "GAB | SANCTION/withdraw | - | occurred",
                    RecipientSearch::withoutGift),
            new Rule<>(
                    "infinitive-complement",
                    "France agreed to lift the ban on Malian cotton.",
                    "FRA | AGREE | MLI | occurred",
                    RecipientSearch::infinitives),
            new Rule<>(
                    "hostile-deed-refused",
                    "Gabon refused to condemn Togo.",
                    "GAB | REJECT | - | occurred",
                    RecipientSearch::withoutSpared),
            new Rule<>(
                    "clausal-complement",
                    "Ghana warned that it would close the border with Togo.",
                    "GHA | THREATEN | TGO | occurred",
                    RecipientSearch::clauses),
            new Rule<>(
                    "prepositional-complement",
                    "Benin withdrew from talks with Togo.",
                    "BEN | SANCTION/withdraw | TGO | occurred",
                    RecipientSearch::obliques),
            new Rule<>(
                    "neighbour-behind-the-border",
                    "Serbia put its army on alert on the border with Kosovo.",
                    "SRB | MOBILIZE/troops | XKX | occurred",
                    RecipientSearch::neighbour),
            new Rule<>(
                    "receiver-not-charged",
                    "Gabon will investigate reports of payments to Togo.",
                    "GAB | ACCUSE/investigate | - | planned",
                    RecipientSearch::withoutReceiver),
            new Rule<>(
                    "scene-of-lawless-deeds",
                    "Oxfam condemned the violence across Togo.",
                    "Oxfam | ACCUSE/disapprove | - | occurred",
                    RecipientSearch::withoutScene),
            new Rule<>(
                    "venue-no-side",
                    "Students rioted in Togo.",
                    "Students | PROTEST/riot | - | occurred",
                    RecipientSearch::withoutVenue),
            new Rule<>(
                    "charged-in-the-clause-above",
                    "Kenya criticised Chad in a letter, demanding an end to arrests.",
                    "KEN | ACCUSE/disapprove | TCD | occurred ; KEN | REQUEST/change | TCD | occurred",
                    RecipientSearch::chargedAbove),
            new Rule<>(
                    "country-of-the-law",
                    "Fishermen in Norway criticised a new tax.",
                    "Fishermen | ACCUSE/disapprove | NOR | occurred",
                    RecipientSearch::countryOfTheLaw));

    private final Tree tree;
    private final List<Rule<Aside>> asides;
    private final Lexicon lexicon;
    private final Grounds grounds;
    private final Participants sides;
    private final EventTraits traits;
    private final int at;
    private final List<String> who;
    private final List<Integer> hosts = new ArrayList<>();
    private final List<Integer> near = new ArrayList<>();
    private List<String> found = List.of();

    /// @param at the verb or noun that tells the act
    /// @param noun the noun that a light verb carries, -1 without one
    /// @param who those who act
    record Act(int at, int noun, EventTraits traits, List<String> who) {}

    RecipientSearch(Tree tree, CodingContext context, Act act) {
        this.tree = tree;
        asides = context.rules().sentences().asides();
        lexicon = context.lexicon();
        sides = context.sides();
        traits = act.traits();
        at = act.at();
        who = act.who();
        grounds = new Grounds(tree, context, act);
        if (act.noun() >= 0) hosts.add(act.noun());
        if (tree.verb(at)) hosts.addAll(tree.patients(at));
    }

    /// Those whom a rule has found for sure.
    List<String> found() {
        return found;
    }

    /// The words that may name him.
    List<Integer> near() {
        return near;
    }

    private void struckPlace() {
        if (traits.implies(Implied.GROUND)) found = grounds.people(grounds.of(hosts, hosts, "force-onto"));
    }

    private void placeLeft() {
        if (traits.implies(Implied.ORIGIN)) found = grounds.people(grounds.of(List.of(), hosts, "out-of"));
    }

    private void object() {
        if (traits.implies(Implied.OBJECT) || traits.implies(Implied.COMPLEMENT)) for (int host : hosts) if (!weapon(host)) near.addAll(phrase(host));
    }

    /// "A Chadian drone was launched by rebels": it is no deed against who made it.
    private boolean weapon(int host) {
        return traits.is(Force.USED) && tree.verb(at) && lexicon.cue("arms", tree.lemma(host));
    }

    /// "The charge that it shelters rebels": rejected is who charges, not whom the charge names.
    private void withoutCharged() {
        if (traits.implies(Implied.NO_CHARGED)) hosts.forEach(host -> near.removeAll(ownDeeds(host)));
    }

    /// What is given, sent or brought home is not who gets it.
    private void withoutGift() {
        if (traits.implies(Implied.COMPLEMENT) && tree.verb(at)) near.removeAll(hosts);
    }

    private void infinitives() {
        if (content()) for (int content : RowPattern.infinitives(tree, at)) near.addAll(phrase(content));
    }

    /// "Refused to condemn Togo": who is spared is not rejected.
    private void withoutSpared() {
        if (!traits.implies(Implied.NO_CHARGED) || !tree.verb(at)) return;
        for (int content : RowPattern.infinitives(tree, at))
            if (charges(content)) near.removeAll(tree.below(content));
    }

    private boolean charges(int verb) {
        return lexicon.verbRules(tree, verb).stream().filter(row -> !row.light() && row.pattern().fits(tree, verb)).anyMatch(row -> blames(lexicon.traits(row.type())));
    }

    /// Not what asks for something, though others answer it too.
    private static boolean blames(EventTraits traits) {
        return traits.is(Role.CHARGE) && traits.implies(Implied.NO_VICTIM);
    }

    private void clauses() {
        if (content()) for (int content : RowPattern.clauses(tree, at)) near.addAll(phrase(content));
    }

    private void obliques() {
        // "Said at a meeting in Tunis": where something is said is none of what it is about.
        if (!content() || lexicon.cue("say", tree.lemma(at))) return;
        for (int child : tree.children(at, "obl"))
            if (child > at && !tree.verb(child) && !lexicon.cue("beside", tree.preposition(child))) near.addAll(phrase(child));
    }

    private boolean content() {
        return traits.implies(Implied.CONTENT) && tree.verb(at);
    }

    /// "On the border with Chad", "along the Chadian border", "for a war against Chad": whom the readied force faces.
    private void neighbour() {
        if (!traits.is(Force.READIED)) return;
        for (int place : phrase(at)) {
            if (lexicon.cue("frontier", tree.lemma(place))) {
                near.addAll(tree.own(place, "with"));
                near.addAll(tree.children(place, "amod", "compound"));
            } else if (place > at && tree.preposition(place).equals("against")) {
                near.add(place);
            }
        }
    }

    /// "Payments to the gang", "exports to Chad": blamed is who gives, not who gets.
    private void withoutReceiver() {
        if (!blames(traits)) return;
        for (int place : List.copyOf(near))
            if ((tree.is(place, "nmod") || tree.is(place, "obl")) && tree.preposition(place).equals("to")) near.removeAll(tree.below(place));
    }

    /// "The violence on Togo's streets": lawless people are not the state where they are, unless the words say whose deed it is.
    private void withoutScene() {
        if (!traits.implies(Implied.NO_VICTIM)) return;
        for (int host : hosts) {
            if (!lexicon.cue("lawless", tree.lemma(host))) continue;
            List<Integer> doers = new ArrayList<>(tree.children(host, "nmod:poss", "amod", "compound"));
            doers.addAll(tree.own(host, "by"));
            if (tree.verb(at)) near.removeAll(tree.children(at, "obl").stream().flatMap(part -> tree.below(part).stream()).toList());
            near.removeAll(tree.below(host).stream().filter(place -> place != host && doers.stream().noneMatch(one -> tree.below(one).contains(place))).toList());
        }
    }

    /// Whom a protest is against; where it is held is no side.
    private void withoutVenue() {
        if (traits.implies(Implied.NO_VENUE)) near.removeIf(place -> lexicon.cue("venue", tree.preposition(place)));
    }

    /// "Criticised Chad, demanding …": a second charge in the same breath is against the same side.
    private void chargedAbove() {
        int above = tree.token(at).head();
        boolean same = traits.is(Role.CHARGE) && tree.verb(at) && (tree.is(at, "advcl") || tree.is(at, "conj")) && tree.children(at, "nsubj").isEmpty();
        if (same && lexicon.verbRules(tree, above).stream().anyMatch(row -> lexicon.traits(row.type()).is(Role.CHARGE))) near.addAll(tree.children(above, "obj"));
    }

    /// "Villagers in Peru criticised the new law": a law that nobody else is named with is that of the land they live in.
    private void countryOfTheLaw() {
        boolean nobodyNear = near.stream().allMatch(place -> sides.mentionAt(tree.span(place)).isEmpty());
        if (!traits.is(Role.CHARGE) || !tree.verb(at) || !nobodyNear) return;
        if (hosts.stream().noneMatch(host -> lexicon.cue("of-the-state", tree.lemma(host)))) return;
        found = tree.agents(at).stream()
                .flatMap(one -> tree.children(one, "nmod").stream())
                .filter(one -> lexicon.cue("dwelling", tree.preposition(one)))
                .flatMap(one -> sides.mentionAt(tree.span(one)).stream())
                .map(Mention::actorId)
                .filter(id -> sides.actor(id).filter(one -> one.kind() == Kind.COUNTRY).isPresent())
                .toList();
    }

    /// The words of the phrase short of relative clauses, subjects and what is told beside it.
    private List<Integer> phrase(int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size() && all.size() <= tree.size(); i++)
            for (int child : tree.children(all.get(i))) if (!beside(child)) all.add(child);
        return all.stream().sorted().toList();
    }

    private boolean beside(int child) {
        return asides.stream().anyMatch(rule -> rule.does().test(tree, child));
    }

    private List<Integer> ownDeeds(int host) {
        return tree.children(host, "acl", "ccomp", "dep").stream()
                .filter(clause -> tree.verb(clause) && tree.children(clause, "nsubj").stream().anyMatch(one -> lexicon.cue("pronoun:subject", tree.lemma(one))))
                .flatMap(clause -> tree.below(clause).stream())
                .toList();
    }
}
