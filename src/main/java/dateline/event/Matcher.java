package dateline.event;

import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Match;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Roles;
import dateline.event.grammar.RowPattern;
import dateline.event.grammar.Tree;
import dateline.event.place.EventPlaces;
import dateline.event.side.Participants;
import dateline.model.EventTraits.Force;
import dateline.model.EventTraits.Implied;
import dateline.model.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tries the codebook's rows on the verbs and nouns of one sentence and fills their sides.
final class Matcher {
    private final Tree tree;
    private final Lexicon lexicon;
    private final Participants sides;
    private final ImpliedRecipients concerned;
    private final Set<Integer> used = new HashSet<>();
    private final Set<Integer> content = new HashSet<>();

    Matcher(Tree tree, Lexicon lexicon, Participants sides, EventPlaces places) {
        concerned = new ImpliedRecipients(tree, lexicon, sides, places);
        this.tree = tree;
        this.lexicon = lexicon;
        this.sides = sides;
    }

    /// Whether a noun has told its event already, together with a verb.
    boolean used(int noun) {
        return used.contains(noun);
    }

    void use(int noun) {
        used.add(noun);
    }

    /// Whether a verb is only what another verb asks for, promises or charges.
    boolean content(int verb) {
        return content.contains(verb);
    }

    boolean predicate(int i) {
        if (tree.token(i).pos().startsWith("JJ"))
            return lexicon.carries(tree.lemma(i)) && !tree.children(i, "obl").isEmpty() || !RowPattern.infinitives(tree, i).isEmpty();
        return tree.verb(i) && !tree.is(i, "aux") && !tree.is(i, "case");
    }

    Optional<Match> verb(int verb) {
        for (Entry rule : lexicon.verbRules(tree, verb)) {
            Optional<Match> match = rule.light() ? light(verb, rule) : plain(verb, rule);
            if (match.isEmpty()) continue;
            if (force(match.get().type())) match = match.map(this::withKin);
            if (rule.pattern().hasContent()) {
                content.addAll(RowPattern.infinitives(tree, verb));
                content.addAll(RowPattern.clauses(tree, verb));
            }
            return match;
        }
        return Optional.empty();
    }

    /// "The raid killed four", "killed in a raid": the noun tells the same event; its doer and manner count.
    private Match withKin(Match match) {
        List<Integer> near = new ArrayList<>(tree.agents(match.at()));
        for (String preposition : List.of("in", "by", "during", "from")) near.addAll(tree.own(match.at(), preposition));
        for (int place : near)
            for (Entry noun : lexicon.nounRules(tree, place)) {
                if (!force(noun.type()) || !used.add(place)) continue;
                List<String> actors = match.actors();
                if (actors.isEmpty()) actors = noun.actor().fill(own -> side(place, own, true), any -> false).map(List::copyOf).orElse(List.of());
                Entry sense = match.sense().mode().isPresent() && noun.mode().isEmpty() ? match.sense() : noun;
                if (actors.isEmpty() && bombers(noun, noun)) actors = sides.newcomers().bombers(tree, place).map(List::of).orElse(actors);
                return new Match(match.at(), match.noun(), match.rule(), sense, actors, match.recipients(), match.inferred());
            }
        return match;
    }

    private boolean kin(int verb) {
        return tree.agents(verb).stream()
                .flatMap(place -> lexicon.nounRules(tree, place).stream())
                .anyMatch(rule -> force(rule.type()));
    }

    private boolean force(String type) {
        return lexicon.traits(type).is(Force.USED);
    }

    private Optional<Match> plain(int verb, Entry rule) {
        if (!rule.pattern().fits(tree, verb)) return Optional.empty();
        Optional<Match> match = fill(verb, -1, rule, rule);
        boolean needsObject = rule.pattern().demands().stream()
                .anyMatch(one -> one.slot().equals("obj") && one.wanted() && !one.words().isEmpty());
        if (match.isPresent() && needsObject) used.addAll(tree.patients(verb));
        return match;
    }

