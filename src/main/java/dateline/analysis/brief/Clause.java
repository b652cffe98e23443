package dateline.analysis.brief;

import dateline.model.Event;
import dateline.model.Evidence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How the clause of a reading stands in its sentence, by the words round its verb.
///
/// @param sentence its words, `before` those that stand before the verb, and `after` those from the end of the verb
record Clause(SentenceWords words, List<String> sentence, List<String> before, List<String> after) {
    /// A verb's auxiliary stands at most so many words before it.
    private static final int AUXILIARY = 4;

    private static final String MARK = ",";

    private static final Pattern SIGN = Pattern.compile("\\p{L}+\\p{N}.*");

    Clause {
        sentence = List.copyOf(sentence);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Clause of(Event event, SentenceWords words) {
        Evidence evidence = event.evidence().getFirst();
        int verb = Math.clamp(event.trigger().start() - evidence.span().start(), 0, evidence.text().length());
        int end = Math.clamp(event.trigger().end() - evidence.span().start(), verb, evidence.text().length());
        return new Clause(words, split(evidence.text()), split(evidence.text().substring(0, verb)), split(evidence.text().substring(end)));
    }

    /// The words of a text, small; any mark that parts a sentence is a word of its own.
    static List<String> split(String text) {
        String marked = text.toLowerCase(Locale.ROOT).replaceAll("[,;:–—]", " " + MARK + " ");
        return Arrays.stream(marked.split("[^\\p{L}\\p{N}’',-]+")).filter(word -> !word.isBlank()).toList();
    }

    /// Whether the sentence points at somebody or something that was named before it: by a pronoun, or as "the deal", where
    /// nothing says which.
    static boolean points(String sentence, SentenceWords words) {
        List<String> first = split(sentence).stream().limit(3).map(word -> word.replaceAll("^['’]+", "")).toList();
        if (first.isEmpty() || words.pronouns().contains(first.getFirst())) return !first.isEmpty();
        boolean told = first.size() > 1 && words.articles().contains(first.getFirst()) && words.toldOf().contains(first.get(1));
        return told && (first.size() == 2 || !words.ends().contains(first.get(2)) && !words.breaks().contains(first.get(2)));
    }

    /// Whether it names nobody and nothing: no word but its first begins with a capital or is a sign of letters and numbers.
    static boolean nameless(String sentence) {
        List<String> all = Arrays.stream(sentence.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isBlank()).toList();
        return all.stream().skip(1).noneMatch(word -> Character.isUpperCase(word.charAt(0)) && word.length() > 1 || SIGN.matcher(word).matches());
    }

    /// Whether all of the sentence is what somebody said, and it does not say who.
    static boolean spokenWhole(String sentence) {
        return sentence.strip().matches("(?s)[“\"][^“”\"]*[”\"]?|‘[^“”\"‘]*’");
    }

    /// Whether the verb is itself one of saying, so that the sentence tells what somebody says is so.
    boolean says() {
        List<String> verb = sentence.subList(before.size(), Math.max(before.size(), sentence.size() - after.size()));
        return has(verb, words.clauses().speech());
    }

    /// Whether the clause stands behind a "that" of somebody who says it.
    boolean reported() {
        for (int i = 0; i < before.size(); i++) if (words.clauses().under().contains(before.get(i)) && spoken(i)) return true;
        return false;
    }

    /// What stands before the verb in the sentence of its event.
    String lead(Event event) {
        Evidence evidence = event.evidence().getFirst();
        return evidence.text().substring(0, Math.clamp(event.trigger().start() - evidence.span().start(), 0, evidence.text().length()));
    }

    /// Whether a denial says itself what it denies: "denied that it had …", "denied paying".
    boolean content() {
        if (after.size() < 2 || after.get(1).equals(MARK) || words.ends().contains(after.get(1))) return false;
        return words.clauses().under().contains(after.getFirst()) || after.getFirst().endsWith("ing");
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
