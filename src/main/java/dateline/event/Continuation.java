package dateline.event;

import dateline.event.grammar.Lexicon;
import dateline.event.grammar.Tree;
import dateline.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Where a predicate goes on telling what another one in its sentence has told.
///
/// @param told the verbs and nouns that have told an event
/// @param carried the nouns that light verbs have told it by
record Continuation(Tree tree, Lexicon lexicon, Set<Integer> told, Map<Integer, Integer> carried) {
    /// The word whose event the one at a place goes on telling; empty where it tells one of its own.
    @FunctionalInterface
    interface Main {
        OptionalInt of(Continuation sentence, int at);
    }

    /// In the order in which they are asked, until one answers.
    static final List<Rule<Main>> RULES = List.of(
            new Rule<>(
                    "harm-told-after-the-attack",
                    "Rebels attacked the Chadian army and killed nine people.",
                    "Rebels | ASSAULT | TCD-MIL | occurred ; no Rebels | ASSAULT | nine people | occurred",
                    Continuation::harm),
            new Rule<>(
                    "one-object-of-two-verbs",
                    "The army shot down or jammed eight Chadian drones.",
                    "1 event ; army | ASSAULT | eight Chadian drones | occurred",
                    Continuation::sameObject),
            new Rule<>(
                    "toll-beside-toll",
                    "Two miners were killed and five were wounded when the Chadian police opened fire.",
                    "1 event ; TCD-POLICE | ASSAULT/firearms | Two miners | occurred",
                    Continuation::secondToll),
            new Rule<>(
                    "harm-when-the-deed-was-done",
                    "Nine people were killed when rebels raided Goma.",
                    "1 event ; rebels | ASSAULT | Goma, Nine people | occurred",
                    Continuation::occasion),
            new Rule<>(
                    "act-that-does-harm",
                    "Attacks carried out by the rebels killed ten Kenyan soldiers.",
                    "rebels | ASSAULT | KEN-MIL | occurred",
                    Continuation::act),
            new Rule<>(
                    "participle-of-result",
                    "Rebels attacked a Chadian base, killing nine soldiers.",
                    "Rebels | ASSAULT | TCD | occurred ; no Rebels | ASSAULT | nine soldiers | occurred",
                    Continuation::participle));

    private static final int FAR = 3;

    OptionalInt of(int at, List<Rule<Main>> rules) {
        return rules.stream().map(rule -> rule.does().of(this, at)).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    private OptionalInt harm(int at) {
        boolean goesOn = tree.verb(at) && tree.is(at, "conj") && tree.children(at, "nsubj").isEmpty() && lexicon.cue("harm", tree.lemma(at));
        return goesOn && told.contains(tree.head(at)) ? OptionalInt.of(tree.head(at)) : OptionalInt.empty();
    }

    /// "Shot down or jammed eight drones".
    private OptionalInt sameObject(int at) {
        int head = tree.head(at);
        boolean joined = tree.verb(at) && tree.is(at, "conj") && head >= 0 && tree.verb(head) && tree.children(at, "nsubj").isEmpty();
        return joined && told.contains(head) && !tree.patients(at).isEmpty() && tree.patients(at).equals(tree.patients(head)) ? OptionalInt.of(head) : OptionalInt.empty();
    }

    /// "Were killed when rebels raided the town".
    private OptionalInt occasion(int at) {
        // "After protesters began hurling stones".
        int clause = tree.verb(at) && tree.is(at, "xcomp") && tree.head(at) >= 0 && tree.children(at, "nsubj").isEmpty() ? tree.head(at) : at;
        int harm = tree.verb(at) && tree.is(clause, "advcl") ? firstToll(tree.head(clause)) : -1;
        boolean suffered = harm >= 0 && told.contains(harm) && suffered(harm);
        boolean then = suffered && tree.children(clause, "mark", "advmod").stream().anyMatch(one -> lexicon.cue("harm-when", tree.lemma(one)));
        return then && tree.children(at, "obl:npmod").isEmpty() ? OptionalInt.of(harm) : OptionalInt.empty();
    }

    /// "Two were killed and five wounded": one attack did both.
    private OptionalInt secondToll(int at) {
        int first = firstToll(at);
        return first != at && told.contains(first) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /// The first of the joined verbs that say what harm was suffered.
    private int firstToll(int at) {
        int first = at;
        for (int step = 0; step < FAR && first >= 0 && suffered(first) && tree.is(first, "conj") && suffered(tree.head(first)); step++) first = tree.head(first);
        return first;
    }

    private boolean suffered(int verb) {
        return verb >= 0 && tree.verb(verb) && lexicon.cue("harm", tree.lemma(verb)) && !tree.children(verb, "nsubj:pass").isEmpty() && tree.agents(verb).isEmpty();
    }

    /// "Attacks carried out by the rebels killed ten".
    private OptionalInt act(int at) {
        if (!tree.verb(at)) return OptionalInt.empty();
        return tree.agents(at).stream().flatMap(this::withParticiple).filter(one -> one != at && told.contains(one)).mapToInt(Integer::intValue).findFirst();
    }

    /// "A bomb planted by rebels killed ten": the planting and the harm are one attack.
    private Stream<Integer> withParticiple(int agent) {
        boolean thing = tree.noun(agent) && !lexicon.cue("people", tree.lemma(agent));
        return thing ? Stream.concat(Stream.of(agent), tree.children(agent, "acl").stream().filter(tree::passive)) : Stream.of(agent);
    }

    /// "…, killing 60": a participle only goes on telling what the verb or noun before it told.
    private OptionalInt participle(int at) {
        if (!participleClause(at)) return OptionalInt.empty();
        for (int up = tree.head(at), step = 0; up >= 0 && step < FAR; up = tree.head(up), step++) {
            if (told.contains(up)) return OptionalInt.of(up);
            Integer noun = carried.get(up);
            if (noun != null) return OptionalInt.of(noun);
            if (!tree.infinitive(up) && !tree.token(up).pos().equals("VBG") && !tree.noun(up)) return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private boolean participleClause(int at) {
        if (!tree.verb(at) || !tree.token(at).pos().equals("VBG") || !tree.children(at, "nsubj").isEmpty()) return false;
        return tree.is(at, "dep") || tree.is(at, "advcl") || tree.is(at, "acl") || tree.is(at, "xcomp");
    }
}