    private Optional<Match> light(int verb, Entry rule) {
        if (!rule.pattern().fits(tree, verb)) return Optional.empty();
        List<Integer> candidates = new ArrayList<>();
        for (int object : tree.patients(verb)) candidates.addAll(tree.joined(object));
        if (candidates.isEmpty()) for (int oblique : tree.children(verb, "obl")) {
            candidates.add(oblique);
            if (lexicon.cue("part-of", tree.lemma(oblique))) candidates.addAll(tree.own(oblique, "of"));
        }
        for (int noun : candidates) {
            Optional<Entry> carried = lexicon.carried(rule, tree, noun);
            if (carried.isEmpty()) continue;
            Entry sense = rule.type().equals("=") ? carried.get() : rule;
            Optional<Match> match = fill(verb, noun, rule, sense);
            if (match.isPresent()) {
                used.add(noun);
                return match;
            }
        }
        return Optional.empty();
    }

    Optional<Match> noun(int noun) {
        for (Entry rule : lexicon.nounRules(tree, noun)) {
            if (!rule.pattern().fits(tree, noun)) continue;
            Optional<Match> match = fill(noun, -1, rule, rule).map(this::withOtherSide).filter(this::worthTelling);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    /// "Its tanks were seen in a battle with Chad", "seized the town after clashes with the army": the other side
    /// stands in the clause.
    private Match withOtherSide(Match match) {
        int noun = match.at();
        if (!match.sense().actor().mutual() || match.actors().isEmpty() || tree.head(noun) < 0) return match;
        boolean within = match.actors().size() == 1 && lexicon.cue("within", tree.preposition(noun)) && tree.verb(tree.head(noun));
        boolean onlyWith = side(noun, "own", true).isEmpty() && !tree.own(noun, "with").isEmpty() && tree.own(noun, "between").isEmpty();
        List<String> near = within ? side(tree.head(noun), "obj", false) : List.of();
        int clause = tree.clause(noun);
        if (near.isEmpty() && within) near = side(tree.head(noun), "subj", false);
        // A force that fights in the clause, not whoever sells arms for a war.
        if (near.isEmpty() && onlyWith && tree.verb(clause)) near = side(clause, "subj", true).stream().filter(this::armed).toList();
        if (near.isEmpty()) return match;
        Set<String> all = new LinkedHashSet<>(near);
        all.addAll(match.actors());
        return new Match(noun, -1, match.rule(), match.sense(), List.copyOf(all), List.of());
    }

    private boolean armed(String id) {
        return sides.actor(id).filter(one -> one.kind() == Kind.MILITARY || one.kind() == Kind.ARMED_GROUP || one.kind() == Kind.SECURITY_FORCES).isPresent();
    }

    /// A noun alone tells an event only with the sides that make it one.
    private boolean worthTelling(Match match) {
        if (match.sense().actor().mutual()) return match.actors().size() > 1;
        return switch (lexicon.traits(match.sense().type()).sides()) {
            case EITHER -> !match.actors().isEmpty() || !match.recipients().isEmpty();
            case ACTOR -> !match.actors().isEmpty();
            case BOTH -> !match.actors().isEmpty() && !match.recipients().isEmpty();
        };
    }

    private Optional<Match> fill(int at, int noun, Entry rule, Entry sense) {
        String type = rule.type().equals("=") ? sense.type() : rule.type();
        Optional<Set<String>> actors = rule.actor().fill(slot -> who(at, noun, sense, slot, true), slot -> slot.equals("subj") && suffered(at, type));
        if (actors.isEmpty()) return Optional.empty();
        boolean mutual = rule.actor().mutual();
        List<String> doers = List.copyOf(actors.get());
        List<String> whom = others(at, noun, rule, sense, type, doers);
        boolean inferred = whom.isEmpty() && !doers.isEmpty() && (!mutual || doers.size() < 2);
        if (inferred) whom = concerned.by(at, noun, type, doers);
        if (whom.isEmpty() && needed(at, noun, rule)) return Optional.empty();
        boolean told = force(sense.type()) && tree.verb(at) && (kin(at) || rule.actor().groups().isEmpty());
        List<String> who = doers;
        if (who.isEmpty() && bombers(rule, sense)) who = sides.newcomers().bombers(tree, noun >= 0 ? noun : at).map(List::of).orElse(who);
        if (who.isEmpty() && whom.isEmpty() && !told) return Optional.empty();
        if (mutual && who.size() == 1) who = withPair(who);
        if (mutual && who.size() < 2 && !lexicon.traits(type).oneSided()) return Optional.empty();
        return Optional.of(new Match(at, noun, rule, sense, who, whom, inferred && !whom.isEmpty()));
    }

    /// Who stands in the row's roles of those whom the act is done to.
    private List<String> others(int at, int noun, Entry rule, Entry sense, String type, List<String> who) {
        Optional<Set<String>> given = rule.recipient().fill(slot -> without(who, who(at, noun, sense, slot, false)), slot -> enough(at, noun, slot));
        List<String> whom = new ArrayList<>(given.orElse(Set.of()));
        // "Chad agreed to withdraw its troops": its own troops are no other side.
        if (lexicon.traits(type).foreign()) whom.removeIf(id -> who.stream().anyMatch(one -> sides.sameSide(one, id)));
        if (whom.isEmpty() && lexicon.traits(type).implies(Implied.MAIN_SUBJECT) && tree.verb(at)) whom.addAll(beneficiary(at, who));
        return List.copyOf(whom);
    }

    private boolean needed(int at, int noun, Entry rule) {
        return rule.recipient().groups().stream()
                .anyMatch(group -> group.needed() && group.slots().stream().noneMatch(slot -> enough(at, noun, slot)));
    }

    /// "We held talks on the threats to our two countries": the pair that the sentence names has the other side.
    private List<String> withPair(List<String> who) {
        for (int i = 0; i < tree.size(); i++) {
            List<String> pair = sides.pair(tree, i);
            if (pair.contains(who.getFirst())) return pair;
        }
        return who;
    }

    private boolean bombers(Entry rule, Entry sense) {
        return lexicon.traits(rule.type().equals("=") ? sense.type() : rule.type(), rule.mode().or(sense::mode)).bombers();
    }

    /// "Was attacked", "were denied visas": told of whom it befell, without a doer.
    private boolean suffered(int at, String type) {
        return tree.verb(at) && tree.passive(at) && lexicon.traits(type).suffered();
    }

    private static List<String> without(List<String> some, List<String> ids) {
        return ids.stream().filter(id -> !some.contains(id)).toList();
    }

    /// "Condemned the attack", "seized the town": what it is done to names nobody, and yet it is done.
    private boolean enough(int at, int noun, String slot) {
        if (!slot.equals("thing") && !slot.equals("target")) return false;
        return tree.patients(at).stream()
                .filter(object -> tree.noun(object) || tree.token(object).pos().equals("$"))
                .anyMatch(object -> slot.equals("thing") || target(object));
    }

    /// A place, building or vehicle: what force is used on.
    private boolean target(int object) {
        return tree.joined(object).stream().flatMap(one -> tree.counted(one).stream()).anyMatch(one -> lexicon.cue("target", tree.lemma(one)) || tree.token(one).ner().equals("LOCATION"));
    }

    /// "Kenya avoided default after Japan provided loans": the subject of the main clause got them.
    private List<String> beneficiary(int verb, List<String> givers) {
        if (!tree.is(verb, "advcl") || tree.head(verb) < 0 || tree.infinitive(verb)) return List.of();
        List<String> main = new ArrayList<>(side(tree.head(verb), "subj", false));
        main.removeAll(givers);
        return main;
    }

    private List<String> who(int at, int noun, Entry sense, String slot, boolean acts) {
        if (slot.equals("noun.actor")) return sense.actor().fill(own -> side(noun, own, true), any -> false).map(List::copyOf).orElse(List.of());
        if (slot.equals("noun.recipient")) {
            Set<String> all = new LinkedHashSet<>();
            if (sense.actor().mutual()) sense.actor().fill(own -> side(noun, own, true), any -> false).ifPresent(all::addAll);
            else sense.recipient().fill(own -> side(noun, own, false), any -> false).ifPresent(all::addAll);
            return List.copyOf(all);
        }
        return side(at, slot, acts);
    }

    private List<String> side(int at, String slot, boolean acts) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : Roles.places(tree, at, slot)) {
            List<String> here = sides.at(tree, place, acts);
            ids.addAll(here.isEmpty() && slot.equals("subj") ? doer(place) : here);
        }
        return List.copyOf(ids);
    }

    /// "Assistance from Japan helped …": whose act the subject is.
    private List<String> doer(int noun) {
        return lexicon.nounRules(tree, noun).stream()
                .filter(rule -> !rule.actor().mutual())
                .findFirst()
                .flatMap(rule -> rule.actor().fill(own -> side(noun, own, true), any -> false))
                .map(List::copyOf)
                .orElse(List.of());
    }
}
