package dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A tree in the style of ClearNLP that can still be changed.
///
/// @param words in lower case
/// @param tags Penn tags
/// @param heads -1 for the root
record ClearTree(String[] words, String[] tags, int[] heads, String[] labels, Vocabulary vocabulary) {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> CONTENT = Set.of("pobj", "pcomp");

    int size() {
        return words.length;
    }

    List<Integer> deepestFirst() {
        return IntStream.range(0, size()).boxed().sorted(Comparator.comparing(this::depth).reversed()).toList();
    }

    private int depth(int i) {
        int depth = 0;
        for (int up = heads[i]; up >= 0 && depth < size(); up = heads[up]) depth++;
        return depth;
    }

    /// What hangs on a token by one of these labels.
    List<Integer> children(int head, Set<String> wanted) {
        return children(head).stream().filter(i -> wanted.contains(labels[i])).toList();
    }

    List<Integer> children(int head, String... wanted) {
        return children(head, Set.of(wanted));
    }

    List<Integer> children(int head) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size(); i++) if (heads[i] == head) all.add(i);
        return all;
    }

    boolean has(int head, String... wanted) {
        return !children(head, wanted).isEmpty();
    }

    List<Integer> subjects(int verb) {
        return children(verb, SUBJECTS);
    }

    /// The noun or clause that a preposition governs.
    List<Integer> content(int preposition) {
        return children(preposition, CONTENT);
    }

    boolean passive(int verb) {
        return has(verb, "auxpass");
    }

    /// How a subject hangs on the verb.
    String subjectLabel(int verb) {
        return passive(verb) ? "nsubjpass" : "nsubj";
    }

    boolean verb(int i) {
        return i >= 0 && tags[i].startsWith("VB");
    }

    boolean noun(int i) {
        return i >= 0 && tags[i].startsWith("NN");
    }

    boolean finite(int i) {
        return tags[i].matches("VBD|VBZ|VBP");
    }

    /// Whether the word is of that kind.
    boolean is(int i, String kind) {
        return vocabulary.is(kind, words[i]);
    }

    /// Whether the word with what is put before it is of that kind.
    boolean is(int i, String before, String kind) {
        return vocabulary.is(kind, before + words[i]);
    }

    boolean labelled(int i, String label) {
        return labels[i].equals(label);
    }

    /// Hangs a token on another one, unless that one is below it.
    void attach(int i, int head, String label) {
        for (int up = head, step = 0; up >= 0 && step < size(); up = heads[up], step++) if (up == i) return;
        heads[i] = head;
        labels[i] = label;
    }

    /// The dependent takes its head's place, the head and all else that hung on it hang on the dependent.
    void takeOver(int dependent, int head, String label) {
        heads[dependent] = heads[head];
        labels[dependent] = label;
        for (int other : children(head)) if (other != dependent) heads[other] = dependent;
        heads[head] = dependent;
    }

    /// The head of the phrase that ends in `i`, below a token further left.
    int top(int i, int below) {
        int at = i;
        while (heads[at] > below && noun(heads[at]) && labels[at].matches("compound|conj|nmod|poss|case")) at = heads[at];
        return at;
    }
}
