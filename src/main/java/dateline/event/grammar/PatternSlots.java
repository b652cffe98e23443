package dateline.event.grammar;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a row's pattern may ask to stand on its trigger, by the names that the codebook writes: `+obj:truce|deal`, `-neg`.
final class PatternSlots {
    /// Whether one of the words, or any when there are none, stands there.
    @FunctionalInterface
    private interface Slot {
        boolean filled(Tree tree, int at, Set<String> words);
    }

    private static final Map<String, Slot> SLOTS = Map.ofEntries(
            // Who and whom.
            entry("subj", (tree, at, words) -> any(tree, tree.agents(at), words)),
            entry("obj", (tree, at, words) -> any(tree, tree.patients(at), words) || tree.verb(at) && any(tree, tree.children(at, "obj"), words)),
            entry("no", (tree, at, words) -> any(tree, tree.children(at, "obj").stream().filter(object -> without(tree, object)).toList(), words)),
            entry("we", (tree, at, words) -> hasCue(tree, at, "nsubj", "first-person") && hasCue(tree, at, "aux", "pledging")),
            // Clauses that the trigger governs.
            entry("inf", (tree, at, words) -> RowPattern.infinitives(tree, at).stream().anyMatch(one -> among(tree, one, words))),
            entry("that", (tree, at, words) -> ofClause(tree, at, clause -> tells(tree, clause, words))),
            entry("is", (tree, at, words) -> ofClause(tree, at, clause -> !tree.verb(clause) && described(tree, clause, words))),
            entry("that_subj", (tree, at, words) -> ofClause(tree, at, clause -> any(tree, tree.surface(clause), words))),
            entry("will", (tree, at, words) -> ofClause(tree, at, clause -> hasCue(tree, clause, "aux", "future-auxiliary"))),
            entry("must", (tree, at, words) -> ofClause(tree, at, clause -> due(tree, clause))),
            entry("may", (tree, at, words) -> ofClause(tree, at, clause -> hasCue(tree, clause, "aux", "ability"))),
            entry("own", (tree, at, words) -> ofClause(tree, at, clause -> ownAct(tree, at, clause))),
            entry("subjunctive", (tree, at, words) -> ofClause(tree, at, clause -> subjunctive(tree, clause))),
            entry("xcomp", (tree, at, words) -> tree.children(at, "xcomp").stream().anyMatch(one -> described(tree, one, words))),
            entry("as", (tree, at, words) -> filledBy(tree, at, "as", words) || tree.obliques(at, "as").stream().anyMatch(one -> described(tree, one, words))),
            // How the trigger itself stands.
            entry("case", (tree, at, words) -> words.contains(tree.preposition(at))),
            entry("passive", (tree, at, words) -> tree.verb(at) && tree.passive(at)),
            entry("neg", (tree, at, words) -> RowPattern.negated(tree, at)),
            entry("named", (tree, at, words) -> tree.patients(at).stream().anyMatch(one -> tree.token(one).pos().startsWith("NNP"))),
            entry("score", (tree, at, words) -> tree.below(at).stream().anyMatch(one -> score(tree, one))),
            entry("adv", (tree, at, words) -> anyChild(tree, at, "advmod", words)),
            entry("mod", (tree, at, words) -> (tree.verb(at) ? tree.patients(at) : List.of(at)).stream().anyMatch(noun -> modified(tree, noun, words))),
            entry("nmod", (tree, at, words) -> words.stream().anyMatch(preposition -> !tree.own(at, preposition).isEmpty())),
            entry("any", (tree, at, words) -> tree.below(at).stream().anyMatch(one -> words.contains(tree.lemma(one)))));

    /// So many words is a score written in.
    private static final int SCORE = 3;

    private PatternSlots() {}

    /// A slot of another name is a preposition, or without words a particle.
    static boolean filled(Tree tree, int at, String slot, Set<String> words) {
        Slot named = SLOTS.get(slot);
        return named != null ? named.filled(tree, at, words) : filledBy(tree, at, slot, words);
    }

    private static boolean filledBy(Tree tree, int at, String slot, Set<String> words) {
        return any(tree, tree.obliques(at, slot), words) || words.isEmpty() && (particle(tree, at, slot) || clauseWith(tree, at, slot));
    }

    private static boolean ofClause(Tree tree, int at, IntPredicate test) {
        return RowPattern.clauses(tree, at).stream().anyMatch(test::test);
    }

    private static boolean hasCue(Tree tree, int at, String relation, String kind) {
        return tree.children(at, relation).stream().anyMatch(one -> tree.cue(kind, one));
    }

    private static boolean anyChild(Tree tree, int at, String relation, Set<String> words) {
        return tree.children(at, relation).stream().anyMatch(one -> among(tree, one, words));
    }

    private static boolean tells(Tree tree, int clause, Set<String> words) {
        if (words.contains("neg")) return RowPattern.negated(tree, clause) || hasCue(tree, clause, "nsubj", "nobody");
        return described(tree, clause, words) || anyChild(tree, clause, "conj", words);
    }

