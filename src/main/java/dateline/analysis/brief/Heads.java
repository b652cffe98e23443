package dateline.analysis.brief;

import dateline.model.Actor;
import dateline.model.Event;
import dateline.model.Evidence;
import dateline.model.Status;
import dateline.model.casefile.ResolvedCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts the head of a report out of its sentence: the first clause from its subject to the end of its object, word by
/// word as it stands there. Where what is cut could say something else than the sentence, there is none.
final class Heads {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$€£][\\p{L}\\p{N}’'.,-]*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]");

    /// What may stand before a clause that a sentence begins with.
    private static final Pattern BEFORE = Pattern.compile("(?:.*[,;–—])?\\s*");

    private static final int BEFORE_VERB = 4;
    private static final int WORDS = 11;

    private final ResolvedCase open;
    private final SentenceWords words;

    Heads(ResolvedCase open, SentenceWords words) {
        this.open = open;
        this.words = words;
    }

    /// Empty where the sentence gives none.
    String of(Event event) {
        boolean told = event.status() == Status.OCCURRED || event.status() == Status.PLANNED;
        return told && event.attributedTo().isEmpty() ? cut(event).orElse("") : "";
    }

    private Optional<String> cut(Event event) {
        Evidence evidence = event.evidence().getFirst();
        String text = evidence.text();
        int verb = event.trigger().start() - evidence.span().start();
        int after = event.trigger().end() - evidence.span().start();
        if (verb <= 0 || after > text.length()) return Optional.empty();
        List<String> subject = event.actors().isEmpty() ? event.recipients() : event.actors();
        return start(text, verb, subject).flatMap(from -> clause(text, from, verb, after));
    }

    /// Where the clause begins: at the last name before the verb that nothing but its article stands before.
    private Optional<Integer> start(String text, int verb, List<String> ids) {
        return ids.stream().flatMap(id -> open.present(id).stream()).flatMap(this::forms)
                .flatMap(form -> places(form, text.substring(0, verb)))
                .map(place -> withArticle(text, place))
                .filter(from -> BEFORE.matcher(text.substring(0, from)).matches())
                .max(Comparator.naturalOrder());
    }

    private Stream<String> forms(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).filter(form -> !form.isBlank());
    }

    private static Stream<Integer> places(String form, String text) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}’'])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        return found.results().map(one -> one.start());
    }

    private int withArticle(String text, int from) {
        String before = text.substring(0, from).stripTrailing();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return words.articles().contains(last.toLowerCase(Locale.ROOT)) ? before.length() - last.length() : from;
    }

    private Optional<String> clause(String text, int from, int verb, int after) {
        String front = text.substring(from, verb);
        if (front.matches(".*[,;:“”\"()].*") || breaks(front) || count(front) > BEFORE_VERB + 4) return Optional.empty();
        int end = end(text, after);
        String head = text.substring(from, end).strip();
        List<String> object = tokens(text.substring(Math.min(after, end), end));
        boolean whole = !object.isEmpty() && !words.articles().contains(object.getLast());
        return whole && count(head) <= WORDS && !breaks(head) ? Optional.of(Brief.capital(head)) : Optional.empty();
    }

    /// Where the object ends: before the next mark or the next word that begins another phrase.
    private int end(String text, int after) {
        Matcher found = WORD.matcher(text);
        int end = after;
        boolean object = false;
        while (found.find(end)) {
            if (text.substring(end, found.start()).matches(".*[,;:.!?“”\"()–—].*")) break;
            if (object && words.ends().contains(found.group().toLowerCase(Locale.ROOT))) break;
            if (!object && !words.articles().contains(found.group().toLowerCase(Locale.ROOT))) object = true;
            end = found.end();
        }
        return end;
    }

    private boolean breaks(String part) {
        return tokens(part).stream().anyMatch(word -> words.breaks().contains(word) || word.endsWith("n’t") || word.endsWith("n't"));
    }

    private static int count(String part) {
        return tokens(part).size();
    }

    private static List<String> tokens(String part) {
        List<String> out = new ArrayList<>(Arrays.asList(part.strip().toLowerCase(Locale.ROOT).split("\\s+")));
        out.removeIf(String::isBlank);
        return out;
    }
}
