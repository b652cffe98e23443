package dateline.event.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What must stand in a sentence for a row of the codebook to fire, read from the row's pattern such as
/// `call_off +obj:truce|deal`.
///
/// @param lemmas of the trigger, a particle joined by `_`
public record RowPattern(List<String> lemmas, List<Demand> demands) {
    /// One thing that must (or must not) hang on the trigger.
    ///
    /// @param slot obj, subj, inf, that, neg, will, own, mod, adv, or a preposition
    /// @param words lemmas of which one must stand there; empty for any
    public record Demand(boolean wanted, String slot, Set<String> words) {}

    public static RowPattern of(String written) {
        String[] parts = written.strip().split("\\s+");
        List<String> lemmas = Arrays.asList(parts[0].split("\\|"));
        List<Demand> demands = new ArrayList<>();
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            String[] slotAndWords = part.substring(1).split(":", 2);
            Set<String> words = slotAndWords.length < 2 ? Set.of() : Set.of(slotAndWords[1].split("\\|"));
            // "+of|from:deal" allows several slots.
            demands.add(new Demand(part.charAt(0) == '+', slotAndWords[0], words));
        }
        return new RowPattern(lemmas, demands);
    }

    /// More telling patterns are tried first.
    public int weight() {
        return demands.stream().mapToInt(one -> !one.wanted() ? 0 : one.words().isEmpty() ? 1 : 3).sum();
    }

    /// Whether the pattern allows what would otherwise mean that nothing happened.
    public boolean negated() {
        return demands.stream().anyMatch(one -> one.wanted() && one.slot().equals("neg"));
    }

    public boolean hasContent() {
        return demands.stream().anyMatch(one -> one.wanted() && (one.slot().equals("inf") || one.slot().equals("that")));
    }

    public boolean fits(Tree tree, int verb) {
        return demands.stream().allMatch(one -> one.wanted() == Stream.of(one.slot().split("\\|"))
                .anyMatch(slot -> found(tree, verb, slot, one.words())));
    }

    /// Whether it fits a noun that a light verb carries: then the verb's complements do for the noun's.
    public boolean fitsCarried(Tree tree, int noun) {
        return demands.stream()
                .filter(one -> !one.slot().startsWith("nmod"))
                .allMatch(one -> one.wanted() == found(tree, noun, one.slot(), one.words()));
    }

    private static boolean found(Tree tree, int at, String slot, Set<String> words) {
        return switch (slot) {
            case "obj" -> any(tree, tree.patients(at), words) || tree.verb(at) && any(tree, tree.children(at, "obj"), words);
            case "we" -> tree.children(at, "nsubj").stream().anyMatch(one -> Set.of("we", "i").contains(tree.lemma(one)))
                    && tree.children(at, "aux").stream().anyMatch(one -> Set.of("will", "shall", "'ll").contains(tree.lemma(one)));
            case "subj" -> any(tree, tree.agents(at), words);
            case "inf" -> infinitives(tree, at).stream().anyMatch(one -> among(tree, one, words));
            case "that" -> clauses(tree, at).stream().anyMatch(one -> says(tree, one, words));
            case "will" -> clauses(tree, at).stream()
                    .anyMatch(one -> tree.children(one, "aux").stream()
                            .anyMatch(aux -> Set.of("will", "would", "'ll", "'d", "wo").contains(tree.lemma(aux))));
            case "must" -> clauses(tree, at).stream()
                    .anyMatch(one -> tree.children(one, "aux").stream().anyMatch(aux -> Set.of("must", "should", "ought").contains(tree.lemma(aux))));
            case "subjunctive" -> clauses(tree, at).stream().anyMatch(one -> subjunctive(tree, one));
            case "any" -> tree.below(at).stream().anyMatch(one -> words.contains(tree.lemma(one)));
            case "may" -> clauses(tree, at).stream()
                    .anyMatch(one -> tree.children(one, "aux").stream().anyMatch(aux -> Set.of("may", "might", "could", "can").contains(tree.lemma(aux))));
            case "passive" -> tree.verb(at) && tree.passive(at);
            case "neg" -> negated(tree, at);
            case "own" -> clauses(tree, at).stream().anyMatch(one -> tree.children(one, "nsubj").stream()
                    .anyMatch(subject -> Set.of("it", "they", "he", "she", "we", "i").contains(tree.lemma(subject))
                            || tree.agents(at).stream().anyMatch(agent -> tree.lemma(agent).equals(tree.lemma(subject)))));
            case "mod" -> (tree.verb(at) ? tree.patients(at) : List.of(at))
                    .stream()
                            .flatMap(noun -> tree.children(noun, "amod", "compound").stream())
                            .anyMatch(one -> among(tree, one, words) || words.contains(tree.token(one).text().toLowerCase(Locale.ROOT)));
            case "xcomp" -> tree.children(at, "xcomp").stream().anyMatch(one -> among(tree, one, words));
            case "adv" -> tree.children(at, "advmod").stream().anyMatch(one -> among(tree, one, words));
            case "nmod" -> words.stream().anyMatch(preposition -> !tree.own(at, preposition).isEmpty());
            default -> any(tree, tree.obliques(at, slot), words) || words.isEmpty() && particle(tree, at, slot) || words.isEmpty() && clauseWith(tree, at, slot);
        };
    }

    /// "Insisted that Congo negotiate": the bare verb after one subject.
    private static boolean subjunctive(Tree tree, int clause) {
        boolean bare = tree.token(clause).pos().matches("VBP?") && tree.children(clause, "aux").isEmpty();
        return bare && tree.children(clause, "nsubj").stream().anyMatch(one -> tree.token(one).pos().matches("NNP?") && tree.joined(one).size() == 1);
    }

    /// "Barred them from entering".
    private static boolean clauseWith(Tree tree, int at, String preposition) {
        return tree.children(at, "advcl", "obl", "acl", "nmod").stream()
                .anyMatch(child -> tree.verb(child) && tree.hasPreposition(child, preposition));
    }

    private static boolean says(Tree tree, int clause, Set<String> words) {
        if (words.contains("neg")) return negated(tree, clause);
        return among(tree, clause, words)
                || tree.children(clause, "conj").stream().anyMatch(other -> among(tree, other, words));
    }

    private static boolean any(Tree tree, List<Integer> places, Set<String> words) {
        return places.stream()
                .flatMap(place -> tree.joined(place).stream())
                .flatMap(place -> tree.counted(place).stream())
                .anyMatch(place -> words.isEmpty() || among(tree, place, words));
    }

    private static boolean among(Tree tree, int place, Set<String> words) {
        return words.isEmpty() || words.contains(tree.lemma(place)) || tree.token(place).pos().equals("$") && words.contains("money") || words.contains(tree.lemma(place) + "_" + particleOf(tree, place))
                || tree.verb(place) && tree.patients(place).stream().anyMatch(object -> words.contains(tree.lemma(place) + "_" + tree.lemma(object)));
    }

    public static boolean negated(Tree tree, int place) {
        return tree.children(place).stream()
                .anyMatch(child -> (tree.is(child, "advmod") || tree.is(child, "neg") || tree.is(child, "det") || tree.is(child, "dep"))
                        && Set.of("not", "n't", "never", "no").contains(tree.lemma(child)));
    }

    public static List<Integer> infinitives(Tree tree, int verb) {
        List<Integer> own = tree.children(verb, "xcomp", "ccomp", "advcl", "acl").stream()
                .filter(child -> tree.is(child, "xcomp") ? !tree.noun(child) : tree.infinitive(child))
                .toList();
        if (!own.isEmpty() || !tree.verb(verb)) return own;
        // "Threatened on the radio to attack soldiers": the infinitive hangs on the medium.
        return tree.children(verb, "obl").stream()
                .filter(one -> Set.of("on", "in", "during", "at").contains(tree.preposition(one)))
                .flatMap(one -> tree.children(one, "acl").stream())
                .filter(tree::infinitive)
                .toList();
    }

    public static List<Integer> clauses(Tree tree, int verb) {
        List<Integer> below = tree.children(verb, "ccomp");
        if (!below.isEmpty()) return below;
        // "the talks failed, she said": the saying hangs on what is said.
        return tree.is(verb, "parataxis") && tree.head(verb) >= 0 ? List.of(tree.head(verb)) : List.of();
    }

    public static String particleOf(Tree tree, int verb) {
        return tree.children(verb, "compound:prt").stream()
                .map(tree::lemma)
                .findFirst()
                .orElse("");
    }

    private static boolean particle(Tree tree, int verb, String word) {
        return tree.children(verb, "compound:prt", "advmod", "case", "xcomp").stream()
                .anyMatch(child -> tree.lemma(child).equals(word.toLowerCase(Locale.ROOT)));
    }
}
