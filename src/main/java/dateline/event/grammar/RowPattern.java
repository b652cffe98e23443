package dateline.event.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must stand in a sentence for a row of the codebook to fire, read from the row's pattern such as
/// `call_off +obj:truce|deal` or, with a kind of cue words, `call +xcomp:@blame`.
///
/// @param lemmas of the trigger, a particle joined by `_`
public record RowPattern(List<String> lemmas, List<Demand> demands) {
    /// One thing that must (or must not) hang on the trigger.
    ///
    /// @param slot one of those that [PatternSlots] knows, several parted by `|`, or a preposition
    /// @param words lemmas of which one must stand there, those of classes among them; empty for any
    public record Demand(boolean wanted, String slot, Set<String> words) {}

    public static RowPattern of(String written) {
        return of(written, name -> Set.of(name));
    }

    /// @param classes the lemmas of a class of words, which the pattern writes as `@goods`
    public static RowPattern of(String written, Function<String, Set<String>> classes) {
        String[] parts = written.strip().split("\\s+");
        List<String> lemmas = List.copyOf(words(parts[0], classes));
        List<Demand> demands = new ArrayList<>();
        for (String part : Arrays.copyOfRange(parts, 1, parts.length)) {
            String[] slotAndWords = part.substring(1).split(":", 2);
            Set<String> words = slotAndWords.length < 2 ? Set.of() : words(slotAndWords[1], classes);
            // "+of|from:deal" allows several slots.
            demands.add(new Demand(part.charAt(0) == '+', slotAndWords[0], words));
        }
        return new RowPattern(lemmas, demands);
    }

    private static Set<String> words(String written, Function<String, Set<String>> classes) {
        return Arrays.stream(written.split("\\|"))
                .flatMap(word -> word.startsWith("@") ? inClass(word, classes) : Stream.of(word))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Of a class without words the name stays, which no lemma is: a demand for nothing would be one for anything.
    private static Stream<String> inClass(String written, Function<String, Set<String>> classes) {
        Set<String> words = classes.apply(written.substring(1));
        return words.isEmpty() ? Stream.of(written) : words.stream();
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
                .anyMatch(slot -> PatternSlots.filled(tree, verb, slot, one.words())));
    }

    /// Whether it fits a noun that a light verb carries: then the verb's complements do for the noun's.
    public boolean fitsCarried(Tree tree, int noun) {
        return demands.stream()
                .filter(one -> !one.slot().startsWith("nmod"))
                .allMatch(one -> one.wanted() == PatternSlots.filled(tree, noun, one.slot(), one.words()));
    }

    public static boolean negated(Tree tree, int place) {
        return tree.children(place, "advmod", "neg", "det", "dep").stream().anyMatch(child -> tree.cue("not", child));
    }

    public static List<Integer> infinitives(Tree tree, int verb) {
        List<Integer> own = tree.children(verb, "xcomp", "ccomp", "advcl", "acl").stream()
                .filter(child -> tree.is(child, "xcomp") ? !tree.noun(child) : tree.infinitive(child))
                .toList();
        if (!own.isEmpty() || !tree.verb(verb)) return own;
        // "Threatened on the radio to attack soldiers": the infinitive hangs on the medium.
        return tree.children(verb, "obl").stream()
                .filter(one -> tree.cued("medium", tree.preposition(one)))
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
}
