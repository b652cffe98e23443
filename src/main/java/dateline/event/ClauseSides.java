package dateline.event;

import dateline.event.grammar.Lexicon.Entry;
import dateline.event.grammar.Lexicon;
import dateline.event.grammar.RolePlaces;
import dateline.event.grammar.Tree;
import dateline.event.side.Participants;
import dateline.model.EventTraits.Force;
import dateline.model.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who stands in the roles of a row in one sentence.
final class ClauseSides {
    /// At the end of a slot: only people, who are arrested or killed, or only bodies, which arrest or kill.
    private static final String PEOPLE = ".people";

    private static final String BODY = ".body";

    private final Tree tree;
    private final CodingContext context;
    private final Lexicon lexicon;
    private final Participants sides;

    ClauseSides(Tree tree, CodingContext context) {
        this.tree = tree;
        this.context = context;
        lexicon = context.lexicon();
        sides = context.sides();
    }

    Tree tree() {
        return tree;
    }

    CodingContext context() {
        return context;
    }

    /// Those in a role of the verb, or of the noun that it carries.
    List<String> who(int at, int noun, Entry sense, String slot, boolean acts) {
        if (slot.equals("noun.actor")) return actors(noun, sense);
        if (!slot.equals("noun.recipient")) return side(at, slot, acts);
        if (sense.actor().mutual()) return actors(noun, sense);
        return sense.recipient().fill(own -> side(noun, own, false), any -> false).map(List::copyOf).orElse(List.of());
    }

    /// Who does what a noun tells.
    List<String> actors(int noun, Entry sense) {
        return sense.actor().fill(own -> side(noun, own, true), any -> false).map(List::copyOf).orElse(List.of());
    }

    /// Of a slot that asks for `.people` or a `.body` only such of those who stand there.
    List<String> side(int at, String slot, boolean acts) {
        boolean people = slot.endsWith(PEOPLE);
        if (!people && !slot.endsWith(BODY)) return anybody(at, slot, acts);
        String place = slot.substring(0, slot.lastIndexOf('.'));
        return anybody(at, place, acts).stream().filter(id -> sides.people(id) == people).toList();
    }

    private List<String> anybody(int at, String slot, boolean acts) {
        Set<String> ids = new LinkedHashSet<>();
        for (int place : RolePlaces.of(tree, at, slot)) {
            List<String> here = sides.at(tree, place, acts);
            ids.addAll(here.isEmpty() && slot.equals("subj") ? doer(place) : here);
        }
        return List.copyOf(ids);
    }

    /// Who does what a noun of a deed tells, without those with whom it is done.
    List<String> doers(int noun) {
        return deed(noun).map(rule -> actors(noun, rule)).orElse(List.of());
    }

    /// To whom it is done.
    List<String> victims(int noun) {
        return deed(noun).flatMap(rule -> rule.recipient().fill(slot -> side(noun, slot, false), any -> false)).map(List::copyOf).orElse(List.of());
    }

    /// Whom the phrases of a noun name: "the death of a nurse", "the crash of a Danish plane".
    List<String> named(int noun) {
        return tree.below(noun).stream().flatMap(one -> sides.at(tree, one, false).stream()).toList();
    }

    private Optional<Entry> deed(int noun) {
        return lexicon.nounRules(tree, noun).stream().filter(rule -> !rule.actor().mutual() && rule.pattern().fits(tree, noun)).findFirst();
    }

    /// "Assistance from Japan helped …": whose act the subject is.
    private List<String> doer(int noun) {
        return lexicon.nounRules(tree, noun).stream().filter(rule -> !rule.actor().mutual()).findFirst().map(rule -> actors(noun, rule)).orElse(List.of());
    }

    /// "Condemned the attack", "seized the town": what it is done to names nobody, and yet it is done.
    boolean enough(int at, String slot) {
        if (!slot.equals("thing") && !slot.equals("target")) return false;
        return tree.patients(at).stream()
                .filter(object -> tree.noun(object) || tree.token(object).pos().equals("$"))
                .anyMatch(object -> slot.equals("thing") || target(object));
    }

    /// A place, building or vehicle: what force is used on.
    private boolean target(int object) {
        return tree.joined(object).stream()
                .flatMap(one -> tree.counted(one).stream())
                .anyMatch(one -> lexicon.cue("target", tree.lemma(one)) || tree.token(one).ner().equals("LOCATION"));
    }

    /// "Torched their homes": buildings and vehicles whose owner only a pronoun tells.
    List<String> ownThings(int verb) {
        return tree.patients(verb).stream()
                .filter(object -> tree.noun(object) && lexicon.cue("struck", tree.lemma(object)))
                .filter(object -> tree.children(object, "nmod:poss").stream().anyMatch(one -> tree.token(one).pos().equals("PRP$")))
                .map(object -> sides.newcomers().thing(tree, object, List.of()))
                .toList();
    }

    /// "Police said two men had been arrested": police or soldiers who tell it.
    List<String> forcesThatTell(int verb) {
        int saying = tree.head(verb);
        if (!tree.is(verb, "ccomp") || saying < 0 || !tree.verb(saying) || !lexicon.cue("say", tree.lemma(saying))) return List.of();
        List<String> speakers = side(saying, "subj", true);
        boolean forces = speakers.stream().allMatch(id -> sides.actor(id).filter(one -> one.kind() == Kind.SECURITY_FORCES || one.kind() == Kind.MILITARY).isPresent());
        return forces ? speakers : List.of();
    }

    /// "Kenya avoided default after Japan provided loans": the subject of the main clause got them.
    List<String> mainSubject(int verb, List<String> givers) {
        if (!tree.is(verb, "advcl") || tree.head(verb) < 0 || tree.infinitive(verb)) return List.of();
        List<String> main = new ArrayList<>(side(tree.head(verb), "subj", false));
        main.removeAll(givers);
        return List.copyOf(main);
    }

    /// The pair that the sentence names, if he is one of it.
    List<String> withPair(List<String> who) {
        for (int i = 0; i < tree.size(); i++) {
            List<String> pair = sides.pair(tree, i);
            if (pair.contains(who.getFirst())) return pair;
        }
        return who;
    }

    /// "The raid killed four": whether what does it is itself a use of force.
    boolean byForce(int verb) {
        return tree.agents(verb).stream().anyMatch(this::force);
    }

    /// Whether a noun tells a use of force.
    boolean force(int noun) {
        return lexicon.nounRules(tree, noun).stream().anyMatch(rule -> lexicon.traits(rule.type()).is(Force.USED));
    }
}
