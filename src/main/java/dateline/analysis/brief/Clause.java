package dateline.analysis.brief;

import dateline.model.Event;
import dateline.model.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How the clause of a reading stands in its sentence, by the words round its verb.
///
/// @param sentence its words, and `before` those that stand before the verb
record Clause(SentenceWords words, List<String> sentence, List<String> before) {
    /// A verb's auxiliary stands at most so many words before it.
    private static final int AUXILIARY = 4;

    private static final String MARK = ",";

    Clause {
        sentence = List.copyOf(sentence);
        before = List.copyOf(before);
    }

    static Clause of(Event event, SentenceWords words) {
        Evidence evidence = event.evidence().getFirst();
        int verb = Math.clamp(event.trigger().start() - evidence.span().start(), 0, evidence.text().length());
        return new Clause(words, split(evidence.text()), split(evidence.text().substring(0, verb)));
    }

    /// The words of a text, small; any mark that parts a sentence is a word of its own.
    static List<String> split(String text) {
        String marked = text.toLowerCase(Locale.ROOT).replaceAll("[,;:–—]", " " + MARK + " ");
        return Arrays.stream(marked.split("[^\\p{L}\\p{N}’',-]+")).filter(word -> !word.isBlank()).toList();
    }

    /// Whether the sentence points at somebody or something that was named before it.
    static boolean points(String sentence, SentenceWords words) {
        return split(sentence).stream().limit(1).anyMatch(first -> words.pronouns().contains(first.replaceAll("^['’]+", "")));
    }

    /// Whether the sentence tells what somebody says.
    boolean said() {
        return has(sentence, words.clauses().speech());
    }

    /// Whether the sentence is about something else, and it stands there by the way; what somebody says that it is does not.
    boolean under() {
        for (int i = 0; i < before.size(); i++) if (words.clauses().under().contains(before.get(i)) && !spoken(i)) return true;
        return false;
    }

    /// Whether a word of speech stands right before, but for when or to whom: "said on Monday that".
    private boolean spoken(int at) {
        List<String> near = before.subList(Math.max(0, at - AUXILIARY), at);
        return has(near.subList(near.lastIndexOf(MARK) + 1, near.size()), words.clauses().speech());
    }

    /// Whether it only says from when on something else is so.
    boolean since() {
        return before.size() > 1 && has(before.subList(1, before.size()), words.clauses().since());
    }

    /// Whether it is done by now, on no day.
    boolean perfect() {
        return has(before.subList(Math.max(0, before.size() - AUXILIARY), before.size()), words.clauses().perfect());
    }

    static boolean has(List<String> in, Set<String> any) {
        return in.stream().anyMatch(any::contains);
    }
}