    /// "A threat", "a serious threat": the word, or what a noun is called.
    private static boolean described(Tree tree, int place, Set<String> words) {
        return among(tree, place, words) || tree.noun(place) && !words.isEmpty() && modified(tree, place, words);
    }

    /// "Must leave", "has to leave", "needs to leave".
    private static boolean due(Tree tree, int clause) {
        return hasCue(tree, clause, "aux", "duty") || tree.cue("duty-verb", clause) && tree.children(clause, "xcomp").stream().anyMatch(tree::infinitive);
    }

    /// "No plans".
    private static boolean without(Tree tree, int noun) {
        return tree.children(noun, "det", "neg", "advmod").stream().anyMatch(one -> tree.cue("negative-determiner", one));
    }

    /// "Chad said it had closed the border", "Chad will help, its president said": the clause tells of whoever speaks.
    private static boolean ownAct(Tree tree, int at, int clause) {
        boolean future = hasCue(tree, clause, "aux", "future-auxiliary");
        return tree.children(clause, "nsubj").stream().anyMatch(subject -> speaker(tree, at, subject)
                || future && ours(tree, subject)
                || tree.agents(at).stream().anyMatch(agent -> tree.lemma(agent).equals(tree.lemma(subject)) || agent > subject && ours(tree, agent)));
    }

    /// A pronoun that can stand for the speaker: several are not "it".
    private static boolean speaker(Tree tree, int at, int subject) {
        boolean several = tree.cue("pronoun:thing", subject) && tree.agents(at).stream().anyMatch(agent -> tree.token(agent).pos().equals("NNS"));
        return tree.cue("speaker-pronoun", subject) && !several && (tree.cue("first-person", subject) || !quoted(tree, subject));
    }

    /// In his own words nobody is "he".
    private static boolean quoted(Tree tree, int place) {
        String marks = IntStream.range(0, place).mapToObj(one -> tree.token(one).pos()).filter(pos -> pos.equals("``") || pos.equals("''")).collect(Collectors.joining());
        return marks.endsWith("``");
    }

    /// "His country", "its army".
    private static boolean ours(Tree tree, int noun) {
        return tree.children(noun, "nmod:poss").stream().anyMatch(one -> tree.cue("speaker-possessive", one));
    }

    /// "Insisted that Congo negotiate": the bare verb after one subject.
    private static boolean subjunctive(Tree tree, int clause) {
        boolean bare = tree.token(clause).pos().matches("VBP?") && tree.children(clause, "aux").isEmpty();
        return bare && tree.children(clause, "nsubj").stream().anyMatch(one -> tree.token(one).pos().matches("NNP?") && tree.joined(one).size() == 1);
    }

    /// "Beat them 3-1", written as one word or as three; "on March 3 - 5" is no score.
    private static boolean score(Tree tree, int place) {
        if (tree.token(place).ner().matches("DATE|TIME|DURATION")) return false;
        String run = IntStream.range(place, Math.min(place + SCORE, tree.size())).mapToObj(one -> tree.token(one).text()).collect(Collectors.joining());
        return run.matches("\\d{1,3}[-–]\\d{1,3}\\b.*");
    }

    private static boolean modified(Tree tree, int noun, Set<String> words) {
        return tree.children(noun, "amod", "compound").stream()
                .anyMatch(one -> among(tree, one, words) || words.contains(tree.token(one).text().toLowerCase(Locale.ROOT)));
    }

    /// "Barred them from entering".
    private static boolean clauseWith(Tree tree, int at, String preposition) {
        return tree.children(at, "advcl", "obl", "acl", "nmod").stream().anyMatch(child -> tree.verb(child) && tree.hasPreposition(child, preposition));
    }

    private static boolean particle(Tree tree, int verb, String word) {
        String lemma = word.toLowerCase(Locale.ROOT);
        return tree.children(verb, "compound:prt", "advmod", "case", "xcomp").stream().anyMatch(child -> tree.lemma(child).equals(lemma));
    }

    /// Whether one of the words stands there, joined by "and", or counted.
    private static boolean any(Tree tree, List<Integer> places, Set<String> words) {
        return places.stream()
                .flatMap(place -> tree.joined(place).stream())
                .flatMap(place -> tree.counted(place).stream())
                .anyMatch(place -> among(tree, place, words));
    }

    /// A word may be a lemma, `money` for an amount, or a verb with its particle or object: `call_off`, `take_power`.
    private static boolean among(Tree tree, int place, Set<String> words) {
        String lemma = tree.lemma(place);
        if (words.isEmpty() || words.contains(lemma) || words.contains(lemma + "_" + RowPattern.particleOf(tree, place))) return true;
        if (tree.token(place).pos().equals("$") && words.contains("money")) return true;
        return tree.verb(place) && tree.patients(place).stream().anyMatch(object -> words.contains(lemma + "_" + tree.lemma(object)));
    }
}
